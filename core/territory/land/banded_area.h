// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"
#include "core/territory/land/basemap.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// The edges of an area sorted into bands of latitude, so that a point is compared with those of its own band only.
class BandedArea {
public:
    static constexpr double bandsOfWorld = 8192; ///< as many as tiles of zoom 13

    struct Edge {
        WorldPoint a;
        WorldPoint b;

        /// Whether the line that goes east from the point crosses the edge.
        [[nodiscard]] bool isCrossed(WorldPoint p) const {
            return (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
        }

        [[nodiscard]] WorldPoint nearestTo(WorldPoint p) const;
    };

    explicit BandedArea(const BasemapArea& area);

    [[nodiscard]] const BasemapArea& area() const { return *m_area; }

    /// In the area's rectangle, or so near to it.
    [[nodiscard]] bool inBounds(WorldPoint p, double reach = 0) const {
        const WorldPoint& first = m_area->northWest;
        const WorldPoint& last = m_area->southEast;
        return p.x >= first.x - reach && p.x <= last.x + reach && p.y >= first.y - reach && p.y <= last.y + reach;
    }

    /// By the even-odd rule over all rings.
    [[nodiscard]] bool holds(WorldPoint p) const;

    /// Whether the point is inside, or an edge within `reach` world units of it.
    [[nodiscard]] bool comesWithin(double reach, WorldPoint p) const;

    [[nodiscard]] std::int64_t firstBand() const { return m_firstBand; }

    [[nodiscard]] std::int64_t endBand() const { return m_firstBand + static_cast<std::int64_t>(m_starts.size()) - 1; }

    /// Those that touch the band; an edge may be in several.
    [[nodiscard]] std::span<const Edge> edgesOf(std::int64_t band) const;

    [[nodiscard]] static std::int64_t bandOf(double worldY) {
        return static_cast<std::int64_t>(std::floor(worldY * bandsOfWorld));
    }

private:
    const BasemapArea* m_area;
    std::int64_t m_firstBand = 0;
    std::vector<std::uint32_t> m_starts; ///< of each band's edges, and the end
    std::vector<Edge> m_edges;
};

} // namespace maillage
