// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/pmtiles_directory.h"
#include "core/tiles/vector/vector_tiles.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace maillage {
namespace {

std::string lakeTile(const char* kind = "lake") {
    return test::makeMvt(
        {{.name = "water", .shapes = {test::rectangle({0, 0}, {2000, 2000}, {{"class", kind}})}},
         {.name = "transportation", .shapes = {test::lineOf({{0, 0}, {4096, 4096}}, {{"class", "primary"}})}}});
}

class VectorFiles : public testing::Test {
protected:
    /// Zooms 0 and 1; nothing at 1/1/1.
    [[nodiscard]] std::filesystem::path write(const std::string& metadata, const std::string& atZoomOne) const {
        test::PmtilesParts parts;
        parts.metadata = metadata;
        parts.tileType = 1;
        parts.tilePacking = Packing::Gzip;
        parts.maxZoom = 1;
        parts.tiles = {{hilbertId({0, 0, 0}), test::gzip(lakeTile())},
                       {hilbertId({1, 0, 0}), test::gzip(atZoomOne)},
                       {hilbertId({1, 1, 0}), test::gzip(lakeTile())},
                       {hilbertId({1, 0, 1}), test::gzip("no tile at all")}};
        const auto path = m_folder.path() / "carte.pmtiles";
        test::writeFile(path, test::makePmtiles(parts));
        return path;
    }

    test::Folder m_folder;
};

TEST_F(VectorFiles, giveScenes) {
    const auto tiles = VectorTiles::open(write(R"({"vector_layers":[{"id":"transportation"}]})", lakeTile()));
    ASSERT_TRUE(tiles) << tiles.error().message.id;
    EXPECT_EQ((*tiles)->schema(), TileSchema::OpenMapTiles);
    EXPECT_FALSE((*tiles)->knowsSea());
    const auto scene = (*tiles)->scene({1, 0, 0});
    ASSERT_TRUE(scene && *scene);
    EXPECT_EQ((*scene)->id, (TileId{1, 0, 0}));
    EXPECT_EQ((*scene)->areasOf(SceneClass::Water).size(), 1U);
    EXPECT_EQ((*tiles)->scene({1, 1, 1}).value(), nullptr) << "the file has none";
    EXPECT_EQ((*tiles)->scene({1, 0, 1}).error().message, (Message{"tiles.vector.no_tile", {"1/0/1"}}));
}

TEST_F(VectorFiles, aTileTellsTheSchemaWhereTheMetadataDoNot) {
    const auto tiles = VectorTiles::open(write("{}", lakeTile()));
    ASSERT_TRUE(tiles);
    EXPECT_EQ((*tiles)->schema(), TileSchema::OpenMapTiles);
}

/// Of larger zooms alone, and of more tiles than are looked at one by one.
TEST_F(VectorFiles, tilesTellTheSchemaWhereNothingElseDoes) {
    const std::string seaAlone = test::makeMvt({{.name = "water", .shapes = {}}});
    std::vector<test::MbtilesRow> rows;
    for (int column = 8000; column < 8100; ++column) {
        rows.push_back({14, column, 9000, test::gzip(column < 8002 ? seaAlone : lakeTile())});
    }
    const auto path = m_folder.path() / "carte.mbtiles";
    test::makeMbtiles(path, {}, rows);
    const auto tiles = VectorTiles::open(path);
    ASSERT_TRUE(tiles) << tiles.error().message.id;
    EXPECT_EQ((*tiles)->schema(), TileSchema::OpenMapTiles);
    EXPECT_EQ((*tiles)->info().vectorLayers, (std::vector<std::string>{"transportation", "water"}));
}

TEST_F(VectorFiles, tilesThatAreNotPackedAreKnownAsWell) {
    const auto path = m_folder.path() / "carte.mbtiles";
    test::makeMbtiles(path, {}, {{14, 8000, 9000, lakeTile()}});
    const auto tiles = VectorTiles::open(path);
    ASSERT_TRUE(tiles) << tiles.error().message.id;
    EXPECT_TRUE((*tiles)->scene({14, 8000, (1U << 14U) - 1 - 9000}).value());
}

TEST_F(VectorFiles, oneTileWithTheSeaShowsThatTheOthersKnowIt) {
    const auto tiles = VectorTiles::open(write("{}", lakeTile("ocean")));
    ASSERT_TRUE(tiles);
    EXPECT_TRUE((*tiles)->knowsSea());
    EXPECT_EQ((*tiles)->scene({1, 1, 0}).value()->ground, SceneGround::Land) << "a tile without sea is land";
}

TEST_F(VectorFiles, picturesAndUnknownLayoutsAreRefusedWithASentence) {
    test::makeMbtiles(m_folder.path() / "photo.mbtiles", {{"format", "png"}}, {{0, 0, 0, "\x89PNG"}});
    EXPECT_EQ(VectorTiles::open(m_folder.path() / "photo.mbtiles").error().message.id, "tiles.vector.raster");
    const std::string strange = test::makeMvt({{.name = "my_layer", .shapes = {test::pointAt({1, 1}, {})}}});
    test::makeMbtiles(m_folder.path() / "autre.mbtiles", {{"format", "pbf"}}, {{0, 0, 0, test::gzip(strange)}});
    EXPECT_EQ(VectorTiles::open(m_folder.path() / "autre.mbtiles").error().message.id, "tiles.vector.schema");
    EXPECT_FALSE(VectorTiles::open(m_folder.path() / "absent.mbtiles"));
}

TEST(TilesWithin, coverABoxInRows) {
    EXPECT_EQ(tilesWithin({-10, -10, 10, 10}, 1, 10),
              (std::vector<TileId>{{1, 0, 0}, {1, 1, 0}, {1, 0, 1}, {1, 1, 1}}));
    EXPECT_TRUE(tilesWithin({-10, -10, 10, 10}, 1, 3).empty()) << "too many";
    EXPECT_TRUE(tilesWithin({}, 1, 3).empty());
    EXPECT_EQ(ancestorAt({14, 8529, 5974}, 12), (TileId{12, 2132, 1493}));
    EXPECT_EQ(ancestorAt({12, 2132, 1493}, 14), (TileId{12, 2132, 1493}));
}

TEST(RealVectorTiles, ofMonacoHoldWhatIsThere) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    for (const char* name : {"monaco-openmaptiles.pmtiles", "monaco-openmaptiles.mbtiles"}) {
        const auto tiles = VectorTiles::open(std::filesystem::path(folder) / "maps" / name);
        ASSERT_TRUE(tiles) << tiles.error().message.id << ' ' << name;
        EXPECT_EQ((*tiles)->schema(), TileSchema::OpenMapTiles);
        EXPECT_FALSE((*tiles)->knowsSea()) << "the extract leaves it out";
        const auto scene = (*tiles)->scene({14, 8529, 5974});
        ASSERT_TRUE(scene && *scene);
        EXPECT_EQ((*scene)->damaged, 0U);
        EXPECT_EQ((*scene)->areasOf(SceneClass::Building).size(), 804U);
        EXPECT_GT((*scene)->linesOf(SceneClass::Primary, SceneLevel::Ground).size(), 100U);
        EXPECT_GT((*scene)->linesOf(SceneClass::Rail, SceneLevel::Tunnel).size(), 5U);
        EXPECT_LT((*scene)->bytes(), 1'500'000U);
    }
}

} // namespace
} // namespace maillage
