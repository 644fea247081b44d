// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_library.h"
#include "core/osm/boundary_closer.h"
#include "core/osm/commune_finder.h"
#include "core/osm/osm_extract.h"
#include "core/osm/outline_writer.h"
#include "core/territory/boundaries/boundaries.h"
#include "tests/osm/small_extract.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <tuple>

namespace maillage {

using testing::ElementsAre;

class ExtractTest : public testing::Test {
protected:
    [[nodiscard]] Result<std::unique_ptr<OsmExtract>> open(const std::filesystem::path& path) const {
        return OsmExtract::open(path, BuildStep(m_control, 0, BuildStep::whole));
    }

    [[nodiscard]] std::unique_ptr<OsmExtract> small() const {
        test::writeSmallExtract(m_folder / "anjou.osm.pbf");
        auto extract = open(m_folder / "anjou.osm.pbf");
        EXPECT_TRUE(extract.has_value()) << extract.error().message.id;
        return extract ? *std::move(extract) : nullptr;
    }

    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& bytes) const {
        std::ofstream(m_folder / name, std::ios::binary) << bytes;
        return m_folder / name;
    }

    [[nodiscard]] std::string smallBytes() const {
        test::writeSmallExtract(m_folder / "whole.osm.pbf");
        std::ifstream in(m_folder / "whole.osm.pbf", std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    test::TemporaryFolder m_folder;
    TaskControl m_control;
};

TEST_F(ExtractTest, SurveysCommunesAndPlaces) {
    const auto extract = small();
    ASSERT_NE(extract, nullptr);
    const OsmSurvey& survey = extract->survey();
    EXPECT_EQ(survey.day, "2026-03-01");
    EXPECT_DOUBLE_EQ(survey.bounds.west, -0.6);
    EXPECT_DOUBLE_EQ(survey.bounds.north, 47.5);
    EXPECT_EQ(survey.relations, 9U);
    EXPECT_EQ(survey.houseNumbers, 5U);
    ASSERT_EQ(survey.communes.size(), 3U);
    EXPECT_EQ(survey.communes[0].name, "Ailleurs");
    EXPECT_EQ(survey.communes[0].insee, "");
    EXPECT_EQ(survey.communes[1].insee, "49007");
    EXPECT_EQ(survey.communes[1].relation, 201);
    ASSERT_EQ(survey.communes[2].area.polygons.size(), 1U);
    EXPECT_EQ(survey.communes[2].area.polygons[0].rings[0].size(), 5U);
    EXPECT_THAT(survey.cutCommunes, ElementsAre("Bouchemaine"));
    ASSERT_EQ(survey.territories.size(), 2U) << "neither the one in part nor the one of another country";
    EXPECT_EQ(survey.territories[0].territory.identification(), "dep:49");
    EXPECT_EQ(survey.territories[1].territory.identification(), "epci:244900015");
    EXPECT_EQ(survey.territories[1].relation, 221);
    EXPECT_EQ(survey.territories[1].area.polygons[0].rings[0].size(), 7U);
    ASSERT_EQ(survey.places.size(), 2U);
    EXPECT_EQ(survey.places[0].name, "La Meignanne");
}

TEST_F(ExtractTest, TheSeaLiesAlongItsCoast) {
    const auto extract = small();
    ASSERT_NE(extract, nullptr);
    const MultiPolygon& sea = extract->survey().sea;
    EXPECT_TRUE(contains(sea, {47.45, -0.32}));
    EXPECT_FALSE(contains(sea, {47.45, -0.36}));
    EXPECT_DOUBLE_EQ(boxOf(sea).east, -0.3);
}

TEST_F(ExtractTest, AddressesFindTheirCommuneByWhereTheyLie) {
    const auto extract = small();
    ASSERT_NE(extract, nullptr);
    const AddressLibrary library((m_folder / "index").string());
    auto index = library.newIndex("anjou", {.source = "anjou.osm.pbf", .origin = AddressOrigin::Osm});
    ASSERT_TRUE(index.has_value());
    const auto counts = extract->readAddresses(**index, BuildStep(m_control, 0, BuildStep::whole));
    ASSERT_TRUE(counts.has_value());
    EXPECT_EQ(counts->addresses, 3U);
    EXPECT_EQ(counts->localities, 1U);
    EXPECT_EQ(counts->noStreet, 1U);
    EXPECT_EQ(counts->noCommune, 1U);
    EXPECT_EQ(counts->unusable, 0U);
    ASSERT_TRUE((*index)->finish().has_value());
    const auto finder = library.open();
    const auto first = [&](const char* text) {
        const auto hits = finder->search({.text = text});
        return hits.empty() ? Address{} : hits.front().address;
    };
    const Address lilas = first("12 bis rue des lilas angers");
    EXPECT_EQ(addressLine(lilas), "12 bis Rue des Lilas");
    EXPECT_EQ(lilas.insee, "49007");
    EXPECT_EQ(lilas.origin, AddressOrigin::Osm);
    EXPECT_NEAR(lilas.position.lat, 47.451, 1e-6);
    const Address mail = first("4 rue du mail angers");
    EXPECT_EQ(addressLine(mail), "4 Rue du Mail") << "the street of its relation";
    EXPECT_EQ(mail.positionKind, PositionKind::Entrance);
    const Address building = first("7 la meignanne avrille");
    EXPECT_EQ(building.insee, "49015");
    EXPECT_EQ(building.number, 7U);
    EXPECT_NEAR(building.position.lat, 47.4501, 1e-6) << "the middle of its corners";
    EXPECT_NEAR(building.position.lon, -0.4499, 1e-6);
}

TEST_F(ExtractTest, BoundariesAreReadAsAnyOther) {
    const auto extract = small();
    ASSERT_NE(extract, nullptr);
    const std::filesystem::path path = m_folder / "communes.geojson";
    ASSERT_TRUE(writeBoundaries(extract->survey(), path.string()).has_value());
    const auto boundaries = Boundaries::load(std::array{path});
    ASSERT_TRUE(boundaries.has_value()) << boundaries.error().message.id;
    ASSERT_EQ((*boundaries)->shapes().size(), 2U) << "the one without a code is passed over";
    const auto commune = (*boundaries)->areas().at({47.45, -0.45});
    ASSERT_TRUE(commune.has_value());
    EXPECT_EQ(commune->code(), "49015");
    EXPECT_FALSE((*boundaries)->areas().at({47.45, -0.35}).has_value());
    ASSERT_EQ((*boundaries)->territories().size(), 2U);
    EXPECT_EQ((*boundaries)->territories()[0].territory.identification(), "dep:49");
    EXPECT_EQ((*boundaries)->territories()[1].territory.identification(), "epci:244900015");
}

TEST_F(ExtractTest, ASmallGapIsClosedByALine) {
    const LatLon a{0, 0};
    const LatLon b{0, 1};
    const LatLon c{1, 1};
    const LatLon d{1, 0};
    const LatLon e{0.5, -0.2};
    const auto closed = closedArea({{b, c}, {b, a}, {d, e}, {d, c}});
    ASSERT_TRUE(closed.has_value());
    ASSERT_EQ(closed->polygons.size(), 1U);
    EXPECT_EQ(closed->polygons[0].rings[0].size(), 6U);
    EXPECT_TRUE(contains(*closed, {0.5, 0.5}));
    EXPECT_FALSE(closedArea({{a, b}, {b, c}}).has_value()) << "too much is missing";
    EXPECT_FALSE(closedArea({{a, b, c}, {d, e}}).has_value()) << "in two places";
    EXPECT_FALSE(closedArea({}).has_value());
    EXPECT_FALSE(closedArea({{a}, {}}).has_value());
    EXPECT_EQ(closedArea({{a, b, c, a}, {d, e, {2, 2}, d}})->polygons.size(), 2U) << "closed by themselves";
}

TEST_F(ExtractTest, MonacoHasTheCodeOfItsTerritory) {
    OsmSurvey survey;
    survey.communes.push_back({.relation = 1,
                               .name = "Monaco",
                               .insee = {},
                               .area = {{Polygon{{{{43.7, 7.4}, {43.8, 7.4}, {43.8, 7.5}, {43.7, 7.4}}}}}}});
    const CommuneFinder finder(survey);
    const auto found = finder.at({43.78, 7.43});
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->insee, "99138");
    EXPECT_EQ(found->name, "Monaco");
    EXPECT_FALSE(finder.at({43.72, 7.48}).has_value());
    const Boundaries boundaries(communeShapes(survey));
    EXPECT_TRUE(boundaries.unknownCodes().empty());
    EXPECT_EQ(boundaries.outlines(std::array{Territory::parse("dep:980")->communes()}).at(0).size(), 1U);
}

/// Newer than what is bundled.
TEST_F(ExtractTest, ACommuneThatNobodyKnowsHasItsOwnCode) {
    OsmSurvey survey;
    survey.communes.push_back({.relation = 1,
                               .name = "Neuville",
                               .insee = "49999",
                               .area = {{Polygon{{{{47.1, -0.5}, {47.2, -0.5}, {47.2, -0.4}, {47.1, -0.5}}}}}}});
    const CommuneFinder finder(survey);
    const auto found = finder.at({47.18, -0.47});
    EXPECT_TRUE(found && found->insee == "49999" && found->name == "Neuville");
}

TEST_F(ExtractTest, WhatIsNoExtractIsRefusedByName) {
    for (const auto& [name, bytes] :
         {std::pair("empty.osm.pbf", std::string()), std::pair("text.osm.pbf", std::string("<osm version=\"0.6\"/>")),
          std::pair("zeros.osm.pbf", std::string(5000, '\0'))}) {
        const auto extract = open(file(name, bytes));
        ASSERT_FALSE(extract.has_value()) << name;
        EXPECT_EQ(extract.error().message.id, "osm.not_an_extract") << name;
        EXPECT_THAT(extract.error().message.arguments[0], testing::HasSubstr(name));
    }
    EXPECT_EQ(open(m_folder / "none.osm.pbf").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(open(m_folder.path()).error().message.id, "osm.cannot_open") << "a folder";
}

TEST_F(ExtractTest, ACutExtractIsDamagedWhereverItIsCut) {
    const std::string whole = smallBytes();
    for (std::size_t length = 64; length + 1 < whole.size(); length += 37) {
        const auto extract = open(file("cut.osm.pbf", whole.substr(0, length)));
        if (!extract) { // else cut between two blocks, before the relations
            EXPECT_THAT(std::string(extract.error().message.id), testing::AnyOf("osm.damaged", "osm.empty")) << length;
        }
    }
    EXPECT_FALSE(open(file("cut.osm.pbf", whole.substr(0, whole.size() - 3))).has_value());
}

TEST_F(ExtractTest, HostileBytesNeverBringItDown) {
    const std::string whole = smallBytes();
    for (std::size_t at = 0; at < whole.size(); at += 11) {
        std::string bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
        std::ignore = open(file("hostile.osm.pbf", bytes));
    }
}

TEST_F(ExtractTest, AnInterruptionIsAnswered) {
    test::writeSmallExtract(m_folder / "anjou.osm.pbf");
    m_control.interrupt();
    const auto extract = open(m_folder / "anjou.osm.pbf");
    ASSERT_FALSE(extract.has_value());
    EXPECT_EQ(extract.error().kind, ErrorKind::Cancelled);
}

TEST_F(ExtractTest, RealExtractOfMonaco) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA is not set";
    }
    const auto extract = open(std::filesystem::path(folder) / "maps/monaco.osm.pbf");
    ASSERT_TRUE(extract.has_value());
    const OsmSurvey& survey = (*extract)->survey();
    EXPECT_EQ(survey.day, "2021-04-21");
    EXPECT_EQ(survey.nodes, 25'423U);
    EXPECT_EQ(survey.ways, 4106U);
    EXPECT_EQ(survey.relations, 243U);
    EXPECT_EQ(survey.houseNumbers, 253U);
    EXPECT_TRUE(contains(survey.sea, {43.7348, 7.4250})) << "the harbour";
    EXPECT_FALSE(contains(survey.sea, {43.7382, 7.4195})) << "the station";
    ASSERT_EQ(survey.communes.size(), 1U);
    EXPECT_EQ(survey.communes[0].name, "Monaco");
    EXPECT_TRUE(survey.communes[0].closedByLine) << "on the border, west of the station";
    EXPECT_THAT(survey.cutCommunes, ElementsAre("Beausoleil", "Cap-d'Ail", "La Turbie", "Roquebrune-Cap-Martin"));
    const AddressLibrary library((m_folder / "index").string());
    auto index = library.newIndex("monaco", {.source = "monaco.osm.pbf", .origin = AddressOrigin::Osm});
    ASSERT_TRUE(index.has_value());
    const auto counts = (*extract)->readAddresses(**index, BuildStep(m_control, 0, BuildStep::whole));
    ASSERT_TRUE(counts.has_value());
    EXPECT_GT(counts->addresses, 200U);
    ASSERT_TRUE((*index)->finish().has_value());
    const auto hits = library.open()->search({.text = "30 boulevard princesse charlotte monaco"});
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(addressLine(hits.front().address), "30 Boulevard Princesse Charlotte");
}

} // namespace maillage
