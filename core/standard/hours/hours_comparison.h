// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <memory>
#include <vector>

namespace maillage {

/// Whether other rules say the same for every minute as those it was made with: the same rules but for the way they are
/// written, or, by KOpeningHours, the same intervals with the same states and remarks on every day of a year in France
/// that the rules tell apart. School holidays, which KOpeningHours does not know, count as public ones there. Doubt is
/// a no; bounded work.
class HoursComparison {
public:
    explicit HoursComparison(HoursRules rules);
    ~HoursComparison();

    HoursComparison(const HoursComparison&) = delete;
    HoursComparison& operator=(const HoursComparison&) = delete;

    /// Some milliseconds; up to some tenths of a second where the sun is asked.
    [[nodiscard]] bool same(const HoursRules& other);
    /// But for the way they are written.
    [[nodiscard]] bool sameRules(const HoursRules& other) const;

private:
    struct Year;

    [[nodiscard]] bool sameYear(const HoursRules& other);

    HoursRules m_rules;
    std::unique_ptr<Year> m_year; ///< once it is asked for
    std::vector<HoursRules> m_refused;
};

} // namespace maillage
