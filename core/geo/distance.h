// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"

#include <compare>

namespace maillage {

/// A length on the ground, in metres.
struct Metres {
    double value = 0;

    [[nodiscard]] constexpr double kilometres() const { return value / 1000; }

    friend auto operator<=>(const Metres&, const Metres&) = default;
};

/// Mean radius of the Earth (IUGG R1).
inline constexpr Metres earthRadius{6371008.8};

/// Great-circle distance on a sphere of earthRadius, by the haversine formula; off the ellipsoid's by 0.5 % at most.
[[nodiscard]] Metres distance(LatLon a, LatLon b);

/// The box that holds every point within `margin` of the box; latitudes stop at the poles, longitudes at ±180.
[[nodiscard]] Box grown(const Box& box, Metres margin);

} // namespace maillage
