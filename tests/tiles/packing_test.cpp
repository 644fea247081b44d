// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/packing.h"
#include "core/tiles/pmtiles.h"
#include "tests/tiles/tile_files.h"

#include <gtest/gtest.h>

#include <ostream>

namespace maillage {
namespace {

struct Case {
    Packing packing;
    std::string (*pack)(std::string_view bytes);
};

void PrintTo(const Case& each, std::ostream* out) {
    *out << static_cast<int>(each.packing);
}

class Unpacking : public testing::TestWithParam<Case> {};

TEST_P(Unpacking, givesBackWhatWasPackedUpToTheLimit) {
    const std::string text = std::string(200'000, 'a').append("and an end");
    const std::string packed = GetParam().pack(text);
    EXPECT_LT(packed.size(), text.size() / 10);
    EXPECT_EQ(unpack(packed, GetParam().packing, text.size()), text);
    EXPECT_FALSE(unpack(packed, GetParam().packing, text.size() - 1)) << "longer than allowed";
    EXPECT_EQ(unpack(GetParam().pack({}), GetParam().packing, 10), std::string());
}

TEST_P(Unpacking, refusesWhatIsCutShortOrNotPacked) {
    const std::string packed = GetParam().pack("Une carte, et une autre carte, et encore une carte.");
    for (std::size_t length = 0; length < packed.size(); ++length) {
        EXPECT_FALSE(unpack(packed.substr(0, length), GetParam().packing, 1 << 20)) << length;
    }
    EXPECT_FALSE(unpack("\xFF\xFF\xFF\xFF not packed at all", GetParam().packing, 1 << 20));
}

TEST_P(Unpacking, readsAWholePmtilesFile) {
    test::PmtilesParts parts;
    parts.packing = GetParam().packing;
    parts.tilePacking = GetParam().packing;
    parts.tiles = {{0, GetParam().pack("tile")}, {1, GetParam().pack("another")}};
    parts.withLeaves = true;
    const auto source = openPmtiles(memoryBytes(test::makePmtiles(parts)), "essai.pmtiles");
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->info().name, "Essai");
    EXPECT_EQ((*source)->tile({0, 0, 0}).value(), "tile");
    EXPECT_EQ((*source)->tile({1, 0, 0}).value(), "another");
}

INSTANTIATE_TEST_SUITE_P(Each, Unpacking,
                         testing::Values(Case{Packing::Gzip, test::gzip}, Case{Packing::Brotli, test::brotli},
                                         Case{Packing::Zstd, test::zstd}));

TEST(Packing, isToldByTheFirstBytes) {
    EXPECT_EQ(sniffPacking(test::gzip("x")), Packing::Gzip);
    EXPECT_EQ(sniffPacking(test::zstd("x")), Packing::Zstd);
    EXPECT_EQ(sniffPacking("\x78\x9c"), Packing::Gzip) << "zlib";
    EXPECT_EQ(sniffPacking("\x1a\x05"), Packing::None) << "a vector tile";
    EXPECT_EQ(sniffPacking({}), Packing::None);
}

TEST(Packing, whatIsNotPackedStaysAsItIs) {
    EXPECT_EQ(unpack("tile", Packing::None, 4), "tile");
    EXPECT_FALSE(unpack("tile", Packing::None, 3));
    EXPECT_EQ(packingNumbered(4), Packing::Zstd);
    EXPECT_EQ(packingNumbered(5), std::nullopt);
    EXPECT_EQ(packingNumbered(-1), std::nullopt);
}

} // namespace
} // namespace maillage
