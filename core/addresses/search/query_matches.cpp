// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/query_matches.h"

#include "core/addresses/abbreviations.h"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

/// Matches of two neighbours as one word are matches of both.
void addJoins(const WordColumn& column, const AddressQuery& query, std::vector<std::vector<WordMatch>>& matches) {
    for (std::size_t t = 0; t + 1 < query.tokens.size(); ++t) {
        const QueryToken& first = query.tokens[t];
        const QueryToken& second = query.tokens[t + 1];
        if (first.number != 0 || second.number != 0 || first.postcode != 0 || second.postcode != 0) {
            continue;
        }
        for (const WordMatch& joined : matchingJoin(column, first, second)) {
            for (const std::size_t token : {t, t + 1}) {
                if (qualityOf(matches[token], joined.word) == 0) {
                    const auto at = std::ranges::lower_bound(matches[token], joined.word, {}, &WordMatch::word);
                    matches[token].insert(at, joined);
                }
            }
        }
    }
}

/// The weight of the word that fits best.
float bestWeight(const WordColumn& column, const std::vector<WordMatch>& matches, std::size_t names) {
    const auto best = std::ranges::max_element(matches, {}, &WordMatch::quality);
    return best == matches.end() ? 0 : wordWeight(column.word(best->word), column.words[best->word].count, names);
}

} // namespace

float wordWeight(std::string_view word, std::size_t uses, std::size_t names) {
    if (isFiller(word)) {
        return fillerWeight;
    }
    const double rarity = std::log((static_cast<double>(names) + 1) / (static_cast<double>(uses) + 1));
    return 0.3F + (0.7F * static_cast<float>(std::max(0.0, rarity) / std::log(static_cast<double>(names) + 2)));
}

QueryMatches matchQuery(const AddressIndex& index, const AddressQuery& query) {
    QueryMatches matches{.index = &index, .query = &query};
    for (const QueryToken& token : query.tokens) {
        matches.streets.push_back(matchingWords(index.streetWords(), token));
        matches.communes.push_back(matchingWords(index.localityWords(), token));
    }
    addJoins(index.streetWords(), query, matches.streets);
    addJoins(index.localityWords(), query, matches.communes);
    for (std::size_t t = 0; t < query.tokens.size(); ++t) {
        const QueryToken& token = query.tokens[t];
        float weight = token.postcode != 0 ? postcodeWeight : token.number != 0 ? numberWeight : unknownWeight;
        if (token.filler) {
            weight = fillerWeight;
        } else if (token.postcode == 0 && token.number == 0) {
            const float known = std::max(bestWeight(index.streetWords(), matches.streets[t], index.streetCount()),
                                         bestWeight(index.localityWords(), matches.communes[t], index.localityCount()));
            weight = known > 0 ? known : unknownWeight;
        }
        matches.weights.push_back(weight);
        matches.total += weight;
    }
    return matches;
}

} // namespace maillage
