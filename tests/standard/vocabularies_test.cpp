// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/vocabularies.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace maillage {

namespace {

using F = PlaceField;

TEST(Vocabularies, HaveTheSizesOfTheSchema) {
    const std::pair<PlaceField, std::size_t> sizes[] = {
        {F::Itinerance, 2},
        {F::Services, 9},
        {F::PublicsSpecifiquementAdresses, 5},
        {F::PriseEnChargeSpecifique, 7},
        {F::FraisACharge, 3},
        {F::DispositifProgrammesNationaux, 11},
        {F::FormationsLabels, 10},
        {F::ModalitesAcces, 6},
        {F::ModalitesAccompagnement, 4},
    };
    for (const auto& [field, size] : sizes) {
        EXPECT_EQ(vocabularyOf(field).size(), size) << fieldName(field);
        EXPECT_TRUE(isClosedVocabulary(field));
    }
    EXPECT_TRUE(vocabularyOf(F::Nom).empty());
    EXPECT_FALSE(isClosedVocabulary(F::Typologie));
    EXPECT_FALSE(isClosedVocabulary(F::Nom));
}

TEST(Vocabularies, EveryTermFindsItselfAndHasALabel) {
    for (std::size_t i = 0; i < standardFieldCount; ++i) {
        const auto field = static_cast<PlaceField>(i);
        const auto terms = vocabularyOf(field);
        std::set<std::string_view> values;
        for (std::size_t t = 0; t < terms.size(); ++t) {
            EXPECT_EQ(termIndex(field, terms[t].value), t);
            EXPECT_FALSE(terms[t].label.empty());
            EXPECT_EQ(terms[t].label.find('\''), std::string_view::npos) << terms[t].label;
            EXPECT_TRUE(values.insert(terms[t].value).second);
        }
    }
}

TEST(Vocabularies, MakeMasksForFacets) {
    EXPECT_EQ(termMask(F::FraisACharge, "Payant|Gratuit"), 0b101U);
    EXPECT_EQ(termMask(F::FraisACharge, " Payant | autre "), 0b100U);
    EXPECT_EQ(termMask(F::FraisACharge, ""), 0U);
    EXPECT_EQ(termMask(F::Nom, "Gratuit"), 0U);
    EXPECT_EQ(termMask(F::FormationsLabels, "Étapes numériques (La Poste)"),
              termMask(F::FormationsLabels, "Étapes numériques(La Poste)"));
    const TypologieMask mask = typologieMask("UDAF|BIB|ACI|?");
    EXPECT_EQ(mask.count(), 3U);
    EXPECT_TRUE(mask.test(0));
}

TEST(Vocabularies, FindWhatIsMeant) {
    EXPECT_EQ(similarTerm(F::FraisACharge, "GRATUIT SOUS CONDITION"), 1U);
    EXPECT_EQ(similarTerm(F::Services, "comprehension du monde numerique"), 6U);
    EXPECT_EQ(similarTerm(F::FraisACharge, "Gratuitement"), std::nullopt);
    EXPECT_EQ(similarTerm(F::FraisACharge, " ; "), std::nullopt);
}

TEST(Vocabularies, ShowTypographicApostrophes) {
    EXPECT_EQ(termLabel(F::ModalitesAcces, "Ce lieu n'accueille pas de public"), "Ce lieu n’accueille pas de public");
    EXPECT_EQ(termLabel(F::Typologie, "BIB"), "Bibliothèque ou médiathèque");
    EXPECT_EQ(termLabel(F::Services, "Réparation d'objets"), "Réparation d’objets");
    EXPECT_EQ(termLabel(F::FormationsLabels, "Étapes numériques(La Poste)"), "Étapes numériques (La Poste)");
}

TEST(Vocabularies, RewriteLaPosteAloneOnExport) {
    EXPECT_EQ(canonicalForExport(F::FormationsLabels, "ORDI 3.0|Étapes numériques (La Poste)|x y"),
              "ORDI 3.0|Étapes numériques(La Poste)|x y");
    EXPECT_EQ(canonicalForExport(F::FormationsLabels, "Étapes numériques (La Poste)"), "Étapes numériques(La Poste)");
    EXPECT_EQ(canonicalForExport(F::FormationsLabels, "Étapes numériques(La Poste)| ORDI 3.0"), std::nullopt);
    EXPECT_EQ(canonicalForExport(F::FormationsLabels, "Les Étapes numériques (La Poste)"), std::nullopt);
    EXPECT_EQ(canonicalForExport(F::Nom, "Étapes numériques (La Poste)"), std::nullopt);
}

} // namespace

} // namespace maillage
