// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/next_places.h"

#include "core/geo/point_tree.h"

#include <queue>

#include <algorithm>

namespace maillage {

namespace {

constexpr double percent = 100;
constexpr std::size_t candidatesBetweenLooks = 64; ///< at whether to stop

bool isWithin(const CommuneReach& reach, Metres limit) {
    return reach.distance && *reach.distance <= limit;
}

/// A candidate and what it brought when it was last looked at.
struct Bid {
    std::uint64_t gain = 0;
    std::uint32_t candidate = 0;

    /// The priority queue gives the largest.
    friend bool operator<(const Bid& a, const Bid& b) {
        return a.gain != b.gain ? a.gain < b.gain : a.candidate > b.candidate;
    }
};

class Greedy {
public:
    Greedy(std::span<const CommuneReach> communes, Metres limit)
        : m_limit(limit) {
        for (const CommuneReach& reach : communes) {
            if (!reach.centre) {
                continue;
            }
            m_candidates.push_back(&reach);
            m_inhabitants += reach.inhabitants;
            m_within += isWithin(reach, limit) ? reach.inhabitants : 0;
        }
        std::ranges::sort(m_candidates, {}, [](const CommuneReach* reach) { return reach->commune.number(); });
    }

    /// Finds for each candidate the communes that it would bring near.
    [[nodiscard]] bool gather(const TaskControl& control) {
        std::vector<LatLon> far;
        for (const CommuneReach* reach : m_candidates) {
            if (!isWithin(*reach, m_limit) && reach->inhabitants > 0) {
                far.push_back(*reach->centre);
                m_waiting.push_back(reach->inhabitants);
            }
        }
        const PointTree tree(far);
        m_neighbours.resize(m_candidates.size());
        for (std::uint32_t i = 0; i < m_candidates.size(); ++i) {
            if (i % candidatesBetweenLooks == 0 && control.interrupted()) {
                return false;
            }
            std::vector<std::uint32_t>& near = m_neighbours[i];
            tree.forEachWithin(*m_candidates[i]->centre, m_limit, [&](std::uint32_t one) { near.push_back(one); });
            if (const std::uint64_t gain = gainOf(i)) {
                m_bids.push({gain, i});
            }
        }
        return true;
    }

    [[nodiscard]] std::optional<NextPlace> next() {
        while (!m_bids.empty()) {
            Bid bid = m_bids.top();
            m_bids.pop();
            const std::uint64_t gain = gainOf(bid.candidate);
            if (gain == bid.gain) {
                return choose(bid);
            }
            if (gain > 0) {
                bid.gain = gain;
                m_bids.push(bid);
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::uint64_t gainOf(std::uint32_t candidate) const {
        std::uint64_t gain = 0;
        for (const std::uint32_t one : m_neighbours[candidate]) {
            gain += m_waiting[one];
        }
        return gain;
    }

    NextPlace choose(const Bid& bid) {
        NextPlace place{.commune = m_candidates[bid.candidate]->commune, .gain = bid.gain};
        for (const std::uint32_t one : m_neighbours[bid.candidate]) {
            place.communes += m_waiting[one] > 0 ? 1U : 0U;
            m_waiting[one] = 0;
        }
        m_within += bid.gain;
        place.within = m_within;
        place.share = percent * static_cast<double>(m_within) / static_cast<double>(m_inhabitants);
        return place;
    }

    Metres m_limit;
    std::vector<const CommuneReach*> m_candidates; ///< by number
    std::uint64_t m_inhabitants = 0;
    std::uint64_t m_within = 0;
    std::vector<std::uint32_t> m_waiting;                 ///< inhabitants of communes out of reach; 0 once brought near
    std::vector<std::vector<std::uint32_t>> m_neighbours; ///< by candidate, numbers in m_waiting
    std::priority_queue<Bid> m_bids;
};

} // namespace

Result<std::vector<NextPlace>> nextPlaces(std::span<const CommuneReach> communes, Metres limit, std::size_t count,
                                          const TaskControl& control) {
    std::vector<NextPlace> places;
    Greedy greedy(communes, limit);
    if (count == 0) {
        return places;
    }
    if (!greedy.gather(control)) {
        return failure(ErrorKind::Cancelled, "coverage.interrupted");
    }
    while (places.size() < count) {
        const auto place = greedy.next();
        if (!place) {
            break;
        }
        places.push_back(*place);
    }
    return places;
}

} // namespace maillage
