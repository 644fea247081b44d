// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/gazetteer.h"
#include "core/territory/land/basemap.h"
#include "core/territory/land/land.h"
#include "core/territory/land/land_grid.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace maillage {
namespace {

constexpr LatLon angers{47.47156, -0.55202};
constexpr LatLon offYeu{46.5, -4.0};

const Land& land() {
    return Land::instance();
}

TEST(LandTest, FindsTheDepartement) {
    EXPECT_EQ(land().departementAt(angers), "49");
    EXPECT_EQ(land().departementAt({47.21725, -1.55336}), "44");
    EXPECT_EQ(land().departementAt({48.85341, 2.3488}), "75");
    EXPECT_EQ(land().departementAt({42.15, 9.1}), "2B");
    EXPECT_EQ(land().departementAt({-21.13, 55.53}), "974");
    EXPECT_EQ(land().departementAt({4.0, -53.0}), "973");
    EXPECT_EQ(land().departementAt(offYeu), std::nullopt);
    EXPECT_EQ(land().departementAt({40.4, -3.7}), std::nullopt);
}

TEST(LandTest, ContainsAgrees) {
    EXPECT_TRUE(land().contains("49", angers));
    EXPECT_FALSE(land().contains("44", angers));
    EXPECT_FALSE(land().contains("nowhere", angers));
    EXPECT_TRUE(land().contains("974", {-21.13, 55.53}));
    // The enclave of Valréas, Vaucluse in the middle of Drôme.
    EXPECT_TRUE(land().contains("84", {44.385, 4.99}));
    EXPECT_FALSE(land().contains("26", {44.385, 4.99}));
}

TEST(LandTest, MeasuresDistances) {
    EXPECT_EQ(land().distanceTo("49", angers)->value, 0);
    EXPECT_NEAR(land().distanceTo("44", angers)->kilometres(), 29, 3);
    EXPECT_NEAR(land().distanceTo("75", angers)->kilometres(), 258, 8);
    EXPECT_FALSE(land().distanceTo("20", angers));
    EXPECT_EQ(land().distanceToFrance(angers).value, 0);
    EXPECT_GT(land().distanceToFrance(offYeu).kilometres(), 100);
    // Zero, zero: Corsica and Roussillon are the nearest of France.
    EXPECT_NEAR(land().distanceToFrance({0, 0}).kilometres(), 4600, 300);
    EXPECT_TRUE(std::isfinite(land().distanceToFrance({-90, 180}).value));
}

TEST(LandTest, NearnessAgreesWithDistances) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> lat(41, 51.5);
    std::uniform_real_distribution<double> lon(-5.5, 9.8);
    std::size_t near = 0;
    for (int i = 0; i < 1'500; ++i) {
        const LatLon point{lat(random), lon(random)};
        const double toFrance = land().distanceToFrance(point).value;
        const double toVar = land().distanceTo("83", point)->value;
        for (const double tolerance : {1000.0, 5000.0, 60'000.0}) {
            // Web Mercator's scale changes along the way: leave 2 % undecided.
            if (std::abs(toFrance - tolerance) > tolerance * 0.02) {
                ASSERT_EQ(land().isWithinFrance({tolerance}, point), toFrance < tolerance) << toFrance;
            }
            if (std::abs(toVar - tolerance) > tolerance * 0.02) {
                ASSERT_EQ(land().isWithin({tolerance}, "83", point), toVar < tolerance) << toVar;
                near += toVar < tolerance ? 1 : 0;
            }
        }
    }
    EXPECT_GT(near, 25U);
    EXPECT_FALSE(land().isWithin(Metres{1e6}, "20", angers));
}

TEST(LandTest, TellsTheSeaFromAbroad) {
    EXPECT_TRUE(land().isAtSea(offYeu));
    EXPECT_TRUE(land().isAtSea({0, 0}));
    EXPECT_FALSE(land().isAtSea(angers));
    EXPECT_FALSE(land().isAtSea({40.4, -3.7})); // Madrid
    EXPECT_EQ(land().foreignCountryAt({40.4, -3.7}), "ESP");
    EXPECT_EQ(land().foreignCountryAt({46.9, 7.45}), "CHE");
    EXPECT_EQ(land().foreignCountryAt(angers), std::nullopt);
}

TEST(LandTest, SmallIslandsAreLand) {
    for (const LatLon island : {LatLon{48.036, -4.85}, LatLon{47.39, -2.964}, LatLon{46.71, -2.35},
                                LatLon{47.33, -3.18}, LatLon{43.0, 6.2}, LatLon{16.32, -61.05}}) {
        EXPECT_EQ(land().distanceToFrance(island).value, 0) << island.lat;
        EXPECT_FALSE(land().isAtSea(island)) << island.lat;
    }
    EXPECT_EQ(land().distanceTo("29", {48.036, -4.85})->value, 0);
}

TEST(LandTest, BoxesHoldTheirDepartement) {
    const auto box = land().boxOf("49");
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->contains(angers));
    EXPECT_NEAR(box->south, 46.97, 0.05);
    EXPECT_NEAR(box->east, 0.23, 0.05);
    EXPECT_FALSE(land().boxOf("20"));
}

TEST(LandTest, CentresOfCommunesLieInTheirDepartement) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::size_t known = 0;
    std::size_t inside = 0;
    for (const Departement& departement : gazetteer.allDepartements()) {
        for (const Commune& commune : gazetteer.communesOf(departement)) {
            const auto centre = commune.centre();
            const auto away = centre ? land().distanceTo(departement.code, *centre) : std::nullopt;
            if (!away) {
                continue;
            }
            ++known;
            inside += away->value == 0 ? 1 : 0;
            EXPECT_LE(away->value, departementTolerance.value) << commune.code() << " " << commune.name();
            EXPECT_FALSE(land().isAtSea(*centre)) << commune.name();
        }
    }
    EXPECT_GT(known, 14'700U);
    EXPECT_GT(inside, known * 97 / 100);
}

/// By all edges of the area, without bands.
bool holdsPlainly(const BasemapArea& area, WorldPoint p) {
    bool inside = false;
    for (const auto ring : area.rings) {
        for (std::size_t i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            inside ^= BandedArea::Edge{ring[before].world, ring[i].world}.isCrossed(p);
        }
    }
    return inside;
}

/// Neither the bands nor the raster may ever say otherwise than the outlines themselves.
TEST(LandTest, TheGridAgreesWithTheOutlines) {
    std::vector<BandedArea> french;
    for (const BasemapArea& area : Basemap::instance().areas()) {
        if (area.french) {
            french.emplace_back(area);
        }
    }
    const LandGrid grid(french);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> lat(41, 51.5);
    std::uniform_real_distribution<double> lon(-5.5, 9.8);
    std::size_t decided = 0;
    for (int i = 0; i < 3'000; ++i) {
        const WorldPoint point = toWorld({lat(random), lon(random)});
        std::string_view holding;
        for (const BandedArea& area : french) {
            const bool inside = holdsPlainly(area.area(), point);
            ASSERT_EQ(area.holds(point), inside) << area.area().code;
            holding = inside ? area.area().code : holding;
        }
        const std::uint8_t cell = grid.at(point);
        ASSERT_NE(cell, LandGrid::beyond);
        if (cell != LandGrid::across) {
            ++decided;
            ASSERT_EQ(cell == LandGrid::outside ? "" : french[cell].area().code, holding);
        }
    }
    EXPECT_GT(decided, 1'800U);
    EXPECT_EQ(grid.at(toWorld({-21.1, 55.5})), LandGrid::beyond);
}

} // namespace
} // namespace maillage
