// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/credits.h"
#include "core/territory/land/basemap.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace maillage {
namespace {

const Basemap& basemap() {
    return Basemap::instance();
}

TEST(BasemapTest, HasEveryDepartementAndTheNeighbours) {
    std::set<std::string_view> french;
    std::set<std::string_view> foreign;
    for (const BasemapArea& area : basemap().areas()) {
        (area.french ? french : foreign).insert(area.code);
        EXPECT_FALSE(area.rings.empty()) << area.code;
    }
    EXPECT_GE(french.size(), 107U);
    for (const std::string_view code : {"01", "2A", "2B", "44", "49", "75", "971", "972", "973", "974", "976", "988"}) {
        EXPECT_TRUE(french.contains(code)) << code;
    }
    for (const std::string_view code : {"ESP", "ITA", "CHE", "DEU", "BEL", "LUX", "GBR", "AND", "MCO", "SUR", "BRA"}) {
        EXPECT_TRUE(foreign.contains(code)) << code;
    }
}

TEST(BasemapTest, RingsAreClosedChainsOfShortEdges) {
    for (const BasemapArea& area : basemap().areas()) {
        for (const auto ring : area.rings) {
            ASSERT_GE(ring.size(), 3U) << area.code;
            for (std::size_t i = 0; area.french && i < ring.size(); ++i) {
                const LatLon a = toLatLon(ring[i].world);
                const LatLon b = toLatLon(ring[(i + 1) % ring.size()].world);
                ASSERT_LT(distance(a, b).kilometres(), 80) << area.code;
            }
        }
    }
}

TEST(BasemapTest, DrawsEachBorderOnce) {
    std::map<BorderKind, std::size_t> lines;
    std::set<std::pair<double, double>> middles;
    for (const BasemapLine& line : basemap().lines()) {
        ++lines[line.kind];
        ASSERT_GE(line.points.size(), 2U);
        if (line.points.size() > 2) {
            const WorldPoint middle = line.points[line.points.size() / 2].world;
            EXPECT_TRUE(middles.insert({middle.x, middle.y}).second);
        }
    }
    EXPECT_EQ(lines.size(), 6U);
    EXPECT_GT(lines[BorderKind::Departement], 100U);
    EXPECT_GT(lines[BorderKind::Region], 50U);
}

TEST(BasemapTest, CoarserAtLowerZooms) {
    const auto shown = [](int zoom) {
        std::size_t count = 0;
        for (const BasemapLine& line : basemap().lines()) {
            count += static_cast<std::size_t>(
                std::ranges::count_if(line.points, [&](const OutlinePoint& p) { return p.firstZoom <= zoom; }));
            EXPECT_EQ(line.points.front().firstZoom, 0);
            EXPECT_EQ(line.points.back().firstZoom, 0);
        }
        return count;
    };
    EXPECT_LT(shown(1) * 2, shown(6));
    EXPECT_LT(shown(6), shown(10));
}

TEST(BasemapTest, TownsComeByImportance) {
    const auto towns = basemap().towns();
    ASSERT_GT(towns.size(), 15'000U);
    EXPECT_TRUE(std::ranges::is_sorted(towns, {}, &BasemapTown::firstZoom));
    const auto named = [&](std::string_view name) {
        return *std::ranges::find_if(towns, [&](const BasemapTown& town) { return town.french && town.name == name; });
    };
    EXPECT_LE(named("Paris").firstZoom, 5);
    EXPECT_LE(named("Nantes").firstZoom, 6);
    EXPECT_EQ(named("Angers").rank, TownRank::DepartementSeat);
    EXPECT_GT(named("Avrillé").firstZoom, named("Angers").firstZoom);
    EXPECT_LT(distance(toLatLon(named("Angers").world), {47.47156, -0.55202}).value, 1);
}

TEST(BasemapTest, LabelsOfTheFirstZoomsKeepApart) {
    for (int zoom = 4; zoom <= 8; ++zoom) {
        std::vector<WorldPoint> shown;
        for (const BasemapTown& town : basemap().towns()) {
            if (town.firstZoom <= zoom) {
                shown.push_back({town.world.x * worldPixels(zoom), town.world.y * worldPixels(zoom)});
            }
        }
        for (std::size_t i = 0; i < shown.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const bool clash = std::abs(shown[i].x - shown[j].x) < 100 && std::abs(shown[i].y - shown[j].y) < 30;
                ASSERT_FALSE(clash) << zoom;
            }
        }
    }
}

TEST(CreditsTest, NameEachSource) {
    std::set<std::string> ids;
    for (const Credit& credit : bundledCredits()) {
        ids.insert(credit.id);
        EXPECT_FALSE(credit.name.empty() || credit.whatEnglish.empty() || credit.whatFrench.empty()
                     || credit.licence.empty() || credit.attribution.empty() || credit.url.empty())
            << credit.id;
    }
    EXPECT_THAT(ids, testing::ElementsAre("ban", "colorbrewer", "geonames", "insee", "laposte", "naturalearth",
                                          "openstreetmap"));
    EXPECT_EQ(basemapAttribution(), "GeoNames (CC BY 4.0) · Natural Earth");
}

} // namespace
} // namespace maillage
