// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/ellipsoid.h"
#include "tests/coverage/reaches.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace maillage {
namespace {

using test::communeOf;
using test::communesOf;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> codesOf(std::span<const CommuneReach> reaches) {
    std::vector<std::string> codes;
    for (const CommuneReach& reach : reaches) {
        codes.emplace_back(reach.commune.code());
    }
    return codes;
}

/// By looking at every place for every commune.
void expectNearest(const Sites& sites, std::span<const CommuneReach> reaches) {
    for (const CommuneReach& reach : reaches) {
        ASSERT_EQ(reach.centre, reach.commune.centre());
        std::optional<Metres> best;
        std::optional<PlaceRow> row;
        for (const Site& site : sites.sites) {
            const Metres away = reach.centre ? geodesicDistance(*reach.centre, site.position) : Metres{};
            if (reach.centre && (!best || away < *best)) {
                best = away;
                row = site.row;
            }
        }
        EXPECT_EQ(reach.distance, best) << reach.commune.code();
        EXPECT_EQ(reach.nearest, row) << reach.commune.code();
    }
}

TEST(Reach, IsWhatALookAtEveryPlaceFinds) {
    std::mt19937 random(3);
    constexpr Box france{42, -5, 51, 8};
    constexpr Box world{-90, -180, 90, 180};
    for (const std::string_view departement : {"49", "974", "986", "988", "2A"}) {
        for (const std::size_t count : {1, 2, 30, 500}) {
            for (const Box& box : {france, world}) {
                Sites sites = test::randomSites(random, count, box);
                sites.sites.front().position = communesOf(departement).front().centre().value_or(LatLon{47, 0});
                const auto reaches = measureReach(sites, communesOf(departement), CommuneCentres());
                ASSERT_TRUE(reaches);
                ASSERT_EQ(reaches->size(), communesOf(departement).size());
                expectNearest(sites, *reaches);
            }
        }
    }
}

TEST(Reach, HasNoDistanceWithoutPlaces) {
    const auto reaches = measureReach({}, std::array{communeOf("49007")}, CommuneCentres());
    ASSERT_TRUE(reaches);
    EXPECT_TRUE(reaches->front().centre);
    EXPECT_FALSE(reaches->front().distance);
    EXPECT_EQ(reaches->front().inhabitants, 159'022U);
    EXPECT_THAT(codesOf(outOfReach(*reaches, {10'000})), ElementsAre("49007"));
}

TEST(Reach, StopsWhenInterrupted) {
    const TaskControl control;
    control.interrupt();
    const auto reaches = measureReach({}, communesOf("49"), CommuneCentres(), control);
    ASSERT_FALSE(reaches);
    EXPECT_EQ(reaches.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(reaches.error().message.id, "coverage.interrupted");
}

TEST(Reach, TellsTheFarthestFirst) {
    std::vector<CommuneReach> reaches{test::reachOf("49007", 500, 12), test::reachOf("49018", 100, 10),
                                      test::reachOf("49020", 100, 10.001), test::reachOf("49021", 800, 12),
                                      test::reachOf("49023", 9, 30)};
    CommuneReach unknown = test::reachOf("49026", 77, -1);
    unknown.centre.reset();
    reaches.push_back(unknown);
    EXPECT_THAT(codesOf(outOfReach(reaches, {10'000})), ElementsAre("49023", "49021", "49007", "49020"));
    EXPECT_THAT(outOfReach(reaches, {30'000}), IsEmpty());
}

TEST(Reach, IsPickedByCommune) {
    const auto all = measureReach({}, communesOf("49"), CommuneCentres()).value();
    const auto picked = reachIn(all, std::array{communeOf("49020"), communeOf("49007"), communeOf("44109")});
    EXPECT_THAT(codesOf(picked), ElementsAre("49020", "49007"));
}

} // namespace
} // namespace maillage
