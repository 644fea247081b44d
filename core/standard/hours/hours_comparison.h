// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <vector>

namespace maillage {

/// Whether other rules say the same for every minute as those it was made with: the same rules but for the way they are
/// written, or, by KOpeningHours, the same intervals with the same states and remarks over a year in France. School
/// holidays, which KOpeningHours does not know, count as public ones there. Doubt is a no; bounded work.
class HoursComparison {
public:
    explicit HoursComparison(HoursRules rules);
    ~HoursComparison();

    HoursComparison(const HoursComparison&) = delete;
    HoursComparison& operator=(const HoursComparison&) = delete;

    /// Up to some tenths of a second.
    [[nodiscard]] bool same(const HoursRules& other);
    /// But for the way they are written.
    [[nodiscard]] bool sameRules(const HoursRules& other) const;

private:
    struct Stay;

    [[nodiscard]] bool sameYear(const HoursRules& other);

    HoursRules m_rules;
    std::vector<Stay> m_stays; ///< a short one, then the whole year
    std::vector<HoursRules> m_refused;
};

} // namespace maillage
