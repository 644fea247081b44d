// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"
#include "core/geo/distance.h"
#include "core/geo/mercator.h"
#include "core/geo/polygon.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace maillage {
namespace {

constexpr LatLon paris{48.85341, 2.3488};
constexpr LatLon angers{47.47156, -0.55202};

TEST(Distance, ParisToAngers) {
    // 264.6 km on the WGS 84 ellipsoid.
    EXPECT_NEAR(distance(paris, angers).kilometres(), 264.6, 1.4);
    EXPECT_EQ(distance(paris, paris).value, 0);
}

TEST(Distance, HalfWayRoundTheEarth) {
    EXPECT_NEAR(distance({0, 0}, {0, 180}).kilometres(), 20015.1, 0.1);
    EXPECT_NEAR(distance({90, 0}, {-90, 0}).kilometres(), 20015.1, 0.1);
}

TEST(Distance, GrownBoxHoldsWhatIsWithinTheMargin) {
    const Box box = grown({47, -1, 48, 0}, Metres{10000});
    EXPECT_LT(box.south, 47 - 0.0899);
    EXPECT_GT(box.north, 48 + 0.0899);
    EXPECT_LT(box.west, -1 - 0.1340);
    EXPECT_NEAR(box.east, 0.1345, 0.001);
    EXPECT_TRUE(grown(Box{}, Metres{10}).isEmpty());
    EXPECT_EQ(grown({89.99, 0, 90, 1}, Metres{100000}).west, -180);
}

TEST(BoxTest, StartsEmptyAndIncludesPoints) {
    Box box;
    EXPECT_TRUE(box.isEmpty());
    EXPECT_FALSE(box.contains({0, 0}));
    box.include(angers);
    EXPECT_TRUE(box.contains(angers));
    EXPECT_FALSE(box.contains(paris));
    box.include(paris);
    EXPECT_TRUE(box.contains({48, 1}));
    EXPECT_TRUE(box.intersects({48.8, 2, 50, 4}));
    EXPECT_FALSE(box.intersects({49, 2, 50, 4}));
    EXPECT_FALSE(box.intersects(Box{}));
}

TEST(Earth, RefusesWhatIsNoPosition) {
    EXPECT_TRUE(isOnEarth({-90, 180}));
    EXPECT_FALSE(isOnEarth({90.1, 0}));
    EXPECT_FALSE(isOnEarth({0, -180.5}));
    EXPECT_FALSE(isOnEarth({std::numeric_limits<double>::quiet_NaN(), 0}));
}

TEST(Mercator, CornersAndCentre) {
    EXPECT_EQ(toWorld({0, 0}), (WorldPoint{0.5, 0.5}));
    EXPECT_NEAR(toWorld({mercatorLatitudeLimit, -180}).y, 0, 1e-12);
    EXPECT_NEAR(toWorld({-90, 180}).y, 1, 1e-12);
    // Tile 10/518/352 of the usual scheme holds Paris.
    const WorldPoint world = toWorld(paris);
    EXPECT_EQ(std::floor(world.x * 1024), 518);
    EXPECT_EQ(std::floor(world.y * 1024), 352);
}

TEST(Mercator, GoesThereAndBack) {
    for (const LatLon p : {paris, angers, LatLon{-21.3, 55.5}, LatLon{80, -179.9}}) {
        const LatLon back = toLatLon(toWorld(p));
        EXPECT_NEAR(back.lat, p.lat, 1e-9);
        EXPECT_NEAR(back.lon, p.lon, 1e-9);
    }
}

TEST(Mercator, ScaleOfPixels) {
    EXPECT_NEAR(metresPerPixel(0, 0).value, 156368, 1);
    EXPECT_NEAR(metresPerPixel(10, 60).value, 156368.0 / 1024 / 2, 0.1);
    EXPECT_NEAR(worldWidthAt(toWorld(paris)).value, worldWidthAt(paris.lat).value, 1e-3);
}

TEST(Mercator, ViewFillsThePixels) {
    const Box box{47, -1.5, 48, 0.5};
    const View view = viewOf(box, 800, 600, 18);
    const WorldPoint a = toWorld({box.north, box.west});
    const WorldPoint b = toWorld({box.south, box.east});
    EXPECT_NEAR(std::max((b.x - a.x) * worldPixels(view.zoom) / 800, (b.y - a.y) * worldPixels(view.zoom) / 600), 1,
                1e-9);
    EXPECT_EQ(viewOf({47, 1, 47, 1}, 800, 600, 16).zoom, 16);
    EXPECT_EQ(viewOf(Box{}, 800, 600, 16).zoom, 0);
}

/// A square of one degree with a hole in its middle, and an island beside it.
MultiPolygon ringCountry() {
    const Ring outer{{47, 0}, {47, 1}, {48, 1}, {48, 0}, {47, 0}};
    const Ring hole{{47.4, 0.4}, {47.4, 0.6}, {47.6, 0.6}, {47.6, 0.4}};
    const Ring island{{47, 2}, {47, 2.1}, {47.1, 2.05}};
    return {{Polygon{{outer, hole}}, Polygon{{island}}}};
}

TEST(Polygons, ContainsMindsHolesAndIslands) {
    const MultiPolygon area = ringCountry();
    EXPECT_TRUE(contains(area, {47.2, 0.2}));
    EXPECT_FALSE(contains(area, {47.5, 0.5}));
    EXPECT_TRUE(contains(area, {47.03, 2.05}));
    EXPECT_FALSE(contains(area, {47.5, 1.5}));
    EXPECT_EQ(boxOf(area), (Box{47, 0, 48, 2.1}));
}

TEST(Polygons, DistanceToTheNearestEdge) {
    const MultiPolygon area = ringCountry();
    EXPECT_EQ(distanceTo(area, {47.2, 0.2}).value, 0);
    EXPECT_NEAR(distanceTo(area, {48.1, 0.5}).value, distance({48, 0.5}, {48.1, 0.5}).value, 20);
    EXPECT_NEAR(distanceTo(area, {47.5, 0.5}).value, distance({47.5, 0.5}, {47.5, 0.6}).value, 20);
    EXPECT_NEAR(distanceTo(area, {47.5, -0.1}).value, distance({47.5, 0}, {47.5, -0.1}).value, 20);
}

TEST(Polygons, NothingIsFarFromEverything) {
    EXPECT_TRUE(std::isinf(distanceTo({}, paris).value));
    EXPECT_TRUE(std::isinf(distanceTo({{Polygon{{Ring{}}}}}, paris).value));
    EXPECT_NEAR(distanceTo({{Polygon{{Ring{angers}}}}}, paris).kilometres(), 265, 5);
}

TEST(DegreesText, TakesPlainDecimalsOnly) {
    EXPECT_EQ(parseDegrees("48.85341"), 48.85341);
    EXPECT_EQ(parseDegrees("-0.55202"), -0.55202);
    EXPECT_EQ(parseDegrees("7"), 7);
    EXPECT_EQ(parseDegrees("999"), 999);
    for (const std::string_view wrong : {"", "-", "+1", " 1", "1 ", "1,5", "1e5", "1.", ".5", "nan", "inf", "-inf",
                                         "0x1", "1.5°", "1.2.3", "--1", "1-", "48.85 N", "١"}) {
        EXPECT_EQ(parseDegrees(wrong), std::nullopt) << wrong;
    }
    EXPECT_EQ(parseDegrees(std::string(400, '9')), std::nullopt);
}

} // namespace
} // namespace maillage
