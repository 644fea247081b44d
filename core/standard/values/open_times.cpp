// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/open_times.h"

#include "core/base/text.h"
#include "core/standard/values/hours.h"
#include "core/standard/values/plain_week.h"

#include <QByteArray>
#include <QDateTime>

#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace maillage {

namespace {

using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

constexpr std::int32_t eveningMinute = 18 * 60;
/// Who closes before this hour of the morning is open the day before.
constexpr std::int32_t earlyMinute = 6 * 60;
constexpr std::int32_t openEndMinutes = 60; // KOpeningHours goes on an hour after "09:00+"

std::int32_t daysOf(std::string_view hours) {
    constexpr std::array irregular{"week", "[",   "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul",
                                   "Aug",  "Sep", "Oct", "Nov", "Dec", "SH",  "PH",  "20",  "easter"};
    const bool varies = std::ranges::any_of(irregular, [&](std::string_view word) { return hours.contains(word); });
    constexpr std::int32_t twoWeeks = 14;
    return varies ? 2 * twoWeeks : twoWeeks;
}

/// As they are outside school holidays, whose dates nobody knows here: no day falls in them. Other days that a rule
/// names stay, "PH,SH off" still closes on public holidays.
HoursRules outsideSchoolHolidays(HoursRules rules) {
    std::erase_if(rules, [](HoursRule& rule) {
        const auto dropFrom = [](std::vector<HoursDays>& days) {
            const bool dropped =
                std::erase_if(days, [](const HoursDays& some) { return some.kind == HoursDayKind::SchoolHolidays; })
                > 0;
            return dropped && days.empty();
        };
        return dropFrom(rule.within) || dropFrom(rule.days);
    });
    if (!rules.empty()) {
        rules.front().joint = HoursJoint::Replace;
    }
    return rules;
}

std::optional<OpeningHours> parsed(std::string_view hours) {
    constexpr float middleLatitude = 46.6F;
    constexpr float middleLongitude = 2.4F;
    OpeningHours known(QByteArray(hours.data(), static_cast<qsizetype>(hours.size())));
    known.setRegion(u"FR");
    known.setLocation(middleLatitude, middleLongitude);
    return known.error() == OpeningHours::NoError ? std::optional(std::move(known)) : std::nullopt;
}

/// Walks through the openings from the first day's midnight on.
class Walk {
public:
    Walk(const OpeningHours& hours, QDate day, std::int32_t days)
        : m_hours(hours)
        , m_day(day)
        , m_limit(days * minutesOfDay) {}

    [[nodiscard]] OpenTimes run();

private:
    [[nodiscard]] std::int32_t minuteOf(const QDateTime& time) const {
        constexpr int millisecondsOfMinute = 60'000;
        return static_cast<std::int32_t>(m_day.daysTo(time.date())) * minutesOfDay
               + time.time().msecsSinceStartOfDay() / millisecondsOfMinute;
    }

    [[nodiscard]] MinuteSpan spanOf(const Interval& interval) const;
    void note(const MinuteSpan& span);
    void noteDay(std::int32_t day);

    const OpeningHours& m_hours;
    QDate m_day;
    std::int32_t m_limit;
    OpenTimes m_times;
};

MinuteSpan Walk::spanOf(const Interval& interval) const {
    // What began before the day goes back to it, at most by one day.
    MinuteSpan span{interval.begin().isValid() ? std::max(-minutesOfDay, minuteOf(interval.begin())) : -minutesOfDay,
                    interval.end().isValid() ? std::min(m_limit, minuteOf(interval.end())) : m_limit};
    if (interval.hasOpenEndTime()) {
        span.to = std::max(span.to, span.from + openEndMinutes);
    }
    return span;
}

/// Certain, or said with a remark beside the hours.
bool isOpen(const Interval& interval, const MinuteSpan& span) {
    return interval.state() == Interval::Open
           || (interval.state() == Interval::Unknown && !interval.comment().isEmpty()
               && span.to - span.from < minutesOfDay);
}

void Walk::noteDay(std::int32_t day) {
    const int weekday = m_day.addDays(day).dayOfWeek();
    m_times.saturday = m_times.saturday || weekday == Qt::Saturday;
    m_times.sunday = m_times.sunday || weekday == Qt::Sunday;
}

void Walk::note(const MinuteSpan& span) {
    const std::int32_t first = span.from < 0 ? -1 : span.from / minutesOfDay;
    m_times.evening = m_times.evening || span.to > first * minutesOfDay + eveningMinute;
    noteDay(first);
    for (std::int32_t day = first + 1; day * minutesOfDay + earlyMinute < span.to; ++day) {
        noteDay(day);
    }
    if (first < 2) {
        m_times.soon.push_back({std::max(0, span.from), span.to});
    }
}

OpenTimes Walk::run() {
    m_times.understood = true;
    constexpr int mostSteps = 1000;
    Interval interval = m_hours.interval(QDateTime(m_day, QTime(0, 0)));
    for (int step = 0; interval.isValid() && step < mostSteps; ++step) {
        const MinuteSpan span = spanOf(interval);
        if (span.from >= m_limit) {
            break;
        }
        if (isOpen(interval, span)) {
            note(span);
        }
        const bool allSaid = m_times.evening && m_times.saturday && m_times.sunday && span.from >= 2 * minutesOfDay;
        if (allSaid || !interval.end().isValid() || span.to >= m_limit) {
            break;
        }
        interval = m_hours.nextInterval(interval);
    }
    return std::move(m_times);
}

QDate dayOf(const Date& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// Whether the day before, the day and the next one are public holidays.
std::array<bool, 3> holidaysAround(const Date& day) {
    thread_local std::optional<std::pair<Date, std::array<bool, 3>>> latest;
    if (!latest || latest->first != day) {
        latest.emplace(day, std::array<bool, 3>{});
        const auto holidays = parsed("PH 00:00-24:00");
        for (int offset = -1; holidays && offset <= 1; ++offset) {
            const QDateTime noon(dayOf(day).addDays(offset), QTime(12, 0));
            latest->second[static_cast<std::size_t>(offset + 1)] = holidays->interval(noon).state() == Interval::Open;
        }
    }
    return latest->second;
}

} // namespace

bool OpenTimes::openAt(std::int32_t minute) const {
    return std::ranges::any_of(soon,
                               [minute](const MinuteSpan& span) { return span.from <= minute && minute < span.to; });
}

OpenTimes openTimes(std::string_view hours, const Date& day) {
    if (trimmed(hours).empty() || hours.size() > maxHoursBytes) {
        return {};
    }
    const auto read = readHours(hours);
    if (!read) {
        const auto known = parsed(hours);
        return known ? Walk(*known, dayOf(day), daysOf(hours)).run() : OpenTimes{};
    }
    const HoursRules rules = outsideSchoolHolidays(*read);
    if (const auto week = rules.empty() ? std::nullopt : PlainWeek::of(rules)) {
        return week->from(day, week->closedOnHolidays() ? holidaysAround(day) : std::array<bool, 3>{});
    }
    const std::string text = osmText(rules);
    const auto known = parsed(text);
    return known ? Walk(*known, dayOf(day), daysOf(text)).run() : OpenTimes{};
}

} // namespace maillage
