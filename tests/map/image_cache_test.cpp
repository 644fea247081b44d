// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/map/tile_server.h"
#include "ui/map/tiles/image_cache.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

QImage square() {
    return {10, 10, QImage::Format_RGB32}; // 400 bytes
}

TEST(ImageCache, forgetsTheLeastRecentlyUsedFirst) {
    ImageCache cache(1200);
    cache.insert({1, 0, 0}, square());
    cache.insert({1, 0, 1}, square());
    cache.insert({1, 1, 0}, square());
    EXPECT_FALSE(cache.find({1, 0, 0}).isNull());
    cache.insert({1, 1, 1}, square());
    EXPECT_TRUE(cache.find({1, 0, 1}).isNull()) << "not looked at since";
    EXPECT_FALSE(cache.find({1, 0, 0}).isNull());
    EXPECT_EQ(cache.count(), 3U);
    EXPECT_LE(cache.bytes(), 1200U);
}

TEST(ImageCache, countsAReplacedTileOnce) {
    ImageCache cache(10'000);
    cache.insert({1, 0, 0}, square());
    cache.insert({1, 0, 0}, square());
    EXPECT_EQ(cache.bytes(), 400U);
    cache.clear();
    EXPECT_EQ(cache.bytes(), 0U);
}

TEST(DecodeTile, picturesOfAReasonableSizeOnly) {
    EXPECT_EQ(decodeTile(test::pngOf(Qt::red)).pixelColor(3, 3), QColor(Qt::red));
    EXPECT_EQ(decodeTile(test::pngOf(Qt::red)).format(), QImage::Format_RGB32);
    EXPECT_TRUE(decodeTile(test::pngOf(Qt::red, 2049)).isNull());
    EXPECT_TRUE(decodeTile({}).isNull());
    EXPECT_TRUE(decodeTile("<html>").isNull());
    EXPECT_TRUE(decodeTile(test::pngOf(Qt::red).left(60)).isNull());
}

} // namespace
} // namespace maillage
