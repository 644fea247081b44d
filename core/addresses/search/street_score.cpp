// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/street_score.h"

#include "core/addresses/address_words.h"
#include "core/addresses/search/house_search.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace maillage {

namespace {

constexpr float streetShare = 0.15F;  // of the score, for words of the street's name that are not asked for
constexpr float communeShare = 0.03F; // likewise, where the commune is asked for
constexpr float initialQuality = 0.85F;
constexpr float samePostcodeArea = 0.5F;

/// How much of the query one street explains.
class Scoring {
public:
    Scoring(const QueryMatches& matches, std::uint32_t street)
        : m_matches(matches)
        , m_index(*matches.index)
        , m_street(m_index.street(street))
        , m_locality(m_index.locality(m_street.locality))
        , m_credit(matches.query->tokens.size(), 0.0F) {}

    [[nodiscard]] AddressHit hit() {
        const float street =
            coverNames({m_street.name}, m_index.streetWords(), m_matches.streets, m_index.streetCount());
        const float commune = coverNames({m_locality.name, m_locality.former}, m_index.localityWords(),
                                         m_matches.communes, m_index.localityCount());
        coverPostcode();
        Address address = house();
        float explained = 0;
        for (std::size_t t = 0; t < m_credit.size(); ++t) {
            explained += m_credit[t] * m_matches.weights[t];
        }
        float score = m_matches.total > 0 ? explained / m_matches.total : 0;
        score *= 1 - streetShare + (streetShare * street);
        score *= commune > 0 ? 1 - communeShare + (communeShare * commune) : 1;
        return {.address = std::move(address), .score = std::clamp(static_cast<double>(score), 0.0, 1.0)};
    }

private:
    struct Pair {
        std::size_t token = 0;
        std::size_t word = 0;
        float quality = 0;
    };

    /// Uses the tokens still free for the words of names, of those that they fit best first: "Chemillé" is the part of
    /// "Chemillé-en-Anjou" before it is a word of its name. Gives the best share of a name's words that are asked for.
    float coverNames(std::initializer_list<layout::Text> names, const WordColumn& column,
                     const std::vector<std::vector<WordMatch>>& matches, std::size_t count) {
        const std::vector<float> before = m_credit;
        std::vector<std::pair<float, layout::Text>> fits;
        for (const layout::Text name : names) {
            m_words.assign(m_index.text(name));
            if (m_words.size() > 0) {
                fits.emplace_back(coverName(column, matches, count), name);
                m_credit = before;
            }
        }
        std::ranges::stable_sort(fits, std::greater(), &std::pair<float, layout::Text>::first);
        for (const auto& [fit, name] : fits) {
            m_words.assign(m_index.text(name));
            coverName(column, matches, count);
        }
        return fits.empty() ? 0 : fits.front().first;
    }

    float coverName(const WordColumn& column, const std::vector<std::vector<WordMatch>>& matches, std::size_t count) {
        std::vector<Pair> pairs;
        std::vector<float> weights;
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            const std::size_t id = column.lowerBound(m_words[w]);
            const bool known = id < column.size() && column.word(id) == m_words[w];
            weights.push_back(wordWeight(m_words[w], known ? column.words[id].count : 1, count));
            for (std::size_t t = 0; t < m_credit.size(); ++t) {
                const float quality = m_credit[t] > 0 || !known ? 0 : pairQuality(matches[t], id, t, m_words[w]);
                if (quality > 0) {
                    pairs.push_back({t, w, quality});
                }
            }
        }
        return assign(pairs, weights);
    }

    [[nodiscard]] float pairQuality(const std::vector<WordMatch>& matches, std::size_t id, std::size_t t,
                                    std::string_view word) const {
        const QueryToken& token = m_matches.query->tokens[t];
        const bool isInitial = token.word.size() == 1 && !token.filler && token.number == 0 && word[0] == token.word[0];
        return std::max(qualityOf(matches, static_cast<std::uint32_t>(id)), isInitial ? initialQuality : 0.0F);
    }

    /// Each token to one word and each word to one token, the best fits first; of equal ones the later token, so that
    /// "8 rue du 8 mai" keeps its first 8 for the house. Words joined or split may share.
    float assign(std::vector<Pair>& pairs, const std::vector<float>& weights) {
        std::ranges::sort(pairs, [](const Pair& a, const Pair& b) {
            return a.quality != b.quality ? a.quality > b.quality
                   : a.token != b.token   ? a.token > b.token
                                          : a.word < b.word;
        });
        std::vector<float> covered(weights.size(), 0.0F);
        for (const Pair& pair : pairs) {
            const bool joins = pair.quality == joinQuality;
            const bool tokenFree = m_credit[pair.token] == 0 || (joins && m_credit[pair.token] == joinQuality);
            const bool wordFree = covered[pair.word] == 0 || (joins && covered[pair.word] == joinQuality);
            if (tokenFree && wordFree) {
                m_credit[pair.token] = pair.quality;
                covered[pair.word] = pair.quality;
            }
        }
        float asked = 0;
        float whole = 0;
        for (std::size_t w = 0; w < weights.size(); ++w) {
            asked += weights[w] * covered[w];
            whole += weights[w];
        }
        return whole > 0 ? asked / whole : 0;
    }

    void coverPostcode() {
        for (std::size_t t = 0; t < m_credit.size(); ++t) {
            const std::uint32_t postcode = m_matches.query->tokens[t].postcode;
            if (postcode == 0 || m_credit[t] > 0) {
                continue;
            }
            const std::string_view insee = m_index.text(m_locality.insee);
            if (postcode == m_locality.postcode || insee == m_matches.query->tokens[t].typed) {
                m_credit[t] = 1;
            } else if (Gazetteer::instance().postcodeMatches(insee, m_matches.query->tokens[t].typed)) {
                m_credit[t] = 0.95F;
            } else if (postcode / 1000 == m_locality.postcode / 1000) {
                m_credit[t] = samePostcodeArea;
            }
        }
    }

    /// The first number that the street's name doesn't use.
    [[nodiscard]] Address house() {
        for (std::size_t t = 0; t < m_credit.size(); ++t) {
            const QueryToken& token = m_matches.query->tokens[t];
            if (token.number != 0 && m_credit[t] == 0) {
                FoundHouse found = findHouse(m_index, m_street, token.number, token.suffix);
                m_credit[t] = found.quality;
                return std::move(found.address);
            }
        }
        return m_index.streetAddress(m_street);
    }

    const QueryMatches& m_matches;
    const AddressIndex& m_index;
    layout::Street m_street;
    layout::Locality m_locality;
    std::vector<float> m_credit; ///< by token: how well it is explained
    AddressWords m_words;
};

} // namespace

AddressHit scoreStreet(const QueryMatches& matches, std::uint32_t street) {
    return Scoring(matches, street).hit();
}

} // namespace maillage
