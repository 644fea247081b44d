// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/addresses/small_index.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace maillage;
using test::best;
using test::smallFinder;

AddressHit first(const AddressSearch& search) {
    const auto hits = smallFinder().search(search);
    return hits.empty() ? AddressHit{} : hits.front();
}

AddressHit first(std::string_view text) {
    return first(AddressSearch{.text = std::string(text)});
}

TEST(AddressFinder, FindsTheHouse) {
    const AddressHit hit = first("9 bis rue des Lilas, 49000 Angers");
    EXPECT_EQ(addressText(hit.address), "9 bis Rue des Lilas, 49000 Angers");
    EXPECT_EQ(hit.address.precision, AddressPrecision::Number);
    EXPECT_EQ(hit.address.origin, AddressOrigin::Ban);
    EXPECT_EQ(hit.address.positionKind, PositionKind::Entrance);
    EXPECT_TRUE(hit.address.certified);
    EXPECT_EQ(hit.address.insee, "49007");
    EXPECT_NEAR(hit.address.position.lat, 47.4710, 1e-6);
    EXPECT_NEAR(hit.address.position.lon, -0.5501, 1e-6);
    EXPECT_GT(hit.score, 0.98);
}

TEST(AddressFinder, IsTolerant) {
    const std::string lilas = "9 Rue des Lilas, 49000 Angers";
    EXPECT_EQ(best("9 RUE DES LILAS ANGERS"), lilas);
    EXPECT_EQ(best("9, r. des lilas angers"), lilas);
    EXPECT_EQ(best("angers 9 rue lilas"), lilas);
    EXPECT_EQ(best("49000 angers lilas rue des 9"), lilas);
    EXPECT_EQ(best("9 rue des lilsa angers"), lilas);
    EXPECT_EQ(best("9 rue des lilas angres"), lilas);
    EXPECT_EQ(best("n°9 rue des lilas ANGERS CEDEX 9"), lilas);
    EXPECT_EQ(best("4 bd mal foch angers"), "4 Boulevard du Maréchal Foch, 49100 Angers");
    EXPECT_EQ(best("4 bld du marchéal foche angers"), "4 Boulevard du Maréchal Foch, 49100 Angers");
    EXPECT_EQ(best("30 imp gal leclerc saumur"), "30 Impasse du Général Leclerc, 49400 Saumur");
    EXPECT_EQ(best("pl henri 4 angers"), "Place Henri IV, 49100 Angers");
    EXPECT_EQ(best("2 rue j. jaures trelaze"), "2 Rue Jean Jaurès, 49800 Trélazé");
}

TEST(AddressFinder, ReadsWordsJoinedAndSplit) {
    EXPECT_EQ(best("6 beausite saint barthelemy d anjou"), "6 Beau Site, 49124 Saint-Barthélemy-d'Anjou");
    EXPECT_EQ(best("3 rue de leglise st barthelemy"),
              "3 Rue de l'Église Saint-Barthélemy, 49124 Saint-Barthélemy-d'Anjou");
    EXPECT_EQ(best("21 grand'rue beaufort en vallee"), "21 Grande Rue, 49250 Loire-Authion");
}

TEST(AddressFinder, TellsTheNumberOfTheHouseFromThoseOfTheName) {
    EXPECT_EQ(best("8 rue du 8 mai 1945 angers"), "8 Rue du 8 Mai 1945, 49000 Angers");
    EXPECT_EQ(best("12 rue du 8 mai 1945 angers"), "12 Rue du 8 Mai 1945, 49000 Angers");
    EXPECT_EQ(best("rue du huit mai 1945, 12, angers"), "12 Rue du 8 Mai 1945, 49000 Angers");
    EXPECT_EQ(best("rue du 8 mai 1945 angers"), "Rue du 8 Mai 1945, 49000 Angers");
}

TEST(AddressFinder, TellsCommunesApart) {
    EXPECT_EQ(best("rue des lilas cholet"), "Rue des Lilas, 49300 Cholet");
    EXPECT_EQ(best("rue des lilas 49300"), "Rue des Lilas, 49300 Cholet");
    EXPECT_EQ(best("rue de cholet angers"), "Rue de Cholet, 49000 Angers");
    EXPECT_EQ(first("10 rue de la mairie melay").address.formerCommune, "Melay");
    EXPECT_EQ(first("10 rue de la mairie, Chemillé").address.formerCommune, "Chemillé");
    EXPECT_EQ(first("14 rue de la mairie, Chemillé-en-Anjou").address.formerCommune, "Melay") << "the one with a 14";
}

TEST(AddressFinder, LimitsOrPrefersACommune) {
    EXPECT_EQ(first({.text = "rue des lilas", .within = {"49099"}}).address.commune, "Cholet");
    EXPECT_EQ(first({.text = "rue des lilas angers", .within = {"49099"}}).address.commune, "Cholet");
    EXPECT_EQ(first({.text = "rue des lilas", .preferred = "49099"}).address.commune, "Cholet");
    EXPECT_EQ(first({.text = "rue des lilas", .preferred = "49007"}).address.commune, "Angers");
    EXPECT_EQ(first({.text = "rue des lilas angers", .preferred = "49099"}).address.commune, "Angers");
    EXPECT_TRUE(smallFinder().search({.text = "rue des lilas", .within = {"75056"}}).empty());
}

TEST(AddressFinder, MarksWhatLiesBetweenNeighboursAsTheStreet) {
    const AddressHit hit = first("5 rue des lilas angers");
    EXPECT_EQ(addressLine(hit.address), "5 Rue des Lilas");
    EXPECT_EQ(hit.address.precision, AddressPrecision::Street);
    EXPECT_TRUE(hit.address.interpolated);
    EXPECT_NEAR(hit.address.position.lat, 47.4705, 1e-6) << "a third of the way from 3 to 9";
    EXPECT_LT(hit.score, first("9 rue des lilas angers").score);
    const AddressHit far = first("412 rue des lilas angers");
    EXPECT_EQ(addressLine(far.address), "Rue des Lilas");
    EXPECT_FALSE(far.address.interpolated);
    EXPECT_EQ(far.address.precision, AddressPrecision::Street);
}

TEST(AddressFinder, TakesTheNeighbourOfAnUnknownSuffix) {
    EXPECT_EQ(addressLine(first("9 b rue des lilas angers").address), "9 bis Rue des Lilas");
    EXPECT_EQ(addressLine(first("3 quater rue des lilas angers").address), "3 Rue des Lilas");
    EXPECT_EQ(addressLine(first("12 rue des lilas angers").address), "12 ter Rue des Lilas");
}

TEST(AddressFinder, FindsHamletsBesideStreets) {
    const AddressHit hit = first("la croix verte saumur");
    EXPECT_EQ(addressText(hit.address), "La Croix Verte, 49400 Saumur");
    EXPECT_EQ(hit.address.precision, AddressPrecision::Locality);
}

TEST(AddressFinder, FindsCommunesAsAWhole) {
    const AddressHit hit = first("angers");
    EXPECT_EQ(addressText(hit.address), "49000 Angers");
    EXPECT_EQ(hit.address.precision, AddressPrecision::Commune);
    EXPECT_EQ(hit.address.origin, AddressOrigin::Gazetteer);
    EXPECT_EQ(first("49124").address.commune, "Saint-Barthélemy-d'Anjou");
    EXPECT_EQ(addressText(first("cholet").address), "49300 Cholet");
    EXPECT_EQ(addressText(first({.text = "cholet", .communes = false}).address), "Rue de Cholet, 49000 Angers");
}

TEST(AddressFinder, CompletesTheNamesOfLargeCommunesFirst) {
    const AddressFinder finder({});
    const auto hits = finder.search({.text = "Saint", .limit = 12, .completing = true});
    ASSERT_EQ(hits.size(), 12U);
    EXPECT_EQ(hits[0].address.commune, "Le Saint"); // that is its whole name
    EXPECT_EQ(hits[1].address.commune, "Saint-Étienne");
    EXPECT_TRUE(std::ranges::all_of(hits, [](const AddressHit& hit) { // Staffelfelden is no Saint
        return hit.address.commune.starts_with("Saint") || hit.address.formerCommune.starts_with("Saint")
               || hit.address.commune == "Le Saint";
    }));
}

TEST(AddressFinder, KnowsCommunesWithoutAnyIndex) {
    const AddressFinder finder({});
    EXPECT_FALSE(finder.hasIndexes());
    const auto hits = finder.search({.text = "9 rue des Lilas, 49000 Angers"});
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().address.insee, "49007");
    EXPECT_EQ(hits.front().address.precision, AddressPrecision::Commune);
    EXPECT_LT(hits.front().score, 0.6);
    EXPECT_FALSE(finder.reverse({47.47, -0.55}));
    EXPECT_EQ(finder.centreOf("49007")->address.commune, "Angers");
    EXPECT_FALSE(finder.centreOf("99999"));
}

TEST(AddressFinder, CompletesWhatIsTyped) {
    const std::string whole = "9 rue des lilas, angers";
    for (std::size_t length = std::string_view("9 rue des lil").size(); length <= whole.size(); ++length) {
        const auto hits = smallFinder().search({.text = whole.substr(0, length), .completing = true});
        EXPECT_TRUE(std::ranges::any_of(hits, [](const AddressHit& hit) {
            return addressText(hit.address) == "9 Rue des Lilas, 49000 Angers";
        })) << whole.substr(0, length);
    }
    EXPECT_EQ(addressLine(first({.text = "bolev", .completing = true}).address), "Boulevard du Maréchal Foch");
    EXPECT_FALSE(smallFinder().search({.text = "r", .completing = true}).empty());
}

TEST(AddressFinder, SaysNothingToNonsense) {
    EXPECT_TRUE(smallFinder().search({.text = ""}).empty());
    EXPECT_TRUE(smallFinder().search({.text = "   ,,  "}).empty());
    EXPECT_TRUE(smallFinder().search({.text = "xyzzy qwertz"}).empty());
    EXPECT_TRUE(smallFinder().search({.text = std::string(100'000, '\xFF'), .completing = true}).empty());
}

TEST(AddressFinder, AnswersOnceForTwoFilesOfTheSame) {
    const auto index = test::indexOf(test::smallBan());
    const AddressFinder finder({index, index});
    const auto hits = finder.search({.text = "9 rue des lilas angers", .limit = 50});
    EXPECT_EQ(std::ranges::count(hits, std::string("9 Rue des Lilas, 49000 Angers"),
                                 [](const AddressHit& hit) { return addressText(hit.address); }),
              1);
}

} // namespace
