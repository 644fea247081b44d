// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/point_tree.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace maillage {
namespace {

using testing::ElementsAreArray;

/// By looking at every point.
std::optional<PointTree::Hit> obviousNearest(const std::vector<LatLon>& points, LatLon from) {
    std::optional<PointTree::Hit> best;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        const Metres away = geodesicDistance(from, points[i]);
        if (!best || away < best->distance) {
            best = {i, away};
        }
    }
    return best;
}

std::vector<std::uint32_t> within(const PointTree& tree, LatLon from, Metres distance) {
    std::vector<std::uint32_t> found;
    tree.forEachWithin(from, distance, [&](std::uint32_t number) { found.push_back(number); });
    std::ranges::sort(found);
    return found;
}

/// Points of a part of the Earth; one in four stands where another one does.
std::vector<LatLon> randomPoints(std::mt19937& random, std::size_t count, const Box& box) {
    std::uniform_real_distribution<double> latitude(box.south, box.north);
    std::uniform_real_distribution<double> longitude(box.west, box.east);
    std::vector<LatLon> points;
    for (std::size_t i = 0; i < count; ++i) {
        const bool again = i > 0 && random() % 4 == 0;
        points.push_back(again ? points[random() % i] : LatLon{latitude(random), longitude(random)});
    }
    return points;
}

void compare(const std::vector<LatLon>& points, const std::vector<LatLon>& questions) {
    const PointTree tree(points);
    for (const LatLon from : questions) {
        const auto expected = obviousNearest(points, from);
        const auto found = tree.nearest(from);
        ASSERT_EQ(found.has_value(), expected.has_value());
        if (expected) {
            EXPECT_EQ(found->number, expected->number) << from.lat << ' ' << from.lon;
            EXPECT_EQ(found->distance, expected->distance);
            std::vector<std::uint32_t> near;
            const Metres limit{expected->distance.value * 1.2 + 1};
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                if (geodesicDistance(from, points[i]) <= limit) {
                    near.push_back(i);
                }
            }
            EXPECT_THAT(within(tree, from, limit), ElementsAreArray(near));
        }
    }
}

TEST(PointTree, FindsWhatALookAtEveryPointFinds) {
    std::mt19937 random(11);
    constexpr Box france{42, -5, 51, 8};
    constexpr Box world{-90, -180, 90, 180};
    constexpr Box northPole{89, -180, 90, 180};
    for (const std::size_t count : {0, 1, 2, 7, 8, 9, 100, 1000}) {
        compare(randomPoints(random, count, france), randomPoints(random, 50, france));
        compare(randomPoints(random, count, world), randomPoints(random, 50, world));
        compare(randomPoints(random, count, northPole), randomPoints(random, 20, northPole));
        compare(randomPoints(random, count, {-22, 55, -20, 56}), randomPoints(random, 10, france)); // Réunion, far off
    }
}

TEST(PointTree, KnowsPolesAndTheAntimeridian) {
    const std::vector<LatLon> points{{90, 0}, {-90, 77}, {0, 179.9}, {0, -170}, {-13.3, -176.2}};
    compare(points, {{89.9, 150}, {90, -90}, {-89, 0}, {0, -179.9}, {0, 180}, {-16, 179}, {0, 0}});
    EXPECT_EQ(PointTree(points).nearest({0, -179.9})->number, 2U);
}

TEST(PointTree, GivesTheLowestNumberOfTies) {
    const std::vector<LatLon> points(40, LatLon{47, -1});
    EXPECT_EQ(PointTree(points).nearest({47.1, -1})->number, 0U);
    EXPECT_EQ(PointTree(points).nearest({47, -1})->distance.value, 0);
    EXPECT_EQ(within(PointTree(points), {47, -1}, {0}).size(), 40U);
}

} // namespace
} // namespace maillage
