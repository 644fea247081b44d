// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/word_matcher.h"

#include "core/addresses/address_words.h"
#include "core/addresses/search/edit_distance.h"
#include "core/addresses/search/query_matches.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace maillage {

namespace {

constexpr std::size_t mostPrefixed = 4096; // words that a beginning of one or two letters may have

constexpr float gluedArticle = 0.97F;
constexpr float partQuality = joinQuality;

std::size_t allowedEdits(std::size_t length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/// With one letter of five that differs two words are less alike than with one of ten.
float editQuality(std::size_t edits, std::size_t length) {
    return 1.0F - (static_cast<float>(edits) * (0.06F + 0.7F / static_cast<float>(length)));
}

/// A word that has been begun is worth nearly as much as a whole one.
float prefixQuality(std::size_t typed, std::size_t whole) {
    return 0.9F + (0.1F * static_cast<float>(typed) / static_cast<float>(std::max<std::size_t>(1, whole)));
}

/// The matches of one word as they are found, each with its best quality.
class Matches {
public:
    explicit Matches(const WordColumn& column)
        : m_column(column) {}

    void add(std::size_t word, float quality) { m_found.push_back({static_cast<std::uint32_t>(word), quality}); }

    [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const {
        const std::size_t at = m_column.lowerBound(word);
        return at < m_column.size() && m_column.word(at) == word ? std::optional(at) : std::nullopt;
    }

    void addPrefixed(std::string_view start) {
        std::size_t count = 0;
        for (std::size_t at = m_column.lowerBound(start); at < m_column.size() && count < mostPrefixed; ++at, ++count) {
            const std::string_view word = m_column.word(at);
            if (!word.starts_with(start)) {
                break;
            }
            add(at, prefixQuality(start.size(), word.size()));
        }
    }

    /// All words within so many edits: those that have other letters are passed over without a look.
    void addSimilar(std::string_view word, std::uint32_t letters, std::size_t edits) {
        for (std::size_t at = 0; at < m_column.size(); ++at) {
            const layout::Word other = m_column.words[at];
            const std::size_t length = other.text.length;
            const bool apart = length > word.size() + edits || word.size() > length + edits;
            if (apart || std::popcount(letters & ~other.letters) > static_cast<int>(edits)
                || std::popcount(other.letters & ~letters) > static_cast<int>(edits)) {
                continue;
            }
            const std::size_t distance = editDistance(word, m_column.word(at), edits);
            if (distance > 0 && distance <= edits) {
                add(at, editQuality(distance, word.size()));
            }
        }
    }

    void addSimilarPrefixed(std::string_view start, std::uint32_t letters) {
        for (std::size_t at = 0; at < m_column.size(); ++at) {
            if (std::popcount(letters & ~m_column.words[at].letters) <= 1) {
                const std::string_view word = m_column.word(at);
                if (word.size() > start.size() && prefixDistance(start, word, 1) == 1) {
                    add(at, editQuality(1, start.size()) * prefixQuality(start.size(), word.size()));
                }
            }
        }
    }

    [[nodiscard]] std::vector<WordMatch> take() {
        std::ranges::sort(m_found, [](const WordMatch& a, const WordMatch& b) {
            return a.word != b.word ? a.word < b.word : a.quality > b.quality;
        });
        const auto repeated = std::ranges::unique(m_found, {}, &WordMatch::word);
        m_found.erase(repeated.begin(), repeated.end());
        return std::move(m_found);
    }

    [[nodiscard]] bool empty() const { return m_found.empty(); }

private:
    const WordColumn& m_column;
    std::vector<WordMatch> m_found;
};

/// "leglise" for "l'église", "beausite" for "beau site": the second part is what counts.
void addParts(Matches& matches, const QueryToken& token) {
    const std::string_view word = token.word;
    if (word.size() >= 5 && (word[0] == 'l' || word[0] == 'd')) {
        if (const auto rest = matches.find(word.substr(1))) {
            matches.add(*rest, gluedArticle);
        }
    }
    for (std::size_t cut = 3; cut + 3 <= word.size(); ++cut) {
        const auto left = matches.find(word.substr(0, cut));
        const auto right = left ? matches.find(word.substr(cut)) : std::nullopt;
        if (right) {
            matches.add(*left, partQuality);
            matches.add(*right, partQuality);
        }
    }
}

} // namespace

std::vector<WordMatch> matchingWords(const WordColumn& column, const QueryToken& token) {
    Matches matches(column);
    if (const auto same = matches.find(token.word)) {
        matches.add(*same, 1.0F);
    }
    if (token.filler && !token.open) {
        return matches.take();
    }
    if (token.open) {
        matches.addPrefixed(token.typed);
    }
    const bool isWord = token.word[0] < '0' || token.word[0] > '9';
    const bool known = !matches.empty();
    if (isWord && token.word.size() >= 4) {
        if (!known) {
            addParts(matches, token);
        }
        matches.addSimilar(token.word, token.letters, allowedEdits(token.word.size()));
        if (token.open && !known) {
            matches.addSimilarPrefixed(token.word, token.letters);
        }
    }
    return matches.take();
}

std::vector<WordMatch> matchingJoin(const WordColumn& column, const QueryToken& first, const QueryToken& second) {
    Matches matches(column);
    if (const auto joined = matches.find(first.typed + second.typed)) {
        matches.add(*joined, partQuality);
    }
    return matches.take();
}

float qualityOf(const std::vector<WordMatch>& matches, std::uint32_t word) {
    const auto found = std::ranges::lower_bound(matches, word, {}, &WordMatch::word);
    return found != matches.end() && found->word == word ? found->quality : 0;
}

} // namespace maillage
