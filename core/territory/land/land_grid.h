// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/land/banded_area.h"

namespace maillage {

/// Tells at once, for most points of metropolitan France, which area holds them: a raster of tiles of zoom 13 (3 to
/// 4 km wide there) in which each cell lies whole in one area, outside of all, or across a border.
class LandGrid {
public:
    static constexpr std::uint8_t beyond = 0xFF;  ///< not in the raster
    static constexpr std::uint8_t across = 0xFE;  ///< an edge comes near: ask the outlines
    static constexpr std::uint8_t outside = 0xFD; ///< in none of the areas
    static constexpr double scale = BandedArea::bandsOfWorld;

    /// At most 253 areas; the number of an area is its index.
    explicit LandGrid(std::span<const BandedArea> areas);

    /// The number of the area, or one of the three values above.
    [[nodiscard]] std::uint8_t at(WorldPoint point) const {
        const auto column = static_cast<std::int64_t>(point.x * scale) - m_left;
        const auto row = static_cast<std::int64_t>(point.y * scale) - m_top;
        const bool within = column >= 0 && row >= 0 && column < m_columns && row < m_rows;
        return within ? m_cells[static_cast<std::size_t>(row * m_columns + column)] : beyond;
    }

private:
    void fill(const BandedArea& area, std::uint8_t number);
    void fillRow(std::int64_t row, std::span<const double> crossings, std::uint8_t number);
    void markEdges(const BandedArea& area);
    void markEdge(WorldPoint a, WorldPoint b);

    std::int64_t m_left = 0;
    std::int64_t m_top = 0;
    std::int64_t m_columns = 0;
    std::int64_t m_rows = 0;
    std::vector<std::uint8_t> m_cells;
};

} // namespace maillage
