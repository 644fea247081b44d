// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/distance.h"

#include <cmath>
#include <numbers>

namespace maillage {

namespace {

constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

} // namespace

Metres distance(LatLon a, LatLon b) {
    const double sinLat = std::sin(radians(b.lat - a.lat) / 2);
    const double sinLon = std::sin(radians(b.lon - a.lon) / 2);
    const double h = sinLat * sinLat + std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * sinLon * sinLon;
    return {2 * earthRadius.value * std::asin(std::min(1.0, std::sqrt(h)))};
}

Box grown(const Box& box, Metres margin) {
    if (box.isEmpty()) {
        return box;
    }
    const double degrees = margin.value / earthRadius.value * 180 / std::numbers::pi;
    Box result;
    result.south = std::max(-90.0, box.south - degrees);
    result.north = std::min(90.0, box.north + degrees);
    const double widest = std::max(std::abs(result.south), std::abs(result.north));
    const double across = widest >= 89 ? 360.0 : degrees / std::cos(radians(widest));
    result.west = std::max(-180.0, box.west - across);
    result.east = std::min(180.0, box.east + across);
    return result;
}

} // namespace maillage
