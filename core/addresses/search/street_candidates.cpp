// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/street_candidates.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace maillage {

namespace {

static_assert(AddressQuery::most <= 16, "one bit a token");

constexpr float similarWorth = 0.75F;
constexpr float preferredWorth = 0.02F;

/// Which tokens a name has, as they are and similarly: one bit each.
struct Marks {
    std::uint16_t same = 0;
    std::uint16_t similar = 0;
};

void mark(Marks& marks, std::size_t token, float quality) {
    (quality >= 1 ? marks.same : marks.similar) |= static_cast<std::uint16_t>(1U << token);
}

class Gathering {
public:
    Gathering(const QueryMatches& matches, const CommuneTaste& taste)
        : m_matches(matches)
        , m_streets(matches.index->streetCount())
        , m_localities(matches.index->localityCount())
        , m_tastes(matches.index->localityCount()) {
        markLocalities(taste);
        markStreets();
    }

    [[nodiscard]] std::vector<std::uint32_t> best(std::size_t most) {
        std::vector<std::pair<float, std::uint32_t>> scored;
        scored.reserve(m_touched.size());
        for (const std::uint32_t street : m_touched) {
            const float score = scoreOf(street);
            if (score > 0) {
                scored.emplace_back(score, street);
            }
        }
        if (scored.size() > most) {
            const auto end = scored.begin() + static_cast<std::ptrdiff_t>(most);
            std::ranges::nth_element(scored, end, std::greater());
            scored.erase(end, scored.end());
        }
        std::vector<std::uint32_t> streets;
        std::ranges::transform(scored, std::back_inserter(streets), &std::pair<float, std::uint32_t>::second);
        return streets;
    }

private:
    void markLocalities(const CommuneTaste& taste) {
        const AddressIndex& index = *m_matches.index;
        for (std::size_t token = 0; token < m_matches.communes.size(); ++token) {
            for (const WordMatch& match : m_matches.communes[token]) {
                const Column<std::uint32_t> with = index.localityWords().of(match.word);
                for (std::size_t i = 0; i < with.size(); ++i) {
                    if (with[i] < m_localities.size()) {
                        mark(m_localities[with[i]], token, match.quality);
                    }
                }
            }
        }
        for (std::size_t i = 0; i < m_localities.size(); ++i) {
            const layout::Locality locality = index.locality(i);
            m_tastes[i] = taste ? taste(index.text(locality.insee)) : 1.0F;
            for (std::size_t token = 0; token < m_matches.query->tokens.size(); ++token) {
                const std::uint32_t postcode = m_matches.query->tokens[token].postcode;
                if (postcode != 0 && locality.postcode / 1000 == postcode / 1000) {
                    mark(m_localities[i], token, locality.postcode == postcode ? 1.0F : 0.5F);
                }
            }
        }
    }

    /// Tokens from the rarest on. Those that a tenth of the streets have only mark what rarer ones have found.
    void markStreets() {
        const WordColumn& words = m_matches.index->streetWords();
        std::vector<std::size_t> uses(m_matches.streets.size());
        std::vector<std::size_t> order(uses.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (const std::size_t token : order) {
            for (const WordMatch& match : m_matches.streets[token]) {
                uses[token] += words.words[match.word].count;
            }
        }
        std::ranges::sort(order, {}, [&](std::size_t token) { return uses[token]; });
        const std::size_t common = std::max<std::size_t>(2000, m_streets.size() / 10);
        for (const std::size_t token : order) {
            const bool touches = m_touched.empty() || uses[token] < common;
            for (const WordMatch& match : m_matches.streets[token]) {
                markStreetsWith(words.of(match.word), token, match.quality, touches);
            }
        }
    }

    void markStreetsWith(const Column<std::uint32_t>& with, std::size_t token, float quality, bool touches) {
        for (std::size_t i = 0; i < with.size(); ++i) {
            const std::uint32_t street = with[i];
            if (street >= m_streets.size()) {
                continue;
            }
            Marks& marks = m_streets[street];
            const bool isNew = marks.same == 0 && marks.similar == 0;
            if (isNew && touches) {
                m_touched.push_back(street);
            }
            if (!isNew || touches) {
                mark(marks, token, quality);
            }
        }
    }

    [[nodiscard]] float scoreOf(std::uint32_t id) const {
        const layout::Street street = m_matches.index->street(id);
        if (street.locality >= m_localities.size() || m_tastes[street.locality] == 0) {
            return 0;
        }
        const Marks& own = m_streets[id];
        const Marks& place = m_localities[street.locality];
        const unsigned same = own.same | place.same;
        float score = m_tastes[street.locality] > 1 ? preferredWorth : 0;
        for (unsigned bits = same | own.similar | place.similar; bits != 0; bits &= bits - 1) {
            const auto token = static_cast<unsigned>(std::countr_zero(bits));
            score += m_matches.weights[token] * ((same >> token & 1U) != 0 ? 1.0F : similarWorth);
        }
        const int found = std::popcount(static_cast<unsigned>(own.same | own.similar));
        const int missing = std::max(0, street.words - found);
        // Of equals those with fewer words that nobody asked for, then the longer street.
        return std::max(1e-6F, score + 0.001F - (0.02F * static_cast<float>(missing))
                                   + (1e-7F * static_cast<float>(street.numbers)));
    }

    const QueryMatches& m_matches;
    std::vector<Marks> m_streets;
    std::vector<Marks> m_localities;
    std::vector<float> m_tastes;
    std::vector<std::uint32_t> m_touched;
};

} // namespace

std::vector<std::uint32_t> streetCandidates(const QueryMatches& matches, const CommuneTaste& taste, std::size_t most) {
    return Gathering(matches, taste).best(most);
}

} // namespace maillage
