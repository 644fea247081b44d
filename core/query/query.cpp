// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include "core/query/search/folded_words.h"
#include "core/query/snapshot/snapshot_data.h"

#include <algorithm>

namespace maillage {

namespace {

/// Words beyond are not looked for.
constexpr std::size_t maxWords = 32;
constexpr std::size_t shortestPhonePart = 4;
/// As many digits, written without a space, are a postcode or an INSEE code.
constexpr std::size_t postcodeDigits = 5;

PackedDigits phonePart(std::string_view text) {
    if (text.find_first_not_of("0123456789 .+-()/") != std::string_view::npos) {
        return {};
    }
    const PackedDigits digits = phoneDigits(text);
    const bool postcode = digits.count == postcodeDigits && text.size() == postcodeDigits;
    return digits.count < shortestPhonePart || postcode ? PackedDigits{} : digits;
}

const std::string& foldedOf(std::string_view text) {
    thread_local std::string folded;
    folded.clear();
    foldInto(text, folded);
    return folded;
}

const std::string& wordsOf(std::string_view text) {
    thread_local std::string joined;
    joined.clear();
    appendFoldedWords(text, joined);
    return joined;
}

/// Counts the words of the query that are found, leaving out those found before.
class Found {
public:
    explicit Found(const Query& query)
        : m_query(query) {}

    [[nodiscard]] bool allAfter(std::string_view words) {
        for (std::size_t i = 0; i < m_query.words.size(); ++i) {
            const std::uint32_t bit = std::uint32_t{1} << i;
            if ((m_bits & bit) == 0 && hasWordWith(words, m_query.words[i])) {
                m_bits |= bit;
                ++m_count;
            }
        }
        return m_count == m_query.words.size();
    }

private:
    const Query& m_query;
    std::uint32_t m_bits = 0;
    std::size_t m_count = 0;
};

/// Compares the first letter before folding the rest.
bool isIdentity(std::string_view text, const Query& query) {
    if (text.empty() || query.folded.empty()) {
        return false;
    }
    const char first = text.front();
    const bool isAscii = static_cast<unsigned char>(first) < 0x80;
    const char lower = first >= 'A' && first <= 'Z' ? static_cast<char>(first | 0x20) : first;
    return (!isAscii || lower == query.folded.front()) && foldedOf(text) == query.folded;
}

bool matchesPhone(const Snapshot& snapshot, PlaceRow row, const Query& query) {
    return query.phone.count > 0 && holdsDigits(snapshot.data().blockOf(row).phones[row % blockRows], query.phone);
}

} // namespace

Query::Query(std::string_view text)
    : folded(trimmed(fold(trimmed(text))))
    , phone(phonePart(folded))
    , isEmail(folded.contains('@')) {
    appendFoldedWords(text, joined);
    forEachWord(joined, [&](std::string_view word) {
        if (words.size() < maxWords) {
            words.push_back(word);
        }
    });
}

void writeSortKey(const Snapshot& snapshot, PlaceRow row, std::string& key) {
    key.clear();
    appendFoldedWords(snapshot.name(row), key);
    key += '\0';
    key += snapshot.data().localityOf(row).folded;
}

bool matchesIdentity(const Snapshot& snapshot, PlaceRow row, const Query& query) {
    return isIdentity(snapshot.text(row, PlaceText::Id), query)
           || isIdentity(snapshot.text(row, PlaceText::Pivot), query);
}

bool matchesEmail(const Snapshot& snapshot, PlaceRow row, const Query& query) {
    return query.isEmail && foldedOf(snapshot.text(row, PlaceText::Emails)).contains(query.folded);
}

std::optional<MatchTier> tierOf(const Snapshot& snapshot, PlaceRow row, const Query& query) {
    if (query.isEmpty()) {
        return MatchTier::Other;
    }
    if (matchesIdentity(snapshot, row, query)) {
        return MatchTier::Identity;
    }
    const std::string& name = wordsOf(snapshot.name(row));
    if (name.starts_with(query.joined)) {
        return MatchTier::NameBegins;
    }
    Found found(query);
    if (found.allAfter(name)) {
        return MatchTier::Name;
    }
    if (found.allAfter(snapshot.data().localityOf(row).searched)) {
        return MatchTier::Commune;
    }
    if (found.allAfter(wordsOf(snapshot.text(row, PlaceText::Address)))
        || found.allAfter(wordsOf(snapshot.text(row, PlaceText::Complement))) || matchesPhone(snapshot, row, query)
        || matchesEmail(snapshot, row, query)) {
        return MatchTier::Other;
    }
    return std::nullopt;
}

} // namespace maillage
