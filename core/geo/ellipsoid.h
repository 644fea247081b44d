// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"

#include <array>

namespace maillage {

// The WGS 84 ellipsoid.
inline constexpr Metres equatorialRadius{6378137};
inline constexpr double flattening = 1 / 298.257223563;
inline constexpr Metres polarRadius{equatorialRadius.value * (1 - flattening)};

/// The shortest way over the ellipsoid, to less than a millimetre, by the inverse formula of T. Vincenty, "Direct and
/// inverse solutions of geodesics on the ellipsoid with application of nested equations", Survey Review 23 (1975).
/// Between nearly opposite points, where that does not converge, the mean of the two bounds below: off by 0.2 % at
/// most.
[[nodiscard]] Metres geodesicDistance(LatLon a, LatLon b);

/// A point of the unit sphere.
using UnitVector = std::array<double, 3>;

/// The point at the same longitude and at the reduced latitude β, tan β = (1 - f) tan φ. Over these, the ellipsoid's
/// line element is a² sin²β + b² cos²β times the sphere's along the meridian and a² times it across. So of two points
/// that stand an angle σ apart on the sphere, b σ ≤ geodesicDistance() ≤ a σ.
[[nodiscard]] UnitVector onReducedSphere(LatLon position);

/// The square of the straight line between two points of the unit sphere.
[[nodiscard]] constexpr double squaredChord(const UnitVector& a, const UnitVector& b) {
    const double x = a[0] - b[0];
    const double y = a[1] - b[1];
    const double z = a[2] - b[2];
    return x * x + y * y + z * z;
}

/// Points farther apart than that on the reduced sphere are farther apart than `distance` on the ellipsoid.
[[nodiscard]] double largestSquaredChord(Metres distance);
/// Points that are nearer to each other than that on the reduced sphere are within `distance` on the ellipsoid.
[[nodiscard]] double safeSquaredChord(Metres distance);

} // namespace maillage
