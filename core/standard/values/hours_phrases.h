// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/values/hours_words.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

inline constexpr std::string_view noBreakSpace = "\xC2\xA0";

// The words of OpenStreetMap's specification, in the order of those of HoursPhrases.
inline constexpr std::array<std::string_view, 7> osmDays{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
inline constexpr std::array<std::string_view, 12> osmMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
inline constexpr std::array<std::string_view, 4> osmEvents{"sunrise", "sunset", "dawn", "dusk"};
inline constexpr std::array<std::string_view, 4> osmStates{"off", "closed", "open", "unknown"};

/// What opening hours are said with in one language, its typography included.
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
    std::string week; ///< before a number
    std::string from; ///< before a time
    std::string_view orLater;
    std::string_view semicolon;
    std::string_view colon;
    std::string_view otherwise;
    std::string_view andBetween;
    bool dayFirst = true; ///< "24 Dec", with a no-break space

    [[nodiscard]] std::string time(int hours, int minutes) const;
    [[nodiscard]] std::string date(std::size_t month, std::optional<int> day) const;
    /// "first", "last"; empty for what a month does not have.
    [[nodiscard]] std::string_view rank(int number, bool fromEnd) const;
    [[nodiscard]] std::string ofMonth(std::string_view ranks, std::string_view day) const;
    /// “closed on public holidays”; false where `days` is not all holidays.
    bool closedOn(std::string_view days, std::string& out) const;
};

[[nodiscard]] const HoursPhrases& phrasesOf(HoursLanguage language);

} // namespace maillage
