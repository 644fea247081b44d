// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/mvt.h"
#include "tests/tiles/mvt_writer.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

using test::makeMvt;
using test::makeRawMvt;

constexpr TileId somewhere{14, 8529, 5974};
constexpr std::uint32_t moveOne = 9;   // MoveTo, once
constexpr std::uint32_t lineOne = 10;  // LineTo, once
constexpr std::uint32_t lineTwo = 18;  // LineTo, twice
constexpr std::uint32_t closeOne = 15; // ClosePath, once

/// The only feature of the only layer; nothing where it is damaged.
std::optional<MvtFeature> onlyFeature(const std::string& bytes) {
    const auto layers = readMvt(bytes, somewhere);
    EXPECT_TRUE(layers);
    MvtFeature feature;
    return layers && decodeFeature(layers->front(), layers->front().features.front(), feature) ? std::optional(feature)
                                                                                               : std::nullopt;
}

TEST(Mvt, givesBackWhatWasWritten) {
    const std::string bytes =
        makeMvt({{.name = "places",
                  .shapes = {test::pointAt(
                      {25, 17},
                      {{"name", "Angers"}, {"population", std::int64_t{157'175}}, {"area", 42.7}, {"capital", true}})},
                  .extent = 512}});
    const auto layers = readMvt(bytes, somewhere);
    ASSERT_TRUE(layers);
    ASSERT_EQ(layers->size(), 1U);
    const MvtLayer& layer = layers->front();
    EXPECT_EQ(layer.name, "places");
    EXPECT_EQ(layer.extent, 512U);
    EXPECT_EQ(layer.keys, (std::vector<std::string_view>{"name", "population", "area", "capital"}));
    EXPECT_EQ(layer.values, (std::vector<MvtValue>{std::string_view("Angers"), std::int64_t{157'175}, 42.7, true}));
    MvtFeature feature;
    ASSERT_TRUE(decodeFeature(layer, layer.features.front(), feature));
    EXPECT_EQ(feature.type, MvtGeometryType::Point);
    EXPECT_EQ(feature.points, (std::vector<MvtPoint>{{25, 17}}));
    EXPECT_EQ(feature.tags, (std::vector<std::uint32_t>{0, 0, 1, 1, 2, 2, 3, 3}));
}

TEST(Mvt, readsTheSpecificationsOwnExamples) {
    const auto line = onlyFeature(makeRawMvt(MvtGeometryType::Line, {9, 4, 4, 18, 0, 16, 16, 0}));
    ASSERT_TRUE(line);
    EXPECT_EQ(line->points, (std::vector<MvtPoint>{{2, 2}, {2, 10}, {10, 10}}));
    const auto lines = onlyFeature(makeRawMvt(MvtGeometryType::Line, {9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8}));
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->partEnds, (std::vector<std::uint32_t>{3, 5}));
    EXPECT_EQ(lines->points.back(), (MvtPoint{3, 5}));
    const auto polygon = onlyFeature(makeRawMvt(MvtGeometryType::Polygon, {9, 6, 12, 18, 10, 12, 24, 44, 15}));
    ASSERT_TRUE(polygon);
    EXPECT_EQ(polygon->points, (std::vector<MvtPoint>{{3, 6}, {8, 12}, {20, 34}}));
    EXPECT_EQ(polygon->partEnds, (std::vector<std::uint32_t>{3}));
    const auto points = onlyFeature(makeRawMvt(MvtGeometryType::Point, {17, 10, 14, 3, 9}));
    ASSERT_TRUE(points);
    EXPECT_EQ(points->points, (std::vector<MvtPoint>{{5, 7}, {3, 2}}));
}

TEST(Mvt, damagedGeometryIsRefused) {
    const auto refused = [](MvtGeometryType type, const std::vector<std::uint32_t>& geometry,
                            const std::vector<std::uint32_t>& tags = {}) {
        return !onlyFeature(makeRawMvt(type, geometry, tags));
    };
    using enum MvtGeometryType;
    EXPECT_TRUE(refused(Line, {lineOne, 4, 4})) << "no point to start from";
    EXPECT_TRUE(refused(Line, {moveOne, 4})) << "half a step";
    EXPECT_TRUE(refused(Line, {moveOne, 4, 4, lineTwo, 2, 2})) << "fewer steps than said";
    EXPECT_TRUE(refused(Line, {moveOne, 4, 4, lineOne, 2, 2, closeOne})) << "a line is not closed";
    EXPECT_TRUE(refused(Line, {17, 4, 4, 2, 2})) << "two beginnings of one line";
    EXPECT_TRUE(refused(Line, {1})) << "a command no times";
    EXPECT_TRUE(refused(Polygon, {moveOne, 4, 4, lineTwo, 2, 2, 2, 0, 23})) << "closed twice at once";
    EXPECT_TRUE(refused(Point, {moveOne, 4, 4, lineOne, 2, 2})) << "a point has no line";
    EXPECT_TRUE(refused(Point, {moveOne, 4, 4, 11})) << "no such command";
    EXPECT_TRUE(refused(Point, {0xFFFFFFF9U, 4, 4})) << "half a thousand million points in eight bytes";
    EXPECT_TRUE(refused(Point, {moveOne, 0xFFFFFFFEU, 4})) << "beyond any buffer";
    EXPECT_TRUE(refused(Point, {moveOne, 4, 4}, {0, 1})) << "a value that isn't there";
    EXPECT_TRUE(refused(Point, {moveOne, 4, 4}, {7, 0})) << "a key that isn't there";
    EXPECT_TRUE(refused(Point, {moveOne, 4, 4}, {0})) << "a key without a value";
    EXPECT_FALSE(refused(Point, {moveOne, 4, 4}, {0, 0}));
    EXPECT_FALSE(refused(Line, {})) << "nothing is no damage";
}

TEST(Mvt, partsOfTooFewPointsAreDropped) {
    const auto ring = onlyFeature(makeRawMvt(MvtGeometryType::Polygon, {moveOne, 4, 4, lineOne, 2, 2, closeOne}));
    ASSERT_TRUE(ring);
    EXPECT_TRUE(ring->partEnds.empty());
    EXPECT_TRUE(ring->points.empty());
}

TEST(Mvt, theErrorNamesTileAndLayer) {
    std::string bytes = makeMvt({{.name = "roads", .shapes = {test::pointAt({1, 1}, {{"kind", "path"}})}}});
    bytes[1] = static_cast<char>(bytes[1] - 1); // the layer ends a byte early
    bytes.pop_back();
    const auto damaged = readMvt(bytes, somewhere);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().message, (Message{"tiles.vector.damaged", {"14/8529/5974", "roads"}}));
    EXPECT_EQ(readMvt("no tile", somewhere).error().message, (Message{"tiles.vector.no_tile", {"14/8529/5974"}}));
    const auto hugeExtent = readMvt(makeMvt({{.name = "roads", .shapes = {}, .extent = 1U << 30U}}), somewhere);
    EXPECT_EQ(hugeExtent.error().message.id, "tiles.vector.damaged");
    EXPECT_EQ(readMvt(makeMvt({{.name = "roads", .shapes = {}, .extent = 0}}), somewhere).error().message.id,
              "tiles.vector.damaged");
}

TEST(Mvt, passesOverLayersOfOtherVersionsOrWithoutName) {
    const std::string bytes = makeMvt({{.name = "newer", .shapes = {}, .version = 3},
                                       {.name = "", .shapes = {}},
                                       {.name = "old", .shapes = {}, .version = 1}});
    const auto layers = readMvt(bytes, somewhere); // its names lie in the bytes
    ASSERT_TRUE(layers);
    ASSERT_EQ(layers->size(), 1U);
    EXPECT_EQ(layers->front().name, "old");
}

TEST(Mvt, everyFlippedByteIsReadOrRefused) {
    const std::string whole = makeMvt(
        {{.name = "water", .shapes = {test::rectangle({0, 0}, {100, 100}, {{"class", "lake"}, {"rank", 1.5}})}},
         {.name = "place", .shapes = {test::pointAt({5, 5}, {{"name", "Angers"}, {"capital", std::int64_t{4}}})}}});
    std::size_t refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int flip = 1; flip < 256; flip += 2) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            const auto layers = readMvt(damaged, somewhere);
            refused += layers ? 0 : 1;
            for (std::size_t i = 0; layers && i < layers->size(); ++i) {
                MvtFeature feature;
                for (const std::string_view bytes : (*layers)[i].features) {
                    (void)decodeFeature((*layers)[i], bytes, feature);
                }
            }
        }
    }
    EXPECT_GT(refused, 1000U);
}

} // namespace
} // namespace maillage
