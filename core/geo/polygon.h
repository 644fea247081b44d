// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"

#include <vector>

namespace maillage {

/// A closed line; the last point may or may not repeat the first.
using Ring = std::vector<LatLon>;

/// An outer ring, then the rings of its holes. Edges are straight in degrees.
struct Polygon {
    std::vector<Ring> rings;

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

struct MultiPolygon {
    std::vector<Polygon> polygons;

    friend bool operator==(const MultiPolygon&, const MultiPolygon&) = default;
};

/// From the first point to the last.
[[nodiscard]] Metres lengthOf(const Ring& line);

[[nodiscard]] Box boxOf(const MultiPolygon& area);

/// By the even-odd rule over all rings; points on an edge may fall on either side.
[[nodiscard]] bool contains(const MultiPolygon& area, LatLon point);

/// 0 inside, else to the nearest edge; flat around the point, so meant for distances up to a few hundred kilometres.
/// An area without edges is infinitely far.
[[nodiscard]] Metres distanceTo(const MultiPolygon& area, LatLon point);

} // namespace maillage
