// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"

namespace maillage {

/// A position on the Web Mercator square (EPSG:3857 without its metres): x from 0 at 180° W to 1 at 180° E, y from 0 at
/// 85.0511° N to 1 at 85.0511° S. Tiles of zoom z are squares of side 2^-z.
struct WorldPoint {
    double x = 0;
    double y = 0;

    friend bool operator==(const WorldPoint&, const WorldPoint&) = default;
};

/// The latitude at which Web Mercator ends: atan(sinh(π)).
inline constexpr double mercatorLatitudeLimit = 85.051128779806592;

/// Latitudes beyond the limit are taken to it.
[[nodiscard]] WorldPoint toWorld(LatLon position);
[[nodiscard]] LatLon toLatLon(WorldPoint point);

/// Ground length of the world's whole width (1.0) along the parallel of that latitude.
[[nodiscard]] Metres worldWidthAt(double latitude);
/// The same at a world point, without trigonometry of the latitude: cos(lat) = 1 / cosh(π (1 - 2 y)).
[[nodiscard]] Metres worldWidthAt(WorldPoint point);

/// Pixels of the world's whole width at a zoom, with tiles of 256 pixels.
[[nodiscard]] double worldPixels(double zoom);
/// Ground length of a pixel at a zoom and latitude, with tiles of 256 pixels.
[[nodiscard]] Metres metresPerPixel(double zoom, double latitude);

/// The zoom and centre with which a box fills a view of that many pixels, the zoom not above `highest`.
struct View {
    LatLon centre;
    double zoom = 0;
};

[[nodiscard]] View viewOf(const Box& box, double widthPixels, double heightPixels, double highest);

} // namespace maillage
