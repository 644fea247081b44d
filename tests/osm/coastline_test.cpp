// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/coastline.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace maillage {

namespace {

constexpr Box frame{.south = 0, .west = 0, .north = 10, .east = 10};

bool isSea(const MultiPolygon& sea, double lat, double lon) {
    return contains(sea, {lat, lon});
}

/// Around the middle of the frame, with a coast of its own for each seed; parts of it may lie outside.
Ring island(unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> radius(2, 8);
    constexpr int corners = 24;
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners; // to the left, as coasts of islands turn
        const double far = radius(random);
        ring.push_back({5 + far * std::sin(angle), 5 + far * std::cos(angle)});
    }
    ring.push_back(ring.front());
    return ring;
}

std::vector<Ring> inPieces(const Ring& line, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Ring> pieces{{line.front()}};
    for (std::size_t i = 1; i < line.size(); ++i) {
        pieces.back().push_back(line[i]);
        if (random() % 3 == 0 && i + 1 < line.size()) {
            pieces.push_back({line[i]});
        }
    }
    std::ranges::shuffle(pieces, random);
    return pieces;
}

} // namespace

TEST(CoastlineTest, TheSeaIsToTheRight) {
    const MultiPolygon east = seaWithin(frame, {{{-1, 5}, {11, 5}}});
    EXPECT_TRUE(isSea(east, 5, 8));
    EXPECT_FALSE(isSea(east, 5, 2));
    const MultiPolygon west = seaWithin(frame, {{{11, 5}, {-1, 5}}});
    EXPECT_TRUE(isSea(west, 5, 2));
    EXPECT_FALSE(isSea(west, 5, 8));
    const Box around = boxOf(west);
    EXPECT_EQ(around, (Box{.south = 0, .west = 0, .north = 10, .east = 5})) << "no farther than the frame";
}

TEST(CoastlineTest, SeveralShoresLeaveTheLandBetweenThem) {
    const MultiPolygon sea = seaWithin(frame, {{{-1, 6}, {11, 6}}, {{11, 4}, {-1, 4}}});
    ASSERT_EQ(sea.polygons.size(), 2U);
    EXPECT_TRUE(isSea(sea, 5, 2));
    EXPECT_FALSE(isSea(sea, 5, 5));
    EXPECT_TRUE(isSea(sea, 5, 8));
}

TEST(CoastlineTest, IslandsAreHolesAndInlandSeasAreWaters) {
    const Ring leftTurning{{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}};
    const Ring rightTurning(leftTurning.rbegin(), leftTurning.rend());
    const MultiPolygon around = seaWithin(frame, {leftTurning});
    EXPECT_FALSE(isSea(around, 5, 5));
    EXPECT_TRUE(isSea(around, 1, 9));
    const MultiPolygon inland = seaWithin(frame, {rightTurning});
    EXPECT_TRUE(isSea(inland, 5, 5));
    EXPECT_FALSE(isSea(inland, 1, 9));
    const MultiPolygon offshore = seaWithin(frame, {{{-1, 2}, {11, 2}}, leftTurning});
    ASSERT_EQ(offshore.polygons.size(), 1U);
    EXPECT_EQ(offshore.polygons[0].rings.size(), 2U);
    EXPECT_FALSE(isSea(offshore, 5, 5));
    EXPECT_TRUE(isSea(offshore, 5, 8));
    EXPECT_FALSE(isSea(offshore, 5, 1));
}

TEST(CoastlineTest, ACoastThatEndsInTheFrameGoesOnToItsNearestSide) {
    const MultiPolygon sea = seaWithin(frame, {{{1, 5}, {5, 4}, {9, 5}}});
    EXPECT_TRUE(isSea(sea, 5, 8));
    EXPECT_TRUE(isSea(sea, 0.5, 6));
    EXPECT_FALSE(isSea(sea, 5, 2));
    EXPECT_FALSE(isSea(sea, 9.5, 4));
}

/// Cut off from the rest of its coast, it would make all the land behind it sea.
TEST(CoastlineTest, AScrapAtTheEdgeIsPassedOver) {
    const MultiPolygon sea = seaWithin(frame, {{{-1, 6}, {3, 6}, {11, 7}}, {{-1, 5}, {0.1, 4.9}, {-1, 4.8}}});
    ASSERT_EQ(sea.polygons.size(), 1U);
    EXPECT_TRUE(isSea(sea, 5, 9));
    EXPECT_FALSE(isSea(sea, 5, 2));
}

TEST(CoastlineTest, WithoutACoastNothingIsKnown) {
    EXPECT_TRUE(seaWithin(frame, {}).polygons.empty());
    EXPECT_TRUE(seaWithin(frame, {{}, {{5, 5}}, {{12, 1}, {12, 9}}}).polygons.empty());
    EXPECT_TRUE(seaWithin(Box{}, {{{-1, 5}, {11, 5}}}).polygons.empty());
    EXPECT_TRUE(seaWithin(Box{1, 1, 1, 1}, {{{0, 1}, {2, 1}}}).polygons.empty());
}

/// Whatever the island and however its coast is cut into pieces: what is not the island is the sea.
TEST(CoastlineTest, LandAndSeaMakeTheFrame) {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Ring coast = island(seed);
        const MultiPolygon land{{Polygon{{coast}}}};
        const MultiPolygon sea = seaWithin(frame, inPieces(coast, seed));
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> somewhere(0, 10);
        for (int i = 0; i < 200; ++i) {
            const LatLon point{somewhere(random), somewhere(random)};
            EXPECT_NE(contains(land, point), contains(sea, point)) << seed << ": " << point.lat << ' ' << point.lon;
        }
    }
}

} // namespace maillage
