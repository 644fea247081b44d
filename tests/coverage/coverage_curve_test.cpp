// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/coverage_curve.h"
#include "tests/coverage/reaches.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using test::reachOf;

TEST(CoverageCurve, AddsUpInhabitantsByDistance) {
    const CoverageCurve curve(std::array{reachOf("49007", 500, 12), reachOf("49018", 100, 0), reachOf("49020", 200, 5),
                                         reachOf("49021", 200, 12)});
    EXPECT_EQ(curve.inhabitants(), 1000U);
    ASSERT_EQ(curve.steps().size(), 3U) << "each distance once";
    EXPECT_EQ(curve.inhabitantsWithin({-1}), 0U);
    EXPECT_EQ(curve.inhabitantsWithin({0}), 100U);
    EXPECT_EQ(curve.inhabitantsWithin({4'999.9}), 100U);
    EXPECT_EQ(curve.inhabitantsWithin({5'000}), 300U) << "the distance itself counts";
    EXPECT_EQ(curve.shareWithin({10'000}), 30);
    EXPECT_EQ(curve.shareWithin({12'000}), 100);
    EXPECT_EQ(curve.distanceOf(30), Metres{5'000});
    EXPECT_EQ(curve.distanceOf(31), Metres{12'000});
}

TEST(CoverageCurve, KeepsCommunesWithoutCentreApart) {
    CommuneReach unknown = reachOf("49026", 77, -1);
    unknown.centre.reset();
    const CoverageCurve curve(std::array{reachOf("49007", 500, 12), unknown});
    EXPECT_EQ(curve.inhabitants(), 500U);
    EXPECT_THAT(curve.unknown(), testing::ElementsAre(test::communeOf("49026")));
    EXPECT_EQ(curve.unknownInhabitants(), 77U);
}

TEST(CoverageCurve, IsNothingForNobodyAndZeroWithoutPlaces) {
    EXPECT_EQ(CoverageCurve().shareWithin({5'000}), std::nullopt);
    EXPECT_EQ(CoverageCurve().distanceOf(50), std::nullopt);
    const CoverageCurve noPlace(std::array{reachOf("49007", 500, -1)});
    EXPECT_EQ(noPlace.shareWithin({1e9}), 0);
    EXPECT_EQ(noPlace.distanceOf(50), std::nullopt);
}

} // namespace
} // namespace maillage
