// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/tile_maker.h"
#include "core/tiles/pmtiles_directory.h"
#include "tests/cli/cli_fixture.h"
#include "tests/osm/small_extract.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace maillage::cli {

using testing::HasSubstr;
using testing::Not;

class BasemapTest : public CliTest {
protected:
    /// One tile of Shortbread, which knows the sea; or of OpenMapTiles, which doesn't say.
    [[nodiscard]] std::string tiles(bool withSea) const {
        const char* const roads = withSea ? "streets" : "transportation";
        test::PmtilesParts parts;
        parts.tileType = 1;
        parts.maxZoom = 0;
        parts.tiles = {{0, test::makeMvt({{.name = roads, .shapes = {}}})}};
        parts.metadata = std::string(R"({"name":"Anjou","attribution":"© contributeurs","vector_layers":[{"id":")")
                         + roads + R"("},{"id":"water"}]})";
        return file(withSea ? "mer.pmtiles" : "terre.pmtiles", test::makePmtiles(parts));
    }
};

TEST_F(BasemapTest, InfoTellsWhatAFileHolds) {
    ASSERT_EQ(cli({"basemap", "info", tiles(false)}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("Anjou"));
    EXPECT_THAT(m_out, HasSubstr("OpenMapTiles"));
    EXPECT_THAT(m_out, HasSubstr("transportation, water"));
    EXPECT_THAT(m_out, HasSubstr("© contributeurs"));
    EXPECT_THAT(m_out, HasSubstr("46.50000,-2.00000,48.50000,0.50000"));
    EXPECT_THAT(m_out, HasSubstr("sea"));
    ASSERT_EQ(cli({"basemap", "info", tiles(true)}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("Shortbread"));
    EXPECT_THAT(m_out, Not(HasSubstr("sea")));
}

TEST_F(BasemapTest, InfoSpeaksJson) {
    const QJsonObject info = json({"basemap", "info", tiles(true)}).object();
    EXPECT_EQ(info[QStringLiteral("format")].toString(), QStringLiteral("vector"));
    EXPECT_EQ(info[QStringLiteral("schema")].toString(), QStringLiteral("Shortbread"));
    EXPECT_TRUE(info[QStringLiteral("knows_sea")].toBool());
    EXPECT_EQ(info[QStringLiteral("layers")].toArray().size(), 2);
    EXPECT_EQ(info[QStringLiteral("max_zoom")].toInt(-1), 0);
}

TEST_F(BasemapTest, WhatMakesNoSenseIsRefusedWithASentence) {
    EXPECT_EQ(cli({"basemap"}), 1);
    EXPECT_EQ(cli({"basemap", "paint", "a.pmtiles"}), 1);
    EXPECT_THAT(m_err, HasSubstr("info, render"));
    EXPECT_EQ(cli({"basemap", "info"}), 1);
    EXPECT_EQ(cli({"basemap", "info", tiles(true), "--width", "3"}), 1);
    EXPECT_THAT(m_err, HasSubstr("--width"));
    EXPECT_EQ(cli({"basemap", "render", tiles(true)}), 1) << "nowhere to draw";
    EXPECT_EQ(cli({"basemap", "render", tiles(true), "--out", path("a.png"), "--style", "sepia"}), 1);
    EXPECT_THAT(m_err, HasSubstr("sepia"));
    EXPECT_EQ(cli({"basemap", "info", path("none.pmtiles")}), 3);
    EXPECT_EQ(cli({"basemap", "info", file("texte.pmtiles", "no tiles")}), 3);
}

TEST_F(BasemapTest, BuildMakesTilesAddressesAndBoundaries) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    test::writeSmallExtract(path("anjou.osm.pbf"));
    const QJsonObject made = json({"basemap", "build", path("anjou.osm.pbf"), path("anjou.mbtiles"), "--title", "Anjou",
                                   "--addresses", "--folder", path("addresses"), "--boundaries", path("c.geojson")})
                                 .object();
    EXPECT_EQ(m_code, 0) << m_err;
    EXPECT_EQ(made[QStringLiteral("addresses")].toInt(), 3);
    EXPECT_EQ(made[QStringLiteral("communes")].toArray().size(), 3);
    EXPECT_EQ(made[QStringLiteral("communes_in_part")].toArray()[0].toString(), QStringLiteral("Bouchemaine"));
    EXPECT_EQ(cli({"basemap", "info", path("anjou.mbtiles")}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("OpenMapTiles"));
    EXPECT_EQ(cli({"address", "search", "12 bis rue des lilas", "--folder", path("addresses")}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("12 bis Rue des Lilas, Angers"));
    EXPECT_THAT(content("c.geojson"), HasSubstr("\"49007\""));
}

TEST_F(BasemapTest, BuildSaysWhatIsWrongAndLeavesNothing) {
    EXPECT_EQ(cli({"basemap", "build", path("a.osm.pbf")}), 1) << "nowhere to write";
    EXPECT_EQ(cli({"basemap", "build", file("a.osm.pbf", "<osm/>"), path("a.png")}), 1);
    EXPECT_THAT(m_err, HasSubstr(".pmtiles"));
    if (hasTilemaker()) {
        EXPECT_EQ(cli({"basemap", "build", path("a.osm.pbf"), path("a.pmtiles")}), 3);
        EXPECT_THAT(m_err, HasSubstr("is no OpenStreetMap extract"));
        EXPECT_EQ(cli({"basemap", "build", path("none.osm.pbf"), path("a.pmtiles")}), 3);
        EXPECT_THAT(m_err, HasSubstr("none.osm.pbf"));
    }
    EXPECT_FALSE(std::filesystem::exists(path("a.pmtiles")));
}

TEST_F(BasemapTest, BuildNamesThePackageThatIsMissing) {
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const int code = cli({"basemap", "build", path("a.osm.pbf"), path("a.pmtiles")});
    qputenv("PATH", before);
    EXPECT_EQ(code, 3);
    EXPECT_THAT(m_err, HasSubstr("package “tilemaker”"));
}

TEST_F(BasemapTest, RealTilesOfMonaco) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    ASSERT_EQ(cli({"basemap", "info", std::string(folder) + "/maps/monaco-openmaptiles.mbtiles"}), 0) << m_err;
    EXPECT_THAT(m_out, HasSubstr("Zooms 0 to 14"));
}

} // namespace maillage::cli
