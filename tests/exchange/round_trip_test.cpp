// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/exchange/read_all.h"
#include "tests/exchange/write_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <utility>

namespace maillage {

namespace {

using test::readerOf;
using test::recordsOf;
using test::written;

std::vector<Record> recordsIn(const std::string& text, Entity entity) {
    const auto reader = readerOf(text);
    return reader ? recordsOf(*reader, entity) : std::vector<Record>{};
}

/// Public exports leave the hub's own fields out.
std::vector<Record> standardPart(std::vector<Record> records) {
    for (Record& record : records) {
        for (std::size_t field = standardFieldCount; field < record.values.size(); ++field) {
            record.values[field].clear();
        }
    }
    return records;
}

void expectRoundTrip(const std::vector<Record>& records, Entity entity, const std::string& format) {
    const WriteOptions internal{format, entity, Profile::Internal};
    const std::string out = written(records, internal);
    const auto again = recordsIn(out, entity);
    EXPECT_EQ(again, records) << format << "\n" << out.substr(0, 4000);
    EXPECT_EQ(written(again, internal), out) << format;
    if (entity == Entity::Place) {
        EXPECT_EQ(standardPart(recordsIn(written(records, {format, entity, Profile::Public}), entity)),
                  standardPart(records))
            << format;
    }
}

const std::string hardPlaces =
    "id,nom,commune,latitude,longitude,services,presentation_detail,telephone,tel,nom,état du lieu,\"a \"\"b\"\", c\"\n"
    "1,\" Léa, \"\"chez elle\"\" "
    "\",Angers,47.470000,-0.5500,un|deux|un,\"l1\nl2\r\nl3\rl4\n\",+33241,0241,bis,x,\"1;2\"\n"
    "2,;deux;,,\"47,5\",abc,,\t,,,,,\n"
    "3,\\n \\\" {}[],,90.0,,,,,,,,😀\n"
    "4,=SOMME(A1),,+47.1,0.5,,,,,,,\n";

TEST(RoundTrip, HardPlacesChangeInNoFormat) {
    const auto records = recordsIn(hardPlaces, Entity::Place);
    ASSERT_EQ(records.size(), 4U);
    EXPECT_EQ(records[0][PlaceField::PresentationDetail], "l1\nl2\r\nl3\rl4\n");
    const JsonPairs extras{{"a \"b\", c", "1;2"}, {"nom (2)", "bis"}, {"tel", "0241"}, {"état du lieu", "x"}};
    EXPECT_EQ(records[0][PlaceField::Extra], writeJsonPairs(extras));
    for (const std::string format : {"csv", "geojson", "spreadsheet"}) {
        expectRoundTrip(records, Entity::Place, format);
    }
}

TEST(RoundTrip, OrganisationsAndPeopleChangeInNoCsv) {
    const auto organisations =
        recordsIn("id;Structure;SIRET;Courriel;Effectif\n1;Mairie \"A\";123;a@a.example;12\n", Entity::Organisation);
    ASSERT_EQ(organisations.size(), 1U);
    EXPECT_EQ(organisations[0][OrganisationField::Name], "Mairie \"A\"");
    const auto persons = recordsIn("Nom;Prénom;Téléphone;Permis\nDupont;Marie;06|07;B\n", Entity::Person);
    ASSERT_EQ(persons.size(), 1U);
    for (const std::string format : {"csv", "spreadsheet"}) {
        expectRoundTrip(organisations, Entity::Organisation, format);
        expectRoundTrip(persons, Entity::Person, format);
    }
}

TEST(RoundTrip, RealFilesChangeInNoFormat) {
    const char* const folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA names no folder of real files";
    }
    const std::vector<std::pair<std::string, std::size_t>> files{
        {"sources/maine-et-loire.reference-output.csv", 224},
        {"sources/angers.reference-output.csv", 63},
        {"standard/exemple-valide.csv", 1},
    };
    for (const auto& [name, count] : files) {
        const auto reader = openReader((std::filesystem::path(folder) / name).string());
        ASSERT_TRUE(reader) << name;
        EXPECT_EQ(guessEntity(**reader), Entity::Place);
        const ColumnMap map(Entity::Place, (*reader)->header());
        EXPECT_TRUE(map.missingStandardFields().empty());
        EXPECT_TRUE(map.unknownNames().empty());
        const auto records = recordsOf(**reader, Entity::Place);
        EXPECT_EQ(records.size(), count) << name;
        for (const std::string format : {"csv", "geojson", "spreadsheet"}) {
            expectRoundTrip(records, Entity::Place, format);
        }
    }
}

} // namespace

} // namespace maillage
