// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/hours_words.h"

#include "core/base/text.h"
#include "core/standard/values/hours.h"
#include "core/standard/values/hours_phrases.h"
#include "core/standard/values/patterns.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

namespace maillage {

namespace {

/// Reads a normalized expression of OpenStreetMap's specification and words it as it goes. Each function reads one
/// construct, appends its words, and answers whether it was there; what was read stays read.
class Wording {
public:
    Wording(std::string_view text, const HoursPhrases& phrases)
        : m_text(text)
        , m_phrases(phrases) {}

    /// Nothing where some construct is not known here.
    std::optional<std::string> all();

private:
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }

    bool accept(std::string_view word);
    void acceptSpace();
    std::optional<int> number();
    std::optional<std::size_t> name(std::span<const std::string_view> names);
    /// One more or several of a construct with commas and no space between.
    template<typename Item>
    bool list(std::string& out, Item item);

    bool rule(std::string& out);
    bool ruleBody(std::string& out);
    bool when(std::string& out);
    bool weeks(std::string& out);
    bool dates(std::string& out);
    bool dateSpan(std::string& out);
    bool oneDate(std::string& out);
    bool days(std::string& out);
    bool daySpan(std::string& out);
    bool nthOfMonth(std::string_view day, std::string& out);
    bool times(std::string& out);
    bool timeSpan(std::string& out);
    bool time(std::string& out);
    bool comment(std::string& out);
    bool state(std::string& out);

    std::string_view m_text;
    const HoursPhrases& m_phrases;
    std::size_t m_at = 0;
};

void separate(std::string& out, std::string_view between) {
    out += out.empty() ? "" : between;
}

std::string joined(std::initializer_list<std::string_view> parts) {
    std::string text;
    for (const std::string_view part : parts) {
        separate(text, part.empty() ? "" : " ");
        text += part;
    }
    return text;
}

bool Wording::accept(std::string_view word) {
    if (!rest().starts_with(word)) {
        return false;
    }
    m_at += word.size();
    return true;
}

void Wording::acceptSpace() {
    if (rest().starts_with(' ') && !rest().starts_with(" ||")) {
        ++m_at;
    }
}

std::optional<int> Wording::number() {
    constexpr std::size_t mostDigits = 4;
    const std::size_t begin = m_at;
    int value = 0;
    while (m_at < m_text.size() && m_at - begin < mostDigits && isDigit(m_text[m_at])) {
        value = value * 10 + (m_text[m_at++] - '0');
    }
    return m_at == begin ? std::nullopt : std::optional{value};
}

std::optional<std::size_t> Wording::name(std::span<const std::string_view> names) {
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string_view after = rest().substr(std::min(names[i].size(), rest().size()));
        if (!after.empty() && isLetter(after[0])) {
            continue;
        }
        if (accept(names[i])) {
            return i;
        }
    }
    return std::nullopt;
}

template<typename Item>
bool Wording::list(std::string& out, Item item) {
    if (!item(out)) {
        return false;
    }
    while (rest().starts_with(',') && !rest().starts_with(", ")) {
        const std::size_t before = m_at++;
        std::string next;
        if (!item(next)) {
            m_at = before;
            break;
        }
        out += ", " + next;
    }
    return true;
}

std::optional<std::string> Wording::all() {
    std::string out;
    while (true) {
        if (!rule(out)) {
            return std::nullopt;
        }
        if (m_at == m_text.size()) {
            return out;
        }
        if (accept(" || ")) {
            out += m_phrases.otherwise;
        } else if (accept("; ") || accept(", ")) {
            out += m_phrases.semicolon;
        } else {
            return std::nullopt;
        }
    }
}

bool Wording::rule(std::string& out) {
    if (accept("24/7")) {
        out += m_phrases.always;
        std::string remark;
        acceptSpace();
        comment(remark);
        out += remark.empty() ? "" : " " + remark;
        return true;
    }
    std::string words;
    const bool read = ruleBody(words);
    out += words;
    return read;
}

/// When it holds, and what then: times, "off", a comment.
bool Wording::ruleBody(std::string& out) {
    std::string dates;
    std::string allDays;
    std::string opening;
    std::string condition;
    std::string remark;
    const bool dated = when(dates);
    for (std::string more; days(more); more.clear()) { // "SH Mo-Fr" is two lists
        separate(allDays, " ");
        allDays += more;
        acceptSpace();
    }
    if (times(opening)) {
        acceptSpace();
    }
    if (state(condition)) {
        acceptSpace();
    }
    comment(remark);
    std::string body;
    const bool closedDays = opening.empty() && condition == m_phrases.closed && m_phrases.closedOn(allDays, body);
    if (!closedDays) {
        body = joined({allDays, opening, condition});
    }
    out = dates;
    separate(out, body.empty() || !dated ? "" : m_phrases.colon);
    out += joined({body, remark});
    return !out.empty();
}

/// Weeks, years, months and dates, up to the weekdays.
bool Wording::when(std::string& out) {
    const bool read = weeks(out) || list(out, [this](std::string& item) { return dates(item); });
    if (read) {
        accept(":");
        acceptSpace();
    }
    return read;
}

bool Wording::weeks(std::string& out) {
    if (!accept("week ")) {
        return false;
    }
    return list(out, [this](std::string& item) {
        const auto first = number();
        const auto last = first && accept("-") ? number() : std::nullopt;
        const auto step = last && accept("/") ? number() : std::nullopt;
        if (!first) {
            return false;
        }
        constexpr int nearlyAll = 50;
        if (step == 2 && *last - *first >= nearlyAll) {
            item += *first % 2 == 1 ? m_phrases.oddWeeks : m_phrases.evenWeeks;
            return true;
        }
        item += m_phrases.week + std::to_string(*first);
        item += last ? "–" + std::to_string(*last) : "";
        return !step;
    });
}

bool Wording::dates(std::string& out) {
    const std::size_t begin = m_at;
    if (dateSpan(out)) {
        return true;
    }
    m_at = begin;
    return false;
}

bool Wording::dateSpan(std::string& out) {
    if (!oneDate(out)) {
        return false;
    }
    if (accept("-")) {
        std::string end;
        const std::size_t before = m_at;
        if (oneDate(end)) {
            out += "–" + end;
            return true;
        }
        m_at = before;
        const auto lastDay = number(); // "Dec 24-26"
        const std::size_t monthAt = out.find(noBreakSpace);
        if (!lastDay || monthAt == std::string::npos) {
            return false;
        }
        out.insert(m_phrases.dayFirst ? monthAt : out.size(), "–" + std::to_string(*lastDay));
    }
    return !rest().starts_with('+') && !rest().starts_with('/');
}

/// A year, a month, a day of a month, each with or without the greater ones; Easter. What follows must not be a time.
bool Wording::oneDate(std::string& out) {
    if (accept("easter")) {
        out += m_phrases.easter;
        return !rest().starts_with(" +") && !rest().starts_with(" -");
    }
    const auto looksLikeYear = [this] {
        const std::string_view text = rest();
        return text.size() >= 4 && allDigits(text.substr(0, 4)) && (text.size() == 4 || text[4] != ':');
    };
    const auto year = looksLikeYear() ? number() : std::nullopt;
    const std::size_t afterYear = m_at;
    const bool spaced = !year || accept(" ");
    const auto month = spaced ? name(osmMonths) : std::nullopt;
    if (!month) {
        m_at = afterYear;
        out += year ? std::to_string(*year) : "";
        return year.has_value();
    }
    const std::size_t afterMonth = m_at;
    auto day = accept(" ") ? number() : std::nullopt;
    if (day && (rest().starts_with(':') && rest().size() > 1 && isDigit(rest()[1]))) {
        day.reset(); // that was a time
    }
    if (!day) {
        m_at = afterMonth;
    }
    out += m_phrases.date(*month, day);
    out += year ? " " + std::to_string(*year) : "";
    return true;
}

bool Wording::days(std::string& out) {
    return list(out, [this](std::string& item) { return daySpan(item); });
}

bool Wording::daySpan(std::string& out) {
    if (name(std::array{std::string_view("PH")})) {
        out += m_phrases.publicHolidays;
        return true;
    }
    if (name(std::array{std::string_view("SH")})) {
        out += m_phrases.schoolHolidays;
        return true;
    }
    const auto first = name(osmDays);
    if (!first) {
        return false;
    }
    if (accept("[")) {
        return nthOfMonth(m_phrases.days[*first], out);
    }
    out += m_phrases.days[*first];
    if (accept("-")) {
        const auto last = name(osmDays);
        out += last ? "–" + std::string(m_phrases.days[*last]) : "";
        return last.has_value();
    }
    return true;
}

/// After the bracket: "1]", "-1]", "1,3]".
bool Wording::nthOfMonth(std::string_view day, std::string& out) {
    std::string ranks;
    do {
        const bool fromEnd = accept("-");
        const auto rank = number();
        const std::string_view word = rank ? m_phrases.rank(*rank, fromEnd) : std::string_view{};
        if (word.empty()) {
            return false;
        }
        separate(ranks, m_phrases.andBetween);
        ranks += word;
    } while (accept(","));
    out += m_phrases.ofMonth(ranks, day);
    return accept("]");
}

bool Wording::times(std::string& out) {
    return list(out, [this](std::string& item) { return timeSpan(item); });
}

bool Wording::timeSpan(std::string& out) {
    const std::size_t begin = m_at;
    std::string from;
    if (!time(from)) {
        m_at = begin;
        return false;
    }
    if (accept("+")) {
        out += m_phrases.from + from;
        return true;
    }
    std::string to;
    if (!accept("-") || !time(to)) {
        m_at = begin;
        return false;
    }
    out += from + "–" + to;
    out += accept("+") ? m_phrases.orLater : "";
    return true;
}

bool Wording::time(std::string& out) {
    if (const auto event = name(osmEvents)) {
        out += m_phrases.events[*event];
        return true;
    }
    constexpr int dayHours = 24;
    const auto hours = number();
    const auto minutes = hours && accept(":") ? number() : std::nullopt;
    if (!minutes || *hours > 2 * dayHours) {
        return false;
    }
    out += m_phrases.time(*hours > dayHours ? *hours - dayHours : *hours, *minutes);
    return true;
}

bool Wording::comment(std::string& out) {
    if (!accept("\"")) {
        return false;
    }
    const std::size_t end = std::min(rest().find('"'), rest().size());
    out += '(' + std::string(trimmed(rest().substr(0, end))) + ')';
    m_at = std::min(m_at + end + 1, m_text.size());
    return true;
}

bool Wording::state(std::string& out) {
    const auto state = name(osmStates);
    if (!state) {
        return false;
    }
    const bool closed = *state <= 1;
    out += closed ? m_phrases.closed : *state == 2 ? m_phrases.open : m_phrases.unknown;
    return true;
}

} // namespace

std::string hoursInWords(std::string_view hours, HoursLanguage language) {
    const std::string normalized = normalizedHours(hours);
    if (normalized.empty()) {
        return std::string(hours);
    }
    return Wording(normalized, phrasesOf(language)).all().value_or(std::string(hours));
}

} // namespace maillage
