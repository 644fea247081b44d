// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/import_fixture.h"

#include <gmock/gmock.h>

namespace maillage {

using IdentityTest = ImportTest;
using testing::Contains;
using testing::StartsWith;

TEST_F(IdentityTest, TwoSourcesWithTheSameIdNeverTouchEachOther) {
    EXPECT_EQ(import(file("a.csv", "id,nom,source\n1,Mairie,A\n")), "1 0 0 0");
    EXPECT_EQ(import(file("b.csv", "id,nom,source\n1,Bibliothèque,B\n")), "1 0 0 0");
    EXPECT_EQ(import(file("b.csv", "id,nom,source\n1,Médiathèque,B\n")), "0 1 0 0");
    const auto places = records();
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(places[0][PlaceField::Nom], "Mairie");
    EXPECT_EQ(places[1][PlaceField::Nom], "Médiathèque");
}

TEST_F(IdentityTest, TheSameFileUnderTwoNamesIsTwoSources) {
    const std::string path = file("a.csv", "id,nom,source\n1,Mairie,A\n");
    EXPECT_EQ(import(path, {.source = "Un"}), "1 0 0 0");
    EXPECT_EQ(import(path, {.source = "Deux"}), "1 0 0 0");
    EXPECT_EQ(import(path, {.source = "un "}), "0 0 1 0") << "names are compared folded";
}

TEST_F(IdentityTest, SourceIsTheConstantColumnElseTheFile) {
    EXPECT_EQ(stage(file("lieux.csv", "id,nom,source\n1,M,Angers\n2,N,Angers\n"))->sourceName(), "Angers");
    EXPECT_EQ(stage(file("lieux.csv", "id,nom,source\n1,M,Angers\n2,N,Saumur\n"))->sourceName(), "lieux");
    EXPECT_EQ(stage(file("lieux.csv", "id,nom,source\n1,M,Angers\n2,N,\n"))->sourceName(), "lieux");
    EXPECT_EQ(stage(file("lieux.49.csv", "id,nom\n1,M\n"))->sourceName(), "lieux.49");
    EXPECT_EQ(stage(file("lieux.csv", "id,nom,source\n1,M,Angers\n"), {.source = " Hub "})->sourceName(), "Hub");
}

TEST_F(IdentityTest, ADoubledIdIsRefusedAtItsSecondOccurrence) {
    const auto staging = stage(file("a.csv", "id,nom,source\n1,Mairie,A\n2,École,A\n1,Poste,A\n"));
    EXPECT_EQ(staging->rows()[2].verdict, Verdict::Refused);
    EXPECT_THAT(rules(*staging), Contains(StartsWith("4 id.")));
    EXPECT_EQ(import(staging->path()), "2 0 0 1");
    EXPECT_EQ(import(staging->path()), "0 0 2 1");
    const auto people = stage(file("p.csv", "id,family_name,given_name\n1,Dupont,A\n1,Durand,B\n"));
    EXPECT_EQ(people->entity(), Entity::Person);
    EXPECT_THAT(rules(*people), Contains("3 id.duplicate"));
}

TEST_F(IdentityTest, RowsWithoutIdAreFoundAgain) {
    const std::string head = "nom,commune,adresse,telephone\n";
    const std::string rows = "Mairie,Angers,1 rue A,1\nMairie,Saumur,2 rue B,2\nMairie,Angers,1 rue A,3\n";
    EXPECT_EQ(import(file("a.csv", head + rows)), "3 0 0 0");
    EXPECT_EQ(import(file("a.csv", head + rows)), "0 0 3 0");
    EXPECT_EQ(m_step, 0);
    const std::string reordered = "Mairie,Angers,1 rue A,3\nMairie,Angers,1 rue A,1\nMairie,Saumur,2 rue B,2\n";
    EXPECT_EQ(import(file("a.csv", head + reordered)), "0 0 3 0") << "in any order";
    EXPECT_EQ(import(file("a.csv", head + "Mairie,Saumur,2 rue B,9\nPoste,Angers,,5\n")), "1 1 0 0");
    EXPECT_EQ(records().size(), 4U);
}

TEST_F(IdentityTest, RowsWithoutIdKeepTheHubsEdits) {
    const std::string path = file("a.csv", "nom,commune,adresse,telephone\nMairie,Angers,1 rue A,1\n");
    import(path);
    edit(only(), PlaceField::Nom, "Mairie annexe");
    EXPECT_EQ(import(path), "0 0 1 0") << "found by what was delivered, not by what the hub made of it";
    EXPECT_EQ(only()[PlaceField::Nom], "Mairie annexe");
}

TEST_F(IdentityTest, ARowRepeatedInEverythingIsRefused) {
    const auto staging = stage(file("a.csv", "nom,commune\nMairie,Angers\nMairie,Angers\n"));
    EXPECT_THAT(rules(*staging), Contains("3 import.repeated_row"));
    EXPECT_EQ(import(staging->path()), "1 0 0 1");
    EXPECT_EQ(import(staging->path()), "0 0 1 1");
}

TEST_F(IdentityTest, AChosenKeyFindsRecordsThatCameByAnother) {
    import(file("a.csv", "nom,commune,adresse\nMairie,Angers,1 rue A\n"));
    const std::string moved = file("a.csv", "nom,commune,adresse\nMairie,Angers,7 rue B\n");
    EXPECT_EQ(stage(moved)->counts().added, 1U) << "the usual key has the address in it";
    const auto key = parseKey(Entity::Place, "nom+commune");
    ASSERT_TRUE(key.has_value());
    EXPECT_EQ(import(moved, {.key = *key}), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Adresse], "7 rue B");
    const auto doubled = stage(file("a.csv", "nom,commune,adresse\nMairie,Angers,1\nMAIRIE,angers,2\n"), {.key = *key});
    EXPECT_THAT(rules(*doubled), Contains("3 import.doubled_key"));
}

TEST_F(IdentityTest, AKeyOfUnknownFieldsIsAUsageError) {
    EXPECT_EQ(parseKey(Entity::Place, "nom+comune").error().kind, ErrorKind::Usage);
    const auto missing = Staging::read(file("a.csv", "nom\nMairie\n"), {.key = {std::to_underlying(PlaceField::Pivot)}},
                                       m_hub->connection());
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().message.id, "import.key_column_missing");
}

TEST_F(IdentityTest, ARowThatNothingIdentifiesIsRefused) {
    const auto staging = stage(file("a.csv", "id,nom,commune\n,,Angers\n7,,Angers\n,Mairie,Angers\n"));
    EXPECT_THAT(rules(*staging), Contains("2 import.no_identity"));
    EXPECT_EQ(staging->counts().refused, 1U);
    EXPECT_EQ(staging->counts().added, 2U);
}

TEST_F(IdentityTest, ALongRowIsRefusedAndAShortOneIsNot) {
    EXPECT_EQ(import(file("a.csv", "id,nom,source\n1,Mairie,A\n2,Poste,Angers,A\n3,École\n")), "2 0 0 1");
}

TEST_F(IdentityTest, ARecordOfThisHubIsKnownByItsUuid) {
    Record place(Entity::Place);
    place[PlaceField::Nom] = "Mairie";
    ASSERT_TRUE(m_editor->add(place).has_value());
    const std::string uuid = only().uuid.toString();
    EXPECT_EQ(import(file("out.csv", "id,nom\n" + uuid + ",Mairie\n")), "0 0 1 0");
    EXPECT_EQ(m_step, 0);
    EXPECT_EQ(import(file("out.csv", "id,nom\n" + uuid + ",Poste\n")), "0 1 0 0");
    EXPECT_EQ(only()[PlaceField::Nom], "Poste");
}

TEST_F(IdentityTest, AFileOfSeveralSourcesThatTheHubKnows) {
    import(file("a.csv", "id,nom,source\n1,Mairie,A\n"));
    import(file("b.csv", "id,nom,source\n1,Poste,B\n"));
    EXPECT_EQ(import(file("tout.csv", "id,nom,source\n1,Mairie,A\n1,Poste,B\n")), "0 0 1 1")
        << "an id twice in one file is a fault, whatever the sources";
    EXPECT_EQ(import(file("tout.csv", "id,nom,source\n1,Mairie,A\n9,Halte,C\n")), "1 0 1 0");
}

TEST_F(IdentityTest, PeopleAndOrganisationsWithoutId) {
    const std::string people = file("p.csv", "nom;prénom;courriel\nDupont;Marie;m@a.fr\nDupont;Marie;m@b.fr\n");
    EXPECT_EQ(import(people), "2 0 0 0");
    EXPECT_EQ(import(people), "0 0 2 0");
    EXPECT_EQ(records(Entity::Person).size(), 2U);
    EXPECT_EQ(records(Entity::Person)[0][PersonField::Visibility], "internal");
    const std::string cards = file("p.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Durand;Paul;;;\r\nFN:Paul Durand\r\n"
                                            "EMAIL:p@c.fr\r\nEND:VCARD\r\n");
    EXPECT_EQ(import(cards), "1 0 0 0");
    EXPECT_EQ(import(cards), "0 0 1 0");
    const std::string organisations = file("o.csv", "name,commune\nVille d'Angers,Angers\n");
    EXPECT_EQ(import(organisations, {.entity = Entity::Organisation}), "1 0 0 0");
    EXPECT_EQ(import(organisations, {.entity = Entity::Organisation}), "0 0 1 0");
}

TEST_F(IdentityTest, ValuesThatTheHubCannotHoldAreLeftOutAndReported) {
    const auto staging = stage(file("a.csv", "id,nom,state,closed_since,visibility\n1,M,fermé,hier,\n"));
    EXPECT_THAT(rules(*staging), Contains("2 import.left_out"));
    EXPECT_EQ(import(staging->path()), "1 0 0 0");
    EXPECT_EQ(only()[PlaceField::State], "open");
    EXPECT_EQ(only()[PlaceField::Visibility], "public");
    EXPECT_EQ(import(staging->path()), "0 0 1 0");
}

TEST_F(IdentityTest, CompletedFieldsAreNoEdits) {
    const std::string path = file("a.csv", "id,nom,date_maj,source\n,Mairie,,A\n");
    EXPECT_EQ(import(path), "1 0 0 0");
    EXPECT_FALSE(only()[PlaceField::Id].empty());
    EXPECT_FALSE(only()[PlaceField::DateMaj].empty());
    EXPECT_EQ(import(path), "0 0 1 0");
    EXPECT_EQ(import(file("a.csv", "id,nom,date_maj,source\n,Mairie,2026-01-02,A\n")), "0 1 0 0");
}

} // namespace maillage
