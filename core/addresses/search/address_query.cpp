// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/address_query.h"

#include "core/addresses/abbreviations.h"
#include "core/addresses/address_words.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::size_t longestText = 300;

bool isDigits(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

std::size_t leadingDigits(std::string_view word) {
    return std::min(word.find_first_not_of("0123456789"), word.size());
}

std::uint32_t valueOf(std::string_view digits) {
    std::uint32_t value = 0;
    for (const char c : digits.substr(0, 9)) {
        value = value * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return value;
}

bool isSuffixWord(std::string_view word) {
    static constexpr std::array<std::string_view, 5> words{"bis", "ter", "quater", "quinquies", "quinter"};
    return std::ranges::contains(words, word);
}

/// A letter behind a number, when it is not an article ("12 l'Orée") or a word of its own.
bool isSuffixLetter(std::string_view word) {
    return word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && word[0] != 'd' && word[0] != 'l' && word[0] != 'r';
}

/// Boxes of the post office, with a number behind them.
bool isBox(std::string_view word) {
    static constexpr std::array<std::string_view, 5> words{"bp", "cs", "tsa", "cidex", "cedex"};
    return std::ranges::contains(words, word);
}

/// Reads the words one after the other.
class Parsing {
public:
    explicit Parsing(std::string_view folded)
        : m_folded(folded)
        , m_words(words(folded)) {}

    [[nodiscard]] AddressQuery run(bool completing) {
        AddressQuery query;
        while (m_next < m_words.size() && query.tokens.size() < AddressQuery::most) {
            take(query);
        }
        const bool ended = m_folded.empty() || m_words.empty() || m_words.back().end() != m_folded.end();
        if (completing && !ended && !query.tokens.empty()) {
            query.tokens.back().open = m_lastTaken;
        }
        return query;
    }

private:
    [[nodiscard]] std::string_view peek(std::size_t ahead = 0) const {
        return m_next + ahead < m_words.size() ? m_words[m_next + ahead] : std::string_view{};
    }

    [[nodiscard]] bool isLast() const { return m_next + 1 == m_words.size(); }

    /// Something typed before the word at hand and after the one before it.
    [[nodiscard]] bool followsDash() const {
        return m_next > 0 && (m_words[m_next].data()[-1] == '-' || m_words[m_next].data()[-1] == '/');
    }

    void take(AddressQuery& query) {
        const std::string_view word = peek();
        m_lastTaken = false;
        const bool numbered = isDigits(peek(1)) && peek(1).size() <= 6 && word.end() + 1 == peek(1).begin();
        if (isBox(word) && (word == "cedex" || numbered)) {
            m_next += numbered && (word != "cedex" || peek(1).size() <= 2) ? 2 : 1;
            return;
        }
        if (word == "n" && leadingDigits(peek(1)) > 0) {
            ++m_next;
            return;
        }
        if (leadingDigits(word) > 0) {
            takeNumber(query);
        } else {
            takeWord(query, word);
            m_lastTaken = m_next + 1 == m_words.size();
            ++m_next;
        }
    }

    void takeNumber(AddressQuery& query) {
        const std::string_view word = peek();
        const std::size_t digits = leadingDigits(word);
        const bool second = followsDash() && !query.tokens.empty() && query.tokens.back().number != 0 && digits <= 4;
        if (second) { // "12-14": the first will do
            ++m_next;
            return;
        }
        QueryToken token = tokenOf(word);
        const std::uint32_t value = valueOf(word.substr(0, digits));
        if (digits == 5 && word.size() == 5) {
            token.postcode = value;
        } else if (digits <= 4 && value > 0) {
            token.number = value;
            token.suffix = word.substr(digits);
        }
        m_lastTaken = isLast();
        ++m_next;
        if (token.number != 0 && token.suffix.empty()
            && (isSuffixWord(peek()) || (isSuffixLetter(peek()) && !peek(1).empty()))) {
            token.suffix = peek();
            m_lastTaken = false;
            ++m_next;
        }
        query.tokens.push_back(std::move(token));
    }

    void takeWord(AddressQuery& query, std::string_view word) {
        const std::string form = comparedForm(word);
        forEachWord(form, [&](std::string_view each) {
            QueryToken token = tokenOf(each);
            token.typed = form.size() == each.size() ? word : each;
            query.tokens.push_back(std::move(token));
        });
    }

    static QueryToken tokenOf(std::string_view word) {
        std::string form = leadingDigits(word) > 0 ? comparedForm(word) : std::string(word);
        return {.word = form,
                .typed = std::string(word),
                .letters = letterSet(form),
                .number = 0,
                .suffix = {},
                .postcode = 0,
                .filler = isFiller(word),
                .open = false};
    }

    std::string_view m_folded;
    std::vector<std::string_view> m_words;
    std::size_t m_next = 0;
    bool m_lastTaken = false; ///< the text's last word has just become a token
};

/// "n°12" as "n 12".
std::string withoutDegreeSigns(std::string folded) {
    for (const std::string_view sign : {"\xC2\xB0", "\xC2\xBA"}) {
        for (std::size_t at = folded.find(sign); at != std::string::npos; at = folded.find(sign, at)) {
            folded.replace(at, sign.size(), " ");
        }
    }
    return folded;
}

} // namespace

AddressQuery parseAddressQuery(std::string_view text, bool completing) {
    const std::string folded = withoutDegreeSigns(fold(text.substr(0, longestText)));
    return Parsing(folded).run(completing);
}

} // namespace maillage
