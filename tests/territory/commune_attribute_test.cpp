// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_attribute.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

namespace maillage {
namespace {

std::string bestOf(const std::vector<std::string_view>& names) {
    const auto best = bestAttribute(names, inseeAttributeRank);
    return best ? std::string(names[*best]) : "none";
}

TEST(CommuneAttribute, OfTheUsualFiles) {
    EXPECT_EQ(bestOf({"code", "nom"}), "code");
    EXPECT_EQ(bestOf({"ID", "NOM", "NOM_M", "INSEE_COM", "STATUT", "POPULATION", "INSEE_DEP", "SIREN_EPCI"}),
              "INSEE_COM");
    EXPECT_EQ(bestOf({"cleabs", "nom_officiel", "code_insee", "code_insee_du_departement", "code_siren"}),
              "code_insee");
    EXPECT_EQ(bestOf({"codgeo", "libgeo", "dep", "reg"}), "codgeo");
    EXPECT_EQ(bestOf({"name", "ref:INSEE", "wikidata"}), "ref:INSEE");
    EXPECT_EQ(bestOf({"insee", "nom", "wikipedia", "surf_ha"}), "insee");
    EXPECT_EQ(bestOf({"code", "codeInsee"}), "codeInsee") << "“code” is the last choice";
    EXPECT_EQ(bestOf({"Code INSEE", "Nom"}), "Code INSEE");
    EXPECT_EQ(bestOf({"nom", "population"}), "none");
    EXPECT_EQ(bestOf({}), "none");
    const std::array<std::string_view, 3> names{"nom_officiel_en_majuscules", "name", "NOM_COM"};
    EXPECT_EQ(bestAttribute(names, nameAttributeRank), 2U);
}

TEST(CommuneAttribute, CodesOfFiveCharacters) {
    EXPECT_EQ(inseeCodeOf("49007"), "49007");
    EXPECT_EQ(inseeCodeOf(" 2A004 "), "2A004");
    EXPECT_EQ(inseeCodeOf("1001"), "01001") << "the zero of a number";
    EXPECT_EQ(inseeCodeOf("97411"), "97411");
    for (const std::string_view wrong :
         {"", "49", "490", "49007x", "4900a", "2C004", "A2004", "-1001", "1e03", "490 7"}) {
        EXPECT_EQ(inseeCodeOf(wrong), std::nullopt) << wrong;
    }
}

TEST(CommuneAttribute, LayersOfCommunes) {
    EXPECT_GT(layerRank("COMMUNE"), layerRank("limites_communes_2024"));
    EXPECT_GT(layerRank("limites_communes_2024"), layerRank("data"));
    EXPECT_EQ(layerRank("data"), 0);
    for (const std::string_view other : {"COMMUNE_ASSOCIEE_OU_DELEGUEE", "ARRONDISSEMENT_MUNICIPAL", "CHFLIEU_COMMUNE",
                                         "EPCI", "Communauté", "DEPARTEMENT", "REGION", "CANTON"}) {
        EXPECT_LT(layerRank(other), 0) << other;
    }
}

} // namespace
} // namespace maillage
