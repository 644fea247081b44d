// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/tiles/attribution.h"
#include "core/tiles/gzip.h"
#include "core/tiles/mbtiles.h"
#include "tests/tiles/tile_files.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <tuple>

namespace maillage {
namespace {

using test::Folder;
using test::makeMbtiles;

const std::string png = "\x89PNG\r\n\x1a\n...";

TEST(Mbtiles, rowsCountFromTheSouth) {
    const Folder folder;
    const auto file = folder.path() / "carte.mbtiles";
    makeMbtiles(
        file,
        {{"name", "Carte"}, {"format", "png"}, {"bounds", "-2.5,46.25,0.5,48.5"}, {"minzoom", "1"}, {"maxzoom", "2"}},
        {{1, 0, 0, png + "south"}, {1, 0, 1, png + "north"}});
    const auto source = openTileSource(file);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->tile({1, 0, 0}).value(), png + "north");
    EXPECT_EQ((*source)->tile({1, 0, 1}).value(), png + "south");
    EXPECT_EQ((*source)->tile({1, 1, 0}).value(), std::nullopt);
    EXPECT_EQ((*source)->info().bounds, (Box{46.25, -2.5, 48.5, 0.5}));
    EXPECT_EQ((*source)->info().extent, (*source)->info().bounds);
    EXPECT_EQ((*source)->info().format, TileFormat::Png);
    EXPECT_EQ((*source)->info().minZoom, 1);
    EXPECT_EQ((*source)->info().maxZoom, 2);
}

TEST(Mbtiles, withoutMetadataTheTilesThemselvesTell) {
    const Folder folder;
    const auto file = folder.path() / "carte.mbtiles";
    makeMbtiles(file, {}, {{4, 7, 10, png}, {7, 63, 84, png}, {7, 63, 83, png}});
    test::runSql(file, "DROP TABLE metadata");
    const auto source = openTileSource(file);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->info().name, "carte");
    EXPECT_EQ((*source)->info().minZoom, 4);
    EXPECT_EQ((*source)->info().maxZoom, 7);
    EXPECT_EQ((*source)->info().format, TileFormat::Png);
    EXPECT_EQ((*source)->info().bounds, wholeWorld) << "they don't say";
    const Box extent = (*source)->info().extent;
    EXPECT_DOUBLE_EQ(extent.west, -2.8125);
    EXPECT_DOUBLE_EQ(extent.east, 0);
    EXPECT_DOUBLE_EQ(extent.north, boxOf({7, 63, 43}).north);
    EXPECT_DOUBLE_EQ(extent.south, boxOf({7, 63, 44}).south);
    EXPECT_NEAR(extent.north, 50.7365, 0.0001);
    EXPECT_EQ((*source)->someTiles(4), (std::vector<TileId>{{7, 63, 44}, {4, 7, 5}}));
}

TEST(Mbtiles, aTownInDetailDoesNotHideTheWorldAroundIt) {
    const Folder folder;
    const auto file = folder.path() / "carte.mbtiles";
    makeMbtiles(file, {}, {{0, 0, 0, png}, {1, 0, 0, png}, {1, 1, 1, png}, {7, 63, 84, png}});
    const auto source = openTileSource(file);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_DOUBLE_EQ((*source)->info().extent.west, -180);
    EXPECT_DOUBLE_EQ((*source)->info().extent.east, 180);
}

TEST(Mbtiles, rowsThatAreNoTilesAreNowhere) {
    const Folder folder;
    const auto file = folder.path() / "carte.mbtiles";
    makeMbtiles(file, {{"minzoom", "0"}, {"maxzoom", "3"}}, {{3, -4, 9, png}});
    const auto source = openTileSource(file);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->info().extent, wholeWorld);
    EXPECT_TRUE((*source)->someTiles(4).empty());
}

TEST(Mbtiles, aWalFileInAReadOnlyFolderOpens) {
    const Folder folder;
    const auto inner = folder.path() / "lecture seule #1 100%?";
    std::filesystem::create_directory(inner);
    const auto file = inner / "carte.mbtiles";
    makeMbtiles(file, {}, {{0, 0, 0, png}});
    test::runSql(file, "PRAGMA journal_mode=WAL");
    using std::filesystem::perms;
    std::filesystem::permissions(file, perms::owner_read);
    std::filesystem::permissions(inner, perms::owner_read | perms::owner_exec);
    const auto source = openTileSource(file);
    EXPECT_TRUE(source) << source.error().message.id;
    if (source) {
        EXPECT_EQ((*source)->tile({0, 0, 0}).value(), png);
    }
    std::filesystem::permissions(inner, perms::owner_all);
}

TEST(Mbtiles, leavesNothingBesideTheFile) {
    const Folder folder;
    makeMbtiles(folder.path() / "carte.mbtiles", {}, {{0, 0, 0, png}});
    {
        const auto source = openTileSource(folder.path() / "carte.mbtiles");
        ASSERT_TRUE(source);
        std::ignore = (*source)->tile({0, 0, 0});
    }
    const std::filesystem::directory_iterator files(folder.path());
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

TEST(Mbtiles, otherDatabasesAndFilesAreRefusedWithTheirName) {
    const Folder folder;
    test::runSql(folder.path() / "autre.db", "CREATE TABLE places (id)");
    test::writeFile(folder.path() / "texte.mbtiles", "nothing of the kind");
    test::writeFile(folder.path() / "vide.pmtiles", "");
    const auto reasonOf = [&](const char* name) {
        const auto source = openTileSource(folder.path() / name);
        return source ? std::string("opened") : std::string(source.error().message.id);
    };
    EXPECT_EQ(reasonOf("autre.db"), "tiles.no_tiles");
    EXPECT_EQ(reasonOf("texte.mbtiles"), "tiles.unknown_format");
    EXPECT_EQ(reasonOf("vide.pmtiles"), "tiles.unknown_format");
    EXPECT_EQ(reasonOf("absent.mbtiles"), "tiles.cannot_open");
    const auto absent = openTileSource(folder.path() / "absent.mbtiles");
    EXPECT_NE(sentence(absent.error().message).find("absent.mbtiles"), std::string::npos);
}

TEST(Mbtiles, everyTruncationIsReadOrRefused) {
    const Folder folder;
    const auto whole = folder.path() / "whole.mbtiles";
    std::vector<test::MbtilesRow> rows;
    rows.reserve(64);
    for (int i = 0; i < 64; ++i) {
        rows.push_back({3, i % 8, i / 8, png + std::string(200, 'x')});
    }
    makeMbtiles(whole, {{"format", "png"}}, rows);
    const auto size = std::filesystem::file_size(whole);
    std::size_t refused = 0;
    for (std::uintmax_t length = 0; length < size; length += 509) {
        const auto part = folder.path() / "part.mbtiles";
        std::filesystem::copy_file(whole, part, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(part, length);
        const auto source = openTileSource(part);
        bool failed = !source;
        for (std::uint32_t x = 0; source && x < 8; ++x) {
            failed = failed || !(*source)->tile({3, x, x});
        }
        refused += failed ? 1 : 0;
    }
    EXPECT_GT(refused, 20U);
}

TEST(Mbtiles, aViewWithoutEndIsGivenUp) {
    const Folder folder;
    const auto file = folder.path() / "piege.mbtiles";
    test::runSql(file,
                 "CREATE TABLE metadata (name text, value text);"
                 "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                 " SELECT 1 AS zoom_level, i AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n WHERE i < 0");
    const auto source = openTileSource(file);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().message.id, "tiles.database");
}

TEST(Attribution, isTextAndOneWebAddress) {
    const Attribution osm = readAttribution(
        R"(<a href="https://www.openstreetmap.org/copyright" onclick="x">&copy;  OpenStreetMap</a> contributors &amp; co)");
    EXPECT_EQ(osm.text, "© OpenStreetMap contributors & co");
    EXPECT_EQ(osm.link, "https://www.openstreetmap.org/copyright");
    EXPECT_EQ(readAttribution("<a href='javascript:alert(1)'>x</a>").link, "");
    EXPECT_EQ(readAttribution("<script>").text, "");
    EXPECT_EQ(readAttribution("IGN <unclosed").text, "IGN");
    EXPECT_LE(readAttribution(std::string(5000, 'x')).text.size(), 300U);
    EXPECT_EQ(readAttribution("\xFF\xFE").text, "");
}

TEST(Gzip, unpacksWithinItsLimit) {
    const std::string text(100'000, 'm');
    const std::string packed = test::gzip(text);
    EXPECT_EQ(gunzip(packed, 100'000), text);
    EXPECT_FALSE(gunzip(packed, 99'999));
    EXPECT_FALSE(gunzip(packed.substr(0, packed.size() / 2), 1 << 20)) << "cut short";
    EXPECT_FALSE(gunzip("no gzip", 100));
    EXPECT_FALSE(gunzip({}, 100));
}

TEST(Mbtiles, readsADatabaseInUtf16) {
    const test::Folder folder;
    const auto path = folder.path() / "utf16.mbtiles";
    test::runSql(path, "PRAGMA encoding = 'UTF-16le'; CREATE TABLE metadata (name text, value text);"
                       "INSERT INTO metadata VALUES ('name', 'Été'), ('bounds', '-1,46,1,48'), ('maxzoom', '0'),"
                       " ('minzoom', '0'), ('format', 'png');"
                       "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob);"
                       "INSERT INTO tiles VALUES (0, 0, 0, x'89504E47');");
    const auto source = openMbtiles(path);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->info().name, "Été");
    EXPECT_EQ((*source)->info().bounds, (Box{46, -1, 48, 1}));
    EXPECT_EQ((*source)->tile({0, 0, 0}).value(), "\x89PNG");
}

/// Or the tile, or the line of the style.
TEST(Catalogue, everyTileSentenceNamesTheFile) {
    for (const Sentence& each : tilesSentences()) {
        const std::string_view id(each.id);
        if (!id.starts_with("tiles.")) {
            continue; // what is made of an extract
        }
        const bool isWithin = id.starts_with("tiles.style.") || id == "tiles.vector.no_tile"
                              || id == "tiles.vector.damaged" || id == "tiles.vector.features";
        EXPECT_NE(std::string_view(each.source).find(isWithin ? "%1" : "“%1”"), std::string_view::npos) << each.id;
    }
}

} // namespace
} // namespace maillage
