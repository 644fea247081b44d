// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/polygon.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace maillage {

namespace {

/// Calls visit(a, b) for each edge of the ring, the closing one included.
template<typename Visit>
void forEachEdge(const Ring& ring, Visit&& visit) {
    for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
        visit(ring[before], ring[i]);
    }
}

bool crosses(LatLon a, LatLon b, LatLon point) {
    return (a.lat > point.lat) != (b.lat > point.lat)
           && point.lon < (b.lon - a.lon) * (point.lat - a.lat) / (b.lat - a.lat) + a.lon;
}

/// Squared distance, in degrees of latitude, from the point to the edge; `shrink` is the cosine of the latitude.
double squaredDistance(LatLon a, LatLon b, LatLon point, double shrink) {
    const double dx = (b.lon - a.lon) * shrink;
    const double dy = b.lat - a.lat;
    const double px = (point.lon - a.lon) * shrink;
    const double py = point.lat - a.lat;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp((px * dx + py * dy) / length, 0.0, 1.0) : 0.0;
    const double x = px - t * dx;
    const double y = py - t * dy;
    return x * x + y * y;
}

} // namespace

Metres lengthOf(const Ring& line) {
    Metres length;
    for (std::size_t i = 1; i < line.size(); ++i) {
        length.value += distance(line[i - 1], line[i]).value;
    }
    return length;
}

Box boxOf(const MultiPolygon& area) {
    Box box;
    for (const Polygon& polygon : area.polygons) {
        for (const Ring& ring : polygon.rings) {
            for (const LatLon point : ring) {
                box.include(point);
            }
        }
    }
    return box;
}

bool contains(const MultiPolygon& area, LatLon point) {
    bool inside = false;
    for (const Polygon& polygon : area.polygons) {
        for (const Ring& ring : polygon.rings) {
            forEachEdge(ring, [&](LatLon a, LatLon b) { inside ^= crosses(a, b, point); });
        }
    }
    return inside;
}

Metres distanceTo(const MultiPolygon& area, LatLon point) {
    if (contains(area, point)) {
        return {0};
    }
    const double shrink = std::cos(point.lat * std::numbers::pi / 180);
    double nearest = std::numeric_limits<double>::infinity();
    for (const Polygon& polygon : area.polygons) {
        for (const Ring& ring : polygon.rings) {
            forEachEdge(ring,
                        [&](LatLon a, LatLon b) { nearest = std::min(nearest, squaredDistance(a, b, point, shrink)); });
        }
    }
    return {std::sqrt(nearest) * std::numbers::pi / 180 * earthRadius.value};
}

} // namespace maillage
