// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_centres.h"
#include "core/territory/boundaries/inner_point.h"
#include "core/territory/gazetteer.h"
#include "tests/territory/square_shapes.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

Commune communeOf(std::string_view code) {
    return *Gazetteer::instance().commune(code);
}

/// A commune of today whose centre the gazetteer does not know.
Commune communeWithoutCentre() {
    for (const Commune& commune : Gazetteer::instance().communesOf(*Gazetteer::instance().departement("48"))) {
        if (!commune.centre()) {
            return commune;
        }
    }
    ADD_FAILURE();
    return communeOf("49007");
}

TEST(CommuneCentres, AreTheGazetteersWithoutBoundaries) {
    const CommuneCentres centres;
    EXPECT_EQ(centres.of(communeOf("49007")), communeOf("49007").centre());
    EXPECT_EQ(centres.of(communeWithoutCentre()), std::nullopt);
}

TEST(CommuneCentres, ComeFromBoundariesWhereTheGazetteerHasNone) {
    const Commune unknown = communeWithoutCentre();
    const Boundaries boundaries(test::shapesOf({{"49007", 3}, {std::string(unknown.code()), 4}}));
    const CommuneCentres centres(&boundaries);
    const auto found = centres.of(unknown);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->lat, 47.05, 0.001);
    EXPECT_NEAR(found->lon, 4.05, 0.001);
    EXPECT_EQ(centres.of(communeOf("49007")), communeOf("49007").centre());
}

using Ring = std::vector<WorldPoint>;

TEST(InnerPoint, IsTheCentroidOfTheLargestRing) {
    const std::vector<Ring> rings{{{0.1, 0.1}, {0.2, 0.1}, {0.2, 0.2}, {0.1, 0.2}, {0.1, 0.1}},
                                  {{0.4, 0.4}, {0.8, 0.4}, {0.8, 0.8}, {0.4, 0.8}, {0.4, 0.4}}};
    const auto point = innerPoint(rings);
    ASSERT_TRUE(point);
    EXPECT_NEAR(point->x, 0.6, 1e-12);
    EXPECT_NEAR(point->y, 0.6, 1e-12);
    EXPECT_NEAR(ringArea(rings[1]), 0.16, 1e-12);
}

TEST(InnerPoint, LiesInsideACrescentAndBesideAHole) {
    const std::vector<Ring> horseshoe{
        {{0, 0}, {0.9, 0}, {0.9, 0.9}, {0.6, 0.9}, {0.6, 0.1}, {0.1, 0.1}, {0.1, 0.9}, {0, 0.9}, {0, 0}}};
    const auto leg = innerPoint(horseshoe);
    ASSERT_TRUE(leg);
    EXPECT_NEAR(leg->x, 0.75, 1e-12); // the wider leg
    const std::vector<Ring> ringWithHole{{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}},
                                         {{0.3, 0.3}, {0.6, 0.3}, {0.6, 0.6}, {0.3, 0.6}, {0.3, 0.3}}};
    const auto beside = innerPoint(ringWithHole);
    ASSERT_TRUE(beside);
    EXPECT_NEAR(beside->x, 0.8, 1e-12);
}

TEST(InnerPoint, IsNothingWithoutExtent) {
    EXPECT_EQ(innerPoint({}), std::nullopt);
    const std::vector<Ring> line{{{0, 0}, {0.5, 0}, {0, 0}}, {}};
    EXPECT_EQ(innerPoint(line), std::nullopt);
}

} // namespace
} // namespace maillage
