// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/standard/proposals.h"
#include "tests/standard/sample_place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace maillage {

namespace {

using F = PlaceField;
using test::changed;
using testing::ElementsAre;
using testing::IsEmpty;

/// The value that the only proposal for the field's first fault writes into it; why not in brackets.
std::string proposed(const Record& place, PlaceField field) {
    const auto faults = Checker(test::day).faultsOf(place);
    const auto fault = std::ranges::find(faults, fieldName(field), &Fault::field);
    if (fault == faults.end()) {
        return "(no fault)";
    }
    const auto proposals = proposalsFor(*fault, place);
    if (proposals.size() != 1) {
        return '(' + std::to_string(proposals.size()) + " proposals)";
    }
    return mended(place, proposals.front())[field];
}

/// What stands on the buttons for the field's first fault, no-break spaces plain.
std::vector<std::string> buttons(const Record& place, PlaceField field) {
    std::vector<std::string> labels;
    for (const Fault& fault : Checker(test::day).faultsOf(place)) {
        if (fault.field != fieldName(field)) {
            continue;
        }
        for (const Proposal& proposal : proposalsFor(fault, place)) {
            std::string label = sentence(proposal.label);
            for (std::size_t at = label.find("\u00A0"); at != std::string::npos; at = label.find("\u00A0")) {
                label.replace(at, 2, " ");
            }
            labels.push_back(std::move(label));
        }
        break;
    }
    return labels;
}

struct Case {
    PlaceField field;
    std::string value;
    std::string better;
};

class OneValue : public testing::TestWithParam<Case> {};

TEST_P(OneValue, BecomesWhatWasMeant) {
    const Case& c = GetParam();
    EXPECT_EQ(proposed(changed({{c.field, c.value}}), c.field), c.better) << c.value;
}

INSTANTIATE_TEST_SUITE_P(
    Phones, OneValue,
    testing::Values(
        Case{F::Telephone, "02 41 43 28 13", "+33241432813"}, Case{F::Telephone, "02.41.43.28.13", "+33241432813"},
        Case{F::Telephone, "02-41-43-28-13", "+33241432813"}, Case{F::Telephone, "0241432813", "+33241432813"},
        Case{F::Telephone, "241432813", "+33241432813"}, Case{F::Telephone, "+33 2 41 43 28 13", "+33241432813"},
        Case{F::Telephone, "+33 (0)2 41 43 28 13", "+33241432813"}, Case{F::Telephone, "0033241432813", "+33241432813"},
        Case{F::Telephone, "33241432813", "+33241432813"}, Case{F::Telephone, "+330241432813", "+33241432813"},
        Case{F::Telephone, "02\u00A041\u00A043\u00A028\u00A013", "+33241432813"},
        Case{F::Telephone, "Tél. : 02 41 43 28 13", "+33241432813"},
        Case{F::Telephone, "+33590123456", "(0 proposals)"}, // Guadeloupe's, and the place in Angers
        Case{F::Telephone, "02 41 43 28 13 / 06 12 34 56 78", "(2 proposals)"},
        Case{F::Telephone, "02 41 43 28 13 (accueil)", "+33241432813"},
        Case{F::Telephone, "Mairie 02.41.43.28.13, demander Ada", "+33241432813"},
        Case{F::Telephone, "02 41 43 28 13 ou 06 12 34 56 78", "(2 proposals)"},
        Case{F::Telephone, "02 41 43", "(0 proposals)"}, Case{F::Telephone, "voir site", "(0 proposals)"}));

INSTANTIATE_TEST_SUITE_P(
    Contacts, OneValue,
    testing::Values(Case{F::Courriels, "a@b.fr; c@d.fr", "a@b.fr|c@d.fr"},
                    Case{F::Courriels, "a@b.fr / c@d.fr", "a@b.fr|c@d.fr"},
                    Case{F::Courriels, "a@b.fr c@d.fr", "a@b.fr|c@d.fr"}, Case{F::Courriels, "a@b.fr|", "a@b.fr"},
                    Case{F::Courriels, "contact(at)mairie.example", "contact@mairie.example"},
                    Case{F::Courriels, "contact [at] mairie.example", "contact@mairie.example"},
                    Case{F::Courriels, "contact @ mairie.example", "contact@mairie.example"},
                    Case{F::Courriels, "mailto:contact@mairie.example", "contact@mairie.example"},
                    Case{F::Courriels, "Mairie <contact@mairie.example>", "contact@mairie.example"},
                    Case{F::Courriels, "contact@mairie,example", "contact@mairie.example"},
                    Case{F::Courriels, "contact@mairie.example.", "contact@mairie.example"},
                    Case{F::Courriels, "pas de mail", "(0 proposals)"},
                    Case{F::SiteWeb, "www.mairie.example", "https://www.mairie.example"},
                    Case{F::SiteWeb, "mairie.example/numerique", "https://mairie.example/numerique"},
                    Case{F::SiteWeb, "http:/mairie.example", "https://mairie.example"},
                    Case{F::SiteWeb, "htpp://mairie.example", "https://mairie.example"},
                    Case{F::SiteWeb, "http://https://mairie.example", "https://mairie.example"},
                    Case{F::SiteWeb, "https:// mairie.example", "https://mairie.example"},
                    Case{F::SiteWeb, "https://a.example, https://b.example", "https://a.example|https://b.example"},
                    Case{F::SiteWeb, "www.a.example|https://b.example", "https://www.a.example|https://b.example"},
                    Case{F::SiteWeb, "aucun", "(0 proposals)"},
                    Case{F::Horaires, "du lundi au vendredi de 9h à 12h", "Mo-Fr 09:00-12:00"},
                    Case{F::Horaires, "sur rendez-vous", "(0 proposals)"}));

INSTANTIATE_TEST_SUITE_P(
    Identity, OneValue,
    testing::Values(Case{F::Pivot, "214 900 078 00012", "21490007800012"},
                    Case{F::Pivot, "214.900.078-00012", "21490007800012"},
                    Case{F::Pivot, "SIRET 21490007800012", "21490007800012"},
                    Case{F::Pivot, "SIRET : 214 900 078 00012", "21490007800012"},
                    Case{F::Pivot, "5650018500017", "(0 proposals)"}, // thirteen digits, none right with a zero
                    Case{F::Pivot, "21490007800013", "(0 proposals)"}, Case{F::Pivot, "inconnu", "(0 proposals)"},
                    Case{F::DateMaj, "02/04/2024", "2024-04-02"}, Case{F::DateMaj, "2/4/24", "2024-04-02"},
                    Case{F::DateMaj, "12/03/98", "(0 proposals)"}, // not 2098
                    Case{F::DateMaj, "2.4.2024", "2024-04-02"}, Case{F::DateMaj, "2024/04/02", "2024-04-02"},
                    Case{F::DateMaj, "2 avril 2024", "2024-04-02"}, Case{F::DateMaj, "1er août 2024", "2024-08-01"},
                    Case{F::DateMaj, "mardi 2 avril 2024", "2024-04-02"},
                    Case{F::DateMaj, "15 DÉCEMBRE 2023", "2023-12-15"},
                    Case{F::DateMaj, "2024-04-02T10:00:00", "2024-04-02"},
                    Case{F::DateMaj, "31/02/2024", "(0 proposals)"}, Case{F::DateMaj, "avril", "(0 proposals)"}));

INSTANTIATE_TEST_SUITE_P(
    Location, OneValue,
    testing::Values(Case{F::CodePostal, "49 000", "49000"}, Case{F::CodePostal, "4900", "(0 proposals)"},
                    Case{F::CodePostal, "F-49000", "49000"},
                    Case{F::CodePostal, "13001", "(2 proposals)"}, // Angers has two
                    Case{F::Commune, "Cholet", "Angers"},          // 49000 is not Cholet's, the code is right
                    Case{F::CodeInsee, "4907", "49007"}, Case{F::CodeInsee, "49999", "49007"},
                    Case{F::CodeInsee, "49-007", "49007"}, Case{F::CodeInsee, "49099", "49007"},
                    Case{F::Latitude, "47,4690", "47.4690"}, Case{F::Latitude, "47.4690°", "47.4690"},
                    Case{F::Longitude, "inconnue", "(0 proposals)"}));

INSTANTIATE_TEST_SUITE_P(
    Lists, OneValue,
    testing::Values(Case{F::FraisACharge, "gratuit", "Gratuit"},
                    Case{F::FraisACharge, "Gratuit;Payant", "Gratuit|Payant"},
                    Case{F::FraisACharge, "Gratuit, payant", "Gratuit|Payant"},
                    Case{F::FraisACharge, "Gratuit | Payant", "Gratuit|Payant"},
                    Case{F::FraisACharge, "Gratuit|", "Gratuit"}, Case{F::FraisACharge, "|", ""},
                    Case{F::FraisACharge, "Payant|Payant", "Payant"},
                    Case{F::FraisACharge, "Payant|gratuit|Inconnu", "(0 proposals)"}, // the unknown one comes first
                    Case{F::Services, "aide aux demarches administratives", "Aide aux démarches administratives"},
                    Case{F::ModalitesAcces, "Ce lieu n’accueille pas de public", "Ce lieu n'accueille pas de public"},
                    Case{F::FormationsLabels, "Étapes numériques (La Poste)", "(0 proposals)"},
                    Case{F::Typologie, "bib", "BIB"}, Case{F::Typologie, "BIB, ASSO", "BIB|ASSO"},
                    Case{F::Typologie, "Mission locale", "ML"}, Case{F::Typologie, "Bureau", "(0 proposals)"}));

INSTANTIATE_TEST_SUITE_P(
    Texts, OneValue,
    testing::Values(Case{F::Nom, "MÃ©diathÃ¨que", "Médiathèque"}, Case{F::Nom, "Lâ€™atelier", "L’atelier"},
                    Case{F::Nom, "MÃƒÂ©diathÃƒÂ¨que", "Médiathèque"}, Case{F::Nom, "CÅ“ur de ville", "Cœur de ville"},
                    Case{F::Nom,
                         "M\xE9"
                         "diath\xE8que",
                         "Médiathèque"},
                    Case{F::Nom, "M\uFFFDdiath\uFFFDque", "(0 proposals)"},
                    Case{F::Nom, "Me\u0301diathe\u0300que", "Médiathèque"},
                    Case{F::Nom, "Média\vthèque", "Médiathèque"},
                    Case{F::Nom, "Médiathèque\nToussaint", "Médiathèque Toussaint"},
                    Case{F::Nom, " Médiathèque  Toussaint ", "Médiathèque Toussaint"},
                    Case{F::Nom, "La\u00A0Médiathèque", "La Médiathèque"},
                    Case{F::Nom, "Le  Fab «\u00A0Lab\u00A0»", "Le Fab «\u00A0Lab\u00A0»"}, Case{F::Adresse, "  ", ""},
                    Case{F::PresentationDetail, "Ã©tÃ©\r\nhiver", "été\r\nhiver"}));

INSTANTIATE_TEST_SUITE_P(
    Capitals, OneValue,
    testing::Values(Case{F::Nom, "MÉDIATHÈQUE JEAN JAURÈS", "Médiathèque Jean Jaurès"},
                    Case{F::Nom, "MEDIATHEQUE JEAN JAURES", "Médiathèque Jean Jaurès"},
                    Case{F::Nom, "CCAS D'ANGERS", "CCAS d'Angers"},
                    Case{F::Nom, "MAIRIE DE L’ÎLE D’YEU", "Mairie de l’Île d’Yeu"},
                    Case{F::Nom, "MJC LES HAUTS DE SAINT-AUBIN", "MJC les Hauts de Saint-Aubin"},
                    Case{F::Nom, "SOUS-PREFECTURE DE SEGRE", "Sous-préfecture de Segre"},
                    Case{F::Nom, "AIDE A DOMICILE EN MILIEU RURAL (ADMR)", "Aide à Domicile en Milieu Rural (ADMR)"},
                    Case{F::Nom, "BATIMENT A RUE DU PORT", "Bâtiment A Rue du Port"},
                    Case{F::Nom, "L'ATELIER DU 13E ARRONDISSEMENT", "L'Atelier du 13e Arrondissement"},
                    Case{F::Nom, "ECOLE JEAN XXIII", "École Jean XXIII"},
                    Case{F::Nom, "C.C.A.S. DE TRELAZE", "C.C.A.S. de Trelaze"},
                    Case{F::Nom, "PIMMS MEDIATION ANGERS", "PIMMS Médiation Angers"},
                    Case{F::Nom, "MAISON FRANCE SERVICES - LA POSTE", "Maison France Services - La Poste"},
                    Case{F::Nom, "ESPACE \"LES LILAS\"", "Espace \"Les Lilas\""},
                    Case{F::Nom, "ASSOCIATION O'CONNOR", "Association O'Connor"},
                    Case{F::Nom, "POINT SNCF ET LA CAF", "Point SNCF et la CAF"}));

TEST(Proposals, SpellTheCommuneAsTheGazetteerDoes) {
    EXPECT_EQ(proposed(changed({{F::Nom, "MAIRIE DE TRELAZE"},
                                {F::Commune, "Trélazé"},
                                {F::CodePostal, "49800"},
                                {F::CodeInsee, "49353"},
                                {F::Latitude, ""},
                                {F::Longitude, ""}}),
                       F::Nom),
              "Mairie de Trélazé");
}

TEST(Proposals, GiveANumberOverseasItsPrefix) {
    EXPECT_EQ(proposed(changed({{F::Telephone, "+33692123456"},
                                {F::Commune, "Saint-Denis"},
                                {F::CodePostal, "97400"},
                                {F::CodeInsee, "97411"},
                                {F::Latitude, ""},
                                {F::Longitude, ""}}),
                       F::Telephone),
              "+262692123456");
}

TEST(Proposals, RestoreALostZero) {
    const Record place = changed({{F::Commune, "Bourg-en-Bresse"},
                                  {F::CodePostal, "1000"},
                                  {F::CodeInsee, "1053"},
                                  {F::Latitude, ""},
                                  {F::Longitude, ""}});
    EXPECT_EQ(proposed(place, F::CodePostal), "01000");
    EXPECT_EQ(proposed(place, F::CodeInsee), "01053");
}

TEST(Proposals, FillWhatTheOthersTell) {
    const auto at = [](std::string_view commune, std::string_view postcode, std::string_view insee) {
        return changed({{F::Commune, commune},
                        {F::CodePostal, postcode},
                        {F::CodeInsee, insee},
                        {F::Latitude, ""},
                        {F::Longitude, ""}});
    };
    EXPECT_EQ(proposed(at("Trélazé", "", "49353"), F::CodePostal), "49800");
    EXPECT_EQ(proposed(at("Trélazé", "", ""), F::CodePostal), "49800");
    EXPECT_EQ(proposed(at("", "49800", "49353"), F::Commune), "Trélazé");
    EXPECT_EQ(proposed(at("Trelazee", "49800", ""), F::Commune), "Trélazé");
    EXPECT_EQ(proposed(at("Angers", "", "49007"), F::CodePostal), "(2 proposals)");
}

TEST(Proposals, LeadFromAFormerCommuneToItsSuccessor) {
    const Record place = changed({{F::Commune, "Champigné"},
                                  {F::CodePostal, "49330"},
                                  {F::CodeInsee, "49065"},
                                  {F::Latitude, ""},
                                  {F::Longitude, ""}});
    EXPECT_EQ(proposed(place, F::CodeInsee), "49080");
    EXPECT_THAT(buttons(place, F::CodeInsee), ElementsAre("Replace by 49080 (Les Hauts-d'Anjou)"));
}

TEST(Proposals, SwapCoordinatesAndEmptyZeros) {
    const Record swapped = changed({{F::Latitude, "-0.5550"}, {F::Longitude, "47.4690"}});
    const auto fault = Checker(test::day).faultsOf(swapped).at(0);
    const auto proposal = proposalFor(fault, swapped);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(mended(swapped, *proposal), test::goodPlace());
    EXPECT_EQ(proposed(changed({{F::Latitude, "0"}, {F::Longitude, "0"}}), F::Latitude), "");
}

TEST(Proposals, AskWhichOfTwoIsMeant) {
    const Record place = changed({{F::Commune, "Trélazé"}, {F::CodePostal, ""}});
    EXPECT_THAT(buttons(place, F::Commune),
                ElementsAre("Replace by Angers", "Write the INSEE code 49353 (Trélazé) instead"));
    const auto faults = Checker(test::day).faultsOf(place);
    const auto fault = std::ranges::find(faults, "commune", &Fault::field);
    ASSERT_NE(fault, faults.end());
    EXPECT_FALSE(proposalFor(*fault, place));
}

TEST(Proposals, ShortenASummaryAtItsSentences) {
    std::string text = "Un lieu pour toutes et tous.";
    while (text.size() < 400) {
        text += " Des ateliers chaque semaine.";
    }
    const Record place = changed({{F::PresentationResume, text}});
    const auto proposal = proposalFor(Checker(test::day).faultsOf(place).at(0), place);
    ASSERT_TRUE(proposal);
    const Record after = mended(place, *proposal);
    EXPECT_EQ(after[F::PresentationDetail], text);
    EXPECT_TRUE(after[F::PresentationResume].ends_with("semaine."));
    EXPECT_THAT(test::rulesOf(after), IsEmpty());
}

TEST(Proposals, ShowValuesAsPeopleReadThem) {
    EXPECT_THAT(buttons(changed({{F::Telephone, "0241432813"}}), F::Telephone),
                ElementsAre("Replace by 02 41 43 28 13"));
    EXPECT_THAT(buttons(changed({{F::Pivot, "214900078 00012"}}), F::Pivot),
                ElementsAre("Replace by 214 900 078 00012"));
    EXPECT_THAT(buttons(changed({{F::Courriels, "a@b.fr;c@d.fr"}}), F::Courriels),
                ElementsAre("Replace by a@b.fr, c@d.fr"));
    EXPECT_THAT(buttons(changed({{F::ModalitesAcces, "ce lieu n’accueille pas de public"}}), F::ModalitesAcces),
                ElementsAre("Replace by Ce lieu n’accueille pas de public"));
    EXPECT_THAT(buttons(changed({{F::CodePostal, "13001"}}), F::CodePostal),
                ElementsAre("Replace by 49000", "Replace by 49100"));
}

TEST(Proposals, SayNothingOfFaultsTheyDoNotKnow) {
    EXPECT_THAT(proposalsFor(Fault{.field = "nom", .message = {"standard.id_duplicate"}}, test::goodPlace()),
                IsEmpty());
    EXPECT_THAT(proposalsFor(Fault{.field = "no_field", .message = {"standard.blank"}}, test::goodPlace()), IsEmpty());
    EXPECT_THAT(proposalsFor(Fault{.field = "nom", .message = {"no.sentence"}}, test::goodPlace()), IsEmpty());
}

/// Whatever is proposed mends the fault it was made for, on values put together at random.
TEST(Proposals, MendWhatTheyPromise) {
    static const std::vector<std::string> pieces{"",
                                                 " ",
                                                 "\u00A0",
                                                 "|",
                                                 ";",
                                                 ", ",
                                                 "\n",
                                                 "Ã©",
                                                 "e\u0301",
                                                 "\xE9",
                                                 "MAIRIE ",
                                                 "DE ",
                                                 "A ",
                                                 "(CCAS)",
                                                 "02 41 43 28 13",
                                                 "+33",
                                                 "0",
                                                 "33241432813",
                                                 "a@b.fr",
                                                 "(at)",
                                                 "www.",
                                                 "b.fr",
                                                 "http:/",
                                                 "https://a.example",
                                                 "Angers",
                                                 "Paris",
                                                 "75013",
                                                 "49000",
                                                 "4900",
                                                 "49007",
                                                 "49065",
                                                 "12/03/2024",
                                                 "mars 2024",
                                                 "48,85",
                                                 "2.35",
                                                 "Gratuit",
                                                 "gratuit",
                                                 "Payant",
                                                 "BIB",
                                                 "bib",
                                                 "Mission locale",
                                                 "lundi 9h-12h",
                                                 "\v",
                                                 "214 900 078 00012"};
    std::uint32_t state = 7;
    const auto random = [&](std::size_t below) {
        state = state * 1664525U + 1013904223U;
        return static_cast<std::size_t>(state >> 8U) % below;
    };
    const Checker checker(test::day);
    int made = 0;
    for (int i = 0; i < 4000; ++i) {
        Record place = test::goodPlace();
        for (std::size_t fields = 1 + random(3); fields > 0; --fields) {
            std::string& value = place.values[random(standardFieldCount)];
            value.clear();
            for (std::size_t n = 1 + random(3); n > 0; --n) {
                value += pieces[random(pieces.size())];
            }
        }
        for (const Fault& fault : checker.faultsOf(place)) {
            for (const Proposal& proposal : proposalsFor(fault, place)) {
                ++made;
                const Record after = mended(place, proposal);
                for (const Fault& left : checker.faultsOf(after)) {
                    EXPECT_FALSE(left.rule == fault.rule && left.field == fault.field
                                 && left.message.id == fault.message.id)
                        << fault.rule << ": " << place[static_cast<F>(*fieldIndex(Entity::Place, fault.field))]
                        << " -> " << after[static_cast<F>(*fieldIndex(Entity::Place, fault.field))] << " ("
                        << sentence(proposal.label) << ')';
                }
            }
        }
    }
    EXPECT_GT(made, 1000);
}

} // namespace

} // namespace maillage
