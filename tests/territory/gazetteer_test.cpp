// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/distance.h"
#include "core/territory/gazetteer.h"
#include "core/territory/territory.h"

#include <gmock/gmock.h>

#include <set>

namespace maillage {
namespace {

using testing::ElementsAre;

const Gazetteer& gazetteer() {
    return Gazetteer::instance();
}

Commune commune(std::string_view insee) {
    const auto found = gazetteer().commune(insee);
    EXPECT_TRUE(found) << insee;
    return found.value_or(*gazetteer().commune("75056"));
}

std::vector<std::string> codes(const CommuneList& list) {
    std::vector<std::string> result;
    result.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        result.emplace_back(list[i].code());
    }
    return result;
}

std::vector<std::string> postcodes(const Commune& of) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < of.postcodes().size(); ++i) {
        result.push_back(postcodeText(of.postcodes()[i]));
    }
    return result;
}

TEST(GazetteerTest, KnowsAngers) {
    const Commune angers = commune("49007");
    EXPECT_EQ(angers.name(), "Angers");
    EXPECT_EQ(angers.kind(), CommuneKind::Present);
    EXPECT_EQ(angers.departement().name, "Maine-et-Loire");
    EXPECT_EQ(angers.departementCode(), "49");
    EXPECT_EQ(angers.departement().seat, "49007");
    EXPECT_EQ(angers.regionCode(), "52");
    ASSERT_TRUE(angers.epci());
    EXPECT_EQ(angers.epci()->code(), "244900015");
    EXPECT_EQ(angers.epci()->name, "CU Angers Loire Métropole");
    EXPECT_EQ(angers.epci()->kind, EpciKind::CommunauteUrbaine);
    EXPECT_THAT(postcodes(angers), ElementsAre("49000", "49100"));
    ASSERT_TRUE(angers.population());
    EXPECT_GT(*angers.population(), 150'000U);
    ASSERT_TRUE(angers.centre());
    EXPECT_LT(distance(*angers.centre(), {47.473, -0.554}).value, 1500);
    EXPECT_GE(angers.reach().value, 10'000);
}

TEST(GazetteerTest, KnowsCorsicaAndOverseas) {
    EXPECT_EQ(commune("2A004").name(), "Ajaccio");
    EXPECT_EQ(commune("2A004").departementCode(), "2A");
    EXPECT_EQ(commune("2B033").name(), "Bastia");
    EXPECT_EQ(commune("2B033").regionCode(), "94");
    EXPECT_FALSE(gazetteer().commune("2B004"));
    EXPECT_FALSE(gazetteer().commune("96004"));
    EXPECT_EQ(commune("20004").kind(), CommuneKind::Former); // Ajaccio before Corsica had two départements
    EXPECT_EQ(commune("20004").present(), commune("2A004"));
    const std::vector<std::array<std::string_view, 3>> seats{
        {"97105", "971", "Basse-Terre"}, {"97209", "972", "Fort-de-France"}, {"97302", "973", "Cayenne"},
        {"97411", "974", "Saint-Denis"}, {"97502", "975", "Saint-Pierre"},   {"97611", "976", "Mamoudzou"},
        {"98818", "988", "Nouméa"}};
    for (const auto& [code, departement, name] : seats) {
        EXPECT_EQ(commune(code).departementCode(), departement);
        EXPECT_EQ(commune(code).name(), name);
        EXPECT_TRUE(commune(code).centre()) << name;
    }
    EXPECT_EQ(gazetteer().departement("974")->zone, Zone::OverseasDepartement);
    EXPECT_EQ(gazetteer().departement("988")->zone, Zone::OverseasCollectivity);
}

TEST(GazetteerTest, FollowsFormerCommunes) {
    // Champtoceaux is a part of Orée d'Anjou since 2015.
    const Commune part = commune("49069");
    EXPECT_EQ(part.kind(), CommuneKind::Delegated);
    EXPECT_FALSE(part.isPresent());
    EXPECT_EQ(part.name(), "Champtoceaux");
    EXPECT_EQ(part.present().code(), "49126");
    EXPECT_EQ(part.present().name(), "Orée d'Anjou");
    EXPECT_EQ(part.epci()->name, "CA Mauges Communauté");
    EXPECT_THAT(postcodes(part), ElementsAre("49270", "49530"));
    EXPECT_TRUE(part.centre());
    EXPECT_EQ(commune("49293").present().name(), "Saumur"); // Saint-Lambert-des-Levées
    // Sombacour went into Val-d'Usiers: only its code is left.
    const Commune former = commune("25549");
    EXPECT_EQ(former.kind(), CommuneKind::Former);
    EXPECT_EQ(former.name(), "");
    EXPECT_EQ(former.present().name(), "Val-d'Usiers");
}

TEST(GazetteerTest, PresentCommuneComesBeforeThePartOfTheSameCode) {
    EXPECT_EQ(commune("01015").name(), "Arboys en Bugey");
    EXPECT_EQ(commune("01015").kind(), CommuneKind::Present);
    EXPECT_EQ(gazetteer().matchName(commune("01015"), "Arbignieu"), NameMatch::Part);
}

TEST(GazetteerTest, KnowsMunicipalArrondissements) {
    const Commune thirteenth = commune("75113");
    EXPECT_EQ(thirteenth.kind(), CommuneKind::Arrondissement);
    EXPECT_TRUE(thirteenth.isPresent());
    EXPECT_EQ(thirteenth.present().name(), "Paris");
    EXPECT_TRUE(thirteenth.centre());
    EXPECT_TRUE(gazetteer().postcodeMatches("75113", "75013"));
    EXPECT_FALSE(gazetteer().postcodeMatches("75113", "75014"));
    EXPECT_TRUE(gazetteer().postcodeMatches("75056", "75116"));
}

TEST(GazetteerTest, KnowsArrondissements) {
    EXPECT_EQ(commune("49328").arrondissement()->code, "493");
    EXPECT_EQ(commune("49328").arrondissement()->name, "Saumur");
    EXPECT_EQ(commune("49328").arrondissement()->departementCode, "49");
    EXPECT_EQ(commune("49328").arrondissement()->seat, "49328");
    EXPECT_EQ(commune("49069").arrondissement()->name, "Cholet") << "that of the commune of today";
    EXPECT_EQ(commune("97105").arrondissement()->code, "9711");
    EXPECT_FALSE(commune("97611").arrondissement()) << "Mayotte has none";
    EXPECT_EQ(gazetteer().allArrondissements().size(), 333U);
    std::size_t communes = 0;
    for (const std::string_view code : {"491", "492", "493", "494"}) {
        communes += gazetteer().communesOf(*gazetteer().arrondissement(code)).size();
    }
    EXPECT_EQ(communes, gazetteer().communesOf(*gazetteer().departement("49")).size());
    EXPECT_FALSE(gazetteer().arrondissement("499"));
    EXPECT_EQ(gazetteer().divisionsYear(), 2026);
    EXPECT_EQ(gazetteer().populationYear(), 2023);
}

TEST(GazetteerTest, RefusesWhatIsNoCode) {
    for (const std::string_view wrong :
         {"", "49", "4900", "490071", "99999", "49A07", "2a004", "2C001", "-4900", " 49007", "49007 ", "2A", "2Axyz"}) {
        EXPECT_FALSE(gazetteer().commune(wrong)) << wrong;
    }
}

TEST(GazetteerTest, FindsByPostcode) {
    EXPECT_THAT(codes(gazetteer().communesWithPostcode("49000")), ElementsAre("49007", "49129"));
    EXPECT_THAT(codes(gazetteer().communesWithPostcode("75013")), ElementsAre("75056", "75113"));
    EXPECT_GT(gazetteer().communesWithPostcode("49270").size(), 1U); // shared by several communes
    EXPECT_FALSE(gazetteer().communesWithPostcode("01400").empty());
    for (const std::string_view wrong : {"", "1400", "00000", "4900", "490000", "ABCDE", "99999"}) {
        EXPECT_TRUE(gazetteer().communesWithPostcode(wrong).empty()) << wrong;
    }
}

TEST(GazetteerTest, MatchesPostcodes) {
    EXPECT_EQ(gazetteer().matchPostcode(commune("49007"), "49100"), PostcodeMatch::Same);
    EXPECT_EQ(gazetteer().matchPostcode(commune("49007"), "49004"), PostcodeMatch::Unlisted); // a CEDEX
    EXPECT_EQ(gazetteer().matchPostcode(commune("49007"), "49400"), PostcodeMatch::Different);
    EXPECT_EQ(gazetteer().matchPostcode(commune("49007"), "44004"), PostcodeMatch::Different);
    EXPECT_EQ(gazetteer().matchPostcode(commune("49007"), ""), PostcodeMatch::Different);
    EXPECT_EQ(gazetteer().matchPostcode(commune("2A004"), "20000"), PostcodeMatch::Same);
    EXPECT_EQ(gazetteer().matchPostcode(commune("2A004"), "20304"), PostcodeMatch::Unlisted);
    EXPECT_FALSE(gazetteer().postcodeMatches("99999", "49000"));
}

TEST(GazetteerTest, MatchesNamesTolerantly) {
    const Commune angers = commune("49007");
    for (const std::string_view same : {"Angers", "ANGERS", "angers", " Angers ", "Angers Cedex 01", "ANGERS CEDEX"}) {
        EXPECT_EQ(gazetteer().matchName(angers, same), NameMatch::Same) << same;
    }
    EXPECT_EQ(gazetteer().matchName(angers, "Avrillé"), NameMatch::Different);
    EXPECT_EQ(gazetteer().matchName(angers, ""), NameMatch::Different);
    EXPECT_EQ(gazetteer().matchName(commune("49267"), "ST BARTHELEMY D'ANJOU"), NameMatch::Same);
    EXPECT_EQ(gazetteer().matchName(commune("49126"), "Champtoceaux"), NameMatch::Part);
    EXPECT_EQ(gazetteer().matchName(commune("49069"), "Orée-d’Anjou"), NameMatch::Same);
    EXPECT_EQ(gazetteer().matchName(commune("49126"), "Angers"), NameMatch::Different);
    EXPECT_EQ(gazetteer().matchName(commune("75113"), "Paris"), NameMatch::Same);
    EXPECT_EQ(gazetteer().matchName(commune("75113"), "Paris 13e"), NameMatch::Same);
    EXPECT_EQ(gazetteer().matchName(commune("75056"), "PARIS 13"), NameMatch::Same);
    EXPECT_EQ(gazetteer().matchName(commune("75113"), "Paris 14e Arrondissement"), NameMatch::Different);
    EXPECT_EQ(gazetteer().matchName(commune("69383"), "LYON 03"), NameMatch::Same);
}

TEST(GazetteerTest, FindsByName) {
    EXPECT_THAT(codes(gazetteer().communesNamed("saumur")), ElementsAre("49328"));
    EXPECT_THAT(codes(gazetteer().communesNamed("Lyon 3")), ElementsAre("69383"));
    EXPECT_GT(gazetteer().communesNamed("Sainte-Colombe").size(), 5U);
    EXPECT_TRUE(gazetteer().communesNamed("Atlantis").empty());
    EXPECT_THAT(codes(gazetteer().communesNamed("Paris")), testing::Contains("75056"));
}

TEST(GazetteerTest, CompletesNames) {
    const CommuneList started = gazetteer().communesStarting("st barth", 50);
    ASSERT_GT(started.size(), 10U);
    EXPECT_EQ(started[0].name(), "Saint-Barthélemy");
    EXPECT_THAT(codes(started), testing::Contains("49267"));
    EXPECT_EQ(gazetteer().communesStarting("a", 7).size(), 7U);
    EXPECT_TRUE(gazetteer().communesStarting("zzz", 7).empty());
}

TEST(GazetteerTest, EveryNamedCommuneFindsItself) {
    std::size_t seen = 0;
    for (const Departement& departement : gazetteer().allDepartements()) {
        for (const Commune& one : gazetteer().communesOf(departement)) {
            const CommuneList named = gazetteer().communesNamed(one.name());
            bool found = false;
            for (std::size_t i = 0; i < named.size(); ++i) {
                found = found || named[i] == one;
            }
            EXPECT_TRUE(found) << one.name();
            EXPECT_EQ(gazetteer().matchName(one, one.name()), NameMatch::Same);
            ++seen;
        }
    }
    EXPECT_EQ(seen, 34'969U + 1U) << "those of France, and Monaco";
}

TEST(GazetteerTest, ListsTerritories) {
    EXPECT_EQ(gazetteer().allRegions().size(), 26U + 1U);
    EXPECT_EQ(gazetteer().allDepartements().size(), 109U + 1U);
    EXPECT_EQ(gazetteer().allEpci().size(), 1255U);
    EXPECT_EQ(gazetteer().region("52")->name, "Pays de la Loire");
    EXPECT_EQ(gazetteer().departement("2A")->name, "Corse-du-Sud");
    EXPECT_FALSE(gazetteer().departement("20"));
    EXPECT_FALSE(gazetteer().region("520"));
    EXPECT_FALSE(gazetteer().epci("244900016"));
    EXPECT_FALSE(gazetteer().epci("x"));
}

TEST(GazetteerTest, KnowsMonacoAsATerritoryOfItsOwn) {
    const Commune monaco = commune("99138");
    EXPECT_EQ(monaco.name(), "Monaco");
    EXPECT_TRUE(monaco.isPresent());
    EXPECT_EQ(monaco.departement().zone, Zone::Abroad);
    EXPECT_EQ(monaco.regionCode(), "980");
    EXPECT_FALSE(monaco.epci());
    EXPECT_FALSE(monaco.arrondissement());
    EXPECT_FALSE(monaco.population()) << "INSEE doesn't count it";
    ASSERT_TRUE(monaco.centre());
    EXPECT_LT(distance(*monaco.centre(), {43.7384, 7.4246}), Metres{1000});
    EXPECT_TRUE(gazetteer().postcodeMatches("99138", "98000"));
    EXPECT_EQ(gazetteer().communesOf(*gazetteer().departement("980")), std::vector{monaco});
    EXPECT_EQ(Territory::parse("reg:980")->name(), "Monaco");
}

TEST(GazetteerTest, MembershipAddsUp) {
    const auto ofRegion = gazetteer().communesOf(*gazetteer().region("52"));
    std::size_t sum = 0;
    for (const std::string_view code : {"44", "49", "53", "72", "85"}) {
        sum += gazetteer().communesOf(*gazetteer().departement(code)).size();
    }
    EXPECT_EQ(ofRegion.size(), sum);
    const auto angersLoire = gazetteer().communesOf(*gazetteer().epci("244900015"));
    EXPECT_THAT(angersLoire, testing::Contains(commune("49007")));
    EXPECT_EQ(angersLoire.size(), 29U);
    for (const Commune& one : angersLoire) {
        EXPECT_EQ(one.departementCode(), "49");
    }
}

} // namespace
} // namespace maillage
