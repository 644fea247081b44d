// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"
#include "tests/exchange/read_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {

namespace {

using namespace std::string_literals;
using test::faultList;
using test::readerOf;
using test::rowsOf;
using testing::ElementsAre;
using testing::IsEmpty;

char delimiterOf(std::string bytes) {
    const auto reader = readerOf(std::move(bytes));
    const auto* csv = dynamic_cast<const CsvReader*>(reader.get());
    return csv ? csv->delimiter() : '?';
}

TEST(CsvReader, FindsTheDelimiter) {
    EXPECT_EQ(delimiterOf("a,b\n1,2\n"), ',');
    EXPECT_EQ(delimiterOf("a;b\n1,5;2,5\n3,5;4,5\n"), ';');
    EXPECT_EQ(delimiterOf("a\tb\n1,2\t3\n"), '\t');
    EXPECT_EQ(delimiterOf("\"a;b;c\",d\n\"x;y\",z\n"), ',');
    EXPECT_EQ(delimiterOf("nom, prénom;ville;tel\nA, B;C;D\nE;F;G\n"), ';');
    EXPECT_EQ(delimiterOf("sep=;\na;b,c\n1;2\n"), ';');
    EXPECT_EQ(rowsOf("sep=;a,b\n1,2\n").size(), 1U);
    EXPECT_EQ(delimiterOf("nom\nun, deux\ntrois; quatre\n"), '\0');
}

TEST(CsvReader, ReadsRfc4180) {
    const auto reader =
        readerOf("id,\"no\"\"m\",texte\r\n1,\"a,b\",\"deux\r\nlignes\"\r\n2,,\"il dit \"\"oui\"\"\"\r\n");
    ASSERT_TRUE(reader);
    EXPECT_THAT(reader->header(), ElementsAre("id", "no\"m", "texte"));
    const auto rows = rowsOf(*reader);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(rows[0].values, ElementsAre("1", "a,b", "deux\r\nlignes"));
    EXPECT_THAT(rows[1].values, ElementsAre("2", "", "il dit \"oui\""));
    EXPECT_EQ(rows[0].line, 2U);
    EXPECT_EQ(rows[1].line, 4U);
    EXPECT_THAT(faultList(rows), IsEmpty());
}

TEST(CsvReader, KeepsAHostileRowSmall) {
    const auto rows = rowsOf("a,b\n" + std::string(500'000, ',') + "\n1,2\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_LT(rows[0].values.size(), 100'000U);
    EXPECT_EQ(rows[0].faults.size(), 1U);
    EXPECT_THAT(rows[1].values, ElementsAre("1", "2"));
    EXPECT_EQ(rows[1].line, 3U);
}

TEST(CsvReader, TakesAnyLineBreakAndNoneAtTheEnd) {
    for (const std::string eol : {"\n", "\r\n", "\r"}) {
        const auto rows = rowsOf("a,b" + eol + "1,2" + eol + eol + "3,\"x" + eol + "y\"" + eol + "5,6");
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_THAT(rows[1].values, ElementsAre("3", "x" + eol + "y"));
        EXPECT_EQ(rows[1].line, 4U);
        EXPECT_THAT(rows[2].values, ElementsAre("5", "6"));
        EXPECT_EQ(rows[2].line, 6U);
    }
}

TEST(CsvReader, SkipsBlankLinesAndCountsThem) {
    const auto rows = rowsOf("\n\na;b\n\n;\n1;2\n   \n\"\";\"\"\n3;4\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].line, 6U);
    EXPECT_EQ(rows[1].line, 9U);
}

TEST(CsvReader, ReportsShortAndLongRowsAndGoesOn) {
    const auto rows = rowsOf("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,2,3\n");
    EXPECT_THAT(faultList(rows), ElementsAre("2:0 shape.short", "3:0 shape.long", "4:0 shape.long"));
    EXPECT_THAT(rows[0].values, ElementsAre("1", "2", ""));
    EXPECT_EQ(rows[0].present, 2U);
    EXPECT_EQ(rows[1].faults[0].severity, Severity::Error);
    EXPECT_EQ(rows[2].faults[0].severity, Severity::Warning);
    EXPECT_THAT(rows[0].faults[0].message.arguments, ElementsAre("2", "3"));
}

TEST(CsvReader, EndsAnUnclosedQuoteWithItsLine) {
    const auto atEnd = rowsOf("a,b\n1,\"deux\n3,4\n5,6\n");
    ASSERT_EQ(atEnd.size(), 3U);
    EXPECT_THAT(faultList(atEnd), ElementsAre("2:2 shape.quote_unclosed"));
    EXPECT_THAT(atEnd[0].values, ElementsAre("1", "deux"));
    EXPECT_THAT(atEnd[1].values, ElementsAre("3", "4"));
    EXPECT_EQ(atEnd[1].line, 3U);

    const auto beforeQuotes = rowsOf("a,b\n\"1,2\n\"3\",\"4\"\n\"5\",\"6\"\n");
    ASSERT_EQ(beforeQuotes.size(), 3U);
    EXPECT_THAT(faultList(beforeQuotes), ElementsAre("2:1 shape.quote_unclosed", "2:0 shape.short"));
    EXPECT_THAT(beforeQuotes[2].values, ElementsAre("5", "6"));
}

TEST(CsvReader, KeepsAStrayQuote) {
    const auto rows = rowsOf("a,b\n\"un \"deux\" trois\",x\n4\"5,y\n");
    EXPECT_THAT(faultList(rows), ElementsAre("2:1 shape.quote_stray"));
    EXPECT_THAT(rows[0].values, ElementsAre("un \"deux\" trois", "x"));
    EXPECT_THAT(rows[1].values, ElementsAre("4\"5", "y"));
}

TEST(CsvReader, ReportsNulAndInvalidBytesAtTheirColumn) {
    const auto nul = rowsOf("a,b\n1,\"x\0\"\"y\"\n3,4\n"s);
    EXPECT_THAT(faultList(nul), ElementsAre("2:2 shape.nul"));
    EXPECT_THAT(nul[0].values, ElementsAre("1", "x\"y"));

    const auto bytes = rowsOf("é,è\nà,\xFFz\nï,ô\n");
    EXPECT_THAT(faultList(bytes), ElementsAre("2:2 shape.bytes"));
    EXPECT_EQ(bytes[0].faults[0].field, "è");
    EXPECT_EQ(bytes[0].faults[0].value, "\uFFFDz");
}

TEST(CsvReader, ReadsARecordAgainByItsLocator) {
    const auto reader = readerOf("a,b\n1,\"x\"\"y\"\n2\n3,4\n");
    ASSERT_TRUE(reader);
    RawRecord first;
    RawRecord again;
    ASSERT_TRUE(reader->next(first));
    ASSERT_TRUE(reader->next(again));
    const auto locator = again.locator;
    ASSERT_TRUE(reader->at(first.locator, again));
    EXPECT_THAT(again.values, ElementsAre("1", "x\"y"));
    ASSERT_TRUE(reader->at(locator, again));
    EXPECT_THAT(again.values, ElementsAre("2", ""));
    ASSERT_EQ(again.faults.size(), 1U);
    EXPECT_THAT(first.values, ElementsAre("1", "x\"y"));
    ASSERT_TRUE(reader->next(again));
    EXPECT_THAT(again.values, ElementsAre("3", "4"));
    EXPECT_FALSE(reader->next(again));
    EXPECT_FALSE(reader->at(1000, again));
    EXPECT_EQ(reader->position(), reader->source().text().size());
}

TEST(CsvReader, CarriesAGiantField) {
    const std::string giant(3'000'000, 'x');
    const auto rows = rowsOf("a,b\n\"" + giant + "\"\"\",2\n" + giant + ",2\n");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].values[0] == giant + "\"");
    EXPECT_TRUE(rows[1].values[0] == giant);
}

TEST(CsvReader, RefusesAFileOfBlankLines) {
    const auto source = SourceFile::fromBytes("f.csv", "\n \n\n");
    ASSERT_TRUE(source);
    const auto reader = CsvReader::create(*source);
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().message.id, "exchange.no_header");
}

} // namespace

} // namespace maillage
