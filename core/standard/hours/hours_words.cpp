// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_words.h"

#include "core/base/text.h"
#include "core/standard/hours/hours_phrases.h"
#include "core/standard/hours/hours_rule.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <initializer_list>

namespace maillage {

namespace {

std::string joined(std::initializer_list<std::string_view> parts, std::string_view between = " ") {
    std::string text;
    for (const std::string_view part : parts) {
        text += text.empty() || part.empty() ? "" : between;
        text += part;
    }
    return text;
}

/// Words the constructs of a rule, one function each.
class Wording {
public:
    explicit Wording(const HoursPhrases& phrases)
        : m_phrases(phrases) {}

    [[nodiscard]] std::string all(std::span<const HoursRule> rules) const;
    [[nodiscard]] std::string rule(const HoursRule& rule) const;

private:
    template<typename Item>
    [[nodiscard]] std::string list(const std::vector<Item>& items,
                                   std::string (Wording::*words)(const Item&) const) const;

    [[nodiscard]] std::string when(const HoursRule& rule) const;
    [[nodiscard]] std::string years(const HoursYears& years) const;
    [[nodiscard]] std::string dates(const HoursDates& dates) const;
    [[nodiscard]] std::string date(const HoursDate& date) const;
    [[nodiscard]] std::string weeks(const std::vector<HoursRange>& weeks) const;
    [[nodiscard]] std::string weekRange(const HoursRange& weeks) const;
    [[nodiscard]] std::string days(const HoursDays& days) const;
    [[nodiscard]] std::string during(const std::vector<HoursDays>& days) const;
    [[nodiscard]] std::string nthOfMonth(const HoursDays& days) const;
    [[nodiscard]] std::string span(const HoursSpan& span) const;
    [[nodiscard]] std::string every(const std::string& every) const;
    [[nodiscard]] std::string time(const HoursTime& time) const;
    [[nodiscard]] std::string state(const HoursRule& rule) const;

    const HoursPhrases& m_phrases;
};

template<typename Item>
std::string Wording::list(const std::vector<Item>& items, std::string (Wording::*words)(const Item&) const) const {
    std::string text;
    for (const Item& item : items) {
        text += text.empty() ? "" : ", ";
        text += (this->*words)(item);
    }
    return text;
}

std::string Wording::all(std::span<const HoursRule> rules) const {
    std::string text;
    for (const HoursRule& one : rules) {
        if (!text.empty()) {
            text += one.joint == HoursJoint::Otherwise ? m_phrases.otherwise : m_phrases.semicolon;
        }
        text += rule(one);
    }
    return text;
}

std::string Wording::rule(const HoursRule& rule) const {
    const std::string opening = list(rule.spans, &Wording::span);
    const std::string remark = rule.remark ? '(' + std::string(trimmed(*rule.remark)) + ')' : "";
    const bool wholeDays = rule.within.empty();
    const std::string holidays = during(wholeDays ? rule.days : rule.within);
    if (wholeDays && !holidays.empty() && opening.empty() && rule.closes()) {
        return joined({joined({when(rule), joined({m_phrases.closed, holidays})}, m_phrases.colon), remark});
    }
    const bool daysSaid = wholeDays && !holidays.empty();
    const std::string days = daysSaid ? "" : list(rule.days, &Wording::days);
    const std::string within = holidays.empty() ? list(rule.within, &Wording::days) : "";
    const std::string body = joined({rule.always ? m_phrases.always : joined({within, days}), opening, state(rule)});
    return joined({joined({joined({when(rule), holidays}, ", "), body}, m_phrases.colon), remark});
}

/// “pendant les vacances scolaires”, where the days are nothing but holidays.
std::string Wording::during(const std::vector<HoursDays>& days) const {
    const auto isOf = [](HoursDayKind kind) {
        return [kind](const HoursDays& some) { return some.kind == kind && some.offset == 0; };
    };
    const auto publicOnes = std::ranges::count_if(days, isOf(HoursDayKind::PublicHolidays));
    const auto schoolOnes = std::ranges::count_if(days, isOf(HoursDayKind::SchoolHolidays));
    const bool nothingElse = publicOnes + schoolOnes == std::ssize(days);
    return days.empty() || !nothingElse ? std::string{} : m_phrases.during(publicOnes > 0, schoolOnes > 0);
}

/// Weeks, years, months and dates.
std::string Wording::when(const HoursRule& rule) const {
    return joined(
        {rule.period, list(rule.years, &Wording::years), list(rule.dates, &Wording::dates), weeks(rule.weeks)}, ", ");
}

std::string Wording::years(const HoursYears& years) const {
    const std::string first = std::to_string(years.first);
    const std::string span =
        years.openEnd ? m_phrases.from + first : first + (years.last ? std::format("–{}", *years.last) : "");
    return span + (years.step == 1 ? "" : m_phrases.oneIn(years.step));
}

std::string Wording::dates(const HoursDates& dates) const {
    if (!dates.to) {
        return date(dates.from);
    }
    HoursDate sameMonth = *dates.to;
    sameMonth.day = dates.from.day;
    if (sameMonth == dates.from && dates.from.day != 0 && dates.from.offset == 0) {
        const std::string days = m_phrases.daysOfMonth(dates.from.month, dates.from.day, dates.to->day);
        return dates.from.year == 0 ? days : std::format("{} {}", days, dates.from.year);
    }
    return date(dates.from) + "–" + date(*dates.to);
}

std::string Wording::date(const HoursDate& date) const {
    std::string text = date.easter ? std::string(m_phrases.easter) : m_phrases.date(date.month, date.day);
    text += date.year == 0 ? "" : std::format(" {}", date.year);
    return date.offset == 0 ? text : m_phrases.daysFrom(date.offset, text);
}

std::string Wording::weeks(const std::vector<HoursRange>& weeks) const {
    constexpr int nearlyAll = 50;
    if (weeks.size() == 1 && weeks[0].step == 2 && weeks[0].last - weeks[0].first >= nearlyAll) {
        return std::string(weeks[0].first % 2 == 1 ? m_phrases.oddWeeks : m_phrases.evenWeeks);
    }
    if (weeks.empty()) {
        return {};
    }
    const bool one = weeks.size() == 1 && weeks[0].first == weeks[0].last;
    return (one ? m_phrases.week : m_phrases.weeks) + list(weeks, &Wording::weekRange);
}

std::string Wording::weekRange(const HoursRange& weeks) const {
    return std::to_string(weeks.first) + (weeks.last == weeks.first ? "" : std::format("–{}", weeks.last))
           + (weeks.step == 1 ? "" : m_phrases.oneIn(weeks.step));
}

std::string Wording::days(const HoursDays& days) const {
    std::string text;
    if (days.kind == HoursDayKind::PublicHolidays) {
        text = m_phrases.publicHolidays;
    } else if (days.kind == HoursDayKind::SchoolHolidays) {
        text = m_phrases.schoolHolidays;
    } else if (!days.nth.empty()) {
        text = nthOfMonth(days);
    } else {
        text = m_phrases.days[static_cast<std::size_t>(days.first)];
        if (days.last != days.first) {
            text += "–";
            text += m_phrases.days[static_cast<std::size_t>(days.last)];
        }
    }
    const bool several = days.kind != HoursDayKind::Weekdays;
    return days.offset == 0 ? text : m_phrases.daysFrom(days.offset, m_phrases.definite(text, several));
}

std::string Wording::nthOfMonth(const HoursDays& days) const {
    std::vector<int> ranks;
    for (const HoursRange& nth : days.nth) {
        for (int rank = nth.first; rank <= nth.last; ++rank) {
            ranks.push_back(rank);
        }
    }
    std::string text;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        text += i == 0 ? "" : i + 1 == ranks.size() ? m_phrases.andBetween : ", ";
        text += m_phrases.rank(ranks[i]);
    }
    return m_phrases.ofMonth(text, m_phrases.days[static_cast<std::size_t>(days.first)]);
}

std::string Wording::span(const HoursSpan& span) const {
    const std::string from = time(span.from);
    if (!span.to) {
        return span.openEnd ? m_phrases.from + from : from;
    }
    return from + "–" + time(*span.to) + std::string(span.openEnd ? m_phrases.orLater : "")
           + (span.every.empty() ? "" : every(span.every));
}

/// "01:30", or minutes.
std::string Wording::every(const std::string& every) const {
    const auto numberAt = [&](std::size_t at) {
        int value = 0;
        std::from_chars(every.data() + at, every.data() + every.size(), value);
        return value;
    };
    constexpr int hour = 60;
    const std::size_t colon = every.find(':');
    const int minutes = colon == std::string::npos ? numberAt(0) : numberAt(0) * hour + numberAt(colon + 1);
    return m_phrases.every(m_phrases.length(minutes));
}

std::string Wording::time(const HoursTime& time) const {
    return time.event ? m_phrases.fromEvent(*time.event, time.minutes) : m_phrases.time(time.minutes);
}

std::string Wording::state(const HoursRule& rule) const {
    if (!rule.state) {
        return {};
    }
    const std::string_view word = rule.closes()                     ? m_phrases.closed
                                  : *rule.state == HoursState::Open ? m_phrases.open
                                                                    : m_phrases.unknown;
    return std::string(word);
}

} // namespace

std::string hoursInWords(std::string_view hours, HoursLanguage language) {
    const auto rules = readHours(hours);
    return rules ? Wording(phrasesOf(language)).all(*rules) : std::string(hours);
}

std::string hoursInWords(const HoursRule& rule, HoursLanguage language) {
    return Wording(phrasesOf(language)).rule(rule);
}

} // namespace maillage
