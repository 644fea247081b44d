// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample hub's sources: what they hold, and that their faults are those that packaging/sample/faults.py puts in.
#include "core/model/fields.h"
#include "core/standard/file_checker.h"
#include "core/territory/bundled_data.h"
#include "core/territory/gazetteer.h"

#include <gmock/gmock.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace maillage {
namespace {

using testing::UnorderedElementsAre;
using Rows = std::vector<std::map<std::string, std::string>>;

std::string_view bundledText(std::string_view path) {
    const auto bytes = bundledData(path);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// RFC 4180, as packaging/sample/tables.py writes it; not for other people's files.
std::vector<std::vector<std::string>> split(std::string_view csv) {
    std::vector<std::vector<std::string>> rows{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < csv.size(); ++i) {
        if (csv[i] == '"' && quoted && i + 1 < csv.size() && csv[i + 1] == '"') {
            rows.back().back() += csv[++i];
        } else if (csv[i] == '"') {
            quoted = !quoted;
        } else if (csv[i] == ',' && !quoted) {
            rows.back().emplace_back();
        } else if (csv[i] == '\n' && !quoted) {
            rows.push_back({""});
        } else {
            rows.back().back() += csv[i];
        }
    }
    rows.pop_back();
    return rows;
}

Rows rowsOf(std::string_view path) {
    const auto table = split(bundledText(path));
    Rows rows;
    for (std::size_t i = 1; i < table.size(); ++i) {
        EXPECT_EQ(table[i].size(), table[0].size()) << path << " row " << i;
        auto& row = rows.emplace_back();
        for (std::size_t column = 0; column < table[0].size(); ++column) {
            row[table[0][column]] = table[i][column];
        }
    }
    return rows;
}

std::set<std::string> idsOf(std::string_view path) {
    std::set<std::string> ids;
    for (const auto& row : rowsOf(path)) {
        EXPECT_TRUE(ids.insert(row.at("id")).second) << row.at("id");
    }
    return ids;
}

void expectColumns(std::string_view path, Entity entity) {
    const Rows rows = rowsOf(path);
    for (const auto& [column, value] : rows.front()) {
        EXPECT_TRUE(fieldIndex(entity, column)) << path << " " << column;
    }
}

TEST(SampleTest, HasWhatItPromises) {
    EXPECT_NEAR(static_cast<double>(idsOf("sample/places.csv").size()), 120, 10);
    EXPECT_EQ(idsOf("sample/people.csv").size(), 60U);
    EXPECT_EQ(idsOf("sample/organisations.csv").size(), 40U);
    EXPECT_EQ(idsOf("sample/places.csv"), idsOf("sample/places-hub.csv"));
    EXPECT_GT(rowsOf("sample/links.csv").size(), 100U);
    EXPECT_GT(rowsOf("sample/notes.csv").size(), 40U);
    EXPECT_GE(rowsOf("sample/stops.csv").size(), 6U);
}

TEST(SampleTest, ColumnsAreFields) {
    const auto header = split(bundledText("sample/places.csv")).front();
    ASSERT_EQ(header.size(), standardFieldCount);
    for (std::size_t i = 0; i < header.size(); ++i) {
        EXPECT_EQ(header[i], fieldsOf(Entity::Place)[i].name);
    }
    expectColumns("sample/places-hub.csv", Entity::Place);
    expectColumns("sample/people.csv", Entity::Person);
    expectColumns("sample/organisations.csv", Entity::Organisation);
    expectColumns("sample/links.csv", Entity::Link);
    expectColumns("sample/notes.csv", Entity::Note);
    expectColumns("sample/stops.csv", Entity::Stop);
}

TEST(SampleTest, ChoicesAreKnown) {
    const auto expectChoice = [](Entity entity, const auto& row, std::string_view name) {
        const auto choices = choicesOf(entity, fieldIndex(entity, name).value());
        EXPECT_THAT(choices, testing::Contains(row.at(std::string(name)))) << name;
    };
    for (const auto& row : rowsOf("sample/places-hub.csv")) {
        expectChoice(Entity::Place, row, "state");
        expectChoice(Entity::Place, row, "visibility");
        expectChoice(Entity::Place, row, "coord_origin");
    }
    for (const auto& row : rowsOf("sample/links.csv")) {
        expectChoice(Entity::Link, row, "kind");
    }
}

TEST(SampleTest, LinksAndNotesJoinKnownRecords) {
    const std::map<std::string, std::set<std::string>> known{{"person", idsOf("sample/people.csv")},
                                                             {"organisation", idsOf("sample/organisations.csv")},
                                                             {"other_organisation", idsOf("sample/organisations.csv")},
                                                             {"place", idsOf("sample/places.csv")}};
    const auto ends = [&](const auto& row) {
        std::size_t count = 0;
        for (const auto& [column, ids] : known) {
            const auto cell = row.find(column);
            if (cell != row.end() && !cell->second.empty()) {
                EXPECT_TRUE(ids.contains(cell->second)) << cell->second;
                ++count;
            }
        }
        return count;
    };
    for (const auto& row : rowsOf("sample/links.csv")) {
        EXPECT_EQ(ends(row), 2U);
        EXPECT_EQ(row.at("other_organisation").empty(),
                  row.at("organisation").empty() || !row.at("person").empty() || !row.at("place").empty());
    }
    for (const char* file : {"sample/notes.csv", "sample/stops.csv"}) {
        for (const auto& row : rowsOf(file)) {
            EXPECT_EQ(ends(row), 1U) << file;
        }
    }
}

TEST(SampleTest, StandsInTheFiveDepartements) {
    std::map<std::string_view, std::size_t> places;
    std::size_t unplaced = 0;
    for (const auto& row : rowsOf("sample/places.csv")) {
        const auto commune = Gazetteer::instance().commune(row.at("code_insee"));
        ASSERT_TRUE(commune) << row.at("code_insee");
        EXPECT_EQ(commune->name(), row.at("commune"));
        EXPECT_EQ(commune->kind(), CommuneKind::Present);
        ++places[commune->departementCode()];
        unplaced += row.at("latitude").empty() ? 1U : 0U;
    }
    EXPECT_EQ(places.size(), 5U);
    for (const std::string_view code : {"44", "49", "53", "72", "85"}) {
        EXPECT_GE(places[code], 15U) << code;
    }
    EXPECT_GE(unplaced, 4U);
    EXPECT_LE(unplaced, 10U);
}

TEST(SampleTest, HasExactlyTheFaultsPutIn) {
    const auto path = std::filesystem::path(testing::TempDir()) / "maillage-sample-places.csv";
    std::ofstream(path, std::ios::binary) << bundledText("sample/places.csv");
    const Checker checker(Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{1}});
    std::vector<std::string> rules;
    const auto report = checkFile(path.string(), checker, [&](const Fault& fault) { rules.emplace_back(fault.rule); });
    std::filesystem::remove(path);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->errors, 3U);
    EXPECT_THAT(rules,
                UnorderedElementsAre("horaires.free_text", "site_web.scheme", "courriels.email", "telephone.pattern",
                                     "pivot.placeholder", "pivot.checksum", "code_postal.mismatch",
                                     "coordinates.swapped", "date_maj.placeholder", "presentation_resume.length",
                                     "services.unknown", "nom.capitals", "coordinates.alone"));
}

} // namespace
} // namespace maillage
