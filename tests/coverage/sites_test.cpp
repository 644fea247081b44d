// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/sites.h"
#include "core/query/filter/filter.h"
#include "core/territory/gazetteer.h"
#include "tests/query/hub.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using enum PlaceField;

constexpr Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{21}};

class SitesTest : public testing::Test {
protected:
    std::int64_t add(std::initializer_list<std::pair<PlaceField, std::string>> values) {
        return m_hub.addPlace(values);
    }

    void addStop(std::int64_t place, std::initializer_list<std::pair<StopField, std::string>> values) {
        Record stop(Entity::Stop);
        stop[StopField::Place] = std::to_string(place);
        for (const auto& [field, value] : values) {
            stop[field] = value;
        }
        m_hub.add(stop);
    }

    [[nodiscard]] Sites find(const Boundaries* boundaries = nullptr) const {
        const Snapshot::Pointer snapshot = m_hub.load();
        return sitesOf(*snapshot, withoutClosed(*snapshot, matches(*snapshot, Filter{})), m_hub.connection(),
                       CommuneCentres(boundaries), day)
            .value();
    }

    test::Hub m_hub;
};

TEST_F(SitesTest, LeavesClosedPlacesOut) {
    add({{Nom, "a"}, {Latitude, "47"}, {Longitude, "-1"}, {State, "open"}});
    add({{Nom, "b"}, {Latitude, "48"}, {Longitude, "-1"}, {State, "closed"}});
    add({{Nom, "c"}, {Latitude, "49"}, {Longitude, "-1"}, {State, "suspended"}});
    add({{Nom, "d"}, {Latitude, "46"}, {Longitude, "-1"}});
    const Sites sites = find();
    EXPECT_EQ(sites.places, 3U);
    ASSERT_EQ(sites.sites.size(), 3U);
    EXPECT_EQ(sites.sites[0].position, (LatLon{47, -1}));
    EXPECT_EQ(sites.sites[1].position, (LatLon{49, -1}));
}

TEST_F(SitesTest, PutsPlacesWithoutCoordinatesAtTheirCommunesCentre) {
    add({{Nom, "a"}, {CodeInsee, "49007"}});
    add({{Nom, "b"}, {Commune, "Nulle Part"}});
    const Sites sites = find();
    EXPECT_EQ(sites.places, 2U);
    EXPECT_EQ(sites.atCentre, 1U);
    EXPECT_THAT(sites.unplaced, ElementsAre(1U));
    ASSERT_EQ(sites.sites.size(), 1U);
    EXPECT_NEAR(sites.sites[0].position.lat, Gazetteer::instance().commune("49007")->centre()->lat, 1e-6);
}

TEST_F(SitesTest, TakesBoundariesForCommunesWithoutCentre) {
    std::string code;
    for (const auto& commune : Gazetteer::instance().communesOf(*Gazetteer::instance().departement("48"))) {
        code = commune.centre() ? code : std::string(commune.code());
    }
    add({{Nom, "a"}, {CodeInsee, code}});
    EXPECT_THAT(find().unplaced, ElementsAre(0U));
    const Boundaries boundaries(test::shapesOf({{code, 3}}));
    const Sites sites = find(&boundaries);
    EXPECT_THAT(sites.unplaced, IsEmpty());
    ASSERT_EQ(sites.sites.size(), 1U);
    EXPECT_NEAR(sites.sites[0].position.lon, 3.05, 0.001);
}

TEST_F(SitesTest, CountsTheStopsThatHold) {
    const std::int64_t bus = add({{Nom, "bus"}, {Commune, "Nulle Part"}});
    const std::int64_t closed = add({{Nom, "closed"}, {State, "closed"}});
    addStop(bus, {{StopField::Latitude, "47.5"}, {StopField::Longitude, "-0.5"}});
    addStop(bus, {{StopField::CodeInsee, "49007"}, {StopField::Since, "2026-03-21"}});
    addStop(bus, {{StopField::CodeInsee, "49007"}, {StopField::Since, "2026-03-22"}});
    addStop(bus, {{StopField::CodeInsee, "49007"}, {StopField::Until, "2026-03-20"}});
    addStop(bus, {{StopField::Commune, "Nulle Part"}});
    addStop(closed, {{StopField::CodeInsee, "49007"}});
    const Sites sites = find();
    EXPECT_EQ(sites.places, 1U);
    EXPECT_EQ(sites.stops, 2U);
    EXPECT_THAT(sites.unplaced, IsEmpty()) << "people find it at its stops";
    ASSERT_EQ(sites.sites.size(), 2U);
    EXPECT_EQ(sites.sites[0].position, (LatLon{47.5, -0.5}));
    EXPECT_EQ(sites.sites[0].row, 0U);
}

} // namespace
} // namespace maillage
