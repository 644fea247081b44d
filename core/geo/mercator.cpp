// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mercator.h"

#include <cmath>
#include <numbers>

namespace maillage {

using std::numbers::pi;

WorldPoint toWorld(LatLon position) {
    const double lat = std::clamp(position.lat, -mercatorLatitudeLimit, mercatorLatitudeLimit) * pi / 180;
    return {(position.lon + 180) / 360, 0.5 - std::atanh(std::sin(lat)) / (2 * pi)};
}

LatLon toLatLon(WorldPoint point) {
    return {std::atan(std::sinh(pi * (1 - 2 * point.y))) * 180 / pi, point.x * 360 - 180};
}

Metres worldWidthAt(double latitude) {
    return {2 * pi * earthRadius.value * std::cos(latitude * pi / 180)};
}

Metres worldWidthAt(WorldPoint point) {
    return {2 * pi * earthRadius.value / std::cosh(pi * (1 - 2 * point.y))};
}

double worldPixels(double zoom) {
    return 256 * std::exp2(zoom);
}

Metres metresPerPixel(double zoom, double latitude) {
    return {worldWidthAt(latitude).value / worldPixels(zoom)};
}

View viewOf(const Box& box, double widthPixels, double heightPixels, double highest) {
    if (box.isEmpty()) {
        return {};
    }
    const WorldPoint northWest = toWorld({box.north, box.west});
    const WorldPoint southEast = toWorld({box.south, box.east});
    const double acrossZoom = std::log2(widthPixels / 256 / std::max(1e-12, southEast.x - northWest.x));
    const double downZoom = std::log2(heightPixels / 256 / std::max(1e-12, southEast.y - northWest.y));
    const double zoom = std::clamp(std::min(acrossZoom, downZoom), 0.0, highest);
    return {toLatLon({(northWest.x + southEast.x) / 2, (northWest.y + southEast.y) / 2}), zoom};
}

} // namespace maillage
