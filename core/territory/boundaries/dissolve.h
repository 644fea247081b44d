// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/boundaries/boundary_shapes.h"

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

// Communes joined to larger areas by leaving out the edges that two communes of the same area share. Positions that
// agree to about 1 cm count as the same; where a file's neighbours do not share their vertices, lines remain inside.

inline constexpr std::uint32_t noArea = 0xFFFFFFFFU;

/// A line between two places where three meet, or around.
struct BoundaryLine {
    std::vector<WorldPoint> points;
    bool isAreaEdge = false; ///< between two areas, or an area's outer edge
};

/// Each edge of the communes once, joined to lines as long as their kind stays the same. `areas`: of each shape, or
/// noArea.
[[nodiscard]] std::vector<BoundaryLine> boundaryLines(std::span<const CommuneShape> shapes,
                                                      std::span<const std::uint32_t> areas);

/// The outline of some of the shapes together, which do not overlap: see withoutOverlaps().
[[nodiscard]] Outline outlineOf(std::span<const CommuneShape> shapes, std::span<const std::uint32_t> members);

} // namespace maillage
