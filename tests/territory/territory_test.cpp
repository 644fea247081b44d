// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/territory/territory.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using testing::ElementsAre;

Territory parsed(std::string_view identification) {
    auto territory = Territory::parse(identification);
    EXPECT_TRUE(territory) << identification;
    return territory ? *std::move(territory) : *Territory::parse("dep:75");
}

TEST(TerritoryTest, Departement) {
    const Territory maine = parsed("dep:49");
    EXPECT_EQ(maine.kind(), TerritoryKind::Departement);
    EXPECT_EQ(maine.name(), "Maine-et-Loire");
    EXPECT_EQ(maine.identification(), "dep:49");
    EXPECT_THAT(maine.departements(), ElementsAre("49"));
    EXPECT_GT(maine.communes().size(), 150U);
    EXPECT_TRUE(maine.containsCommune("49007"));
    EXPECT_TRUE(maine.containsCommune("49069")); // a former commune
    EXPECT_FALSE(maine.containsCommune("44109"));
    EXPECT_FALSE(maine.containsCommune(""));
    EXPECT_TRUE(maine.box().contains({47.47, -0.55}));
    EXPECT_FALSE(maine.box().contains({47.21, -1.55}));
    EXPECT_TRUE(parsed("dep:75").containsCommune("75113"));
}

TEST(TerritoryTest, RegionAndEpci) {
    const Territory region = parsed("reg:52");
    EXPECT_EQ(region.name(), "Pays de la Loire");
    EXPECT_THAT(region.departements(), ElementsAre("44", "49", "53", "72", "85"));
    EXPECT_TRUE(region.box().contains({46.47, -0.81}));
    const Territory epci = parsed("epci:244900015");
    EXPECT_EQ(epci.name(), "CU Angers Loire Métropole");
    EXPECT_EQ(epci.communes().size(), 29U);
    EXPECT_TRUE(epci.containsCommune("49007"));
    EXPECT_FALSE(epci.containsCommune("49328"));
    EXPECT_TRUE(epci.box().contains({47.47, -0.55}));
    EXPECT_FALSE(epci.box().contains({47.26, -0.07}));
}

TEST(TerritoryTest, Communes) {
    const Territory two = parsed("communes:49328,49007");
    EXPECT_EQ(two.name(), "Angers, Saumur");
    EXPECT_EQ(two.identification(), "communes:49007,49328");
    EXPECT_TRUE(two.containsCommune("49328"));
    EXPECT_FALSE(two.containsCommune("49015"));
    // Parts stand for the commune of today, which counts once.
    EXPECT_EQ(parsed("communes:49069,49126").identification(), "communes:49126");
    EXPECT_EQ(parsed("communes:44109,49007,49328,72181").name(), "Nantes, Angers, Saumur…");
}

TEST(TerritoryTest, Arrondissement) {
    const Territory saumur = parsed("arr:493");
    EXPECT_EQ(saumur.kind(), TerritoryKind::Arrondissement);
    EXPECT_EQ(saumur.name(), "Saumur");
    EXPECT_TRUE(saumur.containsCommune("49328"));
    EXPECT_FALSE(saumur.containsCommune("49007"));
}

TEST(TerritoryTest, BareCodes) {
    EXPECT_EQ(Territory::parseCode("49007")->identification(), "communes:49007");
    EXPECT_EQ(Territory::parseCode("49069")->identification(), "communes:49126");
    EXPECT_EQ(Territory::parseCode("244900015")->identification(), "epci:244900015");
    EXPECT_EQ(Territory::parseCode("49")->identification(), "dep:49");
    EXPECT_EQ(Territory::parseCode("arr:493")->identification(), "arr:493");
    EXPECT_EQ(Territory::parseCode("").error().kind, ErrorKind::Usage);
    EXPECT_EQ(Territory::parseCode("Angers").error().kind, ErrorKind::Usage);
    EXPECT_EQ(Territory::parseCode("00000").error().kind, ErrorKind::NotFound);
}

TEST(TerritoryTest, CollectivitiesAndCorsica) {
    EXPECT_EQ(parsed("dep:2A").name(), "Corse-du-Sud");
    EXPECT_EQ(parsed("dep:974").box().contains({-21.1, 55.5}), true);
    EXPECT_EQ(parsed("reg:94").departements().size(), 2U);
    EXPECT_FALSE(parsed("dep:988").box().isEmpty());
}

TEST(TerritoryTest, SaysWhatIsWrong) {
    const auto expectError = [](std::string_view text, ErrorKind kind, std::string_view id) {
        const auto result = Territory::parse(text);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().kind, kind) << text;
        EXPECT_EQ(result.error().message.id, id) << text;
        EXPECT_EQ(sentence(result.error().message).find('%'), std::string::npos);
        EXPECT_NE(sentence(result.error().message).find("“"), std::string::npos);
    };
    expectError("dep:20", ErrorKind::NotFound, "territory.unknown_departement");
    expectError("reg:1", ErrorKind::NotFound, "territory.unknown_region");
    expectError("arr:1", ErrorKind::NotFound, "territory.unknown_arrondissement");
    expectError("epci:1", ErrorKind::NotFound, "territory.unknown_epci");
    expectError("communes:49007,49000", ErrorKind::NotFound, "territory.unknown_commune");
    expectError("communes:49007,,49328", ErrorKind::NotFound, "territory.unknown_commune");
    expectError("communes:", ErrorKind::Usage, "territory.not_understood");
    expectError("", ErrorKind::Usage, "territory.not_understood");
    expectError("Angers", ErrorKind::Usage, "territory.not_understood");
    expectError("DEP:49", ErrorKind::Usage, "territory.not_understood");
}

} // namespace
} // namespace maillage
