// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_sites.h"
#include "core/territory/gazetteer.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

namespace maillage {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> codesIn(const CommuneSites& sites, const std::vector<LatLon>& corners) {
    std::vector<WorldPoint> points;
    std::ranges::transform(corners, std::back_inserter(points), toWorld);
    std::vector<std::string> codes;
    for (const CommuneSites::Site& site : sites.within(points)) {
        codes.emplace_back(site.commune.code());
    }
    return codes;
}

TEST(CommuneSites, ThoseWhoseCentreLiesInside) {
    const CommuneSites sites{CommuneCentres()};
    const auto around = codesIn(sites, {{47.40, -0.66}, {47.40, -0.46}, {47.54, -0.46}, {47.54, -0.66}});
    EXPECT_THAT(around, Contains("49007"));
    EXPECT_THAT(around, Not(Contains("49099")));
    EXPECT_THAT(codesIn(sites, {{47.40, -0.66}, {47.54, -0.46}}), IsEmpty()) << "a line holds nothing";
    EXPECT_THAT(codesIn(sites, {}), IsEmpty());
}

TEST(CommuneSites, FollowTheEvenOddRule) {
    const LatLon angers = *Gazetteer::instance().commune("49007")->centre();
    const auto at = [&](double north, double east) { return LatLon{angers.lat + north, angers.lon + east}; };
    const std::vector<LatLon> twice{at(-1, -1), at(-1, 1), at(1, 1), at(1, -1),
                                    at(-2, -2), at(-2, 2), at(2, 2), at(2, -2)};
    EXPECT_THAT(codesIn(CommuneSites{CommuneCentres()}, twice), Not(Contains("49007"))) << "gone around twice";
}

TEST(CommuneSites, AgreeWithTheAngleThatTheLineGoesAround) {
    const CommuneSites sites{CommuneCentres()};
    std::mt19937 random(5);
    std::uniform_real_distribution<double> lat(46, 49);
    std::uniform_real_distribution<double> lon(-2, 2);
    for (int round = 0; round < 20; ++round) {
        const std::vector<LatLon> triangle{
            {lat(random), lon(random)}, {lat(random), lon(random)}, {lat(random), lon(random)}};
        const auto found = codesIn(sites, triangle);
        for (const Commune& commune : Gazetteer::instance().communesOf(*Gazetteer::instance().departement("49"))) {
            if (!commune.centre()) {
                continue;
            }
            const WorldPoint centre = toWorld(*commune.centre());
            double angle = 0;
            for (std::size_t i = 0; i < triangle.size(); ++i) {
                const WorldPoint a = toWorld(triangle[i]);
                const WorldPoint b = toWorld(triangle[(i + 1) % triangle.size()]);
                angle += std::remainder(std::atan2(b.y - centre.y, b.x - centre.x)
                                            - std::atan2(a.y - centre.y, a.x - centre.x),
                                        2 * std::numbers::pi);
            }
            EXPECT_EQ(std::ranges::contains(found, commune.code()), std::abs(angle) > 3) << commune.name();
        }
    }
}

TEST(CommuneSites, ComeFromBoundariesToo) {
    const auto communes = Gazetteer::instance().communesOf(*Gazetteer::instance().departement("48"));
    const auto unknown = std::ranges::find_if(communes, [](const Commune& one) { return !one.centre(); });
    ASSERT_NE(unknown, communes.end());
    const std::string code(unknown->code());
    const std::vector<LatLon> around{{46.9, 3.9}, {46.9, 4.2}, {47.2, 4.2}, {47.2, 3.9}};
    EXPECT_THAT(codesIn(CommuneSites{CommuneCentres()}, around), Not(Contains(code)));
    const Boundaries boundaries(test::shapesOf({{code, 4}}));
    const CommuneSites with{CommuneCentres(&boundaries)};
    EXPECT_THAT(codesIn(with, around), Contains(code));
    const std::vector<CommuneSites::Site> one{{toWorld({47, 4}), *unknown}};
    EXPECT_EQ(CommuneSites{CommuneCentres()}.unknownAround(one), with.unknownAround(one) + 1);
    EXPECT_EQ(with.unknownAround({}), 0U);
}

} // namespace
} // namespace maillage
