// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/spatial.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>
#include <format>
#include <limits>

namespace maillage {
namespace {

using test::Hub;

std::vector<PlaceRow> inBox(const Snapshot& snapshot, const Box& box) {
    std::vector<PlaceRow> rows;
    forEachInBox(snapshot, box, [&](PlaceRow row) { rows.push_back(row); });
    std::ranges::sort(rows);
    return rows;
}

std::vector<PlaceRow> obviouslyInBox(const Snapshot& snapshot, const Box& box) {
    std::vector<PlaceRow> rows;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row) && snapshot.placement(row) != Placement::None
            && box.contains(snapshot.position(row))) {
            rows.push_back(row);
        }
    }
    return rows;
}

double obviousDistance(const Snapshot& snapshot, LatLon point) {
    double least = std::numeric_limits<double>::infinity();
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row) && snapshot.placement(row) != Placement::None) {
            least = std::min(least, distance(point, snapshot.position(row)).value);
        }
    }
    return least;
}

void expectObvious(const Snapshot& snapshot, test::Random& random) {
    for (int i = 0; i < 100; ++i) {
        // off the places' own thousandths, so that rounding to 1e-7 degrees decides nothing
        const LatLon corner{45.50031 + static_cast<double>(random.below(4000)) / 1000,
                            -2.50031 + static_cast<double>(random.below(4000)) / 1000};
        const double size = static_cast<double>(random.below(1000)) / 500 + 0.0001;
        const Box box{corner.lat, corner.lon, corner.lat + size, corner.lon + size};
        EXPECT_EQ(inBox(snapshot, box), obviouslyInBox(snapshot, box));
        const auto found = nearest(snapshot, corner);
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->distance.value, obviousDistance(snapshot, corner), 1 + found->distance.value * 0.02);
    }
}

TEST(SpatialTest, AgreesWithTheObviousComputation) {
    Hub hub;
    test::Random random(13);
    std::vector<std::int64_t> keys;
    for (int i = 0; i < 700; ++i) {
        keys.push_back(hub.add(test::randomPlace(random)));
    }
    const auto plain = hub.load();
    expectObvious(*plain, random);
    auto snapshot = test::withIndexes(plain);
    expectObvious(*snapshot, random);
    std::vector<std::int64_t> changed;
    for (int i = 0; i < 50; ++i) {
        const std::int64_t key = keys[random.below(keys.size())];
        changed.push_back(key);
        if (i % 2 == 0) {
            hub.change(key, PlaceField::Latitude, std::format("46.{}", random.below(1000)));
        } else {
            hub.remove(key);
            std::erase(keys, key);
        }
    }
    changed.push_back(hub.add(test::randomPlace(random)));
    snapshot = snapshot->with(changed, hub.connection()).value();
    expectObvious(*snapshot, random);
}

TEST(SpatialTest, ManyAtOnePoint) {
    Hub hub;
    for (int i = 0; i < 100; ++i) {
        hub.addPlace({{PlaceField::Latitude, "47"}, {PlaceField::Longitude, "-1"}});
    }
    const auto snapshot = hub.indexed();
    EXPECT_EQ(inBox(*snapshot, {47, -1, 47, -1}).size(), 100U);
    EXPECT_EQ(nearest(*snapshot, {48, 2})->row, 0U);
    EXPECT_EQ(extent(*snapshot), (Box{47, -1, 47, -1}));
}

TEST(SpatialTest, WithoutPlacesOrWithStrangeBoxes) {
    Hub hub;
    EXPECT_FALSE(nearest(*hub.indexed(), {47, 0}));
    EXPECT_TRUE(extent(*hub.load()).isEmpty());
    hub.addPlace({{PlaceField::Latitude, "47"}, {PlaceField::Longitude, "-1"}});
    const auto snapshot = hub.indexed();
    EXPECT_EQ(inBox(*snapshot, Box{}).size(), 0U);
    EXPECT_EQ(inBox(*snapshot, Box{-1e9, -1e9, 1e9, 1e9}).size(), 1U);
    const double nan = std::nan("");
    EXPECT_EQ(inBox(*snapshot, Box{nan, nan, nan, nan}).size(), 0U);
    EXPECT_FALSE(nearest(*snapshot, {nan, 0}));
}

} // namespace
} // namespace maillage
