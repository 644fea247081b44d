// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct HoursOfDay {
    std::vector<HoursSpan> spans{}; ///< as isPlain()
    bool closed = false;            ///< said to be closed, and not only left out

    friend bool operator==(const HoursOfDay&, const HoursOfDay&) = default;
};

/// Where the rule for public holidays stands: a later rule goes before an earlier one.
enum class HolidaysPlace : std::uint8_t {
    First,  ///< before the week
    InWeek, ///< as one more day of it
    Last,   ///< after the special cases
};

/// Opening hours as a person fills them in: the usual week in a grid, then the special cases in their order, a later
/// one going before an earlier one. What the grid has no fields for stands among the cases, to the letter.
struct HoursPlan {
    bool always = false;              ///< 24 hours, 7 days: the week is empty then
    std::array<HoursOfDay, 7> week{}; ///< Monday first
    HoursOfDay publicHolidays{};      ///< empty: as other days
    HolidaysPlace holidaysPlace = HolidaysPlace::Last;
    std::optional<HoursState> state{}; ///< of the whole week: open or unknown, where the text says so
    std::string remark{};              ///< of the whole week: "sur rendez-vous"
    std::vector<HoursRule> cases{};

    friend bool operator==(const HoursPlan&, const HoursPlan&) = default;
};

/// Whether two time fields show it: begin and end by the clock, or an open end.
[[nodiscard]] bool isPlain(const HoursSpan& span);

/// Nothing where the text is not understood, or the plan would not say the same (HoursComparison). Up to a second.
[[nodiscard]] std::optional<HoursPlan> planFromOsm(std::string_view text);

/// Whether that costs no time worth mentioning: no year is to be compared.
[[nodiscard]] bool isQuickToPlan(std::string_view text);

[[nodiscard]] std::string osmFromPlan(const HoursPlan& plan);

} // namespace maillage
