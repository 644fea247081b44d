// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/name_chains.h"
#include "core/tiles/vector/scene_builder.h"
#include "core/tiles/vector/scene_clip.h"
#include "tests/tiles/mvt_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace maillage {
namespace {

using test::lineOf;
using test::makeMvt;
using test::MvtSheet;
using test::rectangle;

constexpr TileId somewhere{14, 8529, 5974};

VectorScene sceneOf(const std::vector<MvtSheet>& layers) {
    auto scene = buildScene(makeMvt(layers), somewhere, TileSchema::OpenMapTiles);
    EXPECT_TRUE(scene);
    return scene ? *std::move(scene) : VectorScene();
}

std::vector<ScenePoint> pointsOf(std::span<const ScenePoint> points) {
    return {points.begin(), points.end()};
}

TEST(SceneBuilder, scalesEveryExtentToOneSide) {
    const auto scene = sceneOf({{.name = "water", .shapes = {rectangle({128, 0}, {256, 64}, {})}, .extent = 256}});
    ASSERT_EQ(scene.areas.size(), 1U);
    EXPECT_EQ(scene.areas.front().what, SceneClass::Water);
    EXPECT_EQ(pointsOf(scene.part(0)), (std::vector<ScenePoint>{{2048, 0}, {4096, 0}, {4096, 1024}, {2048, 1024}}));
}

TEST(SceneBuilder, clipsToTheTileAndItsBuffer) {
    const auto scene = sceneOf({{.name = "water", .shapes = {rectangle({-9000, 1000}, {9000, 2000}, {})}},
                                {.name = "waterway",
                                 .shapes = {lineOf({{-9000, 100}, {9000, 100}}, {{"class", "river"}}),
                                            lineOf({{-9000, -9000}, {-5000, 9000}}, {{"class", "river"}})}}});
    ASSERT_EQ(scene.areas.size(), 1U);
    for (const ScenePoint& point : scene.part(scene.areas.front().firstPart)) {
        EXPECT_TRUE(SceneSquare{sceneBuffer}.contains(point)) << point.x << ' ' << point.y;
    }
    ASSERT_EQ(scene.lines.size(), 1U) << "the second lies outside";
    EXPECT_EQ(pointsOf(scene.part(scene.lines.front().firstPart)),
              (std::vector<ScenePoint>{{-sceneBuffer, 100}, {sceneTileSide + sceneBuffer, 100}}));
}

TEST(SceneBuilder, outerRingsRunClockwiseAndHolesTheOtherWay) {
    const std::vector<MvtPoint> outer{{0, 0}, {100, 0}, {100, 100}, {0, 100}};
    const std::vector<MvtPoint> hole{{10, 10}, {10, 20}, {20, 20}, {20, 10}};
    const auto reversed = [](std::vector<MvtPoint> ring) {
        std::ranges::reverse(ring);
        return ring;
    };
    for (const bool wrongWay : {false, true}) {
        const auto scene = sceneOf({{.name = "water",
                                     .shapes = {{MvtGeometryType::Polygon,
                                                 {wrongWay ? reversed(outer) : outer, wrongWay ? reversed(hole) : hole},
                                                 {}}}}});
        ASSERT_EQ(scene.areas.front().parts, 2U);
        EXPECT_GT(signedArea(scene.part(0)), 0) << wrongWay;
        EXPECT_LT(signedArea(scene.part(1)), 0) << wrongWay;
    }
}

TEST(SceneBuilder, sortsByClassAndLevel) {
    const auto road = [](const char* kind, const char* brunnel) {
        return lineOf({{0, 0}, {10, 10}}, {{"class", kind}, {"brunnel", brunnel}});
    };
    const auto scene =
        sceneOf({{.name = "transportation",
                  .shapes = {road("service", "bridge"), road("motorway", "bridge"), road("motorway", "tunnel"),
                             road("motorway", ""), road("unheard-of", "")}}});
    EXPECT_EQ(scene.lines.size(), 4U);
    EXPECT_EQ(scene.linesOf(SceneClass::Motorway, SceneLevel::Tunnel).size(), 1U);
    EXPECT_EQ(scene.linesOf(SceneClass::Motorway, SceneLevel::Ground).size(), 1U);
    EXPECT_EQ(scene.linesOf(SceneClass::Service, SceneLevel::Bridge).size(), 1U);
    EXPECT_TRUE(scene.linesOf(SceneClass::Service, SceneLevel::Ground).empty());
    EXPECT_TRUE(scene.areasOf(SceneClass::Water).empty());
}

TEST(SceneBuilder, aPointsNameBelongsToOneTileAlone) {
    const auto place = [](MvtPoint at, std::string name) {
        return test::pointAt(at, {{"class", "town"}, {"name", std::move(name)}});
    };
    const auto scene = sceneOf({{.name = "place",
                                 .shapes = {place({0, 0}, "inside"), place({4096, 10}, "the neighbour's"),
                                            place({-1, 10}, "the other's"), place({5, 5}, "\xFF"), place({5, 5}, ""),
                                            place({5, 5}, std::string(1000, 'a')), place({5, 5}, "a\nb")}}});
    ASSERT_EQ(scene.labels.size(), 1U);
    EXPECT_EQ(scene.textOf(scene.labels.front()), "inside");
}

TEST(SceneBuilder, theFrenchNameIsTakenWhereThereIsOne) {
    const auto nameOf = [](test::Attributes attributes) {
        attributes.emplace_back("class", "town");
        const auto scene = sceneOf({{.name = "place", .shapes = {test::pointAt({5, 5}, std::move(attributes))}}});
        return scene.labels.empty() ? std::string() : std::string(scene.textOf(scene.labels.front()));
    };
    EXPECT_EQ(nameOf({{"name", "Genova"}, {"name:latin", "Genova"}, {"name:fr", "Gênes"}}), "Gênes");
    EXPECT_EQ(nameOf({{"name", "Αθήνα"}, {"name:latin", "Athína"}}), "Athína");
    EXPECT_EQ(nameOf({{"name", "Angers"}}), "Angers");
}

TEST(SceneBuilder, aRoadsNameIsOneLineWhateverThePieces) {
    const auto piece = [](std::vector<MvtPoint> points) {
        return lineOf(std::move(points), {{"class", "minor"}, {"name", "Rue Grimaldi"}, {"ref", "M 6098"}});
    };
    const auto scene = sceneOf({{.name = "transportation_name",
                                 .shapes = {piece({{200, 0}, {100, 0}}), piece({{0, 0}, {100, 0}}),
                                            piece({{200, 0}, {300, 10}}), piece({{4000, 500}, {5000, 500}})}}});
    std::vector<std::size_t> sizes;
    for (const SceneLabel& label : scene.labels) {
        if (label.place == LabelPlace::Line) {
            sizes.push_back(label.points);
            EXPECT_EQ(scene.textOf(label), "Rue Grimaldi");
            for (const ScenePoint& point : scene.pointsOf(label)) {
                EXPECT_TRUE(SceneSquare{}.contains(point)) << "the rest is the neighbour's";
            }
        }
    }
    EXPECT_THAT(sizes, testing::UnorderedElementsAre(4U, 2U));
    EXPECT_EQ(std::ranges::count(scene.labels, LabelPlace::Plate, &SceneLabel::place), 2);
}

TEST(SceneBuilder, aDamagedFeatureIsPassedOverAndCounted) {
    std::string bytes = test::makeRawMvt(MvtGeometryType::Polygon, {9, 4, 4, 18, 2, 2}, {0, 0});
    bytes += makeMvt({{.name = "building", .shapes = {rectangle({0, 0}, {5, 5}, {})}}});
    const auto scene = buildScene(bytes, somewhere, TileSchema::OpenMapTiles);
    ASSERT_TRUE(scene);
    EXPECT_EQ(scene->damaged, 1U);
    EXPECT_EQ(scene->problem, "water");
    EXPECT_EQ(scene->areasOf(SceneClass::Building).size(), 1U) << "the rest is there";
}

TEST(SceneBuilder, knowsTheSeaFromItsPolygons) {
    const auto groundWith = [](const char* kind) {
        return sceneOf({{.name = "water", .shapes = {rectangle({0, 0}, {50, 50}, {{"class", kind}})}}}).ground;
    };
    EXPECT_EQ(groundWith("ocean"), SceneGround::Land);
    EXPECT_EQ(groundWith("lake"), SceneGround::Unknown);
}

TEST(SceneClip, cutsRingsAndLinesAtTheSides) {
    std::vector<ScenePoint> ring{{-100, -100}, {100, -100}, {100, 100}, {-100, 100}};
    std::vector<ScenePoint> scratch;
    clipRing(ring, SceneSquare{}, scratch);
    EXPECT_DOUBLE_EQ(signedArea(ring), 2 * 100 * 100);
    std::vector<ScenePoint> points;
    std::vector<std::uint32_t> ends;
    clipLine(std::vector<ScenePoint>{{-10, 5}, {10, 5}, {10, -5}, {20, -5}, {20, 5}}, SceneSquare{}, points, ends);
    EXPECT_EQ(ends, (std::vector<std::uint32_t>{3, 5}));
    EXPECT_EQ(points, (std::vector<ScenePoint>{{0, 5}, {10, 5}, {10, 0}, {20, 0}, {20, 5}}));
}

TEST(NameChains, goStraightOnAndNeverTurnSharply) {
    const auto chains = joinPieces({{{0, 0}, {100, 0}}, {{100, 0}, {100, 80}}, {{100, 0}, {190, 5}}});
    ASSERT_EQ(chains.size(), 2U);
    EXPECT_EQ(chains.front(), (std::vector<ScenePoint>{{190, 5}, {100, 0}, {0, 0}})) << "past the crossing";
    EXPECT_EQ(chains.back(), (std::vector<ScenePoint>{{100, 80}, {100, 0}}));
}

TEST(NameChains, thousandsOfPiecesThatMeetInAPointTakeNoTime) {
    std::vector<std::vector<ScenePoint>> pieces;
    for (int i = 0; i < 20'000; ++i) {
        pieces.push_back({{0, 0}, {static_cast<float>(i % 200), 100}});
    }
    EXPECT_GT(joinPieces(std::move(pieces)).size(), 9'000U);
}

} // namespace
} // namespace maillage
