// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <QDate>
#include <QDateTime>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace KOpeningHours {
class OpeningHours;
}

namespace maillage {

/// Which days of a stretch some rules tell apart. A day is as its rules and those of the day before make it, as hours
/// end within a day of their beginning: days on which the same rules hold, after days on which the same rules held, are
/// the same to them. By KOpeningHours, which days a rule holds on; school holidays count as public ones.
class HoursDaysApart {
public:
    HoursDaysApart(QDate from, QDate to);

    /// The first day of each kind, ascending. All days where the sun may tell each one from the next.
    [[nodiscard]] std::vector<QDate> oneOfEach(const HoursRules& some, const HoursRules& others);

private:
    using Days = std::vector<bool>; ///< from the day before the first

    [[nodiscard]] std::optional<Days> daysOf(const HoursRule& rule);
    [[nodiscard]] std::optional<Days> evaluated(const HoursRule& daysAlone) const;
    [[nodiscard]] std::vector<QDate> all() const;

    QDate m_from;
    std::size_t m_count;
    std::map<std::string, std::optional<Days>> m_known; ///< by the rule's days
};

/// When a day begins in Paris, whatever the time zone of the computer.
[[nodiscard]] QDateTime startInParis(QDate day);

/// The rules as KOpeningHours evaluates them, in Angers.
[[nodiscard]] KOpeningHours::OpeningHours evaluable(HoursRules rules);

} // namespace maillage
