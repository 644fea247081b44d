// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"
#include "core/standard/values/open_times.h"

#include <array>
#include <optional>
#include <vector>

namespace maillage {

/// Hours that are the same every week, public holidays aside: what nearly all texts are. Evaluated here, as
/// KOpeningHours needs between half a millisecond and, where clocks are never changed, sixty for it.
class PlainWeek {
public:
    /// Nothing where the rules name weeks, months, nth days, school holidays, the sun, remarks or alternatives.
    [[nodiscard]] static std::optional<PlainWeek> of(const HoursRules& rules);

    [[nodiscard]] bool closedOnHolidays() const { return m_closedOnHolidays; }

    /// `holidays`: whether the day before, the day itself and the next one are public holidays.
    [[nodiscard]] OpenTimes from(const Date& day, const std::array<bool, 3>& holidays) const;

private:
    [[nodiscard]] bool take(const HoursRule& rule);
    [[nodiscard]] bool takeHolidays(const HoursRule& rule);

    std::array<std::vector<MinuteSpan>, 7> m_days; ///< Monday first; ends after midnight go beyond a day
    bool m_closedOnHolidays = false;
};

} // namespace maillage
