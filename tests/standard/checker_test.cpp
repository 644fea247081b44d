// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/standard/checker.h"
#include "core/standard/rules.h"
#include "tests/standard/sample_place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

namespace maillage {

namespace {

using test::changed;
using test::rulesOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Checker, FindsNothingToMendInAGoodPlace) {
    EXPECT_THAT(rulesOf(test::goodPlace()), IsEmpty());
}

/// One field changed, and the only fault that follows; an empty fault: none.
struct Case {
    PlaceField field;
    std::string value;
    std::string fault;
};

class OneField : public testing::TestWithParam<Case> {};

TEST_P(OneField, GivesItsFaultAlone) {
    const Case& c = GetParam();
    const std::vector<std::string> rules = rulesOf(changed({{c.field, c.value}}));
    if (c.fault.empty()) {
        EXPECT_THAT(rules, IsEmpty()) << c.value;
    } else {
        const std::string field(fieldName(c.field));
        EXPECT_THAT(rules,
                    ElementsAre(c.fault.find('@') == std::string::npos ? c.fault + ' ' + field
                                                                       : c.fault.substr(0, c.fault.find('@')) + ' '
                                                                             + c.fault.substr(c.fault.find('@') + 1)))
            << c.value;
    }
}

TEST_P(OneField, MayBeRefusedForAnErrorAlone) {
    const Case& c = GetParam();
    const bool refused = Checker::mayBeRefused(changed({{c.field, c.value}}));
    if (c.fault.starts_with("error")) {
        EXPECT_TRUE(refused) << c.value;
    } else if (c.field != PlaceField::PresentationResume) { // whose characters it does not count
        EXPECT_FALSE(refused) << c.value;
    }
}

using F = PlaceField;

INSTANTIATE_TEST_SUITE_P(
    Required, OneField,
    testing::Values(Case{F::Id, "", "error id.required"}, Case{F::Pivot, "", "error pivot.required"},
                    Case{F::Nom, "", "error nom.required"}, Case{F::Commune, "", "error commune.required"},
                    Case{F::CodePostal, "", "error code_postal.required"},
                    Case{F::Adresse, "", "error adresse.required"}, Case{F::DateMaj, "", "error date_maj.required"},
                    Case{F::Adresse, "  ", "warning adresse.blank"}, Case{F::Services, "", "warning services.missing"},
                    Case{F::Typologie, "", ""}, Case{F::Horaires, "", ""}));

INSTANTIATE_TEST_SUITE_P(Pivot, OneField,
                         testing::Values(Case{F::Pivot, "21490007800013", "warning pivot.checksum"},
                                         Case{F::Pivot, "214900078", ""},                       // SIREN
                                         Case{F::Pivot, "214900079", "warning pivot.checksum"}, //
                                         Case{F::Pivot, "35600000000048", ""},                  // La Poste, by Luhn
                                         Case{F::Pivot, "35600000049837", ""},                  // La Poste, by its sum
                                         Case{F::Pivot, "35600000049838", "warning pivot.checksum"}, //
                                         Case{F::Pivot, "00000000000000", "warning pivot.placeholder"},
                                         Case{F::Pivot, "W491000123", ""}, // an association
                                         Case{F::Pivot, "W9R1000123", ""}, // an association of Réunion
                                         Case{F::Pivot, "1234567890", "warning pivot.kind"},         // RIDET, not there
                                         Case{F::Pivot, "ABCDEFGHI", "warning pivot.kind"},          //
                                         Case{F::Pivot, "214 900 078 00012", "error pivot.pattern"}, //
                                         Case{F::Pivot, "12345678", "error pivot.pattern"},          // 8
                                         Case{F::Pivot, "123456789012345", "error pivot.pattern"})); // 15

INSTANTIATE_TEST_SUITE_P(Codes, OneField,
                         testing::Values(Case{F::CodePostal, "4900", "error code_postal.pattern"},
                                         Case{F::CodePostal, "49 000", "error code_postal.pattern"},
                                         Case{F::CodePostal, "49020", ""}, // a CEDEX
                                         Case{F::CodePostal, "49300", "warning code_postal.mismatch"},
                                         Case{F::CodePostal, "13001", "warning code_postal.mismatch"},
                                         Case{F::Commune, "ANGERS CEDEX 2", ""}, Case{F::Commune, "angers", ""},
                                         Case{F::Commune, "Cholet", "warning commune.mismatch"},
                                         Case{F::CodeInsee, "2C007", "error code_insee.pattern"},
                                         Case{F::CodeInsee, "4900", "error code_insee.pattern"},
                                         Case{F::CodeInsee, "49999", "warning code_insee.unknown"},
                                         Case{F::CodeInsee, "49099", "warning code_insee.mismatch"},
                                         Case{F::CodeInsee, "", ""}));

INSTANTIATE_TEST_SUITE_P(Coordinates, OneField,
                         testing::Values(Case{F::Latitude, "47,4690", "error latitude.number"},
                                         Case{F::Longitude, "inconnue", "error longitude.number"},
                                         Case{F::Latitude, "", "warning coordinates.alone"},
                                         Case{F::Longitude, "", "warning coordinates.alone"},
                                         Case{F::Latitude, "91", "warning coordinates.range"},
                                         Case{F::Longitude, "432100.5", "warning coordinates.range"},
                                         Case{F::Latitude, "NaN", "warning coordinates.range"},
                                         Case{F::Latitude, "1e400", "warning coordinates.range"},
                                         Case{F::Latitude, "4.7469e1", ""}, Case{F::Latitude, "+47.469", ""},
                                         Case{F::Latitude, "48.85", "warning coordinates.commune"},
                                         Case{F::Longitude, "-3.555", "warning coordinates.sea@latitude"}));

INSTANTIATE_TEST_SUITE_P(Phone, OneField,
                         testing::Values(Case{F::Telephone, "02 41 05 70 00", "error telephone.pattern"},
                                         Case{F::Telephone, "+330241057000", "error telephone.pattern"},
                                         Case{F::Telephone, "+41221234567", "error telephone.pattern"},
                                         Case{F::Telephone, "+33241057", "warning telephone.impossible"},
                                         Case{F::Telephone, "+33041057000", "warning telephone.impossible"},
                                         Case{F::Telephone, "+33800000001", ""}, // free of charge
                                         Case{F::Telephone, "+590590123456", "warning telephone.region"},
                                         Case{F::Telephone, "+33590123456", "warning telephone.region"},
                                         Case{F::Telephone, "+33639981234", ""}));

INSTANTIATE_TEST_SUITE_P(Contacts, OneField,
                         testing::Values(Case{F::Courriels, "contact(at)mairie.example", "warning courriels.email"},
                                         Case{F::Courriels, "a@b", "warning courriels.email"},
                                         Case{F::Courriels, "a.@b.fr", "warning courriels.email"},
                                         Case{F::Courriels, "a@b.fr|", "warning courriels.email"},
                                         Case{F::Courriels, "é@b.fr", "warning courriels.email"},
                                         Case{F::Courriels, "a@b.fr; c@d.fr", "warning courriels.separator"},
                                         Case{F::Courriels, "o'neil+ateliers@sous.domaine-long.paris", ""},
                                         Case{F::SiteWeb, "www.mairie.example", "warning site_web.scheme"},
                                         Case{F::SiteWeb, "http://https://mairie.example", "warning site_web.url"},
                                         Case{F::SiteWeb, "https://mairie", "warning site_web.url"},
                                         Case{F::SiteWeb, "https://mairie.example/a b", "warning site_web.url"},
                                         Case{F::SiteWeb, "ftp://mairie.example", "warning site_web.url"},
                                         Case{F::SiteWeb, "https://a.example, https://b.example",
                                              "warning site_web.separator"},
                                         Case{F::SiteWeb, "https://été.example/où|HTTP://B.example:8080?x#y", ""},
                                         Case{F::PriseRdv, "rdv.example/lieu", "warning prise_rdv.scheme"},
                                         Case{F::FicheAccesLibre, "oui", "warning fiche_acces_libre.url"}));

INSTANTIATE_TEST_SUITE_P(
    Hours, OneField,
    testing::Values(Case{F::Horaires, "du lundi au vendredi de 9h à 12h", "warning horaires.free_text"},
                    Case{F::Horaires, "Mo-Fr 9h-12h", "warning horaires.free_text"},
                    Case{F::Horaires, "sur rendez-vous", "warning horaires.syntax"}, Case{F::Horaires, "24/7", ""},
                    Case{F::Horaires, "sunrise-sunset", ""}, Case{F::Horaires, "Mo-Fr 09:00-12:00; SH off", ""},
                    Case{F::Horaires, "Sa[1] 10:00-12:00 \"sur rendez-vous\"", ""},
                    Case{F::Horaires, std::string(20000, '('), "warning horaires.length"}));

INSTANTIATE_TEST_SUITE_P(Date, OneField,
                         testing::Values(Case{F::DateMaj, "02/04/2024", "error date_maj.date"},
                                         Case{F::DateMaj, "2024-02-30", "error date_maj.date"},
                                         Case{F::DateMaj, "hier", "error date_maj.date"},
                                         Case{F::DateMaj, "2024-04-02T10:00:00", "error date_maj.date"},
                                         Case{F::DateMaj, "2025-06-16", "warning date_maj.future"},
                                         Case{F::DateMaj, "2025-06-15", ""},
                                         Case{F::DateMaj, "1970-01-01", "warning date_maj.placeholder"},
                                         Case{F::DateMaj, "1899-12-30", "warning date_maj.old"}));

INSTANTIATE_TEST_SUITE_P(
    Lists, OneField,
    testing::Values(Case{F::FraisACharge, "gratuit", "error frais_a_charge.spelling"},
                    Case{F::FraisACharge, "Gratuit sous condition|Payant", ""},
                    Case{F::FraisACharge, "xGratuit", "error frais_a_charge.unknown"}, // the pattern has no start
                    Case{F::FraisACharge, "Gratuit;Payant", "error frais_a_charge.separator"},
                    Case{F::FraisACharge, "Gratuit | Payant", "error frais_a_charge.spaces"},
                    Case{F::FraisACharge, "Gratuit|", "error frais_a_charge.empty_part"},
                    Case{F::FraisACharge, "|", "error frais_a_charge.empty_part"},
                    Case{F::FraisACharge, "Payant|Payant", "warning frais_a_charge.repeated"},
                    Case{F::Services, "Comprehension du monde numérique", "error services.spelling"},
                    Case{F::Services, "Compre\u0301hension du monde nume\u0301rique", "error services.spelling"},
                    Case{F::ModalitesAcces, "Ce lieu n’accueille pas de public", "error modalites_acces.spelling"},
                    Case{F::ModalitesAcces, "Ce lieu n'accueille pas de public", ""},
                    Case{F::FormationsLabels, "Étapes numériques (La Poste)", "warning formations_labels.la_poste"},
                    Case{F::Itinerance, "true", "error itinerance.unknown"},
                    Case{F::Typologie, "BUREAU_DE_TABAC", "warning typologie.unknown"},
                    Case{F::Typologie, "bib", "warning typologie.spelling"},
                    Case{F::Typologie, "BIB, ASSO", "warning typologie.separator"},
                    Case{F::Typologie, "BIB|BIB", "warning typologie.repeated"}));

INSTANTIATE_TEST_SUITE_P(Texts, OneField,
                         testing::Values(Case{F::Nom, "MÃ©diathÃ¨que", "warning nom.mojibake"},
                                         Case{F::Nom, "Lâ€™atelier", "warning nom.mojibake"},
                                         Case{F::Nom, "M\uFFFDdiath\uFFFDque", "warning nom.mojibake"},
                                         Case{F::Nom, "Me\u0301diathe\u0300que", "warning nom.decomposed"},
                                         Case{F::Nom,
                                              "M\xE9"
                                              "diath\xE8que",
                                              "warning nom.encoding"},
                                         Case{F::Nom, "Média\vthèque", "warning nom.control"},
                                         Case{F::Nom, "Média\nthèque", "warning nom.line_break"},
                                         Case{F::Nom, " Médiathèque", "warning nom.spaces"},
                                         Case{F::Nom, "La  Médiathèque", "warning nom.spaces"},
                                         Case{F::Nom, "La\u00A0Médiathèque", "warning nom.spaces"},
                                         Case{F::Nom, "Le « Fab\u00A0» : l’Âge d’or à São Paulo", ""},
                                         Case{F::Nom, "Espace «\u00A0L’Étoile\u00A0»", ""},
                                         Case{F::Nom, "MÉDIATHÈQUE TOUSSAINT", "warning nom.capitals"},
                                         Case{F::Nom, "MJC", ""}, Case{F::Adresse, "49 RUE TOUSSAINT", ""},
                                         Case{F::PresentationDetail, "Une ligne\r\nune autre", ""},
                                         Case{F::PresentationDetail, "Ã©tÃ©", "warning presentation_detail.mojibake"}));

TEST(Checker, CountsTheSummaryInCharacters) {
    std::string text;
    for (int i = 0; i < 280; ++i) {
        text += "é";
    }
    EXPECT_THAT(rulesOf(changed({{F::PresentationResume, text}})), IsEmpty());
    EXPECT_THAT(rulesOf(changed({{F::PresentationResume, text + "é"}})),
                ElementsAre("error presentation_resume.length presentation_resume"));
}

TEST(Checker, SeesSwappedZeroAndFarCoordinates) {
    EXPECT_THAT(rulesOf(changed({{F::Latitude, "-0.5550"}, {F::Longitude, "47.4690"}})),
                ElementsAre("warning coordinates.swapped latitude"));
    EXPECT_THAT(rulesOf(changed({{F::Latitude, "0"}, {F::Longitude, "0.0"}})),
                ElementsAre("warning coordinates.zero latitude"));
    EXPECT_THAT(rulesOf(changed({{F::Latitude, "40.712800"}, {F::Longitude, "-74.006000"}})),
                ElementsAre("warning coordinates.commune latitude"));
    EXPECT_THAT(rulesOf(changed({{F::Latitude, ""}, {F::Longitude, ""}})), IsEmpty());
}

TEST(Checker, SaysTheDistanceToTheCommune) {
    const auto faults = Checker(test::day).faultsOf(changed({{F::Commune, "Reims"},
                                                             {F::CodeInsee, "51454"},
                                                             {F::CodePostal, "51100"},
                                                             {F::Latitude, "43.52609"},
                                                             {F::Longitude, "5.41423"}}));
    ASSERT_EQ(faults.size(), 1U);
    ASSERT_EQ(faults[0].message.arguments.size(), 2U);
    EXPECT_NEAR(std::stoi(faults[0].message.arguments[0]), 645, 10);
    EXPECT_THAT(sentence(faults[0].message), HasSubstr("Reims"));
}

TEST(Checker, KnowsThePlacesOverseas) {
    const auto reunion = [](std::string_view phone) {
        return rulesOf(changed({{F::Commune, "Saint-Denis"},
                                {F::CodePostal, "97400"},
                                {F::CodeInsee, "97411"},
                                {F::Latitude, "-20.8823"},
                                {F::Longitude, "55.4504"},
                                {F::Telephone, phone}}));
    };
    EXPECT_THAT(reunion("+262262401234"), IsEmpty());
    EXPECT_THAT(reunion("+33241057000"), IsEmpty());
    EXPECT_THAT(reunion("+590590123456"), ElementsAre("warning telephone.region telephone"));
    EXPECT_THAT(reunion("+33692123456"), ElementsAre("warning telephone.region telephone"));
    EXPECT_THAT(rulesOf(changed({{F::Commune, "Nouméa"},
                                 {F::CodePostal, "98800"},
                                 {F::CodeInsee, "98818"},
                                 {F::Pivot, "0123456001"},
                                 {F::Telephone, "+687251234"},
                                 {F::Latitude, "-22.2758"},
                                 {F::Longitude, "166.4580"}})),
                IsEmpty());
}

TEST(Checker, ProposesWhatToWrite) {
    const auto proposal = [](PlaceField field, std::string_view value) {
        const auto faults = Checker(test::day).faultsOf(changed({{field, value}}));
        return faults.empty() ? std::string{} : sentence(faults[0].message);
    };
    EXPECT_THAT(proposal(F::Telephone, "02 41 05 70 00"), HasSubstr("+33241057000"));
    EXPECT_THAT(proposal(F::DateMaj, "2/4/2024"), HasSubstr("2024-04-02"));
    EXPECT_THAT(proposal(F::Pivot, "214 900 078 00012"), HasSubstr("“21490007800012”"));
    EXPECT_THAT(proposal(F::Latitude, "47,469"), HasSubstr("47.469"));
    EXPECT_THAT(proposal(F::CodePostal, "1000"), HasSubstr("01000"));
    EXPECT_THAT(proposal(F::SiteWeb, "www.mairie.example"), HasSubstr("https://www.mairie.example"));
    EXPECT_THAT(proposal(F::Horaires, "du lundi au vendredi de 9h à 12h"), HasSubstr("Mo-Fr 09:00-12:00"));
    EXPECT_THAT(proposal(F::FraisACharge, "Gratuit, Payant"), HasSubstr("“Gratuit|Payant”"));
    EXPECT_THAT(proposal(F::CodePostal, "49300"), HasSubstr("49000, 49100"));
}

TEST(Checker, DoesNotAskForWhatTheRowLacks) {
    const std::array<std::string_view, standardFieldCount> empty{};
    std::vector<std::string> rules;
    Checker(test::day).check(empty, [&](const Fault& fault) { rules.emplace_back(fault.rule); }, 0);
    EXPECT_THAT(rules, IsEmpty());
}

TEST(Checker, CutsLongValuesBetweenCharacters) {
    std::string longName = " ";
    while (longName.size() < 2 * maxFaultValue) {
        longName += "é";
    }
    const auto faults = Checker(test::day).faultsOf(changed({{F::Nom, longName}}));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].value.size(), maxFaultValue - 1);
}

TEST(Checker, SurvivesAnyText) {
    static constexpr std::array<std::string_view, 40> pieces{"",           "|",
                                                             " ",          ";",
                                                             "\xC3",       "\xC3\x83",
                                                             "\xE2\x80",   "\xF0\x9F",
                                                             "\xCC\x81",   "\xED\xA0\x80",
                                                             "\xFF",       "\0",
                                                             "\n",         "\u00A0",
                                                             "\u202F",     "Ã©",
                                                             "2024-02-30", "1e999",
                                                             "-",          "+33",
                                                             "+590",       "@",
                                                             "a@b.fr",     "https://",
                                                             "://",        "[",
                                                             "2A004",      "97400",
                                                             "Paris",      "75001",
                                                             "Mo",         "-Fr",
                                                             "09:00",      "\"",
                                                             "Gratuit",    "Étapes numériques (La Poste)",
                                                             "W9",         "0",
                                                             "48.85",      "/"};
    const Checker checker(test::day);
    std::uint32_t state = 1;
    const auto random = [&](std::size_t below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::size_t>(state >> 8U) % below;
    };
    std::size_t faults = 0;
    for (int i = 0; i < 3000; ++i) {
        Record place;
        for (std::string& value : place.values) {
            for (std::size_t n = random(6); n > 0; --n) {
                value += pieces[random(pieces.size())];
            }
        }
        for (const Fault& fault : checker.faultsOf(place)) {
            EXPECT_LE(fault.value.size(), maxFaultValue);
            EXPECT_FALSE(sentence(fault.message).empty());
            ++faults;
        }
    }
    EXPECT_GT(faults, 10000U);
}

TEST(Rules, AllHaveASentenceAndNamesThatDoNotCollide) {
    std::set<std::string_view> sentences;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Rule::Count); ++i) {
        const RuleInfo& info = ruleInfo(static_cast<Rule>(i));
        EXPECT_NE(sentence(Message{info.sentence, {}, {}}), info.sentence) << i;
        sentences.insert(info.sentence);
    }
    EXPECT_EQ(sentences.size(), static_cast<std::size_t>(Rule::Count));
    for (std::size_t i = 0; i < static_cast<std::size_t>(Rule::Count); ++i) {
        const FaultTopic topic = topicOf({.rule = static_cast<Rule>(i), .field = F::Adresse});
        EXPECT_EQ(topicNamed(topicName(topic)), topic) << topicName(topic);
    }
    EXPECT_EQ(topicName({.rule = Rule::Required, .field = F::Adresse}), "required:adresse");
    EXPECT_EQ(topicNamed("phone_pattern"), FaultTopic{.rule = Rule::PhonePattern});
    EXPECT_FALSE(topicNamed("required:nowhere") || topicNamed("") || topicNamed(":"));
    EXPECT_EQ(ruleName(F::Telephone, Rule::PhonePattern), "telephone.pattern");
    EXPECT_EQ(ruleName(F::Latitude, Rule::CoordinateZero), "coordinates.zero");
}

} // namespace

} // namespace maillage
