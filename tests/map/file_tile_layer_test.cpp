// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_fixture.h"
#include "tests/tiles/tile_files.h"
#include "ui/map/tiles/file_tile_layer.h"

#include <QPainter>

#include <cstdlib>

namespace maillage {
namespace {

using test::waitFor;

/// Four blue tiles at zoom 1, and one red one in the north-west at zoom 2.
void writeMap(const std::filesystem::path& path, const std::string& attribution = {}) {
    const std::string blue = test::pngOf(Qt::blue).toStdString();
    test::makeMbtiles(
        path, {{"name", "Essai"}, {"format", "png"}, {"minzoom", "1"}, {"maxzoom", "2"}, {"attribution", attribution}},
        {{1, 0, 0, blue},
         {1, 0, 1, blue},
         {1, 1, 0, blue},
         {1, 1, 1, blue},
         {2, 0, 3, test::pngOf(Qt::red).toStdString()},
         {2, 1, 3, "no picture"}});
}

class FileTiles : public test::MapFixture {
protected:
    [[nodiscard]] std::filesystem::path file(const char* name) const { return m_folder.path() / name; }

    test::Folder m_folder;
};

TEST_F(FileTiles, comeFromTheFileWithTheTileAboveWhereOneIsMissing) {
    writeMap(file("carte.mbtiles"));
    FileTileLayer layer(FileTileLayer::open(file("carte.mbtiles")).value());
    const MapView view({70, -120}, 2, {300, 300});
    layer.look(view);
    ASSERT_TRUE(waitFor([&] { return layer.isIdle(); }));
    QImage canvas(300, 300, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    layer.snapshot(view).paint(painter, view);
    painter.end();
    EXPECT_EQ(canvas.pixelColor(view.toScreen(LatLon{75, -130}).toPoint()), QColor(Qt::red));
    EXPECT_EQ(canvas.pixelColor(view.toScreen(LatLon{75, -75}).toPoint()), QColor(Qt::blue)) << "a damaged tile";
    EXPECT_EQ(canvas.pixelColor(view.toScreen(LatLon{60, -130}).toPoint()), QColor(Qt::blue)) << "a missing tile";
}

TEST_F(FileTiles, vectorTilesAreNoPictures) {
    test::makeMbtiles(file("vecteur.mbtiles"), {{"format", "pbf"}}, {{0, 0, 0, test::gzip("\x1a")}});
    const auto opened = FileTileLayer::open(file("vecteur.mbtiles"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().message.id, "tiles.unknown_picture");
}

TEST_F(FileTiles, areSeenOnTheMapAndNameTheirSource) {
    writeMap(file("carte.mbtiles"), "<a href='https://example.org/'>&copy; Essai &lt;b&gt;</a>");
    QSignalSpy changed(&m_map, &MapWidget::basemapChanged);
    m_map.setBasemap(FileBasemap{file("carte.mbtiles")});
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    ASSERT_TRUE(waitFor([&] { return m_map.isSettled() && picture().pixelColor(300, 200) == QColor(Qt::blue); }))
        << "the world's tile, twelve levels closer";
    EXPECT_TRUE(m_map.attributionText().startsWith(QStringLiteral("© Essai <b>")))
        << m_map.attributionText().toStdString();
    EXPECT_TRUE(m_map.scene().attribution().contains(QStringLiteral("href=\"https://example.org/\"")));
    m_map.setBasemap(BundledBasemap{});
    EXPECT_NE(picture().pixelColor(300, 200), QColor(Qt::blue));
    EXPECT_FALSE(m_map.attributionText().contains(QStringLiteral("Essai")));
}

TEST_F(FileTiles, theLastChoiceCounts) {
    writeMap(file("carte.mbtiles"));
    m_map.setBasemap(FileBasemap{file("carte.mbtiles")});
    m_map.setBasemap(BundledBasemap{});
    test::pass(200);
    EXPECT_EQ(m_map.basemap(), BasemapChoice(BundledBasemap{}));
}

TEST_F(FileTiles, aServersTilesAreSeenOnTheMapOnceAllowed) {
    test::TileServer server([](const test::Request&) {
        return test::Response{.status = 200, .headers = {{"Content-Type", "image/png"}}, .body = test::pngOf(Qt::blue)};
    });
    WebTileOptions options;
    QTemporaryDir folder;
    options.cacheFolder = folder.path();
    m_map.setWebTileOptions(options);
    m_map.setBasemap(WebBasemap{server.address(), QStringLiteral("© Essai"), {}, 19});
    EXPECT_NE(picture().pixelColor(300, 200), QColor(Qt::blue));
    EXPECT_TRUE(server.requests.empty());
    m_permission.setAllowed(true);
    EXPECT_TRUE(waitFor([&] { return m_map.isSettled() && picture().pixelColor(300, 200) == QColor(Qt::blue); }));
}

TEST_F(FileTiles, realRasterTiles) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    const QImage before = picture();
    QSignalSpy changed(&m_map, &MapWidget::basemapChanged);
    m_map.setBasemap(FileBasemap{std::filesystem::path(folder) / "maps" / "world-raster-z3.pmtiles"});
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    m_map.centreOn({46, 2}, 3);
    ASSERT_TRUE(settles());
    EXPECT_NE(picture(), before);
}

} // namespace
} // namespace maillage
