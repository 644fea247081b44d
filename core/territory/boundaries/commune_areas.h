// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/territory/boundaries/boundary_shapes.h"
#include "core/territory/commune.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// In which commune of today a point lies: boundaries, made ready for questions. A former commune's boundary counts for
/// the commune that it has become a part of, so that those of an older year serve too. Immutable, any thread.
///
/// Each shape's edges are sorted into bands from north to south, and the shapes into squares of about 3 km, so that a
/// point is compared with a few dozen edges. Positions are kept in 2⁻³² of the Web Mercator square, about 1 cm; a point
/// on the border of two communes lies in one of them.
class CommuneAreas {
public:
    CommuneAreas() = default;
    /// Shapes whose code no commune has ever had are left out.
    explicit CommuneAreas(std::span<const CommuneShape> shapes);

    [[nodiscard]] std::optional<Commune> at(LatLon position) const;

    /// Communes of today that have an area, by number, each once.
    [[nodiscard]] const std::vector<Commune>& communes() const { return m_communes; }

    [[nodiscard]] bool covers(Commune present) const;

    /// How far from the commune's area; 0 inside. Nothing where its area is not known. Flat around the point.
    [[nodiscard]] std::optional<Metres> distanceTo(Commune present, LatLon position) const;

private:
    struct Vertex {
        std::uint32_t x = 0;
        std::uint32_t y = 0;
    };

    struct Box {
        Vertex min{0xFFFFFFFFU, 0xFFFFFFFFU};
        Vertex max{0, 0};
    };

    struct Shape {
        std::uint16_t commune = 0; ///< number of the commune of today
        Box bounds;
        std::uint32_t firstBand = 0; ///< in m_bands
        std::uint32_t bandCount = 0;
    };

    struct Entry {
        std::uint32_t square = 0; ///< y above x
        std::uint32_t shape = 0;
    };

    void add(const CommuneShape& shape, Commune present);
    void addVertices(const CommuneShape& shape, Box& bounds);
    void sortIntoBands(const CommuneShape& shape, const Shape& added, std::uint32_t first);
    template<typename Visit>
    void forEachEdge(const CommuneShape& shape, const Shape& added, std::uint32_t first, Visit visit) const;
    [[nodiscard]] std::uint64_t entriesOf(const CommuneShape& shape, const Shape& added, std::uint32_t first) const;
    void sortIntoSquares();
    [[nodiscard]] bool holds(const Shape& shape, Vertex point) const;
    [[nodiscard]] static Vertex toVertex(WorldPoint point);
    [[nodiscard]] static std::uint32_t bandOf(const Shape& shape, std::uint32_t y);

    std::vector<Vertex> m_vertices;          ///< of all rings, one after the other, each closed
    std::vector<std::uint32_t> m_edges;      ///< numbers of their first vertices, by shape and band
    std::vector<std::uint32_t> m_bandStarts; ///< in m_edges; one more than there are bands
    std::vector<Shape> m_shapes;
    std::vector<Entry> m_squares;       ///< sorted
    std::vector<std::uint32_t> m_large; ///< shapes of too many squares
    std::vector<Commune> m_communes;
};

} // namespace maillage
