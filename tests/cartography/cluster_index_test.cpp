// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/cluster_index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace maillage {
namespace {

std::vector<MapPoint> scattered(int count) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lat(46.3, 48.5);
    std::uniform_real_distribution<double> lon(-2.4, 0.9);
    std::vector<MapPoint> points;
    for (int i = 1; i <= count; ++i) {
        points.push_back({.position = {lat(random), lon(random)}, .id = i});
    }
    return points;
}

TEST(PointSet, sameSetWhateverTheOrder) {
    std::vector<MapPoint> points = scattered(200);
    const PointSet one(points);
    std::ranges::reverse(points);
    EXPECT_EQ(PointSet(points), one);
    EXPECT_EQ(one.size(), 200U);
    for (const MapPoint& point : points) {
        const auto index = one.indexOf(point.id);
        ASSERT_TRUE(index);
        EXPECT_EQ(one.points()[*index], point);
    }
    EXPECT_FALSE(one.indexOf(9999));
}

TEST(PointSet, leavesOutWhatIsNotOnEarthAndDoubledIds) {
    const PointSet points({{.position = {47, -1}, .id = 1},
                           {.position = {91, 0}, .id = 2},
                           {.position = {std::nan(""), 0}, .id = 3},
                           {.position = {48, 0}, .id = 1}});
    EXPECT_EQ(points.size(), 1U);
    EXPECT_TRUE(PointSet().box().isEmpty());
}

class EveryZoom : public testing::TestWithParam<int> {};

TEST_P(EveryZoom, eachPlaceIsInOneMarkAndMarksKeepApart) {
    const PointSet points(scattered(3000));
    const ClusterIndex index(points);
    const MarkLevel& level = index.level(GetParam());
    std::vector<int> seen(points.size(), 0);
    for (const MapMark& mark : level.marks()) {
        EXPECT_EQ(level.members(mark).size(), mark.count);
        EXPECT_TRUE(std::ranges::is_sorted(level.members(mark)));
        for (const std::uint32_t i : level.members(mark)) {
            ++seen[i];
        }
    }
    EXPECT_TRUE(std::ranges::all_of(seen, [](int times) { return times == 1; }));
    // A single place is where it is; a cluster is within its own radius of each member.
    const double radius = (GetParam() >= ClusterIndex::nearZoom ? ClusterIndex::nearRadius : ClusterIndex::radius)
                          / worldPixels(GetParam());
    for (const MapMark& mark : level.marks()) {
        for (const std::uint32_t i : level.members(mark)) {
            const WorldPoint at = points.world()[i];
            EXPECT_LE(std::hypot(at.x - mark.at.x, at.y - mark.at.y), mark.count == 1 ? 0 : 2 * radius);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Zooms, EveryZoom, testing::Range(0, 20, 3));

TEST(ClusterIndex, fewerMarksTheFartherAway) {
    const ClusterIndex index(PointSet(scattered(3000)));
    std::size_t last = 0;
    for (int zoom = 2; zoom <= 19; ++zoom) {
        EXPECT_GE(index.level(zoom).marks().size(), last) << zoom;
        last = index.level(zoom).marks().size();
    }
    EXPECT_LT(index.level(4).marks().size(), 20U);
    EXPECT_GT(index.level(19).marks().size(), 2990U);
}

TEST(ClusterIndex, offMeansOneMarkEach) {
    const ClusterIndex index(PointSet(scattered(500)), Clustering::Off);
    EXPECT_EQ(index.level(3).marks().size(), 500U);
}

TEST(ClusterIndex, tellsWhenAClusterOpens) {
    const PointSet points({{.position = {47.0, -1.0}, .id = 1},
                           {.position = {47.001, -1.0}, .id = 2},
                           {.position = {48.0, 1.0}, .id = 3},
                           {.position = {48.0, 1.0}, .id = 4}});
    const ClusterIndex index(points);
    const MarkLevel& level = index.level(8);
    ASSERT_EQ(level.marks().size(), 2U);
    const MapMark& north = level.marks()[0];
    const MapMark& south = level.marks()[1];
    const auto zoom = index.separatingZoom(level, south, 8);
    ASSERT_TRUE(zoom);
    EXPECT_EQ(index.level(*zoom).marks().size(), 3U);
    EXPECT_EQ(index.level(*zoom - 1).marks().size(), 2U);
    EXPECT_FALSE(index.separatingZoom(level, north, 8)) << "one and the same position";
}

TEST(ClusterIndex, withinFindsTheMarksOfARectangle) {
    const ClusterIndex index(PointSet(scattered(2000)), Clustering::Off);
    const MarkLevel& level = index.level(10);
    const QRectF area(0.4950, 0.350, 0.003, 0.002);
    std::size_t expected = 0;
    for (const MapMark& mark : level.marks()) {
        expected += area.contains(QPointF(mark.at.x, mark.at.y)) ? 1 : 0;
    }
    EXPECT_GT(expected, 0U);
    EXPECT_EQ(level.within(area).size(), expected);
}

TEST(ClusterIndex, nothingGivesNothing) {
    EXPECT_TRUE(ClusterIndex().level(5).marks().empty());
}

} // namespace
} // namespace maillage
