// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats.h"
#include "core/standard/file_checker.h"
#include "core/standard/first_lines.h"
#include "tests/standard/sample_place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace maillage {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string inQuotes(std::string_view value) {
    return '"' + std::string(value) + '"';
}

std::string header() {
    std::string line;
    for (std::size_t i = 0; i < standardFieldCount; ++i) {
        line += (i == 0 ? "" : ",") + std::string(fieldName(static_cast<PlaceField>(i)));
    }
    return line + '\n';
}

std::string line(test::Changes changes) {
    const Record place = test::changed(changes);
    std::string text;
    for (std::size_t i = 0; i < standardFieldCount; ++i) {
        text += (i == 0 ? "" : ",") + inQuotes(place.values[i]);
    }
    return text + '\n';
}

/// "2:12 telephone.pattern" for each fault of the text.
std::vector<std::string> faultsOf(std::string csv) {
    auto source = SourceFile::fromBytes("sample.csv", std::move(csv));
    auto reader = source ? openReader(*source, {.format = "csv"}) : std::unexpected(source.error());
    std::vector<std::string> faults;
    if (!reader) {
        return {std::string(reader.error().message.id)};
    }
    const CheckReport report = checkRecords(**reader, Checker(test::day), [&](const Fault& fault) {
        faults.push_back(std::to_string(fault.line) + ':' + std::to_string(fault.column) + ' '
                         + std::string(fault.rule));
    });
    EXPECT_EQ(report.errors + report.warnings, faults.size());
    return faults;
}

TEST(FileChecker, FindsNothingInAGoodFile) {
    EXPECT_THAT(faultsOf(header() + line({})), IsEmpty());
}

TEST(FileChecker, GivesTheLineAtWhichTheRecordStartsAndTheColumn) {
    const std::string broken = line({{PlaceField::Id, "a"}, {PlaceField::PresentationDetail, "deux\nlignes"}});
    const std::string bad = line({{PlaceField::Nom, "Autre lieu"}, {PlaceField::Telephone, "02 41"}});
    EXPECT_THAT(faultsOf(header() + broken + bad), ElementsAre("4:12 telephone.pattern"));
}

TEST(FileChecker, ReportsTheSecondOfTwoEqualIdentifiers) {
    const std::string other = line({{PlaceField::Nom, "Autre lieu"}});
    EXPECT_THAT(faultsOf(header() + line({}) + other), ElementsAre("3:1 id.unique"));
}

TEST(FileChecker, WarnsOfThePlaceThatStandsTwice) {
    const std::string twin = line({{PlaceField::Id, "b"},
                                   {PlaceField::Nom, "MEDIATHEQUE Toussaint"},
                                   {PlaceField::Adresse, "49, rue Toussaint"}});
    EXPECT_THAT(faultsOf(header() + line({}) + twin), ElementsAre("3:3 place.duplicate"));
    const std::string elsewhere = line({{PlaceField::Id, "c"}, {PlaceField::Adresse, "50 rue Toussaint"}});
    EXPECT_THAT(faultsOf(header() + line({}) + elsewhere), IsEmpty());
}

TEST(FileChecker, ReportsTheShapeOfARowAndNothingItLacks) {
    std::string row = line({});
    row = row.substr(0, row.find(",\"49 rue Toussaint\"")) + '\n';
    const auto faults = faultsOf(header() + row);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_TRUE(faults[0].starts_with("2:0 ")) << faults[0];
    std::string longer = line({});
    longer.insert(longer.size() - 1, ",surplus");
    EXPECT_THAT(faultsOf(header() + longer), ElementsAre(testing::StartsWith("2:0 ")));
}

TEST(FileChecker, ComparesTheHeader) {
    const std::string csv = "id,nom,nom,surplus,Pivot,commune,code_postal,adresse\n"
                            "1,Lieu,Lieu,x,21490007800012,Angers,49000,1 rue\n";
    const auto faults = faultsOf(csv);
    EXPECT_THAT(faults, testing::Contains("1:0 header.missing").Times(1)); // date_maj
    EXPECT_THAT(faults, testing::Contains("1:0 header.missing_optional").Times(25));
    EXPECT_THAT(faults, testing::Contains("1:3 header.duplicate"));
    EXPECT_THAT(faults, testing::Contains("1:4 header.unknown"));
    EXPECT_THAT(faults, testing::Contains("1:5 header.name"));
    EXPECT_THAT(faults, testing::Contains("1:5 header.order"));
    EXPECT_EQ(faults.size(), 30U) << testing::PrintToString(faults);
}

TEST(FileChecker, StopsWhenInterrupted) {
    std::string csv = header();
    for (int i = 0; i < 5000; ++i) {
        csv += line({{PlaceField::Id, std::to_string(i)}, {PlaceField::Nom, "Lieu " + std::to_string(i)}});
    }
    auto source = SourceFile::fromBytes("sample.csv", csv);
    ASSERT_TRUE(source);
    auto reader = openReader(*source, {.format = "csv"});
    ASSERT_TRUE(reader);
    TaskControl control;
    control.interrupt();
    const CheckReport report = checkRecords(**reader, Checker(test::day), [](const Fault&) {}, control);
    EXPECT_TRUE(report.interrupted);
    EXPECT_LT(report.rows, 5000U);
}

TEST(FirstLines, RemembersNoMoreThanItMay) {
    FirstLines lines(0, 3);
    for (std::size_t line = 1; line <= 5; ++line) {
        EXPECT_EQ(lines.seenAt(lines.keyOf(std::to_string(line)), line), std::nullopt);
    }
    EXPECT_EQ(lines.seenAt(lines.keyOf("3"), 6), 3U);
    EXPECT_EQ(lines.seenAt(lines.keyOf("4"), 7), std::nullopt);
}

TEST(FirstLines, RemembersThousandsOfTexts) {
    FirstLines lines;
    for (std::size_t i = 1; i <= 10000; ++i) {
        ASSERT_EQ(lines.seenAt(lines.keyOf("text-" + std::to_string(i)), i), std::nullopt);
    }
    for (std::size_t i = 1; i <= 10000; ++i) {
        ASSERT_EQ(lines.seenAt(lines.keyOf("text-" + std::to_string(i)), 20000), i);
    }
}

/// The folder of real files, where there is one.
class RealFiles : public testing::Test {
protected:
    void SetUp() override {
        const char* folder = std::getenv("MAILLAGE_REAL_DATA");
        if (folder == nullptr || !std::filesystem::exists(folder)) {
            GTEST_SKIP() << "MAILLAGE_REAL_DATA names no folder of real files";
        }
        m_folder = folder;
    }

    std::vector<Fault> check(const std::string& file) {
        std::vector<Fault> faults;
        const auto report =
            checkFile(m_folder + '/' + file, Checker(test::day), [&](Fault fault) { faults.push_back(fault); });
        EXPECT_TRUE(report) << file;
        m_rows = report ? report->rows : 0;
        return faults;
    }

    std::string m_folder;
    std::size_t m_rows = 0;
};

TEST_F(RealFiles, TheStandardsExampleIsFarFromItsCommune) {
    const auto faults = check("standard/exemple-valide.csv");
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].severity, Severity::Warning);
    EXPECT_EQ(faults[0].rule, "coordinates.commune");
    EXPECT_THAT(faults[0].message.arguments, ElementsAre(testing::StartsWith("64"), "Reims"));
}

TEST_F(RealFiles, OfMaineEtLoireAndAngersHaveNoError) {
    for (const auto& [file, rows] : {std::pair{"maine-et-loire", 224U}, std::pair{"angers", 63U}}) {
        const auto faults = check(std::string("sources/") + file + ".reference-output.csv");
        EXPECT_EQ(m_rows, rows);
        std::size_t placeholders = 0;
        for (const Fault& fault : faults) {
            EXPECT_EQ(fault.severity, Severity::Warning) << fault.line << ' ' << fault.rule;
            placeholders += fault.rule == "pivot.placeholder" ? 1 : 0;
        }
        EXPECT_EQ(placeholders, rows);
    }
}

} // namespace

} // namespace maillage
