// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_comparison.h"

#include "core/standard/hours/hours_days.h"

#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace maillage {

namespace {

using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

std::vector<HoursDays> singleDays(const Weekdays& weekdays) {
    std::vector<HoursDays> days;
    for (std::size_t day = 0; day < weekdays.size(); ++day) {
        if (weekdays[day]) {
            days.push_back({.first = static_cast<int>(day), .last = static_cast<int>(day)});
        }
    }
    return days;
}

/// One way to write each rule: single weekdays first, in order, then the other days as they came.
HoursRule tidied(HoursRule rule) {
    Weekdays weekdays;
    std::vector<HoursDays> others;
    for (const HoursDays& days : rule.days) {
        if (isPlainWeekday(days)) {
            weekdays |= weekdaysOf(days);
        } else {
            others.push_back(days);
        }
    }
    if (rule.days.empty() && !rule.always && (!rule.spans.empty() || rule.closes())) {
        weekdays.set();
    }
    rule.days = singleDays(weekdays);
    rule.days.insert(rule.days.end(), others.begin(), others.end());
    std::ranges::stable_sort(rule.spans, {}, [](const HoursSpan& span) { return span.from.minutes; });
    rule.colon = false;
    rule.state = rule.closes() ? HoursState::Off : rule.state;
    return rule;
}

bool endsThatDay(const HoursSpan& span) {
    constexpr int dayMinutes = 24 * 60;
    return !span.from.event && span.to && !span.to->event && !span.openEnd && span.to->minutes > span.from.minutes
           && span.to->minutes <= dayMinutes;
}

/// Whether it stands alone: on plain weekdays, not into the next day.
bool staysInWeekdays(const HoursRule& rule) {
    return !rule.always && !rule.isDated() && rule.within.empty() && !rule.days.empty()
           && rule.joint != HoursJoint::Otherwise && std::ranges::all_of(rule.days, isPlainWeekday)
           && std::ranges::all_of(rule.spans, endsThatDay);
}

/// The same rules, each weekday's by itself and in order where they begin with distinct ones.
HoursRules canonical(const HoursRules& rules) {
    HoursRules days;
    HoursRules others;
    Weekdays taken;
    for (const HoursRule& untidy : rules) {
        const HoursRule rule = tidied(untidy);
        Weekdays weekdays;
        std::ranges::for_each(rule.days, [&](const HoursDays& day) { weekdays |= weekdaysOf(day); });
        if (!others.empty() || !staysInWeekdays(rule) || (weekdays & taken).any()) {
            others.push_back(rule);
            continue;
        }
        taken |= weekdays;
        for (const HoursDays& day : rule.days) {
            HoursRule one = rule;
            one.days = {day};
            one.joint = HoursJoint::Replace;
            days.push_back(std::move(one));
        }
    }
    std::ranges::sort(days, {}, [](const HoursRule& rule) { return rule.days.front().first; });
    days.insert(days.end(), others.begin(), others.end());
    if (!days.empty()) {
        days.front().joint = HoursJoint::Replace;
    }
    return days;
}

/// Where KOpeningHours makes a difference of how days are grouped: nights, and what holds otherwise.
bool isDelicate(const HoursRules& rules) {
    return std::ranges::any_of(rules, [](const HoursRule& rule) {
        return rule.joint == HoursJoint::Otherwise || !std::ranges::all_of(rule.spans, endsThatDay);
    });
}

/// Each rule where it stands; how dates are set apart from days makes no difference.
HoursRules asTheyStand(HoursRules rules) {
    for (HoursRule& rule : rules) {
        rule.colon = false;
        rule.state = rule.closes() ? HoursState::Off : rule.state;
    }
    return rules;
}

struct Stretch {
    QDateTime begin;
    QDateTime end;
    Interval::State state{};
    QString comment;

    friend bool operator==(const Stretch&, const Stretch&) = default;
};

constexpr std::size_t mostIntervals = 200; // of a day

/// All of a day but what is closed; nothing where KOpeningHours cannot say, or there is no end to it.
std::optional<std::vector<Stretch>> openStretches(const OpeningHours& hours, QDate day) {
    if (hours.error() != OpeningHours::NoError) {
        return std::nullopt;
    }
    std::vector<Stretch> stretches;
    QDateTime at = startInParis(day);
    const QDateTime last = startInParis(day.addDays(1));
    for (std::size_t count = 0; count < mostIntervals; ++count) {
        const Interval interval = hours.interval(at);
        const bool endless = !interval.isValid() || interval.hasOpenEnd();
        const QDateTime end = endless ? last : std::min(interval.end(), last);
        if (interval.isValid() && interval.state() != Interval::Closed) {
            stretches.push_back({at, end, interval.state(), interval.comment()});
        }
        if (hours.error() != OpeningHours::NoError) {
            return std::nullopt; // it gave up on the way
        }
        if (end >= last) {
            return stretches;
        }
        at = end > at ? end : at.addSecs(60); // an open end has no length
    }
    return std::nullopt;
}

/// The first and last year that the rules name, within reason.
std::pair<int, int> yearsOf(const HoursRules& rules) {
    constexpr int usual = 2026;
    constexpr int mostYears = 3;
    int first = std::numeric_limits<int>::max();
    int last = 0;
    const auto take = [&](int year) {
        if (year != 0) {
            first = std::min(first, year);
            last = std::max(last, year);
        }
    };
    for (const HoursRule& rule : rules) {
        for (const HoursYears& years : rule.years) {
            take(years.first);
        }
        for (const HoursDates& dates : rule.dates) {
            take(dates.from.year);
            take(dates.to ? dates.to->year : 0);
        }
    }
    return last == 0 ? std::pair{usual, usual} : std::pair{first, std::min(last, first + mostYears - 1)};
}

} // namespace

/// What the rules say, as far as it was asked for.
struct HoursComparison::Year {
    OpeningHours hours;
    HoursDaysApart apart;
    std::map<QDate, std::optional<std::vector<Stretch>>> days{};
};

HoursComparison::HoursComparison(HoursRules rules)
    : m_rules(std::move(rules)) {}

HoursComparison::~HoursComparison() = default;

bool HoursComparison::same(const HoursRules& other) {
    if (std::ranges::contains(m_refused, other)) {
        return false;
    }
    const bool same = sameRules(other) || sameYear(other);
    if (!same) {
        m_refused.push_back(other);
    }
    return same;
}

bool HoursComparison::sameRules(const HoursRules& other) const {
    if (asTheyStand(m_rules) == asTheyStand(other)) {
        return true;
    }
    return !isDelicate(m_rules) && !isDelicate(other) && canonical(m_rules) == canonical(other);
}

bool HoursComparison::sameYear(const HoursRules& other) {
    constexpr std::size_t mostRules = 40;
    if (m_rules.size() > mostRules || other.size() > mostRules) {
        return false;
    }
    if (!m_year) {
        constexpr int more = 22; // what is bound to a year ends, and what is not goes on
        const auto [first, last] = yearsOf(m_rules);
        m_year = std::make_unique<Year>(
            Year{.hours = evaluable(m_rules), .apart = {QDate(first, 1, 1), QDate(last + 1, 1, more)}});
    }
    const OpeningHours theirs = evaluable(other);
    return std::ranges::all_of(m_year->apart.oneOfEach(m_rules, other), [&](QDate day) {
        const auto [ours, isNew] = m_year->days.try_emplace(day);
        if (isNew) {
            ours->second = openStretches(m_year->hours, day);
        }
        return ours->second && ours->second == openStretches(theirs, day);
    });
}

} // namespace maillage
