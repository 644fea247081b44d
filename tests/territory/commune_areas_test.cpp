// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/boundaries/overlaps.h"
#include "core/territory/gazetteer.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <random>

namespace maillage {
namespace {

using test::shapeOf;
using test::shapesOf;
using test::Square;
using testing::ElementsAre;

std::string codeAt(const CommuneAreas& areas, LatLon position) {
    const auto commune = areas.at(position);
    return commune ? std::string(commune->code()) : "none";
}

TEST(CommuneAreas, APointIsInOneOfThem) {
    const CommuneAreas areas(shapesOf({{"49007", -0.6}, {"49015", -0.5}, {"00000", -0.4}}));
    EXPECT_EQ(codeAt(areas, {47.05, -0.55}), "49007");
    EXPECT_EQ(codeAt(areas, {47.05, -0.45}), "49015");
    EXPECT_EQ(codeAt(areas, {47.05, -0.35}), "none") << "no commune has that code";
    EXPECT_EQ(codeAt(areas, {47.15, -0.55}), "none");
    EXPECT_EQ(codeAt(areas, {47.05, -0.65}), "none");
    EXPECT_EQ(codeAt(areas, {500, 0}), "none");
    EXPECT_TRUE(codeAt(areas, {47.05, -0.5}) == "49007" || codeAt(areas, {47.05, -0.5}) == "49015")
        << "on the border of both it is in one";
    EXPECT_EQ(areas.communes().size(), 2U);
}

TEST(CommuneAreas, FormerCommunesCountForTheCommuneOfToday) {
    // Champtoceaux and Drain are parts of Orée d'Anjou.
    const CommuneAreas areas(shapesOf({{"49069", -1.3}, {"49126", -1.2}}));
    EXPECT_EQ(codeAt(areas, {47.05, -1.25}), "49126");
    EXPECT_EQ(codeAt(areas, {47.05, -1.15}), "49126");
    ASSERT_EQ(areas.communes().size(), 1U);
    EXPECT_EQ(areas.distanceTo(areas.communes()[0], {47.05, -1.25})->value, 0);
}

TEST(CommuneAreas, HolesAreOutside) {
    CommuneShape around = shapeOf({"49007", -0.6, 47, 0.3});
    const CommuneShape hole = shapeOf({"49015", -0.5, 47.1, 0.1});
    around.rings.push_back(hole.rings[0]);
    const std::array shapes{around, hole};
    const CommuneAreas areas(shapes);
    EXPECT_EQ(codeAt(areas, {47.05, -0.45}), "49007");
    EXPECT_EQ(codeAt(areas, {47.15, -0.45}), "49015");
    EXPECT_EQ(codeAt(areas, {47.15, -0.55}), "49007");
}

TEST(CommuneAreas, DistanceToTheBorder) {
    const CommuneAreas areas(shapesOf({{"49007", -0.6}}));
    const Commune angers = areas.communes()[0];
    const LatLon east{47.05, -0.49};
    EXPECT_NEAR(areas.distanceTo(angers, east)->value, distance(east, {47.05, -0.5}).value, 5);
    EXPECT_FALSE(areas.distanceTo(*Gazetteer::instance().commune("49328"), east));
}

TEST(CommuneAreas, AWholeHemisphereIsOneOfTheLarge) {
    const CommuneAreas areas(shapesOf({{"97302", -60, 0, 20}, {"49007", -0.6}}));
    EXPECT_EQ(codeAt(areas, {10.5, -50}), "97302");
    EXPECT_EQ(codeAt(areas, {47.05, -0.55}), "49007");
}

/// By walking along every edge of every shape.
std::string slowCodeAt(const std::vector<CommuneShape>& shapes, LatLon position) {
    const WorldPoint p = toWorld(position);
    for (const CommuneShape& shape : shapes) {
        bool inside = false;
        for (const auto& ring : shape.rings) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                const WorldPoint a = ring[i - 1];
                const WorldPoint b = ring[i];
                inside ^= (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
            }
        }
        if (inside) {
            return shape.code;
        }
    }
    return "none";
}

TEST(CommuneAreas, AgreesWithASlowLook) {
    std::mt19937 random(7);
    const auto between = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random()) / 4294967296.0;
    };
    std::vector<CommuneShape> shapes;
    const auto communes = Gazetteer::instance().communesOf(*Gazetteer::instance().departement("49"));
    for (std::size_t i = 0; i < 60; ++i) { // stars in a grid, so that they do not overlap
        CommuneShape shape{std::string(communes[i].code()), "", {{}}};
        const LatLon centre{46.5 + 0.1 * static_cast<double>(i / 10), -1 + 0.1 * static_cast<double>(i % 10)};
        constexpr int corners = 40;
        for (int corner = 0; corner < corners; ++corner) {
            const double angle = corner * 2 * 3.14159265358979 / corners;
            const double radius = between(0.01, 0.045);
            shape.rings[0].push_back(
                toWorld({centre.lat + radius * std::sin(angle), centre.lon + radius * std::cos(angle)}));
        }
        shape.rings[0].push_back(shape.rings[0][0]);
        shapes.push_back(shape);
    }
    const CommuneAreas areas(shapes);
    int inside = 0;
    for (int i = 0; i < 20'000; ++i) {
        const LatLon position{between(46.4, 47.2), between(-1.1, 0.1)};
        const std::string code = slowCodeAt(shapes, position);
        ASSERT_EQ(codeAt(areas, position), code) << position.lat << ' ' << position.lon;
        inside += code == "none" ? 0 : 1;
    }
    EXPECT_GT(inside, 1000);
}

TEST(Overlaps, PartsInsideTheCommuneGoThoseBesideItStay) {
    const auto codes = [](std::vector<CommuneShape> shapes) {
        std::vector<std::string> left;
        for (const CommuneShape& shape : withoutOverlaps(std::move(shapes))) {
            left.push_back(shape.code);
        }
        return left;
    };
    // 49069 (Champtoceaux) is a part of 49126 (Orée d'Anjou).
    EXPECT_THAT(codes(shapesOf({{"49069", -1.3}, {"49126", -1.4, 47, 0.3}, {"49007", -0.6}})),
                ElementsAre("49126", "49007"));
    EXPECT_THAT(codes(shapesOf({{"49069", -1.3}, {"49126", -1.2}})), ElementsAre("49069", "49126"));
    EXPECT_THAT(codes(shapesOf({{"49007", -0.6}, {"49007", -0.6}})), ElementsAre("49007")) << "the same from two files";
    EXPECT_THAT(codes(shapesOf({{"00000", -1.3}, {"00000", -1.3}})), ElementsAre("00000", "00000"));
}

TEST(Boundaries, OutlinesOfTerritories) {
    const Boundaries boundaries(shapesOf({{"49007", -0.6}, {"49015", -0.5}, {"49069", -1.3}, {"99999", 3}}));
    const Gazetteer& gazetteer = Gazetteer::instance();
    const std::vector<std::vector<Commune>> territories{
        {*gazetteer.commune("49007"), *gazetteer.commune("49015")}, {*gazetteer.commune("49328")}, {}};
    const std::vector<Outline> outlines = boundaries.outlines(territories);
    ASSERT_EQ(outlines.size(), 3U);
    ASSERT_EQ(outlines[0].size(), 1U) << "the edge between the two is gone";
    EXPECT_EQ(outlines[0][0].size(), 7U) << "six corners, the two in the middle among them";
    EXPECT_EQ(outlines[0][0].front(), outlines[0][0].back());
    EXPECT_TRUE(outlines[1].empty());
    EXPECT_TRUE(outlines[2].empty());
    EXPECT_THAT(boundaries.unknownCodes(), ElementsAre("99999"));
    EXPECT_EQ(boundaries.communeOf(2)->code(), "49126");
    EXPECT_FALSE(boundaries.communeOf(3));
}

TEST(Boundaries, AnOutlineOfItsOwnWhereCommunesAreMissing) {
    const Territory angers = Territory::parse("epci:244900015").value();
    const Territory saumur = Territory::parse("epci:200071876").value();
    const Outline drawn = test::shapeOf({"", -0.7, 47.3, 0.5}).rings;
    BoundaryShapes shapes{.communes = shapesOf({{"49007", -0.6}}), .territories = {{angers, drawn}}};
    const Boundaries incomplete(shapes);
    std::vector<Commune> communes = angers.communes();
    std::ranges::reverse(communes);
    const auto outlines = incomplete.outlines(std::array{communes, saumur.communes()});
    EXPECT_EQ(outlines[0], drawn);
    EXPECT_TRUE(outlines[1].empty());
    shapes.communes.clear();
    double west = -1;
    for (const Commune& commune : communes) {
        shapes.communes.push_back(test::shapeOf({std::string(commune.code()), west += 0.1}));
    }
    EXPECT_NE(Boundaries(shapes).outlines(std::array{communes})[0], drawn) << "communes are finer";
}

TEST(Dissolve, RingsThatRunEitherWayAndTouchAtACorner) {
    std::vector<CommuneShape> shapes = shapesOf({{"49007", 0}, {"49015", 0.1}, {"49328", 0.2, 47.1}});
    std::ranges::reverse(shapes[1].rings[0]);
    const std::array<std::uint32_t, 3> all{0, 1, 2};
    std::size_t vertices = 0;
    for (const auto& ring : outlineOf(shapes, all)) {
        EXPECT_EQ(ring.front(), ring.back());
        vertices += ring.size() - 1;
    }
    EXPECT_EQ(vertices, 10U);
    const std::array<std::uint32_t, 3> areas{0, 0, noArea};
    double inside = 0;
    for (const BoundaryLine& line : boundaryLines(shapes, areas)) {
        for (std::size_t i = 1; i < line.points.size() && !line.isAreaEdge; ++i) {
            inside +=
                std::abs(line.points[i].x - line.points[i - 1].x) + std::abs(line.points[i].y - line.points[i - 1].y);
        }
    }
    const double north = toWorld({47.0, 0}).y - toWorld({47.1, 0}).y;
    const double next = toWorld({47.1, 0}).y - toWorld({47.2, 0}).y;
    EXPECT_NEAR(inside, north + 2 * (0.1 / 360) + 2 * next, 1e-12) << "between the two, and all of the third";
}

} // namespace
} // namespace maillage
