// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/tiles/pmtiles.h"
#include "core/tiles/pmtiles_directory.h"
#include "core/tiles/vector/mvt.h"
#include "tests/tiles/tile_files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>
#include <tuple>

namespace maillage {
namespace {

using test::makePmtiles;
using test::PmtilesParts;

Result<std::unique_ptr<TileSource>> openBytes(std::string bytes) {
    return openPmtiles(memoryBytes(std::move(bytes)), "essai.pmtiles");
}

PmtilesParts threeZooms() {
    PmtilesParts parts;
    for (std::uint64_t id = 0; id < 1 + 4 + 16; ++id) {
        parts.tiles[id] = "tile " + std::to_string(id / 3); // runs of three
    }
    parts.maxZoom = 2;
    return parts;
}

TEST(Hilbert, followsTheFormatsOwnExamples) {
    EXPECT_EQ(hilbertId({0, 0, 0}), 0U);
    EXPECT_EQ(hilbertId({1, 0, 0}), 1U);
    EXPECT_EQ(hilbertId({1, 0, 1}), 2U);
    EXPECT_EQ(hilbertId({1, 1, 1}), 3U);
    EXPECT_EQ(hilbertId({1, 1, 0}), 4U);
    EXPECT_EQ(hilbertId({2, 0, 0}), 5U);
    EXPECT_EQ(hilbertId({12, 3423, 1763}), 19078479U);
    EXPECT_EQ(tileAtHilbertId(0), (TileId{0, 0, 0}));
    EXPECT_EQ(tileAtHilbertId(19078479), (TileId{12, 3423, 1763}));
    EXPECT_EQ(tileAtHilbertId(hilbertId({maxTileZoom, 0x3FFFFFF, 0})), (TileId{maxTileZoom, 0x3FFFFFF, 0}));
    EXPECT_EQ(tileAtHilbertId(hilbertId({maxTileZoom, 0x3FFFFFF, 0}) + 1), std::nullopt);
    EXPECT_EQ(tileAtHilbertId(UINT64_MAX), std::nullopt);
}

TEST(Hilbert, everyTileOfAZoomOnceAndNeighboursInARow) {
    constexpr int zoom = 5;
    std::map<std::uint64_t, TileId> byId;
    for (std::uint32_t x = 0; x < 32; ++x) {
        for (std::uint32_t y = 0; y < 32; ++y) {
            byId[hilbertId({zoom, x, y})] = {zoom, x, y};
            EXPECT_EQ(tileAtHilbertId(hilbertId({zoom, x, y})), (TileId{zoom, x, y}));
        }
    }
    ASSERT_EQ(byId.size(), 1024U);
    EXPECT_EQ(byId.begin()->first, 341U);
    for (auto tile = std::next(byId.begin()); tile != byId.end(); ++tile) {
        const TileId a = std::prev(tile)->second;
        const TileId b = tile->second;
        const auto apart = [](std::uint32_t p, std::uint32_t q) { return p > q ? p - q : q - p; };
        EXPECT_EQ(apart(a.x, b.x) + apart(a.y, b.y), 1U);
    }
}

class PmtilesReading : public testing::TestWithParam<std::pair<bool, bool>> {};

TEST_P(PmtilesReading, findsEveryTile) {
    PmtilesParts parts = threeZooms();
    parts.packing = GetParam().first ? Packing::Gzip : Packing::None;
    parts.withLeaves = GetParam().second;
    const auto source = openBytes(makePmtiles(parts));
    ASSERT_TRUE(source) << source.error().message.id;
    for (int zoom = 0; zoom <= 2; ++zoom) {
        for (std::uint32_t x = 0; x < (1U << zoom); ++x) {
            for (std::uint32_t y = 0; y < (1U << zoom); ++y) {
                const TileId id{zoom, x, y};
                EXPECT_EQ((*source)->tile(id).value(), "tile " + std::to_string(hilbertId(id) / 3));
            }
        }
    }
    EXPECT_EQ((*source)->tile({3, 0, 0}).value(), std::nullopt);
    EXPECT_EQ((*source)->tile({2, 4, 0}).value(), std::nullopt) << "beyond the world";
    EXPECT_EQ((*source)->someTiles(2).size(), 2U);
    for (const TileId& id : (*source)->someTiles(100)) {
        EXPECT_TRUE((*source)->tile(id).value()) << tileName(id);
    }
}

INSTANTIATE_TEST_SUITE_P(Layouts, PmtilesReading,
                         testing::Values(std::pair(false, false), std::pair(true, false), std::pair(false, true),
                                         std::pair(true, true)));

TEST(Pmtiles, tellsWhatItIs) {
    const auto source = openBytes(makePmtiles(threeZooms()));
    ASSERT_TRUE(source);
    const TileSetInfo& info = (*source)->info();
    EXPECT_EQ(info.name, "Essai");
    EXPECT_EQ(info.attribution, "© Essai");
    EXPECT_EQ(info.attributionLink, "https://example.org/");
    EXPECT_EQ(info.minZoom, 0);
    EXPECT_EQ(info.maxZoom, 2);
    EXPECT_EQ(info.format, TileFormat::Png);
    EXPECT_FALSE(info.isVector());
    EXPECT_EQ(info.bounds, (Box{46.5, -2.0, 48.5, 0.5}));
}

TEST(Pmtiles, aGapInTheIdsIsNoTile) {
    PmtilesParts parts;
    parts.tiles = {{0, "a"}, {20, "b"}};
    const auto source = openBytes(makePmtiles(parts));
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->tile({1, 0, 0}).value(), std::nullopt);
}

TEST(Pmtiles, everyTruncationGivesAnErrorOrTheWholeDirectory) {
    PmtilesParts parts = threeZooms();
    parts.withLeaves = true;
    const std::string whole = makePmtiles(parts);
    for (std::size_t length = 0; length < whole.size(); ++length) {
        EXPECT_FALSE(openBytes(whole.substr(0, length))) << length;
    }
}

TEST(Pmtiles, everyFlippedByteIsReadOrRefused) {
    PmtilesParts parts = threeZooms();
    parts.packing = Packing::None;
    parts.withLeaves = true;
    const std::string whole = makePmtiles(parts);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ flip);
            const auto source = openBytes(damaged);
            refused += source ? 0 : 1;
            for (std::uint32_t x = 0; source && x < 4; ++x) {
                std::ignore = (*source)->tile({2, x, x});
            }
        }
    }
    EXPECT_GT(refused, 50U);
}

TEST(Pmtiles, saysWhichVersionAndCompressionItCannotRead) {
    std::string older = makePmtiles(threeZooms());
    older[7] = 2;
    const auto source = openBytes(older);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().message, (Message{"tiles.version", {"essai.pmtiles", "2"}}));
    std::string unheardOf = makePmtiles(threeZooms());
    unheardOf[97] = 9;
    EXPECT_EQ(openBytes(unheardOf).error().message.id, "tiles.compression");
}

TEST(Pmtiles, aDirectoryThatUnpacksToGigabytesIsRefused) {
    PmtilesParts parts = threeZooms();
    std::string bytes = makePmtiles(parts);
    const std::string bomb = test::gzip(std::string(16 << 20, '\x01'));
    const auto put = [&](std::size_t at, std::uint64_t value) {
        for (std::size_t i = 0; i < 8; ++i) {
            bytes[at + i] = static_cast<char>(value >> (8 * i));
        }
    };
    put(8, bytes.size());
    put(16, bomb.size());
    const auto source = openBytes(bytes + bomb);
    ASSERT_FALSE(source);
    EXPECT_EQ(source.error().message.id, "tiles.damaged_directory");
}

TEST(Pmtiles, aLeafThatLeadsToItselfEnds) {
    PmtilesParts parts;
    parts.packing = Packing::None;
    parts.withLeaves = true;
    parts.tiles = {{0, "a"}, {1, "b"}};
    std::string bytes = makePmtiles(parts);
    // The leaf: count 2, ids 0 1, runs 1 1, lengths, offsets. A run of 0 makes it lead to another leaf.
    const std::string leaf("\x02\x00\x01\x01\x01\x01\x01\x01\x00", 9);
    const std::size_t at = bytes.rfind(leaf);
    ASSERT_NE(at, std::string::npos);
    bytes[at + 3] = 0;
    bytes[at + 5] = 9; // its own length
    const auto source = openBytes(bytes);
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->tile({0, 0, 0}).error().message.id, "tiles.damaged_directory");
}

TEST(PmtilesDirectory, refusesUnsortedAndOverflowing) {
    EXPECT_FALSE(parsePmtilesDirectory({}));
    EXPECT_FALSE(parsePmtilesDirectory(std::string_view("\x00", 1)));
    EXPECT_FALSE(parsePmtilesDirectory(std::string_view("\x02\x05\x00\x01\x01\x01\x01\x01\x00", 9))) << "same id twice";
    EXPECT_FALSE(parsePmtilesDirectory(std::string_view("\x01\x05\x01\x01\x00", 5))) << "no entry before the first";
    EXPECT_FALSE(parsePmtilesDirectory(std::string_view("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F", 10)));
    EXPECT_TRUE(parsePmtilesDirectory(std::string_view("\x01\x05\x01\x01\x01", 5)));
}

TEST(RealPmtiles, worldRaster) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    const auto source = openTileSource(std::filesystem::path(folder) / "maps" / "world-raster-z3.pmtiles");
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->info().maxZoom, 3);
    EXPECT_EQ((*source)->info().format, TileFormat::Png);
    std::set<std::string> different;
    for (std::uint32_t x = 0; x < 8; ++x) {
        for (std::uint32_t y = 0; y < 8; ++y) {
            const auto tile = (*source)->tile({3, x, y});
            ASSERT_TRUE(tile && *tile);
            EXPECT_EQ(sniffTileFormat(**tile), TileFormat::Png);
            different.insert(**tile);
        }
    }
    EXPECT_GT(different.size(), 40U);
}

TEST(RealPmtiles, vectorTilesAreToldAndUnpacked) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    const auto packed = openTileSource(std::filesystem::path(folder) / "maps" / "monaco-openmaptiles.pmtiles");
    const auto database = openTileSource(std::filesystem::path(folder) / "maps" / "monaco-openmaptiles.mbtiles");
    ASSERT_TRUE(packed) << packed.error().message.id;
    ASSERT_TRUE(database) << sentence(database.error().message);
    EXPECT_TRUE((*packed)->info().isVector());
    EXPECT_TRUE((*database)->info().isVector());
    EXPECT_EQ((*packed)->info().maxZoom, 14);
    const TileId monaco{14, 8529, 5975};
    const auto fromPacked = (*packed)->tile(monaco);
    const auto fromDatabase = (*database)->tile(monaco);
    ASSERT_TRUE(fromPacked && *fromPacked && fromDatabase && *fromDatabase);
    EXPECT_EQ((*fromPacked)->front(), '\x1a') << "the first layer of an unpacked vector tile";
    EXPECT_EQ(**fromPacked, **fromDatabase) << "the same map in two containers";
}

} // namespace
} // namespace maillage
