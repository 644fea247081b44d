// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_days.h"

#include <QTimeZone>

#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

const QTimeZone& paris() {
    static const QTimeZone zone("Europe/Paris");
    return zone;
}

bool followsTheSun(const HoursRule& rule) {
    return std::ranges::any_of(rule.spans,
                               [](const HoursSpan& span) { return span.from.event || (span.to && span.to->event); });
}

/// When it holds, and nothing of what holds then.
HoursRule daysAlone(HoursRule rule) {
    rule.joint = HoursJoint::Replace;
    rule.spans.clear();
    rule.state = HoursState::Open;
    rule.remark.reset();
    return rule;
}

} // namespace

OpeningHours evaluable(HoursRules rules) {
    for (HoursRule& rule : rules) {
        for (std::vector<HoursDays>* list : {&rule.days, &rule.within}) {
            for (HoursDays& days : *list) {
                days.kind = days.kind == HoursDayKind::SchoolHolidays ? HoursDayKind::PublicHolidays : days.kind;
            }
        }
    }
    constexpr float latitude = 47.47F;
    constexpr float longitude = -0.55F;
    OpeningHours hours(QByteArray::fromStdString(osmText(rules)));
    hours.setLocation(latitude, longitude);
    hours.setRegion(u"FR");
    hours.setTimeZone(paris());
    return hours;
}

QDateTime startInParis(QDate day) {
    return day.startOfDay(paris());
}

HoursDaysApart::HoursDaysApart(QDate from, QDate to)
    : m_from(from)
    , m_count(static_cast<std::size_t>(from.daysTo(to))) {}

std::vector<QDate> HoursDaysApart::all() const {
    std::vector<QDate> days;
    days.reserve(m_count);
    for (std::size_t day = 0; day < m_count; ++day) {
        days.push_back(m_from.addDays(static_cast<qint64>(day)));
    }
    return days;
}

std::optional<HoursDaysApart::Days> HoursDaysApart::daysOf(const HoursRule& rule) {
    if (followsTheSun(rule) || !rule.period.empty()) {
        return std::nullopt;
    }
    const HoursRule alone = daysAlone(rule);
    const bool weekly = !alone.isDated() && alone.within.empty() && std::ranges::all_of(alone.days, isPlainWeekday);
    if (!weekly) {
        const auto [known, isNew] = m_known.try_emplace(osmText(alone));
        if (isNew) {
            known->second = evaluated(alone);
        }
        return known->second;
    }
    Weekdays weekdays;
    std::ranges::for_each(alone.days, [&](const HoursDays& days) { weekdays |= weekdaysOf(days); });
    Days days(m_count + 1);
    for (std::size_t day = 0; day < days.size(); ++day) {
        const int weekday = m_from.addDays(static_cast<qint64>(day) - 1).dayOfWeek();
        days[day] = alone.days.empty() || weekdays[static_cast<std::size_t>(weekday - 1)];
    }
    return days;
}

/// Nothing where KOpeningHours cannot say, or says it of a part of a day.
std::optional<HoursDaysApart::Days> HoursDaysApart::evaluated(const HoursRule& daysAlone) const {
    const OpeningHours hours = evaluable({daysAlone});
    const QDateTime last = startInParis(m_from.addDays(static_cast<qint64>(m_count)));
    QDateTime at = startInParis(m_from.addDays(-1));
    Days days(m_count + 1);
    while (at < last) {
        const Interval interval = hours.interval(at);
        if (hours.error() != OpeningHours::NoError) {
            return std::nullopt;
        }
        const bool endless = !interval.isValid() || interval.hasOpenEnd();
        const QDateTime end = endless ? last : std::min(interval.end().toTimeZone(paris()), last);
        if (end <= at || end != startInParis(end.date())) {
            return std::nullopt;
        }
        if (interval.isValid() && interval.state() != Interval::Closed) {
            const auto begin = days.begin() + m_from.addDays(-1).daysTo(at.date());
            std::fill(begin, begin + at.date().daysTo(end.date()), true);
        }
        at = end;
    }
    return days;
}

std::vector<QDate> HoursDaysApart::oneOfEach(const HoursRules& some, const HoursRules& others) {
    std::vector<Days> held;
    for (const HoursRules* rules : {&some, &others}) {
        for (const HoursRule& rule : *rules) {
            auto days = daysOf(rule);
            if (!days) {
                return all();
            }
            held.push_back(std::move(*days));
        }
    }
    const auto signOf = [&](std::size_t day) {
        std::string sign;
        std::ranges::transform(held, std::back_inserter(sign),
                               [day](const Days& days) { return days[day] ? '1' : '0'; });
        return sign;
    };
    std::set<std::string> seen;
    std::vector<QDate> chosen;
    std::string before = signOf(0);
    for (std::size_t day = 1; day <= m_count; ++day) {
        const std::string sign = signOf(day);
        if (seen.insert(before + sign).second) {
            chosen.push_back(m_from.addDays(static_cast<qint64>(day) - 1));
        }
        before = sign;
    }
    return chosen;
}

} // namespace maillage
