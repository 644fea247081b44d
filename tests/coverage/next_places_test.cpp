// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_curve.h"
#include "core/coverage/next_places.h"
#include "core/geo/ellipsoid.h"
#include "tests/coverage/reaches.h"

#include <gmock/gmock.h>

#include <set>

namespace maillage {
namespace {

using test::communesOf;

/// For each step a look at every pair of communes.
std::vector<NextPlace> obviousNext(std::span<const CommuneReach> communes, Metres limit, std::size_t count) {
    std::set<std::uint16_t> reached;
    std::uint64_t within = 0;
    std::uint64_t all = 0;
    for (const CommuneReach& reach : communes) {
        all += reach.centre ? reach.inhabitants : 0;
        if (reach.distance && *reach.distance <= limit) {
            reached.insert(reach.commune.number());
            within += reach.inhabitants;
        }
    }
    std::vector<NextPlace> places;
    while (places.size() < count) {
        std::optional<NextPlace> best;
        std::vector<std::uint16_t> brought;
        for (const CommuneReach& candidate : communes) {
            NextPlace place{.commune = candidate.commune};
            std::vector<std::uint16_t> near;
            for (const CommuneReach& reach : communes) {
                if (candidate.centre && reach.centre && reach.inhabitants > 0
                    && !reached.contains(reach.commune.number())
                    && geodesicDistance(*candidate.centre, *reach.centre) <= limit) {
                    place.gain += reach.inhabitants;
                    near.push_back(reach.commune.number());
                }
            }
            place.communes = near.size();
            if (place.gain > 0 && (!best || place.gain > best->gain)) {
                best = place;
                brought = near;
            }
        }
        if (!best) {
            break;
        }
        reached.insert(brought.begin(), brought.end());
        within += best->gain;
        best->within = within;
        best->share = 100 * static_cast<double>(within) / static_cast<double>(all);
        places.push_back(*best);
    }
    return places;
}

void expectSame(const std::vector<NextPlace>& found, const std::vector<NextPlace>& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_EQ(found[i].commune.code(), expected[i].commune.code()) << i;
        EXPECT_EQ(found[i].gain, expected[i].gain) << i;
        EXPECT_EQ(found[i].communes, expected[i].communes) << i;
        EXPECT_EQ(found[i].within, expected[i].within) << i;
        EXPECT_EQ(found[i].share, expected[i].share) << i;
    }
}

TEST(NextPlaces, AreThoseOfTheObviousComputation) {
    std::mt19937 random(5);
    for (const std::string_view departement : {"49", "974", "987"}) {
        for (const std::size_t count : {0, 1, 20}) {
            const Sites sites = test::randomSites(random, count, {47, -1.3, 47.8, 0.2});
            const auto reaches = measureReach(sites, communesOf(departement), CommuneCentres()).value();
            for (const Metres limit : {Metres{0}, Metres{4'000}, Metres{10'000}, Metres{40'000}}) {
                expectSame(nextPlaces(reaches, limit, 8).value(), obviousNext(reaches, limit, 8));
            }
        }
    }
}

TEST(NextPlaces, EachComesTrueOnceItIsThere) {
    std::mt19937 random(5);
    Sites sites = test::randomSites(random, 10, {47, -1.3, 47.8, 0.2});
    const auto communes = communesOf("49");
    const auto reaches = measureReach(sites, communes, CommuneCentres()).value();
    const std::vector<NextPlace> next = nextPlaces(reaches, {8'000}, 5).value();
    ASSERT_EQ(next.size(), 5U);
    for (const NextPlace& place : next) {
        sites.sites.push_back({*place.commune.centre(), 99});
        const CoverageCurve curve(measureReach(sites, communes, CommuneCentres()).value());
        EXPECT_EQ(curve.inhabitantsWithin({8'000}), place.within);
        EXPECT_EQ(curve.shareWithin({8'000}), place.share);
    }
}

TEST(NextPlaces, EndWhereNobodyIsLeft) {
    const auto reaches = measureReach({}, std::array{test::communeOf("49007")}, CommuneCentres()).value();
    EXPECT_EQ(nextPlaces(reaches, {10'000}, 5).value().size(), 1U);
    EXPECT_TRUE(nextPlaces(reaches, {10'000}, 0).value().empty());
    EXPECT_TRUE(nextPlaces({}, {10'000}, 5).value().empty());
}

TEST(NextPlaces, StopWhenInterrupted) {
    const auto reaches = measureReach({}, communesOf("49"), CommuneCentres()).value();
    const TaskControl control;
    control.interrupt();
    const auto next = nextPlaces(reaches, {10'000}, 5, control);
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace maillage
