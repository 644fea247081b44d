// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_builder.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"
#include "ui/cartography/vector/label_painter.h"
#include "ui/cartography/vector/vector_map.h"

#include <QPainter>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <set>

namespace maillage {
namespace {

using test::lineOf;
using test::MvtSheet;
using test::pointAt;
using test::rectangle;

constexpr double side = 512;

std::shared_ptr<const VectorScene> sceneOf(const std::vector<MvtSheet>& layers, const TileId& id = {14, 8529, 5974}) {
    auto scene = buildScene(test::makeMvt(layers), id, TileSchema::OpenMapTiles);
    EXPECT_TRUE(scene);
    return std::make_shared<const VectorScene>(scene ? *std::move(scene) : VectorScene());
}

VectorLook lookAt(double zoom, const MapStyle& style = MapStyle::light()) {
    return VectorLook::of(MapView({43.7, 7.4}, zoom, {512, 512}), style);
}

QImage painted(const std::vector<PlacedScene>& scenes, const VectorLook& look, QSize size = {512, 512}) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintScenes(painter, scenes, look);
    return image;
}

PlacedScene placed(std::shared_ptr<const VectorScene> scene, const QRectF& tile = {0, 0, side, side}) {
    return {std::move(scene), tile, tile};
}

QColor colourOf(const std::vector<AreaRule>& rules, SceneClass what) {
    const auto found =
        std::ranges::find_if(rules, [what](const AreaRule& rule) { return std::ranges::contains(rule.of, what); });
    return found == rules.end() ? QColor() : toColor(found->fill);
}

TEST(PaintScenes, waterCoversWoodsAndHolesShowThem) {
    MvtSheet water{.name = "water", .shapes = {rectangle({1000, 1000}, {3000, 3000}, {{"class", "lake"}})}};
    water.shapes.front().parts.push_back({{1500, 1500}, {1500, 2500}, {2500, 2500}, {2500, 1500}});
    const auto scene =
        sceneOf({water, {.name = "landcover", .shapes = {rectangle({0, 0}, {4096, 4096}, {{"class", "wood"}})}}});
    const VectorLook look = lookAt(15);
    const QImage image = painted({placed(scene)}, look);
    EXPECT_EQ(image.pixelColor(150, 150), colourOf(look.style->areas, SceneClass::Water));
    EXPECT_EQ(image.pixelColor(250, 250), colourOf(look.style->areas, SceneClass::Wood)) << "an island";
    EXPECT_EQ(image.pixelColor(20, 20), colourOf(look.style->areas, SceneClass::Wood));
}

TEST(PaintScenes, theGroundIsPaintedOnlyWhereTheTileKnowsTheSea) {
    const VectorLook look = lookAt(15);
    const auto lake = sceneOf({{.name = "water", .shapes = {rectangle({0, 0}, {100, 100}, {{"class", "lake"}})}}});
    EXPECT_EQ(painted({placed(lake)}, look).pixelColor(300, 300).alpha(), 0) << "the bundled basemap shows";
    const auto sea = sceneOf({{.name = "water", .shapes = {rectangle({0, 0}, {100, 100}, {{"class", "ocean"}})}}});
    EXPECT_EQ(painted({placed(sea)}, look).pixelColor(300, 300), toColor(look.style->land));
}

TEST(PaintScenes, roadsOnBridgesCrossOverThoseBelow) {
    const auto road = [](std::vector<MvtPoint> points, const char* kind, const char* brunnel) {
        return lineOf(std::move(points), {{"class", kind}, {"brunnel", brunnel}});
    };
    const auto scene = sceneOf({{.name = "transportation",
                                 .shapes = {road({{0, 2048}, {4096, 2048}}, "minor", "bridge"),
                                            road({{2048, 0}, {2048, 4096}}, "motorway", ""),
                                            road({{1000, 0}, {1000, 4096}}, "motorway", "tunnel")}}});
    const VectorLook look = lookAt(17);
    const QImage image = painted({placed(scene)}, look);
    const QColor minor = image.pixelColor(400, 256);
    const QColor motorway = image.pixelColor(256, 100);
    EXPECT_NE(minor, motorway);
    EXPECT_EQ(image.pixelColor(256, 256), minor) << "over the motorway";
    EXPECT_NE(image.pixelColor(125, 100), motorway) << "paler below ground";
}

TEST(PaintScenes, noSeamShowsBetweenTiles) {
    const std::vector<MvtSheet> all{
        {.name = "water", .shapes = {rectangle({-200, -200}, {4296, 4296}, {{"class", "ocean"}})}},
        {.name = "transportation", .shapes = {lineOf({{-200, 2000}, {4296, 2000}}, {{"class", "motorway"}})}}};
    const VectorLook look = lookAt(15.3);
    const QImage image = painted(
        {placed(sceneOf(all), {0, 0, 200.4, 200.4}), placed(sceneOf(all), {200.4, 0, 200.4, 200.4})}, look, {400, 200});
    for (const int y : {20, 97, 98, 99}) {
        for (int x = 0; x < 400; ++x) {
            EXPECT_EQ(image.pixelColor(x, y), image.pixelColor(10, y)) << x << ' ' << y;
        }
    }
}

TEST(PaintScenes, overzoomScalesTheSceneAndNotThePicture) {
    const auto scene = sceneOf({{.name = "water", .shapes = {rectangle({0, 0}, {256, 4096}, {{"class", "ocean"}})}}});
    const double large = side * 16;
    const QImage image = painted({{scene, {0, 0, large, large}, {0, 0, side, side}}}, lookAt(18));
    const VectorLook look = lookAt(18);
    const QColor water = colourOf(look.style->areas, SceneClass::Ocean);
    const int edge = static_cast<int>(large / 16); // where the water ends
    EXPECT_EQ(image.pixelColor(edge - 1, 100), water);
    EXPECT_EQ(image.pixelColor(edge - 2, 100), water);
    const QImage wider = painted({{scene, {-100, 0, large, large}, {0, 0, side, side}}}, lookAt(18));
    EXPECT_EQ(wider.pixelColor(edge - 101, 100), water);
    EXPECT_EQ(wider.pixelColor(edge - 99, 100), toColor(look.style->land)) << "sharp";
}

/// Paints nothing but counts the places that a label takes.
struct Written {
    QImage image{1024, 512, QImage::Format_ARGB32_Premultiplied};
    LabelPainter labels;

    [[nodiscard]] int inkIn(const QRect& area) const {
        int ink = 0;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                ink += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        return ink;
    }

    void write(const std::vector<PlacedScene>& scenes, const VectorLook& look, LabelBoard& board) {
        image.fill(Qt::transparent);
        QPainter painter(&image);
        labels.paint(painter, scenes, look, board);
    }
};

MvtSheet town(MvtPoint at, const char* name) {
    return {.name = "place", .shapes = {pointAt(at, {{"class", "town"}, {"name", name}})}};
}

TEST(Labels, crossTheTilesEdgeWhole) {
    const auto left = sceneOf({town({4090, 2048}, "Beaulieu-sur-Layon")}, {14, 8529, 5974});
    const auto right = sceneOf({}, {14, 8530, 5974});
    Written written;
    LabelBoard board({0, 0, 1024, 512});
    written.write({placed(left), placed(right, {side, 0, side, side})}, lookAt(13), board);
    EXPECT_GT(written.inkIn({430, 230, 80, 60}), 50);
    EXPECT_GT(written.inkIn({514, 230, 80, 60}), 50) << "beyond the edge";
}

TEST(Labels, ofNeighboursDontCollide) {
    const auto left = sceneOf({town({4090, 2048}, "Beaulieu-sur-Layon")}, {14, 8529, 5974});
    const auto right = sceneOf({town({10, 2048}, "Rochefort-sur-Loire")}, {14, 8530, 5974});
    Written written;
    LabelBoard both({0, 0, 1024, 512});
    written.write({placed(left), placed(right, {side, 0, side, side})}, lookAt(13), both);
    const int ink = written.inkIn({0, 0, 1024, 512});
    LabelBoard one({0, 0, 1024, 512});
    Written alone;
    alone.write({placed(left)}, lookAt(13), one);
    EXPECT_EQ(ink, alone.inkIn({0, 0, 1024, 512})) << "one of the two is left out";
}

TEST(Labels, keepTheirPlacesWhenTheMapIsPanned) {
    const auto scene =
        sceneOf({town({2048, 2048}, "Angers"), town({2060, 2060}, "Avrillé"), town({900, 3000}, "Trélazé")});
    /// Where there is ink at all: how dark the edge of a letter is may differ.
    const auto inkAt = [&](QPoint offset) {
        Written written;
        LabelBoard board({0, 0, 1024, 512});
        written.write({placed(scene, QRectF(offset, QSizeF(side, side)))}, lookAt(13), board);
        std::vector<QPoint> ink;
        for (int y = 0; y < 400; ++y) {
            for (int x = 0; x < 512; ++x) {
                if (qAlpha(written.image.pixel(QPoint(x, y) + offset)) > 0) {
                    ink.emplace_back(x, y);
                }
            }
        }
        return ink;
    };
    EXPECT_GT(inkAt({0, 0}).size(), 500U);
    EXPECT_EQ(inkAt({0, 0}), inkAt({100, 40}));
}

TEST(Labels, leaveTheBoardsRoomAlone) {
    const auto scene = sceneOf({town({2048, 2048}, "Angers")});
    Written written;
    LabelBoard board({0, 0, 1024, 512});
    board.take({240, 240, 40, 40}); // a symbol stands there
    written.write({placed(scene)}, lookAt(13), board);
    EXPECT_EQ(written.inkIn({0, 0, 1024, 512}), 0);
}

MvtSheet street(std::vector<MvtPoint> points, const char* name = "Rue Saint-Aubin") {
    return {.name = "transportation_name",
            .shapes = {lineOf(std::move(points), {{"class", "primary"}, {"name", name}})}};
}

TEST(TextAlong, isReadableFromBelowWhicheverWayTheRoadRuns) {
    const QFontMetricsF metrics(MapStyle::light().fontAt(12));
    for (const auto& line : {std::vector<QPointF>{{0, 0}, {400, 100}}, std::vector<QPointF>{{400, 100}, {0, 0}}}) {
        const auto text = textAlong(QStringLiteral("Rue Saint-Aubin"), line, 200, metrics);
        ASSERT_TRUE(text);
        ASSERT_EQ(text->runs.size(), 1U) << "straight: one run";
        EXPECT_NEAR(text->runs.front().angle, std::atan2(100, 400) * 180 / 3.14159265, 0.5);
    }
}

TEST(TextAlong, followsABendLetterByLetterAndRefusesACorner) {
    const QFontMetricsF metrics(MapStyle::light().fontAt(12));
    std::vector<QPointF> bend;
    for (int i = 0; i <= 30; ++i) {
        const double angle = 3.14159265 * i / 60;
        bend.emplace_back(200 * std::sin(angle), 200 - 200 * std::cos(angle));
    }
    const auto text = textAlong(QStringLiteral("Rue Saint-Aubin"), bend, 150, metrics);
    ASSERT_TRUE(text);
    EXPECT_GT(text->runs.size(), 10U);
    for (std::size_t i = 1; i < text->runs.size(); ++i) {
        EXPECT_GT(text->runs[i].angle, text->runs[i - 1].angle);
    }
    const std::vector<QPointF> corner{{0, 0}, {100, 0}, {100, 100}};
    EXPECT_FALSE(textAlong(QStringLiteral("Rue Saint-Aubin"), corner, 100, metrics));
    EXPECT_FALSE(textAlong(QStringLiteral("Rue Saint-Aubin"), bend, 10, metrics)) << "it would begin before the road";
}

TEST(TextAlong, isRepeatedAlongALongRoad) {
    const std::vector<QPointF> line{{0, 0}, {2000, 0}};
    const auto places = placesAlong(line, 100, 300);
    EXPECT_EQ(places.size(), 5U);
    EXPECT_DOUBLE_EQ(places.front(), 1000) << "its middle first";
    EXPECT_TRUE(placesAlong(line, 2001, 300).empty());
}

TEST(Labels, aRoadsNameFollowsIt) {
    const auto scene = sceneOf({street({{300, 300}, {3800, 3800}})});
    Written written;
    LabelBoard board({0, 0, 1024, 512});
    written.write({placed(scene)}, lookAt(16), board);
    EXPECT_GT(written.inkIn({200, 200, 112, 112}), 100);
    EXPECT_EQ(written.inkIn({300, 100, 150, 60}), 0) << "beside the road";
}

TEST(Labels, theSameNameIsNotWrittenTwiceNearby) {
    const auto scene = sceneOf({street({{300, 1000}, {3800, 1000}}), street({{300, 1400}, {3800, 1400}})});
    const LabelLayout layout(scene, side, lookAt(16));
    EXPECT_EQ(layout.candidates().size(), 2U);
    Written written;
    LabelBoard board({0, 0, 1024, 512});
    written.write({placed(scene)}, lookAt(16), board);
    const bool first = written.inkIn({0, 110, 512, 30}) > 0;
    const bool second = written.inkIn({0, 160, 512, 30}) > 0;
    EXPECT_NE(first, second);
}

TEST(TextPlaces, longNamesAreBrokenBetweenWords) {
    const QFontMetricsF metrics(MapStyle::light().fontAt(12));
    const TextPlace place = textAround(QStringLiteral("Maison de la communication"), {100, 100}, 100, metrics);
    EXPECT_GT(place.runs.size(), 1U);
    for (const QRectF& box : place.boxes) {
        EXPECT_LE(box.width(), 101);
    }
    EXPECT_NEAR(boundsOf(place).center().y(), 100, 1);
    EXPECT_EQ(textAround(QStringLiteral("Angers"), {}, 100, metrics).runs.size(), 1U);
    EXPECT_LT(boundsOf(textBeside(QStringLiteral("Angers"), {}, TextSide::Left, 4, 0, metrics)).right(), -3);
    EXPECT_GT(boundsOf(textBeside(QStringLiteral("Angers"), {}, TextSide::Below, 4, 0, metrics)).top(), 3);
}

TEST(VectorMap, readsWhatAViewNeedsAndTheTileAboveWhereOneIsMissing) {
    const test::Folder folder;
    const auto tile = [](const char* kind) {
        return test::gzip(
            test::makeMvt({{.name = "water", .shapes = {rectangle({-100, -100}, {4200, 4200}, {{"class", kind}})}},
                           {.name = "transportation", .shapes = {}}}));
    };
    const auto path = folder.path() / "carte.mbtiles";
    test::makeMbtiles(path, {{"format", "pbf"}, {"minzoom", "0"}, {"maxzoom", "2"}},
                      {{0, 0, 0, tile("ocean")}, {1, 0, 1, tile("ocean")}, {2, 0, 3, test::gzip("broken")}});
    const auto tiles = VectorTiles::open(path);
    ASSERT_TRUE(tiles) << tiles.error().message.id;
    const MapView view({60, -120}, 3, {600, 400});
    const MapStyle style = MapStyle::light();
    const VectorMap map(view, style, **tiles);
    EXPECT_TRUE(map.hasTiles());
    EXPECT_EQ(map.problems(), (std::vector<Message>{{"tiles.vector.no_tile", {"2/0/0"}, {}}})) << "named once";
    QImage image(600, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    map.paintGround(painter);
    painter.end();
    EXPECT_EQ(image.pixelColor(view.toScreen(LatLon{70, -150}).toPoint()),
              toColor(bundledVectorStyle(style.basemap).ocean));
    EXPECT_EQ(image.pixelColor(view.toScreen(LatLon{50, -100}).toPoint()),
              toColor(bundledVectorStyle(style.basemap).ocean))
        << "from the tile two above";
}

TEST(RealVectorMap, ofMonacoHasNamesAndColours) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    const auto tiles = VectorTiles::open(std::filesystem::path(folder) / "maps" / "monaco-openmaptiles.pmtiles");
    ASSERT_TRUE(tiles);
    std::set<QRgb> different;
    for (const MapStyle& style : {MapStyle::light(), MapStyle::dark(), MapStyle::highContrast(), MapStyle::print(96)}) {
        const MapView view({43.7355, 7.4215}, 16, {800, 600});
        const VectorMap map(view, style, **tiles);
        EXPECT_TRUE(map.problems().empty());
        QImage image(800, 600, QImage::Format_RGB32);
        QPainter painter(&image);
        map.paintGround(painter);
        LabelBoard board(view.rect());
        map.paintNames(painter, board);
        painter.end();
        std::set<QRgb> colours;
        for (int y = 0; y < 600; y += 3) {
            for (int x = 0; x < 800; x += 3) {
                colours.insert(image.pixel(x, y));
            }
        }
        EXPECT_GT(colours.size(), 100U);
        different.insert(image.pixel(400, 300));
    }
    EXPECT_EQ(different.size(), 4U) << "four styles";
}

} // namespace
} // namespace maillage
