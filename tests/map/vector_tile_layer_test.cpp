// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/map_fixture.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"
#include "ui/cartography/vector/vector_look.h"
#include "ui/map/tiles/vector_tile_layer.h"

#include <QPainter>

#include <cstdlib>

namespace maillage {
namespace {

using test::waitFor;

/// All sea, in every tile of zooms 0 to 2; a bridge of land across the middle of one.
std::string seaTile(bool withRoad = false) {
    test::MvtSheet roads{.name = "transportation", .shapes = {}};
    if (withRoad) {
        roads.shapes.push_back(test::lineOf({{0, 2048}, {4096, 2048}}, {{"class", "motorway"}}));
    }
    return test::gzip(test::makeMvt(
        {{.name = "water", .shapes = {test::rectangle({-200, -200}, {4300, 4300}, {{"class", "ocean"}})}}, roads}));
}

QColor seaOf(const MapStyle& style) {
    return toColor(bundledVectorStyle(style.basemap).ocean);
}

class VectorTilesOnTheMap : public test::MapFixture {
protected:
    [[nodiscard]] std::filesystem::path write(const std::vector<test::MbtilesRow>& rows, int maxZoom) const {
        const auto path = m_folder.path() / "carte.mbtiles";
        test::makeMbtiles(path,
                          {{"name", "Essai"},
                           {"format", "pbf"},
                           {"minzoom", "0"},
                           {"maxzoom", std::to_string(maxZoom)},
                           {"attribution", "<a href='https://example.org/'>&copy; Essai</a>"}},
                          rows);
        return path;
    }

    [[nodiscard]] bool shows(const std::filesystem::path& path) {
        QSignalSpy changed(&m_map, &MapWidget::basemapChanged);
        m_map.setBasemap(FileBasemap{path});
        return waitFor([&] { return !changed.isEmpty(); }) && settles();
    }

    test::Folder m_folder;
};

TEST_F(VectorTilesOnTheMap, areSeenAndNameTheirSource) {
    ASSERT_TRUE(shows(write({{0, 0, 0, seaTile()}}, 0)));
    EXPECT_EQ(picture().pixelColor(300, 200), seaOf(MapStyle::light())) << "the world's tile, eleven levels closer";
    EXPECT_TRUE(m_map.attributionText().startsWith(QStringLiteral("© Essai"))) << m_map.attributionText().toStdString();
    m_map.setBasemap(BundledBasemap{});
    EXPECT_NE(picture().pixelColor(300, 200), seaOf(MapStyle::light()));
}

TEST_F(VectorTilesOnTheMap, followTheMapsStyle) {
    ASSERT_TRUE(shows(write({{0, 0, 0, seaTile()}}, 0)));
    for (const MapStyle& style : {MapStyle::dark(), MapStyle::highContrast(), MapStyle::light()}) {
        m_map.scene().setStyle(style);
        EXPECT_EQ(picture().pixelColor(300, 200), seaOf(style)) << styleVariantName(style.basemap);
    }
}

TEST_F(VectorTilesOnTheMap, aBrokenTileIsNamedOnceAndTheTileAboveStandsIn) {
    const auto path = write({{0, 0, 0, seaTile()},
                             {1, 0, 0, test::gzip("no tile")},
                             {1, 0, 1, test::gzip("no tile")},
                             {1, 1, 0, seaTile()},
                             {1, 1, 1, seaTile()}},
                            1);
    QSignalSpy problems(&m_map, &MapWidget::tileProblem);
    ASSERT_TRUE(shows(path));
    const auto told = [&] {
        QStringList sentences;
        for (const auto& problem : problems) {
            if (!problem.first().toString().isEmpty()) {
                sentences << problem.first().toString();
            }
        }
        return sentences;
    };
    ASSERT_TRUE(waitFor([&] { return !told().isEmpty(); }));
    EXPECT_EQ(picture().pixelColor(300, 200), seaOf(MapStyle::light())) << "from above";
    m_map.centreOn({47.5, -1}, 13);
    EXPECT_TRUE(settles());
    EXPECT_EQ(told().size(), 1) << told().join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(told().first().contains(QStringLiteral("1/0/0"))) << told().first().toStdString();
}

TEST_F(VectorTilesOnTheMap, anUnknownLayoutIsRefusedAndTheBasemapStays) {
    const auto path = m_folder.path() / "autre.mbtiles";
    test::makeMbtiles(path, {{"format", "pbf"}},
                      {{0, 0, 0, test::gzip(test::makeMvt({{.name = "x", .shapes = {test::pointAt({1, 1}, {})}}}))}});
    QSignalSpy failed(&m_map, &MapWidget::basemapFailed);
    m_map.setBasemap(FileBasemap{path});
    ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }));
    EXPECT_TRUE(failed.first().first().toString().contains(QStringLiteral("autre.mbtiles")));
    EXPECT_EQ(m_map.basemap(), BasemapChoice(BundledBasemap{}));
}

TEST_F(VectorTilesOnTheMap, overzoomStaysSharp) {
    ASSERT_TRUE(shows(write({{0, 0, 0, seaTile(true)}}, 0)));
    m_map.centreOn({0, 0.1}, 8);
    const QImage image = picture();
    const QColor road = image.pixelColor(300, 200);
    EXPECT_NE(road, seaOf(MapStyle::light()));
    int between = 0; // rows that are neither road nor sea: the casing's edges
    for (int y = 150; y < 250; ++y) {
        between += image.pixelColor(200, y) != road && image.pixelColor(200, y) != seaOf(MapStyle::light()) ? 1 : 0;
    }
    EXPECT_LE(between, 6) << "a picture enlarged 256 times would be a blur";
}

TEST_F(VectorTilesOnTheMap, zoomingKeepsSomethingInView) {
    const auto tiles = VectorTiles::open(write({{0, 0, 0, seaTile()}}, 0));
    ASSERT_TRUE(tiles);
    VectorTileLayer layer(*tiles);
    const auto sees = [&](const MapView& view) {
        QImage canvas(200, 200, QImage::Format_RGB32);
        canvas.fill(Qt::white);
        QPainter painter(&canvas);
        layer.picture(view)->paint(painter, view);
        painter.end();
        return canvas.pixelColor(100, 100) == seaOf(MapStyle::light());
    };
    const MapView first({47, 0}, 5.2, {200, 200});
    layer.look(first);
    ASSERT_TRUE(waitFor([&] { return layer.isIdle(); }));
    EXPECT_TRUE(sees(first));
    const MapView closer({47, 0}, 5.6, {200, 200});
    layer.look(closer);
    EXPECT_TRUE(sees(closer)) << "the pictures of before, scaled";
    ASSERT_TRUE(waitFor([&] { return layer.isIdle(); }));
    EXPECT_TRUE(sees(closer));
}

TEST_F(VectorTilesOnTheMap, memoryStaysWithinItsLimit) {
    TileCache<int> cache(1000);
    for (std::uint32_t i = 0; i < 50; ++i) {
        cache.insert({10, i, 0}, 7, 300);
        EXPECT_LE(cache.bytes(), 1000U);
    }
    EXPECT_EQ(cache.count(), 3U);
    EXPECT_EQ(cache.find({10, 0, 0}), nullptr);
    ASSERT_NE(cache.find({10, 49, 0}), nullptr);
    cache.insert({11, 0, 0}, 8, 5000);
    EXPECT_EQ(cache.count(), 1U) << "one too large is kept alone";
}

TEST_F(VectorTilesOnTheMap, realTilesOfMonaco) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    ASSERT_TRUE(shows(std::filesystem::path(folder) / "maps" / "monaco-openmaptiles.mbtiles"));
    m_map.centreOn({43.7355, 7.4215}, 16);
    const QImage near = picture();
    m_map.setBasemap(BundledBasemap{});
    EXPECT_NE(near, picture());
}

} // namespace
} // namespace maillage
