// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace maillage {

enum class BorderKind : std::uint8_t { Coast, Country, Region, Departement, ForeignCoast, ForeignCountry };

/// A vertex of the basemap's outlines, with the zoom from which it shows: below, the line without it strays by less
/// than half a pixel of 256-pixel tiles.
struct OutlinePoint {
    WorldPoint world;
    std::uint8_t firstZoom = 0;
};

/// A stretch of coast or border, each once.
struct BasemapLine {
    BorderKind kind = BorderKind::Coast;
    std::span<const OutlinePoint> points;
};

/// A département or collectivity of France, or a foreign country: its rings, to be filled by the even-odd rule.
struct BasemapArea {
    std::string_view code; ///< "49", "2A", "974"; three letters for a country
    bool french = false;
    std::span<const std::span<const OutlinePoint>> rings; ///< closed, the first point not repeated
    WorldPoint northWest;
    WorldPoint southEast;
};

enum class TownRank : std::uint8_t { Capital, RegionSeat, DepartementSeat, Town };

struct BasemapTown {
    std::string_view name;
    WorldPoint world;
    std::uint32_t population = 0;
    TownRank rank = TownRank::Town;
    std::uint8_t firstZoom = 0; ///< the zoom from which its label has room beside those of larger towns
    bool french = false;
};

/// An island too small for the outlines.
struct SmallIsland {
    WorldPoint centre;
    Metres radius;
    std::string_view departement;
};

/// The bundled basemap: outlines of France and of the world's countries, towns and villages to label. Immutable, shared
/// by all threads; made at first use, in a few milliseconds. Everything is in Web Mercator (WorldPoint).
class Basemap {
public:
    [[nodiscard]] static const Basemap& instance();

    [[nodiscard]] std::span<const BasemapArea> areas() const { return m_areas; }

    [[nodiscard]] std::span<const BasemapLine> lines() const { return m_lines; }

    /// By the zoom at which they appear, then by importance: the label to keep comes first.
    [[nodiscard]] std::span<const BasemapTown> towns() const { return m_towns; }

    [[nodiscard]] std::span<const SmallIsland> islands() const { return m_islands; }

    Basemap(const Basemap&) = delete;
    Basemap& operator=(const Basemap&) = delete;

private:
    Basemap();

    std::vector<OutlinePoint> m_linePoints;
    std::vector<OutlinePoint> m_ringPoints;
    std::vector<std::span<const OutlinePoint>> m_rings;
    std::vector<BasemapLine> m_lines;
    std::vector<BasemapArea> m_areas;
    std::vector<BasemapTown> m_towns;
    std::vector<SmallIsland> m_islands;
};

} // namespace maillage
