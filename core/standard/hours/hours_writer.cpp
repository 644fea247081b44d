// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_rule.h"

#include <cstdlib>
#include <format>

namespace maillage {

namespace {

std::string_view nameIn(std::span<const std::string_view> names, int index) {
    return names[static_cast<std::size_t>(index)];
}

template<typename Items, typename Text>
std::string joined(const Items& items, Text text) {
    std::string out;
    for (const auto& item : items) {
        out += out.empty() ? "" : ",";
        out += text(item);
    }
    return out;
}

void append(std::string& out, const std::string& part) {
    out += out.empty() || part.empty() ? "" : " ";
    out += part;
}

std::string clockText(int minutes) {
    constexpr int hour = 60;
    return std::format("{:02}:{:02}", minutes / hour, minutes % hour);
}

std::string timeText(const HoursTime& time) {
    if (!time.event) {
        return clockText(time.minutes);
    }
    const std::string_view event = nameIn(osmEvents, *time.event);
    return time.minutes == 0
               ? std::string(event)
               : std::format("({}{}{})", event, time.minutes < 0 ? '-' : '+', clockText(std::abs(time.minutes)));
}

std::string spanText(const HoursSpan& span) {
    return timeText(span.from) + (span.to ? "-" + timeText(*span.to) : "") + (span.openEnd ? "+" : "")
           + (span.every.empty() ? "" : "/" + span.every);
}

std::string offsetText(int days) {
    return days == 0 ? "" : std::format(" {:+} {}", days, std::abs(days) == 1 ? "day" : "days");
}

std::string nthText(const HoursRange& nth) {
    return nth.first == nth.last ? std::to_string(nth.first) : std::format("{}-{}", nth.first, nth.last);
}

std::string daysText(const HoursDays& days) {
    if (days.kind != HoursDayKind::Weekdays) {
        return (days.kind == HoursDayKind::PublicHolidays ? "PH" : "SH") + offsetText(days.offset);
    }
    std::string out(nameIn(osmDays, days.first));
    if (days.last != days.first) {
        out += '-';
        out += nameIn(osmDays, days.last);
    }
    if (!days.nth.empty()) {
        out += '[' + joined(days.nth, nthText) + ']';
    }
    return out + offsetText(days.offset);
}

std::string dateText(const HoursDate& date) {
    std::string out = date.year != 0 ? std::to_string(date.year) : "";
    append(out, date.easter ? "easter" : std::string(nameIn(osmMonths, date.month - 1)));
    out += date.day != 0 ? std::format(" {:02}", date.day) : "";
    return out + offsetText(date.offset);
}

std::string datesText(const HoursDates& dates) {
    if (!dates.to) {
        return dateText(dates.from);
    }
    HoursDate sameMonth = *dates.to;
    sameMonth.day = dates.from.day;
    const bool daysOnly = sameMonth == dates.from && dates.from.day != 0 && dates.from.offset == 0;
    return dateText(dates.from) + '-' + (daysOnly ? std::format("{:02}", dates.to->day) : dateText(*dates.to));
}

std::string yearsText(const HoursYears& years) {
    return std::to_string(years.first) + (years.last ? std::format("-{}", *years.last) : "")
           + (years.openEnd && years.step == 1 ? "+" : "") + (years.step != 1 ? std::format("/{}", years.step) : "");
}

std::string weeksText(const HoursRange& weeks) {
    return std::format("{:02}", weeks.first) + (weeks.last != weeks.first ? std::format("-{:02}", weeks.last) : "")
           + (weeks.step != 1 ? std::format("/{}", weeks.step) : "");
}

std::string whenText(const HoursRule& rule) {
    if (!rule.period.empty()) {
        return '"' + rule.period + "\":";
    }
    std::string out = joined(rule.years, yearsText);
    append(out, joined(rule.dates, datesText));
    append(out, rule.weeks.empty() ? "" : "week " + joined(rule.weeks, weeksText));
    return out + (rule.colon && !out.empty() ? ":" : "");
}

} // namespace

std::string osmText(const HoursRule& rule) {
    std::string out = rule.always ? "24/7" : whenText(rule);
    append(out, joined(rule.within, daysText));
    append(out, joined(rule.days, daysText));
    append(out, joined(rule.spans, spanText));
    append(out, rule.state ? std::string(osmStates[static_cast<std::size_t>(*rule.state)]) : "");
    append(out, rule.remark ? '"' + *rule.remark + '"' : "");
    return out;
}

std::string osmText(std::span<const HoursRule> rules) {
    std::string out;
    for (const HoursRule& rule : rules) {
        if (!out.empty()) {
            out += rule.joint == HoursJoint::Replace ? "; " : rule.joint == HoursJoint::Add ? ", " : " || ";
        }
        out += osmText(rule);
    }
    return out;
}

} // namespace maillage
