// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/plain_week.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::int32_t eveningMinute = 18 * 60;
constexpr std::int32_t earlyMinute = 6 * 60;
constexpr std::int32_t openEndMinutes = 60;

std::optional<MinuteSpan> spanOf(const HoursSpan& span) {
    const bool plain = !span.from.event && span.every.empty() && (span.to ? !span.to->event : span.openEnd);
    if (!plain) {
        return std::nullopt;
    }
    std::int32_t to = span.to ? span.to->minutes : span.from.minutes;
    if (span.to && to <= span.from.minutes) {
        to += minutesOfDay; // "22:00-02:00"
    }
    if (span.openEnd) {
        to = std::max(to, span.from.minutes + openEndMinutes);
    }
    return MinuteSpan{span.from.minutes, to};
}

/// What the rule says of each of its days; nothing where it is not plain.
std::optional<std::vector<MinuteSpan>> spansOf(const HoursRule& rule) {
    std::vector<MinuteSpan> spans;
    if (rule.closes()) {
        return rule.spans.empty() ? std::optional(spans) : std::nullopt;
    }
    for (const HoursSpan& one : rule.spans) {
        const auto span = spanOf(one);
        if (!span) {
            return std::nullopt;
        }
        spans.push_back(*span);
    }
    if (spans.empty()) {
        spans.push_back({0, minutesOfDay});
    }
    return spans;
}

} // namespace

std::optional<PlainWeek> PlainWeek::of(const HoursRules& rules) {
    PlainWeek week;
    const bool plain = std::ranges::all_of(rules, [&](const HoursRule& rule) {
        const bool simple = !rule.isDated() && rule.within.empty() && !rule.remark && rule.state != HoursState::Unknown
                            && rule.joint != HoursJoint::Otherwise;
        return simple && (week.takeHolidays(rule) || week.take(rule));
    });
    return plain ? std::optional(std::move(week)) : std::nullopt;
}

/// "PH off", after the week.
bool PlainWeek::takeHolidays(const HoursRule& rule) {
    const bool holidays = rule.days.size() == 1 && rule.days[0].kind == HoursDayKind::PublicHolidays
                          && rule.days[0].offset == 0 && rule.closes() && rule.spans.empty()
                          && rule.joint == HoursJoint::Replace;
    m_closedOnHolidays = m_closedOnHolidays || holidays;
    return holidays;
}

bool PlainWeek::take(const HoursRule& rule) {
    const auto spans = spansOf(rule);
    if (!spans || m_closedOnHolidays || !std::ranges::all_of(rule.days, isPlainWeekday)) {
        return false; // a week after "PH off" would open the holidays again
    }
    Weekdays days;
    for (const HoursDays& some : rule.days) {
        days |= weekdaysOf(some);
    }
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (!rule.days.empty() && !days[day]) {
            continue;
        }
        if (rule.joint == HoursJoint::Replace) {
            m_days[day] = *spans;
        } else {
            m_days[day].insert(m_days[day].end(), spans->begin(), spans->end());
        }
    }
    return true;
}

OpenTimes PlainWeek::from(const Date& day, const std::array<bool, 3>& holidays) const {
    constexpr std::size_t saturday = 5;
    constexpr std::size_t sunday = 6;
    OpenTimes times{.understood = true};
    const auto runsInto = [&](std::size_t before) {
        return std::ranges::any_of(m_days[before],
                                   [](const MinuteSpan& span) { return span.to > minutesOfDay + earlyMinute; });
    };
    times.saturday = !m_days[saturday].empty() || runsInto(saturday - 1);
    times.sunday = !m_days[sunday].empty() || runsInto(saturday);
    times.evening = std::ranges::any_of(m_days, [](const std::vector<MinuteSpan>& spans) {
        return std::ranges::any_of(spans, [](const MinuteSpan& span) { return span.to > eveningMinute; });
    });
    const std::size_t weekday = std::chrono::weekday{std::chrono::sys_days{day}}.iso_encoding() - 1;
    for (std::int32_t offset = -1; offset <= 1; ++offset) {
        const std::size_t at = (weekday + 7 + static_cast<std::size_t>(offset + 7)) % 7;
        if (m_closedOnHolidays && holidays[static_cast<std::size_t>(offset + 1)]) {
            continue;
        }
        for (const MinuteSpan& span : m_days[at]) {
            const MinuteSpan moved{std::max(0, span.from + offset * minutesOfDay), span.to + offset * minutesOfDay};
            if (moved.to > 0) {
                times.soon.push_back(moved);
            }
        }
    }
    std::ranges::sort(times.soon, {}, &MinuteSpan::from);
    return times;
}

} // namespace maillage
