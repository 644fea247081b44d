// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/banded_area.h"

#include <algorithm>

namespace maillage {

namespace {

template<typename Visit>
void forEachEdge(const BasemapArea& area, Visit&& visit) {
    for (const auto ring : area.rings) {
        WorldPoint a = ring.back().world;
        for (const OutlinePoint& next : ring) {
            visit(BandedArea::Edge{a, next.world});
            a = next.world;
        }
    }
}

} // namespace

BandedArea::BandedArea(const BasemapArea& area)
    : m_area(&area)
    , m_firstBand(bandOf(area.northWest.y)) {
    const auto bands = static_cast<std::size_t>(bandOf(area.southEast.y) - m_firstBand + 1);
    const auto forEachBand = [this](const Edge& edge, auto&& visit) {
        const std::int64_t last = bandOf(std::max(edge.a.y, edge.b.y));
        for (std::int64_t band = bandOf(std::min(edge.a.y, edge.b.y)); band <= last; ++band) {
            visit(static_cast<std::size_t>(band - m_firstBand));
        }
    };
    m_starts.assign(bands + 1, 0);
    forEachEdge(area, [&](const Edge& edge) { forEachBand(edge, [&](std::size_t band) { ++m_starts[band + 1]; }); });
    for (std::size_t band = 0; band < bands; ++band) {
        m_starts[band + 1] += m_starts[band];
    }
    m_edges.resize(m_starts.back());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    forEachEdge(area,
                [&](const Edge& edge) { forEachBand(edge, [&](std::size_t band) { m_edges[next[band]++] = edge; }); });
}

std::span<const BandedArea::Edge> BandedArea::edgesOf(std::int64_t band) const {
    if (band < firstBand() || band >= endBand()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(band - m_firstBand);
    return std::span(m_edges).subspan(m_starts[index], m_starts[index + 1] - m_starts[index]);
}

WorldPoint BandedArea::Edge::nearestTo(WorldPoint p) const {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    return {a.x + t * dx, a.y + t * dy};
}

bool BandedArea::comesWithin(double reach, WorldPoint p) const {
    if (!inBounds(p, reach)) {
        return false;
    }
    if (holds(p)) {
        return true;
    }
    for (std::int64_t band = bandOf(p.y - reach); band <= bandOf(p.y + reach); ++band) {
        for (const Edge& edge : edgesOf(band)) {
            const WorldPoint q = edge.nearestTo(p);
            if ((q.x - p.x) * (q.x - p.x) + (q.y - p.y) * (q.y - p.y) <= reach * reach) {
                return true;
            }
        }
    }
    return false;
}

bool BandedArea::holds(WorldPoint p) const {
    if (!inBounds(p)) {
        return false;
    }
    bool inside = false;
    for (const Edge& edge : edgesOf(bandOf(p.y))) {
        inside ^= edge.isCrossed(p);
    }
    return inside;
}

} // namespace maillage
