// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_rule.h"
#include "core/standard/values/hours.h"
#include "core/standard/values/patterns.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

/// Reads what KOpeningHours writes, its one way for each construct. Each function reads one construct and answers
/// whether it was there; where it was not, nothing is read.
class HoursParser {
public:
    explicit HoursParser(std::string_view text)
        : m_text(text) {}

    std::optional<HoursRules> all();

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool accept(std::string_view word);
    void acceptSpace();
    std::optional<int> number(std::size_t mostDigits = 4);
    std::optional<int> signedDays();
    std::optional<int> name(std::span<const std::string_view> names);
    std::optional<int> year();
    bool quoted(std::string& out);

    template<typename Item, typename Read>
    bool list(std::vector<Item>& items, Read read);
    template<typename Item, typename Read>
    std::optional<Item> attempt(Read read);

    bool rule(HoursRule& rule);
    void when(HoursRule& rule);
    bool yearSpan(HoursYears& years);
    bool dates(HoursRule& rule);
    std::optional<int> bareDay();
    bool dateSpan(HoursDates& dates);
    bool date(HoursDate& date);
    bool weeks(HoursRule& rule);
    bool range(HoursRange& range);
    void allDays(HoursRule& rule);
    bool days(HoursDays& days);
    bool nthOfMonth(HoursDays& days);
    bool span(HoursSpan& span);
    bool time(HoursTime& time);
    bool clock(int& minutes);

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool HoursParser::accept(std::string_view word) {
    if (!rest().starts_with(word)) {
        return false;
    }
    m_at += word.size();
    return true;
}

void HoursParser::acceptSpace() {
    if (rest().starts_with(' ') && !rest().starts_with(" ||")) {
        ++m_at;
    }
}

std::optional<int> HoursParser::number(std::size_t mostDigits) {
    const std::size_t begin = m_at;
    int value = 0;
    while (m_at < m_text.size() && m_at - begin < mostDigits && isDigit(m_text[m_at])) {
        value = value * 10 + (m_text[m_at++] - '0');
    }
    return m_at == begin ? std::nullopt : std::optional{value};
}

/// " +1 day", " -2 days".
std::optional<int> HoursParser::signedDays() {
    return attempt<int>([this](int& offset) {
        const bool later = accept(" +");
        const auto count = later || accept(" -") ? number() : std::nullopt;
        offset = later ? count.value_or(0) : -count.value_or(0);
        return count && (accept(" days") || accept(" day"));
    });
}

std::optional<int> HoursParser::name(std::span<const std::string_view> names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view after = rest().substr(std::min(names[i].size(), rest().size()));
        if ((after.empty() || !isLetter(after[0])) && accept(names[i])) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

std::optional<int> HoursParser::year() {
    constexpr std::size_t digits = 4;
    const std::string_view text = rest();
    const bool looksLikeOne = text.size() >= digits && allDigits(text.substr(0, digits));
    return looksLikeOne ? number() : std::nullopt;
}

bool HoursParser::quoted(std::string& out) {
    if (!rest().starts_with('"')) {
        return false;
    }
    const std::size_t end = m_text.find('"', m_at + 1);
    if (end == std::string_view::npos) {
        return false;
    }
    out = m_text.substr(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    return true;
}

/// What `read` reads, or a step back.
template<typename Item, typename Read>
std::optional<Item> HoursParser::attempt(Read read) {
    const std::size_t before = m_at;
    Item item{};
    if (read(item)) {
        return item;
    }
    m_at = before;
    return std::nullopt;
}

/// One or several with commas and no space between.
template<typename Item, typename Read>
bool HoursParser::list(std::vector<Item>& items, Read read) {
    auto item = attempt<Item>(read);
    while (item) {
        items.push_back(*item);
        item = attempt<Item>([&](Item& next) { return !rest().starts_with(", ") && accept(",") && read(next); });
    }
    return !items.empty();
}

std::optional<HoursRules> HoursParser::all() {
    HoursRules rules;
    HoursJoint joint = HoursJoint::Replace;
    while (true) {
        HoursRule next{.joint = joint};
        const std::size_t begin = m_at;
        if (!rule(next) || m_at == begin) {
            return std::nullopt;
        }
        rules.push_back(std::move(next));
        if (m_at == m_text.size()) {
            return rules;
        }
        if (accept(" || ")) {
            joint = HoursJoint::Otherwise;
        } else if (accept("; ")) {
            joint = HoursJoint::Replace;
        } else if (accept(", ")) {
            joint = HoursJoint::Add;
        } else {
            return std::nullopt;
        }
    }
}

/// When it holds, and what then: times, a state, a remark.
bool HoursParser::rule(HoursRule& rule) {
    rule.always = accept("24/7");
    if (rule.always) {
        acceptSpace();
    } else {
        when(rule);
        allDays(rule);
        if (list(rule.spans, [this](HoursSpan& span) { return this->span(span); })) {
            acceptSpace();
        }
    }
    if (const auto state = name(osmStates)) {
        rule.state = static_cast<HoursState>(*state);
        acceptSpace();
    }
    std::string remark;
    if (quoted(remark)) {
        rule.remark = std::move(remark);
    }
    return true;
}

/// A remark in place of dates, or years, dates and weeks.
void HoursParser::when(HoursRule& rule) {
    const auto period = attempt<std::string>([this](std::string& text) { return quoted(text) && accept(":"); });
    if (period) {
        rule.period = *period;
        rule.colon = true;
        acceptSpace();
        return;
    }
    bool any = list(rule.years, [this](HoursYears& years) { return yearSpan(years); });
    if (any) {
        acceptSpace();
    }
    if (dates(rule)) {
        any = true;
        acceptSpace();
    }
    any = weeks(rule) || any;
    if (any) {
        rule.colon = accept(":");
        acceptSpace();
    }
}

/// Not the year of a date: no month follows.
bool HoursParser::yearSpan(HoursYears& years) {
    const auto first = year();
    if (!first) {
        return false;
    }
    years.first = *first;
    if (accept("-")) {
        years.last = year();
        if (!years.last) {
            return false;
        }
    }
    years.openEnd = !years.last && accept("+");
    if (accept("/")) {
        const auto step = number();
        years.step = step.value_or(1);
        years.openEnd = !years.last;
        return step.has_value();
    }
    const bool alone = !years.last && !years.openEnd;
    const auto month = alone
                           ? attempt<int>([this](int&) { return accept(" ") && (name(osmMonths) || accept("easter")); })
                           : std::nullopt;
    return !month;
}

bool HoursParser::dates(HoursRule& rule) {
    return list(rule.dates, [&](HoursDates& dates) {
        const auto day = rule.dates.empty() ? std::nullopt : bareDay();
        if (!day) {
            return dateSpan(dates);
        }
        dates.from = rule.dates.back().to.value_or(rule.dates.back().from);
        dates.from.day = *day;
        return dates.from.month != 0;
    });
}

/// The second of "Dec 24,25".
std::optional<int> HoursParser::bareDay() {
    return attempt<int>([this](int& day) {
        const auto read = number(2);
        day = read.value_or(0);
        const std::string_view after = rest();
        return read && !after.starts_with(':') && (after.empty() || !isDigit(after[0]));
    });
}

bool HoursParser::dateSpan(HoursDates& dates) {
    if (!date(dates.from)) {
        return false;
    }
    if (!accept("-")) {
        return true;
    }
    dates.to = attempt<HoursDate>([this](HoursDate& to) { return date(to); });
    if (dates.to) {
        return true;
    }
    const auto lastDay = number(2); // "Dec 24-26"
    dates.to = dates.from;
    dates.to->day = lastDay.value_or(0);
    return lastDay && dates.from.day != 0;
}

/// A year, a month, a day, Easter; what follows a month must not be a time.
bool HoursParser::date(HoursDate& date) {
    if (const auto inYear = year()) {
        date.year = *inYear;
        if (!accept(" ")) {
            return false;
        }
    }
    if (accept("easter")) {
        date.easter = true;
        date.offset = signedDays().value_or(0);
        return true;
    }
    const auto month = name(osmMonths);
    if (!month) {
        return false;
    }
    date.month = *month + 1;
    const auto day = attempt<int>([this](int& found) {
        const auto read = accept(" ") ? number(2) : std::nullopt;
        found = read.value_or(0);
        const std::string_view after = rest();
        const bool isTime = after.starts_with(':') && after.size() > 1 && isDigit(after[1]);
        return read && !isTime && (after.empty() || !isDigit(after[0]));
    });
    date.day = day.value_or(0);
    date.offset = signedDays().value_or(0);
    return true;
}

bool HoursParser::weeks(HoursRule& rule) {
    return accept("week ") && list(rule.weeks, [this](HoursRange& weeks) { return range(weeks); });
}

bool HoursParser::range(HoursRange& range) {
    const auto first = number(2);
    if (!first) {
        return false;
    }
    const auto last = accept("-") ? number(2) : first;
    const auto step = last && accept("/") ? number(2) : std::optional{1};
    range = {.first = *first, .last = last.value_or(*first), .step = step.value_or(1)};
    return last && step && *step > 0;
}

/// "SH Mo-Fr" is two lists: days that fall in holidays.
void HoursParser::allDays(HoursRule& rule) {
    const auto read = [this](HoursDays& days) { return this->days(days); };
    if (!list(rule.days, read)) {
        return;
    }
    if (accept(":")) {
        acceptSpace();
        return;
    }
    acceptSpace();
    const bool holidays =
        std::ranges::none_of(rule.days, [](const HoursDays& days) { return days.kind == HoursDayKind::Weekdays; });
    std::vector<HoursDays> inner;
    if (holidays && list(inner, read)) {
        rule.within = std::exchange(rule.days, inner);
        acceptSpace();
    }
}

bool HoursParser::days(HoursDays& days) {
    constexpr std::array<std::string_view, 2> holidays{"PH", "SH"};
    if (const auto holiday = name(holidays)) {
        days.kind = *holiday == 0 ? HoursDayKind::PublicHolidays : HoursDayKind::SchoolHolidays;
        days.offset = signedDays().value_or(0);
        return true;
    }
    const auto first = name(osmDays);
    if (!first) {
        return false;
    }
    days.first = *first;
    days.last = *first;
    if (accept("[")) {
        const bool read = nthOfMonth(days);
        days.offset = signedDays().value_or(0);
        return read;
    }
    if (accept("-")) {
        const auto last = name(osmDays);
        days.last = last.value_or(*first);
        return last.has_value();
    }
    return true;
}

/// After the bracket: "1]", "-1]", "1,3]", "1-2]".
bool HoursParser::nthOfMonth(HoursDays& days) {
    const auto one = [this](HoursRange& nth) {
        const bool fromEnd = accept("-");
        const auto first = number(1);
        const auto last = first && !fromEnd && accept("-") ? number(1) : first;
        nth = {.first = fromEnd ? -first.value_or(0) : first.value_or(0),
               .last = fromEnd ? -first.value_or(0) : last.value_or(0)};
        return first && last;
    };
    return list(days.nth, one) && accept("]");
}

bool HoursParser::span(HoursSpan& span) {
    if (!time(span.from)) {
        return false;
    }
    if (accept("-")) {
        HoursTime to;
        if (!time(to)) {
            return false;
        }
        span.to = to;
    }
    span.openEnd = accept("+");
    if (span.to && accept("/")) {
        const std::size_t begin = m_at;
        int minutes = 0;
        const bool read = attempt<int>([&](int&) { return clock(minutes); }) || number();
        span.every = m_text.substr(begin, m_at - begin);
        return read;
    }
    return true;
}

/// "09:00", "sunset", "(sunrise+01:00)".
bool HoursParser::time(HoursTime& time) {
    if (clock(time.minutes)) {
        return true;
    }
    const bool bracket = accept("(");
    time.event = name(osmEvents);
    if (!time.event || !bracket) {
        return time.event.has_value();
    }
    const bool later = accept("+");
    if ((!later && !accept("-")) || !clock(time.minutes)) {
        return false;
    }
    time.minutes = later ? time.minutes : -time.minutes;
    return accept(")");
}

bool HoursParser::clock(int& minutes) {
    constexpr int mostHours = 48;
    constexpr int hour = 60;
    const auto read = attempt<int>([this](int& value) {
        const auto hours = number(2);
        const auto past = hours && accept(":") ? number(2) : std::nullopt;
        value = hours.value_or(0) * hour + past.value_or(0);
        return past && *past < hour && *hours <= mostHours;
    });
    minutes = read.value_or(0);
    return read.has_value();
}

/// "Jun 15+ Mo", the Monday after a date: KOpeningHours takes it in, and writes it as something else.
bool namesWeekdayAfterDate(std::string_view text) {
    static const QRegularExpression form(QStringLiteral("(?:^|\\D)\\d{1,2}\\s*[+-]\\s*(?:Mo|Tu|We|Th|Fr|Sa|Su)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).hasMatch();
}

} // namespace

std::optional<HoursRules> readHours(std::string_view text) {
    const std::string normalized = normalizedHours(text);
    return normalized.empty() || namesWeekdayAfterDate(text) ? std::nullopt : HoursParser(normalized).all();
}

} // namespace maillage
