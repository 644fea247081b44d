// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/basemap_choice.h"
#include "ui/map/tiles/tile_address.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(TileAddress, fillsInTheTile) {
    const auto address = TileAddress::parse(WebBasemap::openStreetMap().address);
    ASSERT_TRUE(address);
    EXPECT_EQ(address->urlOf({5, 15, 11}, true), QUrl(QStringLiteral("https://tile.openstreetmap.org/5/15/11.png")));
    const auto sharp = TileAddress::parse(QStringLiteral(" https://{s}.example.org/t/{z}/{x}/{y}{r}.png?key=1 "));
    ASSERT_TRUE(sharp);
    EXPECT_EQ(sharp->urlOf({5, 15, 11}, true), QUrl(QStringLiteral("https://c.example.org/t/5/15/11@2x.png?key=1")));
    EXPECT_EQ(sharp->urlOf({5, 15, 10}, false), QUrl(QStringLiteral("https://b.example.org/t/5/15/10.png?key=1")));
}

class Refused : public testing::TestWithParam<const char*> {};

TEST_P(Refused, withASentence) {
    const QString pattern = QString::fromUtf8(GetParam());
    const auto address = TileAddress::parse(pattern);
    ASSERT_FALSE(address);
    EXPECT_TRUE(address.error().contains(pattern)) << address.error().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Patterns, Refused,
                         testing::Values("https://tile.example.org/", "http://tile.example.org/{z}/{x}/{y}.png",
                                         "file:///etc/{z}/{x}/{y}", "{z}/{x}/{y}", "https:///{z}/{x}/{y}",
                                         "https://tile example/{z}/{x}/{y}"));

TEST(TileAddress, thisComputerNeedsNoEncryption) {
    EXPECT_TRUE(TileAddress::parse(QStringLiteral("http://localhost:8080/{z}/{x}/{y}.png")));
    EXPECT_TRUE(TileAddress::parse(QStringLiteral("http://127.0.0.1/{z}/{x}/{y}.png")));
    EXPECT_TRUE(TileAddress::parse(QStringLiteral("http://[::1]/{z}/{x}/{y}.png")));
    EXPECT_FALSE(TileAddress::parse(QStringLiteral("http://localhost.example.org/{z}/{x}/{y}.png")));
}

} // namespace
} // namespace maillage
