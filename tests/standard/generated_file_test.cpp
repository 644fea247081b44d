// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file with known faults, made by a generator outside the project: runs where MAILLAGE_REAL_DATA names the folder of
// real files, beside which its tools lie, and MAILLAGE_COMMUNES_JSON the official list of communes it needs.
#include "core/exchange/formats.h"
#include "core/standard/file_checker.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace maillage {

namespace {

constexpr std::size_t rows = 5000;

using Place = std::pair<std::size_t, std::string>; ///< line, field

struct Listed {
    std::size_t record = 0;
    Place place;
    std::string kind;
    bool error = false;
};

std::vector<Listed> readListed(const std::string& path) {
    const auto reader = openReader(path, {.format = "csv"});
    std::vector<Listed> listed;
    RawRecord record;
    while (reader && (*reader)->next(record)) {
        const auto& v = record.values; // record, line, id, column, kind, severity, original
        listed.push_back({std::stoul(std::string(v[0])),
                          {std::stoul(std::string(v[1])), std::string(v[3])},
                          std::string(v[4]),
                          v[5] == "error"});
    }
    return listed;
}

/// The generator takes the id of the row before for a doubled one; where it has just removed that, none is doubled.
bool isDoubledInVain(const Listed& listed, const Listed& before) {
    return listed.kind == "id_duplicate" && before.kind == "id_missing" && before.record + 1 == listed.record;
}

std::string described(const Fault& fault) {
    return std::to_string(fault.line) + ' ' + std::string(fault.rule) + " [" + fault.value + ']';
}

/// The generator's file with faults, checked once for all tests.
class GeneratedFile : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const char* data = std::getenv("MAILLAGE_REAL_DATA");
        const char* communes = std::getenv("MAILLAGE_COMMUNES_JSON");
        if (data == nullptr || communes == nullptr) {
            return;
        }
        const std::string generator = std::string(data) + "/../tools/gen_places.py";
        if (!std::filesystem::exists(generator)) {
            return;
        }
        s_folder = std::make_unique<test::TemporaryFolder>();
        const std::string path = (*s_folder / "places.csv").string();
        const std::string command = "python3 '" + generator + "' --communes '" + communes + "' --rows "
                                    + std::to_string(rows) + " --dirty 0.2 -o '" + path + "'";
        ASSERT_EQ(std::system(command.c_str()), 0);
        s_listed = readListed(path + ".faults.csv");
        const auto report = checkFile(path, Checker(), [](Fault fault) { s_faults.push_back(std::move(fault)); });
        ASSERT_TRUE(report);
        s_report = *report;
    }

    static void TearDownTestSuite() { s_folder.reset(); }

    void SetUp() override {
        if (!s_folder) {
            GTEST_SKIP() << "MAILLAGE_REAL_DATA and MAILLAGE_COMMUNES_JSON do not lead to the generator of places";
        }
    }

    static inline std::unique_ptr<test::TemporaryFolder> s_folder;
    static inline std::vector<Listed> s_listed;
    static inline std::vector<Fault> s_faults;
    static inline CheckReport s_report;
};

TEST_F(GeneratedFile, FindsEveryErrorAtItsLineAndField) {
    ASSERT_EQ(s_report.rows, rows);
    std::set<Place> found;
    for (const Fault& fault : s_faults) {
        if (fault.severity == Severity::Error) {
            found.emplace(fault.line, fault.field);
        }
    }
    for (std::size_t i = 0; i < s_listed.size(); ++i) {
        const Listed& listed = s_listed[i];
        if (listed.error && !(i > 0 && isDoubledInVain(listed, s_listed[i - 1]))) {
            EXPECT_TRUE(found.contains(listed.place)) << listed.kind << " at line " << listed.place.first;
        }
    }
}

TEST_F(GeneratedFile, FindsNoOtherError) {
    std::set<Place> listed;
    for (const Listed& entry : s_listed) {
        if (entry.error) {
            listed.insert(entry.place);
        }
    }
    for (const Fault& fault : s_faults) {
        if (fault.severity == Severity::Error) {
            EXPECT_TRUE(listed.contains({fault.line, fault.field})) << described(fault);
        }
    }
}

TEST_F(GeneratedFile, FindsTheKindsOfWarning) {
    std::set<Place> found;
    for (const Fault& fault : s_faults) {
        found.emplace(fault.line, fault.field);
    }
    std::map<std::string, std::pair<int, int>> kinds; // found, of how many
    for (const Listed& listed : s_listed) {
        if (!listed.error) {
            kinds[listed.kind].first += found.contains(listed.place) ? 1 : 0;
            kinds[listed.kind].second += 1;
        }
    }
    std::size_t whole = 0;
    for (const auto& [kind, counts] : kinds) {
        const auto [hits, all] = counts;
        std::printf("%-24s %d of %d\n", kind.c_str(), hits, all);
        whole += hits == all ? 1 : 0;
    }
    EXPECT_GE(kinds.size(), 17U);
    EXPECT_GE(whole, 15U);
}

TEST_F(GeneratedFile, WarnsOfFewCleanRows) {
    std::set<std::size_t> spoilt;
    for (const Listed& listed : s_listed) {
        spoilt.insert(listed.place.first);
    }
    std::set<std::size_t> warned;
    std::map<std::string_view, int> rules;
    for (const Fault& fault : s_faults) {
        if (fault.line > 1 && !spoilt.contains(fault.line) && !fault.rule.starts_with("coordinates.")) {
            warned.insert(fault.line);
            ++rules[fault.rule];
        }
    }
    for (const auto& [rule, count] : rules) {
        std::printf("%-40s %d\n", std::string(rule).c_str(), count);
    }
    EXPECT_LT(warned.size(), (rows - spoilt.size()) / 100);
}

} // namespace

} // namespace maillage
