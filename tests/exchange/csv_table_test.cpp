// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_table.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace maillage {

namespace {

TEST(CsvTable, NoTextBecomesAFormula) {
    EXPECT_EQ(quotedCell("Le \"Lieu\"; ici"), "\"Le \"\"Lieu\"\"; ici\"");
    EXPECT_EQ(quotedCell("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
    EXPECT_EQ(quotedCell(""), "\"\"");
}

TEST(CsvTable, IsWrittenAsFrenchSpreadsheetsOpenIt) {
    const test::TemporaryFolder folder;
    const std::filesystem::path path = folder / "table.csv";
    ASSERT_TRUE(
        writeCsvTable(path.string(), std::vector<std::vector<std::string>>{{quotedCell("é"), "1,5"}, {}, {"2"}}));
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(bytes, "\xEF\xBB\xBF\"é\";1,5\r\n\r\n2\r\n");
}

} // namespace

} // namespace maillage
