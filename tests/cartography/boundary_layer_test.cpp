// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tiles/tile_files.h"
#include "ui/cartography/ground/boundary_layer.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <set>

namespace maillage {
namespace {

/// Three squares of 0.1° in a row from 47° N 1° W eastwards.
std::string squares() {
    std::string features;
    for (int i = 0; i < 3; ++i) {
        const auto at = [&](int dx, int dy) {
            return "[" + std::to_string((-10 + i + dx) / 10.0) + "," + std::to_string((470 + dy) / 10.0) + "]";
        };
        features += std::string(i > 0 ? "," : "") + R"({"type":"Feature","properties":{"code":"4900)"
                    + std::to_string(i) + R"(","nom":"C)" + std::to_string(i)
                    + R"("},"geometry":{"type":"Polygon","coordinates":[[)" + at(0, 0) + "," + at(1, 0) + "," + at(1, 1)
                    + "," + at(0, 1) + "," + at(0, 0) + "]]}}";
    }
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

/// C0 and C1 are one area, C2 is of none.
std::string areaOf(std::string_view code) {
    return code == "49002" ? "" : "A";
}

double lengthOf(const BoundaryLayer& layer, bool areaEdges) {
    double sum = 0;
    for (const BoundaryLayer::Line& line : layer.lines()) {
        for (std::size_t i = 1; i < line.points.size() && line.isAreaEdge == areaEdges; ++i) {
            sum += std::hypot(line.points[i].x - line.points[i - 1].x, line.points[i].y - line.points[i - 1].y);
        }
    }
    return sum;
}

TEST(BoundaryLayer, sharedEdgesAreDrawnOnceAndCancelOutInTheArea) {
    const test::Folder folder;
    test::writeFile(folder.path() / "c.geojson", squares());
    const auto layer = BoundaryLayer::load({folder.path() / "c.geojson"}, areaOf);
    ASSERT_TRUE(layer) << layer.error().message.id;
    ASSERT_EQ(layer->communes().size(), 3U);
    EXPECT_EQ(layer->communes()[1].name, "C1");
    const double east = 0.1 / 360;
    const double north = toWorld({47.0, 0}).y - toWorld({47.1, 0}).y;
    EXPECT_NEAR(lengthOf(*layer, true), 4 * east + 2 * north, 1e-12) << "the outline of C0 and C1 together";
    EXPECT_NEAR(lengthOf(*layer, false), 2 * east + 2 * north, 1e-12) << "between C0 and C1, and the rest of C2";
    EXPECT_NEAR(layer->box().north, 47.1, 1e-9);
    EXPECT_NEAR(layer->box().east, -0.7, 1e-9);
}

TEST(BoundaryLayer, featuresThatAreNoCommuneArePassedOver) {
    const test::Folder folder;
    const auto file = folder.path() / "c.geojson";
    test::writeFile(file, R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"49001","nom":"A"},"geometry":{"type":"Point","coordinates":[0,47]}},
        {"type":"Feature","properties":{"nom":"B"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"code":"49003","nom":"C"},"geometry":null},
        {"type":"Feature","properties":{"code":"49004","nom":"D"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[999,0],[1,1],[0,0]]]}},
        {"type":"Feature","properties":{"code":"49005","nom":"E"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}}
    ]})");
    const auto layer = BoundaryLayer::load({file}, areaOf);
    ASSERT_TRUE(layer);
    ASSERT_EQ(layer->communes().size(), 1U);
    EXPECT_EQ(layer->communes()[0].code, "49005");
}

TEST(BoundaryLayer, whatIsNoBoundaryFileIsRefusedWithItsName) {
    const test::Folder folder;
    const auto reasonOf = [&](std::string_view content) {
        test::writeFile(folder.path() / "x.geojson", content);
        const auto layer = BoundaryLayer::load({folder.path() / "x.geojson"}, areaOf);
        return layer ? "read" : std::string(layer.error().message.id);
    };
    EXPECT_EQ(reasonOf(""), "boundaries.not_geojson");
    EXPECT_EQ(reasonOf("nom;code"), "boundaries.not_geojson");
    EXPECT_EQ(reasonOf("{}"), "boundaries.not_geojson");
    EXPECT_EQ(reasonOf(std::string(100'000, '[')), "boundaries.not_geojson");
    EXPECT_EQ(reasonOf(squares().substr(0, 300)), "boundaries.not_geojson");
    EXPECT_EQ(reasonOf(R"({"type":"FeatureCollection","features":[]})"), "boundaries.none");
    EXPECT_EQ(BoundaryLayer::load({folder.path() / "absent"}, areaOf).error().message.id, "boundaries.cannot_open");
}

TEST(BoundaryLayer, paintsItsLines) {
    const test::Folder folder;
    test::writeFile(folder.path() / "c.geojson", squares());
    const auto layer = BoundaryLayer::load({folder.path() / "c.geojson"}, areaOf);
    ASSERT_TRUE(layer);
    const MapStyle style = MapStyle::light();
    const MapView view = MapView::fitting(layer->box(), {300, 200}, 30);
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(style.land);
    QPainter painter(&image);
    layer->paint(painter, view, style);
    painter.end();
    const QPoint edge = view.toScreen(LatLon{47.05, -1.0}).toPoint();
    bool hasEdge = false;
    for (int dx = -1; dx <= 1; ++dx) {
        hasEdge = hasEdge || image.pixelColor(edge + QPoint(dx, 0)) != style.land;
    }
    EXPECT_TRUE(hasEdge);
    EXPECT_EQ(image.pixelColor(view.toScreen(LatLon{47.05, -0.95}).toPoint()), style.land);
}

TEST(RealBoundaries, paysDeLaLoireLoadsQuicklyAndDissolves) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(folder) / "boundaries")) {
        if (entry.path().filename().string().starts_with("communes-")) {
            files.push_back(entry.path());
        }
    }
    ASSERT_EQ(files.size(), 5U);
    (void)epciOfCommune("49007"); // the gazetteer is loaded once for the whole program
    const auto start = std::chrono::steady_clock::now();
    const auto layer = BoundaryLayer::load(files);
    const auto took = std::chrono::steady_clock::now() - start;
    ASSERT_TRUE(layer);
    EXPECT_GT(layer->communes().size(), 1200U);
    std::set<std::string> areas;
    for (const BoundaryLayer::Commune& commune : layer->communes()) {
        EXPECT_EQ(commune.area.size(), commune.code == "85113" ? 0U : 9U) << commune.code << ' ' << commune.name;
        areas.insert(commune.area);
    }
    EXPECT_GT(areas.size(), 60U);
    EXPECT_LT(areas.size(), 80U);
    EXPECT_LT(lengthOf(*layer, true), lengthOf(*layer, false)) << "EPCI have fewer edges than communes";
    EXPECT_LT(took, std::chrono::milliseconds(3000)) << "300 ms on an idle machine";
}

} // namespace
} // namespace maillage
