// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/commune_list.h"
#include "core/territory/territory_search.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(std::string_view text, std::size_t most = 5) {
    std::vector<std::string> identifications;
    for (const TerritoryHit& hit : findTerritories(text, most)) {
        identifications.push_back(hit.identification);
    }
    return identifications;
}

TEST(TerritorySearchTest, ByNameHoweverWritten) {
    EXPECT_EQ(found("angers").front(), "communes:49007");
    EXPECT_EQ(found("MAINE ET LOIRE").front(), "dep:49");
    EXPECT_EQ(found("pays de la l").front(), "reg:52");
    EXPECT_THAT(found("angers loire metropole"), ElementsAre("epci:244900015"));
    EXPECT_EQ(found("st nazaire").front(), "communes:44184");
    EXPECT_EQ(found("saint-nazaire").front(), "communes:44184") << "the largest of that name";
    EXPECT_THAT(found("xyzzy"), IsEmpty());
    EXPECT_THAT(found("  "), IsEmpty());
}

TEST(TerritorySearchTest, ByCode) {
    EXPECT_THAT(found("49328"), testing::Contains("communes:49328"));
    EXPECT_THAT(found("49400"), testing::Contains("communes:49328")) << "a postcode of Saumur";
    EXPECT_THAT(found("244900015"), ElementsAre("epci:244900015"));
    EXPECT_EQ(found("2a").front(), "dep:2A");
}

TEST(TerritorySearchTest, ArrondissementsComeAfterCommunesOfTheName) {
    const auto hits = found("saumur", 20);
    EXPECT_EQ(hits.front(), "communes:49328");
    EXPECT_THAT(hits, testing::Contains("arr:493"));
}

TEST(TerritorySearchTest, NoMoreThanAsked) {
    EXPECT_EQ(found("s", 60).size(), 60U);
}

TEST(CommuneListTest, ReadsWhatPeopleWrite) {
    const CommuneListing listing = readCommunes("Angers\n49328, cholet; Saint-Denis (93)\n\nNulle Part, Saint-Denis");
    std::vector<std::string_view> codes;
    std::ranges::transform(listing.communes, std::back_inserter(codes), &Commune::code);
    EXPECT_THAT(codes, testing::UnorderedElementsAre("49007", "49328", "49099", "93066"));
    EXPECT_THAT(listing.unknown, ElementsAre("Nulle Part"));
    EXPECT_THAT(listing.ambiguous, ElementsAre("Saint-Denis"));
}

TEST(CommuneListTest, ReadsWhatItWrites) {
    const auto communes = readCommunes("Angers, Saumur, Les Ponts-de-Cé, L'Haÿ-les-Roses, Paris").communes;
    ASSERT_EQ(communes.size(), 5U);
    EXPECT_THAT(writeCommunes(communes), testing::HasSubstr("Angers (49007)\n"));
    EXPECT_EQ(readCommunes(writeCommunes(communes)).communes, communes);
}

} // namespace
} // namespace maillage
