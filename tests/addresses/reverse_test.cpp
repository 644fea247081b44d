// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/search/nearest_address.h"
#include "packaging/bench/generated_addresses.h"
#include "tests/addresses/small_index.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

using namespace maillage;

TEST(NearestAddress, IsTheNearestOfAll) {
    const auto streets = bench::generatedStreets({"49"}, 5000);
    const auto index = test::indexOf(bench::banCsv(streets));
    bench::Chance chance(5);
    for (int round = 0; round < 200; ++round) {
        const LatLon point{47.0 + static_cast<double>(chance.below(8000)) / 10'000,
                           -1.2 + static_cast<double>(chance.below(13'000)) / 10'000};
        double least = std::numeric_limits<double>::infinity();
        for (const bench::GeneratedStreet& street : streets) {
            for (const bench::GeneratedHouse& house : street.houses) {
                least = house.number == 0 ? least : std::min(least, distance(point, house.position).value);
            }
        }
        const auto hit = nearestAddress(*index, point, Metres{20'000});
        if (least > 20'000) {
            EXPECT_FALSE(hit);
            continue;
        }
        ASSERT_TRUE(hit) << point.lat << ' ' << point.lon << ' ' << least;
        EXPECT_NEAR(hit->distance->value, least, 0.2) << "positions are kept to a centimetre";
    }
}

TEST(NearestAddress, TellsHouseAndDistance) {
    const auto hit = test::smallFinder().reverse({47.47092, -0.5501});
    ASSERT_TRUE(hit);
    EXPECT_EQ(addressText(hit->address), "9 Rue des Lilas, 49000 Angers");
    EXPECT_EQ(hit->address.precision, AddressPrecision::Number);
    EXPECT_NEAR(hit->distance->value, 2.2, 0.2);
}

TEST(NearestAddress, IsNoneFarAway) {
    EXPECT_FALSE(test::smallFinder().reverse({48.85, 2.35}));
    EXPECT_FALSE(test::smallFinder().reverse({-90, -180}));
    EXPECT_FALSE(test::smallFinder().reverse({90, 180}, Metres{1e9}));
    EXPECT_FALSE(test::smallFinder().reverse({std::numeric_limits<double>::quiet_NaN(), 0}));
    EXPECT_TRUE(test::smallFinder().reverse({47.5, -0.2}, Metres{50'000}));
}

} // namespace
