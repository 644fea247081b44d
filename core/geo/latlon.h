// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace maillage {

/// A position in degrees, WGS 84: latitude north, then longitude east.
struct LatLon {
    double lat = 0;
    double lon = 0;

    friend bool operator==(const LatLon&, const LatLon&) = default;
};

/// A latitude within ±90 and a longitude within ±180 (NaN is neither).
[[nodiscard]] constexpr bool isOnEarth(LatLon p) {
    return p.lat >= -90 && p.lat <= 90 && p.lon >= -180 && p.lon <= 180;
}

/// A rectangle of latitudes and longitudes, its edges included. Never crosses the 180th meridian.
struct Box {
    double south = 0;
    double west = 0;
    double north = -1; ///< north < south: an empty box
    double east = -1;

    [[nodiscard]] constexpr bool isEmpty() const { return north < south || east < west; }

    [[nodiscard]] constexpr bool contains(LatLon p) const {
        return p.lat >= south && p.lat <= north && p.lon >= west && p.lon <= east;
    }

    [[nodiscard]] constexpr bool intersects(const Box& other) const {
        return !isEmpty() && !other.isEmpty() && south <= other.north && other.south <= north && west <= other.east
               && other.west <= east;
    }

    [[nodiscard]] constexpr LatLon centre() const { return {(south + north) / 2, (west + east) / 2}; }

    constexpr void include(LatLon p) {
        if (isEmpty()) {
            *this = {p.lat, p.lon, p.lat, p.lon};
            return;
        }
        south = std::min(south, p.lat);
        north = std::max(north, p.lat);
        west = std::min(west, p.lon);
        east = std::max(east, p.lon);
    }

    constexpr void include(const Box& other) {
        if (!other.isEmpty()) {
            include(LatLon{other.south, other.west});
            include(LatLon{other.north, other.east});
        }
    }

    friend bool operator==(const Box&, const Box&) = default;
};

} // namespace maillage
