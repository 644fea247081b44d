// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/land_grid.h"

#include <algorithm>

namespace maillage {

namespace {

// Metropolitan France with Corsica, and a margin.
constexpr LatLon northWest{51.5, -5.6};
constexpr LatLon southEast{41.0, 9.9};

std::int64_t cellOf(double world) {
    return BandedArea::bandOf(world);
}

} // namespace

LandGrid::LandGrid(std::span<const BandedArea> areas) {
    const WorldPoint first = toWorld(northWest);
    const WorldPoint last = toWorld(southEast);
    m_left = cellOf(first.x);
    m_top = cellOf(first.y);
    m_columns = cellOf(last.x) - m_left + 1;
    m_rows = cellOf(last.y) - m_top + 1;
    m_cells.assign(static_cast<std::size_t>(m_columns * m_rows), outside);
    for (std::size_t i = 0; i < areas.size() && i < outside; ++i) {
        fill(areas[i], static_cast<std::uint8_t>(i));
    }
    for (const BandedArea& area : areas) {
        markEdges(area);
    }
}

/// Gives the cells whose centre lies in the area its number, row by row: the raster's rows are the area's bands.
void LandGrid::fill(const BandedArea& area, std::uint8_t number) {
    const std::int64_t end = std::min(area.endBand(), m_top + m_rows);
    std::vector<double> crossings;
    for (std::int64_t band = std::max(area.firstBand(), m_top); band < end; ++band) {
        const double y = (static_cast<double>(band) + 0.5) / scale;
        crossings.clear();
        for (const auto& [a, b] : area.edgesOf(band)) {
            if ((a.y > y) != (b.y > y)) {
                crossings.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
            }
        }
        std::ranges::sort(crossings);
        fillRow(band - m_top, crossings, number);
    }
}

void LandGrid::fillRow(std::int64_t row, std::span<const double> crossings, std::uint8_t number) {
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const auto from = static_cast<std::int64_t>(std::ceil(crossings[i] * scale - 0.5)) - m_left;
        const auto to = static_cast<std::int64_t>(std::ceil(crossings[i + 1] * scale - 0.5)) - m_left;
        for (auto column = std::max<std::int64_t>(from, 0); column < std::min(to, m_columns); ++column) {
            m_cells[static_cast<std::size_t>(row * m_columns + column)] = number;
        }
    }
}

void LandGrid::markEdges(const BandedArea& area) {
    for (std::int64_t band = area.firstBand(); band < area.endBand(); ++band) {
        for (const auto& [a, b] : area.edgesOf(band)) {
            markEdge(a, b);
        }
    }
}

/// Marks the cells of the edge's rectangle: edges are hardly longer than a cell.
void LandGrid::markEdge(WorldPoint a, WorldPoint b) {
    const auto left = std::max(cellOf(std::min(a.x, b.x)) - m_left, std::int64_t{0});
    const auto right = std::min(cellOf(std::max(a.x, b.x)) - m_left, m_columns - 1);
    const auto top = std::max(cellOf(std::min(a.y, b.y)) - m_top, std::int64_t{0});
    const auto bottom = std::min(cellOf(std::max(a.y, b.y)) - m_top, m_rows - 1);
    for (auto row = top; row <= bottom; ++row) {
        for (auto column = left; column <= right; ++column) {
            m_cells[static_cast<std::size_t>(row * m_columns + column)] = across;
        }
    }
}

} // namespace maillage
