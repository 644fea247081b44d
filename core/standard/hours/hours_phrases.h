// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_words.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

inline constexpr std::string_view noBreakSpace = "\xC2\xA0";

/// What opening hours are said with in one language, its typography included. Days, months and events are in the order
/// of those of hours_rule.h.
struct HoursPhrases {
    bool french = false;
    std::array<std::string_view, 7> days;
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 4> events;
    std::string_view always;
    std::string_view closed;
    std::string_view open;
    std::string_view unknown;
    std::string_view publicHolidays;
    std::string_view schoolHolidays;
    std::string_view easter;
    std::string_view oddWeeks;
    std::string_view evenWeeks;
    std::string week;  ///< before a number
    std::string weeks; ///< before several
    std::string from;  ///< before a time or a year
    std::string_view orLater;
    std::string_view semicolon;
    std::string_view colon;
    std::string_view otherwise;
    std::string_view andBetween;

    [[nodiscard]] std::string time(int minutes) const;
    /// “1 h 30”, “90 minutes”: how long.
    [[nodiscard]] std::string length(int minutes) const;
    /// “30 min after sunrise”.
    [[nodiscard]] std::string fromEvent(int event, int minutes) const;
    [[nodiscard]] std::string every(const std::string& length) const;
    [[nodiscard]] std::string date(int month, int day) const;
    /// “24–26 Dec”.
    [[nodiscard]] std::string daysOfMonth(int month, int first, int last) const;
    /// “2 days after Easter”, or before for a negative number.
    [[nodiscard]] std::string daysFrom(int days, const std::string& what) const;
    /// “les jours fériés”, “the 1st Sat”.
    [[nodiscard]] std::string definite(const std::string& what, bool several) const;
    /// “, one in 3”.
    [[nodiscard]] std::string oneIn(int step) const;
    /// "first", "last", "2nd from the end".
    [[nodiscard]] std::string rank(int number) const;
    [[nodiscard]] std::string ofMonth(std::string_view ranks, std::string_view day) const;
    /// “on public holidays and during school holidays”, of one of them at least.
    [[nodiscard]] std::string during(bool onPublicHolidays, bool inSchoolHolidays) const;
};

[[nodiscard]] const HoursPhrases& phrasesOf(HoursLanguage language);

} // namespace maillage
