// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"
#include "tests/exchange/read_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace maillage {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> fieldNames(const ColumnMap& map) {
    std::vector<std::string> names;
    for (const ColumnMap::Column& column : map.columns()) {
        names.emplace_back(column.field ? std::string(fieldsOf(map.entity())[*column.field].name)
                                        : "+" + column.extraName);
    }
    return names;
}

std::vector<std::string> mapped(Entity entity, const std::vector<std::string>& header) {
    return fieldNames(ColumnMap(entity, header));
}

TEST(ColumnMap, KnowsStandardHubAndFrenchNames) {
    EXPECT_THAT(
        mapped(Entity::Place, {" ID ", "Code postal", "Complément d'adresse", "Étiquettes", "CODE_INSEE", "foo"}),
        ElementsAre("id", "code_postal", "complement_adresse", "tags", "code_insee", "+foo"));
    EXPECT_THAT(mapped(Entity::Person, {"Nom", "Prénom", "Courriel", "Téléphone", "Structure"}),
                ElementsAre("family_name", "given_name", "email", "phone", "organisation"));
    EXPECT_THAT(mapped(Entity::Organisation, {"Structure", "SIRET", "E-mail"}), ElementsAre("name", "pivot", "email"));
}

TEST(ColumnMap, KnowsEverySpreadsheetHeader) {
    for (const Entity entity : {Entity::Place, Entity::Organisation, Entity::Person}) {
        const auto fields = fieldsOf(entity);
        for (std::size_t field = 0; field + 1 < fields.size(); ++field) {
            const auto match = fieldForColumn(entity, spreadsheetHeader(entity, field));
            ASSERT_TRUE(match) << fields[field].name;
            EXPECT_EQ(match->field, field) << fields[field].name;
        }
    }
}

TEST(ColumnMap, TheSurestNameTakesTheField) {
    EXPECT_THAT(mapped(Entity::Place, {"tel", "telephone", "Téléphone"}),
                ElementsAre("+tel", "telephone", "+Téléphone"));
}

TEST(ColumnMap, KeepsDuplicatesBlankNamesAndExtra) {
    const ColumnMap map(Entity::Place, std::vector<std::string>{"nom", "nom", "x", "x", "x (2)", "", "extra"});
    EXPECT_THAT(fieldNames(map), ElementsAre("nom", "+nom (2)", "+x", "+x (2)", "+x (2) (2)", "+column 6", "+extra"));
    EXPECT_THAT(map.duplicateNames(), ElementsAre("nom", "x", "x (2)"));
    EXPECT_THAT(map.unknownNames(), ElementsAre("x", "column 6", "extra"));
    EXPECT_EQ(map.missingStandardFields().size(), standardFieldCount - 1);
}

/// Else an export would write two columns of one name.
TEST(ColumnMap, AnExtraIsNotNamedAsAFieldThatAnotherColumnFills) {
    EXPECT_THAT(mapped(Entity::Place, {"\x18nom", "d", "nom"}), ElementsAre("nom", "+d", "+nom (2)"));
}

TEST(ColumnMap, FillsARecordAndItsExtras) {
    const auto reader = test::readerOf("nom,libre,autre,commune\nA,\"dit \"\"b\"\"\",,Nantes\nB,,,\n");
    ASSERT_TRUE(reader);
    const auto records = test::recordsOf(*reader, Entity::Place);
    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0][PlaceField::Nom], "A");
    EXPECT_EQ(records[0][PlaceField::Commune], "Nantes");
    EXPECT_EQ(records[0][PlaceField::Extra], R"({"libre":"dit \"b\""})");
    EXPECT_THAT(records[1][PlaceField::Extra], IsEmpty());
}

TEST(GuessEntity, ByTheNamesOfTheColumns) {
    const auto guess = [](const std::vector<std::string>& header) { return guessEntity(header); };
    EXPECT_EQ(guess({"id", "pivot", "nom", "commune", "latitude"}), Entity::Place);
    EXPECT_EQ(guess({"nom", "adresse", "commune"}), Entity::Place);
    EXPECT_EQ(guess({"Nom", "Prénom", "Courriel"}), Entity::Person);
    EXPECT_EQ(guess({"family_name", "email"}), Entity::Person);
    EXPECT_EQ(guess({"Raison sociale", "SIRET", "Courriel", "Téléphone"}), Entity::Organisation);
    EXPECT_EQ(guess({"id", "name", "kind", "pivot", "email", "phone", "description"}), Entity::Organisation);
}

} // namespace

} // namespace maillage
