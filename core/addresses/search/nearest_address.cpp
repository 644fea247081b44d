// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/nearest_address.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace maillage {

namespace {

constexpr double metresPerDegree = earthRadius.value * std::numbers::pi / 180;
constexpr int mostRings = 60; // cells around the point: about 40 km

class Looking {
public:
    Looking(const AddressIndex& index, LatLon point, Metres within)
        : m_index(index)
        , m_point(point)
        , m_least(within.value) {}

    [[nodiscard]] std::optional<AddressHit> run() {
        const layout::CellId centre = layout::cellOf(m_point);
        const double narrow = std::max(0.01, std::cos(m_point.lat * std::numbers::pi / 180));
        const double side = metresPerDegree / layout::cellsPerDegree * std::min(1.0, narrow);
        // Whatever lies in ring n + 1 or further out is at least n cells away.
        for (int ring = 0; ring <= mostRings && (ring - 1) * side <= m_least; ++ring) {
            lookAtRing(centre, ring);
        }
        return std::move(m_best);
    }

private:
    void lookAtRing(layout::CellId centre, int ring) {
        for (int row = -ring; row <= ring; ++row) {
            const bool edge = row == -ring || row == ring;
            for (int column = -ring; column <= ring; column += edge || ring == 0 ? 1 : 2 * ring) {
                lookAtCell({centre.row + row, centre.column + column});
            }
        }
    }

    void lookAtCell(layout::CellId cell) {
        if (cell.row < 0 || cell.column < 0) {
            return;
        }
        const Column<std::uint32_t> streets = m_index.streetsIn(cell);
        for (std::size_t i = 0; i < streets.size(); ++i) {
            if (m_seen.insert(streets[i]).second) {
                lookAtStreet(m_index.street(streets[i]));
            }
        }
    }

    void lookAtStreet(const layout::Street& street) {
        const Column<layout::Number> numbers = m_index.numbersOf(street);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const double away = distance(m_point, layout::unpacked(numbers[i].position)).value;
            if (away < m_least || (!m_best && away <= m_least)) {
                m_least = away;
                m_best = AddressHit{
                    .address = m_index.numberAddress(street, numbers[i]), .score = 1, .distance = Metres{away}};
            }
        }
    }

    const AddressIndex& m_index;
    LatLon m_point;
    double m_least;
    std::optional<AddressHit> m_best;
    std::set<std::uint32_t> m_seen;
};

} // namespace

std::optional<AddressHit> nearestAddress(const AddressIndex& index, LatLon point, Metres within) {
    return isOnEarth(point) ? Looking(index, point, within).run() : std::nullopt;
}

} // namespace maillage
