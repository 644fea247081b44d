// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/commune_search.h"

#include "core/addresses/search/query_matches.h"
#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <functional>
#include <string>

namespace maillage {

namespace {

constexpr std::size_t longestName = 8;     // words
constexpr std::size_t mostLookedAt = 5000; // all that begin with "Saint"
constexpr std::size_t mostCompleted = 40;
constexpr float completedWorth = 0.95F;

float weightOf(const QueryToken& token) {
    if (token.filler) {
        return fillerWeight;
    }
    return token.postcode != 0 ? postcodeWeight : token.number != 0 ? numberWeight : unknownWeight;
}

/// Folded, words with spaces between, without an article in front; "St" in full.
std::string spacedName(std::string_view name, bool saintsInFull) {
    const std::string folded = fold(name);
    std::string spaced;
    forEachWord(folded, [&](std::string_view word) {
        if (spaced.empty() && (word == "le" || word == "la" || word == "les" || word == "l")) {
            return;
        }
        spaced += spaced.empty() ? "" : " ";
        spaced += !saintsInFull ? word : word == "st" ? "saint" : word == "ste" ? "sainte" : word;
    });
    return spaced;
}

/// Of the communes whose key begins with the name's, those that begin with it word by word ("Staffelfelden" is no
/// Saint), the most populated first.
std::vector<Commune> communesCompleting(std::string_view name) {
    const CommuneList all = Gazetteer::instance().communesStarting(name, mostLookedAt);
    const std::string asTyped = spacedName(name, false);
    const std::string inFull = spacedName(name, true);
    std::vector<Commune> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string commune = spacedName(all[i].name(), true);
        if (commune.starts_with(inFull) || commune.starts_with(asTyped)) {
            found.push_back(all[i]);
        }
    }
    std::ranges::stable_sort(found, std::greater{}, [](const Commune& each) { return each.population().value_or(0); });
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(std::min(found.size(), mostCompleted)), found.end());
    return found;
}

/// Words of the query that name a commune.
struct Span {
    std::size_t first = 0;
    std::size_t count = 0;

    [[nodiscard]] bool has(std::size_t token) const { return token >= first && token < first + count; }
};

class CommuneSearch {
public:
    CommuneSearch(const AddressQuery& query, const CommuneTaste& taste, const KnownCentre& known)
        : m_query(query)
        , m_taste(taste)
        , m_known(known) {
        for (const QueryToken& token : query.tokens) {
            m_total += weightOf(token);
        }
    }

    [[nodiscard]] std::vector<AddressHit> run(std::size_t most) {
        lookForNames();
        lookForPostcodes();
        std::ranges::stable_sort(m_hits, [](const Hit& a, const Hit& b) {
            return a.hit.score != b.hit.score ? a.hit.score > b.hit.score : a.people > b.people;
        });
        std::vector<AddressHit> hits;
        for (Hit& each : m_hits) {
            if (hits.size() < most) {
                hits.push_back(std::move(each.hit));
            }
        }
        return hits;
    }

private:
    struct Hit {
        AddressHit hit;
        std::uint32_t people = 0;
        std::uint16_t commune = 0;
    };

    [[nodiscard]] std::string nameIn(Span span) const {
        std::string name;
        for (std::size_t t = span.first; t < span.first + span.count; ++t) {
            name += (name.empty() ? "" : " ") + m_query.tokens[t].typed;
        }
        return name;
    }

    /// The longest spans first: "saint georges sur loire" before "saint georges".
    void lookForNames() {
        const std::size_t tokens = m_query.tokens.size();
        for (std::size_t count = std::min(longestName, tokens); count > 0; --count) {
            for (std::size_t first = 0; first + count <= tokens; ++first) {
                const Span span{first, count};
                if (m_query.tokens[first].filler && count == 1) {
                    continue;
                }
                const std::string name = nameIn(span);
                addAll(Gazetteer::instance().communesNamed(name), span, 1);
                if (m_query.tokens[first + count - 1].open && name.size() >= 2) {
                    addAll(communesCompleting(name), span, completedWorth);
                }
            }
        }
    }

    void lookForPostcodes() {
        for (std::size_t t = 0; t < m_query.tokens.size(); ++t) {
            const QueryToken& token = m_query.tokens[t];
            if (token.postcode != 0) {
                addAll(Gazetteer::instance().communesWithPostcode(token.typed), Span{t, 1}, 1);
                if (const auto commune = Gazetteer::instance().commune(token.typed)) {
                    add(*commune, Span{t, 1}, 1);
                }
            }
        }
    }

    template<typename Communes>
    void addAll(const Communes& communes, Span span, float worth) {
        for (std::size_t i = 0; i < communes.size(); ++i) {
            add(communes[i], span, worth);
        }
    }

    void add(const Commune& commune, Span span, float worth) {
        const Commune present = commune.isPresent() ? commune : commune.present();
        const bool known = std::ranges::contains(m_hits, commune.number(), &Hit::commune);
        if (known || (m_taste && m_taste(present.code()) == 0)) {
            return;
        }
        const auto centre = centreOf(commune);
        if (!centre) {
            return;
        }
        float explained = 0;
        for (std::size_t t = 0; t < m_query.tokens.size(); ++t) {
            const QueryToken& token = m_query.tokens[t];
            const bool fits =
                span.has(t)
                || (token.postcode != 0 && Gazetteer::instance().postcodeMatches(commune.code(), token.typed));
            explained += fits ? weightOf(token) * worth : 0;
        }
        Address address{.postcode = postcodeOf(commune),
                        .insee = std::string(present.code()),
                        .commune = std::string(present.name()),
                        .formerCommune = commune == present ? std::string{} : std::string(commune.name()),
                        .position = *centre,
                        .precision = AddressPrecision::Commune,
                        .origin = AddressOrigin::Gazetteer};
        m_hits.push_back({.hit = {.address = std::move(address), .score = m_total > 0 ? explained / m_total : 0},
                          .people = commune.population().value_or(0),
                          .commune = commune.number()});
    }

    [[nodiscard]] std::optional<LatLon> centreOf(const Commune& commune) const {
        if (const auto centre = commune.centre()) {
            return centre;
        }
        return m_known ? m_known(commune.present().code()) : std::nullopt;
    }

    /// The one that was asked for, or the first.
    [[nodiscard]] std::string postcodeOf(const Commune& commune) const {
        const auto postcodes = commune.postcodes();
        for (std::size_t i = 0; i < postcodes.size(); ++i) {
            if (std::ranges::contains(m_query.tokens, postcodes[i], &QueryToken::postcode)) {
                return postcodeText(postcodes[i]);
            }
        }
        return postcodes.size() == 0 ? std::string{} : postcodeText(postcodes[0]);
    }

    const AddressQuery& m_query;
    const CommuneTaste& m_taste;
    const KnownCentre& m_known;
    float m_total = 0;
    std::vector<Hit> m_hits;
};

} // namespace

std::vector<AddressHit> searchCommunes(const AddressQuery& query, const CommuneTaste& taste, const KnownCentre& known,
                                       std::size_t most) {
    return CommuneSearch(query, taste, known).run(most);
}

} // namespace maillage
