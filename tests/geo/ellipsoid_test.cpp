// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/ellipsoid.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace maillage {
namespace {

// Known lengths: T. Vincenty's paper has his own ellipsoids; these are WGS 84, by C. Karney's GeographicLib.
TEST(GeodesicDistance, KnownLengths) {
    EXPECT_NEAR(geodesicDistance({0, 0}, {0, 1}).value, 111319.4908, 0.001);
    EXPECT_NEAR(geodesicDistance({0, 0}, {1, 0}).value, 110574.3886, 0.001);
    EXPECT_NEAR(geodesicDistance({89, 0}, {90, 0}).value, 111693.8647, 0.001);
    EXPECT_NEAR(geodesicDistance({0, 0}, {90, 0}).value, 10001965.7293, 0.001);
    EXPECT_NEAR(geodesicDistance({40.6, -73.8}, {51.6, -0.5}).value, 5551759.400, 0.001); // JFK to LHR
}

TEST(GeodesicDistance, NoLengthToItself) {
    for (const LatLon point : {LatLon{47.5, -0.5}, LatLon{90, 12}, LatLon{-90, 0}, LatLon{0, 180}}) {
        EXPECT_EQ(geodesicDistance(point, point).value, 0);
    }
    EXPECT_NEAR(geodesicDistance({10, 180}, {10, -180}).value, 0, 1e-6);
    EXPECT_NEAR(geodesicDistance({90, 0}, {90, 130}).value, 0, 1e-6);
}

TEST(GeodesicDistance, AcrossTheAntimeridianAndThePole) {
    EXPECT_NEAR(geodesicDistance({0, 179.5}, {0, -179.5}).value, 111319.4908, 0.001);
    EXPECT_NEAR(geodesicDistance({89, 0}, {89, 180}).value, 2 * 111693.8647, 0.002);
}

TEST(GeodesicDistance, OppositePointsAreHalfWayRound) {
    EXPECT_NEAR(geodesicDistance({90, 0}, {-90, 0}).value, 2 * 10001965.7293, 0.001);
    EXPECT_NEAR(geodesicDistance({0, 0}, {0.5, 179.7}).value, 19936288.579, 19936288 * 0.002);
}

/// The bounds that searches lean on.
TEST(ReducedSphere, BoundsTheDistanceFromBothSides) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> latitude(-90, 90);
    std::uniform_real_distribution<double> longitude(-180, 180);
    std::uniform_real_distribution<double> near(-0.05, 0.05);
    for (int i = 0; i < 5000; ++i) {
        const LatLon a{latitude(random), longitude(random)};
        const LatLon b = i % 2 == 0 ? LatLon{latitude(random), longitude(random)}
                                    : LatLon{std::clamp(a.lat + near(random), -90.0, 90.0), a.lon + near(random)};
        const Metres distance = geodesicDistance(a, b);
        const double chord = squaredChord(onReducedSphere(a), onReducedSphere(b));
        EXPECT_LE(chord, largestSquaredChord(distance)) << a.lat << ' ' << a.lon << ' ' << b.lat << ' ' << b.lon;
        EXPECT_GE(chord, safeSquaredChord(distance)) << a.lat << ' ' << a.lon << ' ' << b.lat << ' ' << b.lon;
    }
}

TEST(ReducedSphere, AgreesWithTheSphereToHalfAPercent) {
    const LatLon angers{47.47156, -0.55202};
    const LatLon paris{48.85341, 2.3488};
    EXPECT_NEAR(geodesicDistance(angers, paris).value / distance(angers, paris).value, 1, 0.005);
}

} // namespace
} // namespace maillage
