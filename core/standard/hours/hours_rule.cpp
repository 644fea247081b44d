// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_rule.h"

namespace maillage {

Weekdays weekdaysOf(const HoursDays& days) {
    Weekdays weekdays;
    if (days.kind != HoursDayKind::Weekdays) {
        return weekdays;
    }
    for (std::size_t day = static_cast<std::size_t>(days.first);; day = (day + 1) % weekdays.size()) {
        weekdays.set(day);
        if (day == static_cast<std::size_t>(days.last)) {
            return weekdays;
        }
    }
}

bool isPlainWeekday(const HoursDays& days) {
    return days.kind == HoursDayKind::Weekdays && days.nth.empty() && days.offset == 0;
}

std::vector<HoursDays> daysFrom(const Weekdays& weekdays) {
    constexpr std::size_t worthADash = 3;
    std::vector<HoursDays> days;
    std::size_t day = 0;
    while (day < weekdays.size()) {
        std::size_t end = day;
        while (end < weekdays.size() && weekdays[end]) {
            ++end;
        }
        const std::size_t last = end - day >= worthADash ? end - 1 : day;
        if (end > day) {
            days.push_back({.first = static_cast<int>(day), .last = static_cast<int>(last)});
        }
        day = last + 1;
    }
    return days;
}

} // namespace maillage
