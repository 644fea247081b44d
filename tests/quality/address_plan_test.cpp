// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_library.h"
#include "core/quality/address_plan.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace maillage {
namespace {

using enum PlaceField;

class AddressPlanTest : public testing::Test {
protected:
    AddressPlanTest()
        : m_hub(store::HubFile::create(m_folder / "hub.maillage"))
        , m_editor(*m_hub, "Marie") {
        std::ofstream(m_folder / "adresses-49.csv") << "numero;nom_voie;code_postal;code_insee;nom_commune;lon;lat\n"
                                                       "9;Rue des Lilas;49000;49007;Angers;-0.5501;47.4709\n"
                                                       "11;Rue de la Mairie;49000;49007;Angers;-0.56;47.48\n"
                                                       "5;Rue des Lilas;49300;49099;Cholet;-0.8801;47.0605\n";
        const AddressLibrary library((m_folder / "addresses").string());
        EXPECT_TRUE(library.add(m_folder / "adresses-49.csv"));
        m_finder = library.open();
    }

    std::int64_t add(std::initializer_list<std::pair<PlaceField, std::string>> values) {
        Record place(Entity::Place);
        for (const auto& [field, value] : values) {
            place[field] = value;
        }
        return m_editor.add(place).value().number;
    }

    std::string read(std::int64_t key, PlaceField field) {
        return store::readRecord(m_hub->connection(), {Entity::Place, key}).value().value()[field];
    }

    std::vector<AddressProposal> propose() {
        const auto keys = placesToLocate(m_hub->connection()).value();
        return proposeAddresses(m_hub->connection(), keys, *m_finder).value();
    }

    test::TemporaryFolder m_folder;
    Result<store::HubFile> m_hub;
    Editor m_editor;
    AddressFinder::Pointer m_finder;
};

TEST_F(AddressPlanTest, looksAtPlacesWithoutCoordinatesOfTheirOwn) {
    const auto without = add({{Nom, "A"}});
    const auto atCentre = add({{Nom, "B"}, {Latitude, "47.4"}, {Longitude, "-0.5"}, {CoordOrigin, "commune"}});
    add({{Nom, "C"}, {Latitude, "47.4"}, {Longitude, "-0.5"}});
    const auto half = add({{Nom, "D"}, {Latitude, "47.4"}, {Longitude, " "}});
    EXPECT_EQ(placesToLocate(m_hub->connection()).value(), (std::vector{without, atCentre, half}));
}

TEST_F(AddressPlanTest, saysWhereTheAnswerIsNoMoreThanACentre) {
    add({{Nom, "A"}, {CodePostal, "49300"}, {Commune, "Cholet"}});
    const ChangePlan plan = planAddresses(propose(), {.coarsest = AddressPrecision::Commune});
    ASSERT_EQ(plan.places, 1U);
    EXPECT_EQ(plan.changes[0].shownAfter, "49300 Cholet, the commune’s centre (100\u00A0%)");
}

TEST_F(AddressPlanTest, writesCoordinatesTheirOriginAndPrecisionAsOneStep) {
    const auto exact = add({{Nom, "A"}, {Adresse, "9, rue des lilas"}, {CodePostal, "49000"}, {Commune, "Angers"}});
    const auto street =
        add({{Nom, "B"}, {Adresse, "Centre social, 40 r. des lilas"}, {CodeInsee, "49099"}, {Commune, "Cholet"}});
    const ChangePlan plan = planAddresses(propose(), {});
    ASSERT_EQ(plan.places, 2U);
    EXPECT_EQ(plan.changes[0].shownBefore, "9, rue des lilas, 49000 Angers");
    EXPECT_EQ(plan.changes[0].shownAfter, "9 Rue des Lilas, 49000 Angers (100\u00A0%)");
    const auto applied = applyPlan(m_editor, addressStep, plan.changes);
    ASSERT_TRUE(applied);
    EXPECT_EQ(applied->places, 2U);
    EXPECT_EQ(read(exact, Latitude), "47.470900");
    EXPECT_EQ(read(exact, Longitude), "-0.550100");
    EXPECT_EQ(read(exact, CoordOrigin), "ban");
    EXPECT_EQ(read(exact, CoordPrecision), "numéro");
    EXPECT_EQ(read(street, CoordPrecision), "voie");
    ASSERT_TRUE(m_editor.undo());
    EXPECT_EQ(read(exact, Latitude), "");
    EXPECT_EQ(read(street, CoordOrigin), "");
}

TEST_F(AddressPlanTest, leavesOutWhatIsNotGoodEnough) {
    add({{Nom, "A"}, {Adresse, "9 rue des lilas"}, {Commune, "Angers"}});
    add({{Nom, "B"}, {Adresse, "Mairie"}, {Commune, "Angers"}});
    add({{Nom, "C"}, {Adresse, "8 boulevard inconnu"}, {Commune, "Angers"}});
    add({{Nom, "D"}});
    const auto proposals = propose();
    EXPECT_EQ(planAddresses(proposals, {}).places, 1U) << "a street that shares a word with “Mairie” will not do";
    EXPECT_EQ(planAddresses(proposals, {}).unchanged, 3U);
    EXPECT_EQ(planAddresses(proposals, {.leastScore = 0.8, .coarsest = AddressPrecision::Commune}).places, 3U);
    const auto* centre = acceptedAnswer(proposals[1], {.leastScore = 0.8, .coarsest = AddressPrecision::Commune});
    ASSERT_NE(centre, nullptr);
    EXPECT_EQ(centre->address.origin, AddressOrigin::Gazetteer);
    EXPECT_EQ(acceptedAnswer(proposals[3], {.leastScore = 0, .coarsest = AddressPrecision::Commune}), nullptr);
}

TEST_F(AddressPlanTest, changesNothingThatStandsThereAlready) {
    const AcceptedAddresses centres{.leastScore = 0.8, .coarsest = AddressPrecision::Commune};
    add({{Nom, "B"}, {Commune, "Angers"}});
    ASSERT_TRUE(applyPlan(m_editor, addressStep, planAddresses(propose(), centres).changes));
    const ChangePlan again = planAddresses(propose(), centres);
    EXPECT_EQ(again.places, 0U);
    EXPECT_EQ(again.unchanged, 1U);
}

TEST_F(AddressPlanTest, stopsWhenInterrupted) {
    const auto key = add({{Nom, "A"}});
    const TaskControl control;
    control.interrupt();
    EXPECT_EQ(proposeAddresses(m_hub->connection(), std::vector{key}, *m_finder, control).error().kind,
              ErrorKind::Cancelled);
}

TEST_F(AddressPlanTest, takesWrongCodesForWhatTheyAre) {
    // A postcode of a box, a code of nowhere, the commune in the address.
    add({{Nom, "A"}, {Adresse, "9 rue des Lilas BP 12, Angers CEDEX 9"}, {CodePostal, "49035"}, {CodeInsee, "00000"}});
    const auto proposals = propose();
    const AddressHit* answer = acceptedAnswer(proposals[0], {.leastScore = 0.7});
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(answer->address.insee, "49007");
    EXPECT_EQ(answer->address.precision, AddressPrecision::Number);
}

} // namespace
} // namespace maillage
