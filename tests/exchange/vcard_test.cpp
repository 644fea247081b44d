// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/exchange/vcard/vcard_reader.h"
#include "core/exchange/vcard/vcard_syntax.h"
#include "tests/exchange/read_all.h"
#include "tests/exchange/write_all.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <format>

namespace maillage {

namespace {

using test::faultList;
using test::readerOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string card(const std::string& lines, const std::string& version = "4.0") {
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

std::vector<Record> people(const std::string& text) {
    const auto reader = readerOf(text);
    return reader ? test::recordsOf(*reader, Entity::Person) : std::vector<Record>{};
}

Record person(const std::string& lines, const std::string& version = "4.0") {
    const auto all = people(card(lines, version));
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? Record(Entity::Person) : all[0];
}

TEST(VcardReader, FillsThePersonsFields) {
    const Record record = person("FN:Marie Dupont\r\nN:Dupont;Marie;;;\r\nORG:Mairie d'Angers\\; services\r\n"
                                 "TITLE:Conseillère\\, numérique\r\nEMAIL:m@a.example\r\nEMAIL:m2@a.example\r\n"
                                 "TEL:+33241000000\r\nURL:https://a.example/x,y;z\r\n"
                                 "ADR:;;1 rue de Crimée;Angers;;49000;\r\nNOTE:une\\nnote\r\nCATEGORIES:cnfs,a\\,b\r\n"
                                 "UID:urn:uuid:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000\r\nPRODID:x\r\nREV:20240101\r\n");
    EXPECT_EQ(record[PersonField::FamilyName], "Dupont");
    EXPECT_EQ(record[PersonField::GivenName], "Marie");
    EXPECT_EQ(record[PersonField::Organisation], "Mairie d'Angers; services");
    EXPECT_EQ(record[PersonField::JobTitle], "Conseillère, numérique");
    EXPECT_EQ(record[PersonField::Email], "m@a.example|m2@a.example");
    EXPECT_EQ(record[PersonField::Phone], "+33241000000");
    EXPECT_EQ(record[PersonField::Website], "https://a.example/x,y;z");
    EXPECT_EQ(record[PersonField::Address], "1 rue de Crimée");
    EXPECT_EQ(record[PersonField::Commune], "Angers");
    EXPECT_EQ(record[PersonField::CodePostal], "49000");
    EXPECT_EQ(record[PersonField::InternalNotes], "une\nnote");
    EXPECT_EQ(record[PersonField::Tags], "cnfs|a,b");
    EXPECT_EQ(record[PersonField::Id], "0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000");
    EXPECT_THAT(record[PersonField::Extra], IsEmpty());
}

TEST(VcardReader, ReadsTheOldWays) {
    const Record record =
        person("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Lef=C3=A8vre;Andr=\r\n=C3=A9\r\n"
               "TEL;CELL;VOICE:0600000000\r\nNOTE;QUOTED-PRINTABLE:a=0D=0Ab\r\n"
               "ADR;HOME;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:;;1 rue =E9t=E9;Tours;;37000;\r\n",
               "2.1");
    EXPECT_EQ(person("N;ENCODING=QUOTED-PRINTABLE:a=81b;\r\n", "2.1")[PersonField::FamilyName], "a\u0081b");
    EXPECT_EQ(record[PersonField::FamilyName], "Lefèvre");
    EXPECT_EQ(record[PersonField::GivenName], "André");
    EXPECT_EQ(record[PersonField::Phone], "0600000000");
    EXPECT_EQ(record[PersonField::InternalNotes], "a\nb");
    EXPECT_EQ(record[PersonField::Address], "1 rue été");
    EXPECT_EQ(record[PersonField::Extra], R"({"ADR;TYPE=home":";;;;;;","TEL;TYPE=cell":"0600000000"})");
}

TEST(VcardReader, NamesComeFromFnWhereNIsBlank) {
    const Record record = person("FN:Marie de La Tour\r\nN:;;;;\r\n");
    EXPECT_EQ(record[PersonField::GivenName], "Marie");
    EXPECT_EQ(record[PersonField::FamilyName], "de La Tour");
    EXPECT_EQ(person("FN:m@a.example\r\nEMAIL:m@a.example\r\n")[PersonField::FamilyName], "");
}

TEST(VcardReader, FlagsAnOrganisation) {
    const auto reader = readerOf(card("FN:Mairie\r\nORG:Mairie\r\nN:;;;;\r\n") + card("KIND:org\r\nFN:Asso\r\n"));
    ASSERT_TRUE(reader);
    const auto rows = test::rowsOf(*reader);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_THAT(faultList(rows), ElementsAre("1:5 vcard.organisation", "7:5 vcard.organisation"));
    EXPECT_EQ(rows[1].values[4], "Asso");
    EXPECT_EQ(rows[1].faults[0].severity, Severity::Warning);
}

TEST(VcardReader, GoesOnAfterABrokenCard) {
    const auto reader =
        readerOf("BEGIN:VCARD\nFN:A B\nno property\nBEGIN:VCARD\nFN:C D\nEND:VCARD\nBEGIN:VCARD\nFN:E F");
    ASSERT_TRUE(reader);
    const auto rows = test::rowsOf(*reader);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_THAT(faultList(rows), ElementsAre("1:0 vcard.unclosed", "1:0 vcard.line", "7:0 vcard.unclosed"));
    EXPECT_EQ(rows[1].line, 4U);
    EXPECT_EQ(rows[1].values[1], "D");
    RawRecord again;
    ASSERT_TRUE(reader->at(rows[1].locator, again));
    EXPECT_EQ(again.values[1], "D");
    EXPECT_FALSE(reader->at(rows[1].locator + 1, again));
}

TEST(VcardReader, RefusesATextWithoutCards) {
    const auto source = SourceFile::fromBytes("f.vcf", "hello\n");
    ASSERT_TRUE(source);
    const auto reader = openReader(*source, {"vcard4"});
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().message.id, "exchange.no_vcard");
}

TEST(VcardSyntax, FoldsWithinCharacters) {
    std::string line = "NOTE:";
    for (int i = 0; i < 100; ++i) {
        line += "é€";
    }
    std::string folded;
    vcard::appendFolded(folded, line);
    for (std::size_t begin = 0; begin < folded.size();) {
        const std::size_t end = folded.find("\r\n", begin);
        EXPECT_LE(end - begin, 75U);
        EXPECT_NE(static_cast<unsigned char>(folded[begin]) & 0xC0U, 0x80U);
        begin = end + 2;
    }
    EXPECT_THAT(vcard::unfoldedLines(folded), ElementsAre(line));
}

const std::string richCard =
    card("UID:urn:uuid:0190aaaa-bbbb-7ccc-8ddd-eeeeffff0000\r\nFN:Mme Marie Dupont\r\nN:Dupont;Marie;Anne,Rose;Mme;\r\n"
         "NICKNAME:Mimi\r\nORG:Mairie\\; bis;Service A;Pôle\\, B\r\nTITLE:Conseillère\r\nROLE:Référente\r\n"
         "EMAIL;TYPE=work;PREF=1:m@a.example\r\nEMAIL:m@b.example\r\nTEL;TYPE=cell,home:+33600000000\r\n"
         "TEL;VALUE=uri;TYPE=work:tel:+33241000000\r\nitem1.TEL:+33200000000\r\nitem1.X-ABLabel:bureau\r\n"
         "ADR;TYPE=work;LABEL=\"1 rue; Angers\":BP 3;;1 rue\\, bis;Angers;PdL;49000;France\r\n"
         "ADR;TYPE=home:;;2 rue;Nantes;;44000;\r\nURL;TYPE=home:https://a.example\r\nNOTE:une\\nlongue \\\\ note\r\n"
         "CATEGORIES:a,b\\,c\r\nGEO:geo:47.4712345678,-0.5512345678\r\nBDAY;VALUE=date:19800203\r\nNICKNAME:Mi\r\n"
         "PHOTO;ENCODING=b;TYPE=JPEG:"
         + std::string(400, 'A') + "==\r\nX-FOO;X-BAR=1:a\\;b\\,c\r\n");

class VcardRoundTrip : public testing::TestWithParam<std::string> {};

TEST_P(VcardRoundTrip, ChangesNothing) {
    std::string many;
    for (int i = 0; i < 12; ++i) {
        many += std::format("X-MANY:{}\r\n", 20 - i);
    }
    std::string text = richCard + card("FN:Al Bo\r\n" + many) + card("FN:Bob\r\nN:Durand;Robert;;;\r\n")
                       + card("KIND:org\r\nFN:Asso\r\nORG:Asso\r\n") + card("FN:m@a.example\r\nEMAIL:m@a.example\r\n")
                       + card("ROLE:Maire\r\nFN:Zoé\r\n");
    auto first = people(text);
    ASSERT_EQ(first.size(), 6U);
    const std::string out = test::written(first, {GetParam(), Entity::Person, Profile::Internal});
    const auto second = people(out);
    EXPECT_EQ(second, first) << out << "\n"
                             << first[0][PersonField::Extra] << "\n"
                             << (second.empty() ? "" : second[0][PersonField::Extra]);
    EXPECT_EQ(test::written(second, {GetParam(), Entity::Person, Profile::Internal}), out);
}

TEST_P(VcardRoundTrip, CarriesTheHubsOwnFields) {
    Record record(Entity::Person);
    record[PersonField::Id] = "p-1";
    record[PersonField::FamilyName] = "Dupont";
    record[PersonField::Visibility] = "internal";
    record[PersonField::Tags] = "élu|a;b";
    JsonPairs before{{"Ancienneté; an", "deux\nlignes; \\ et, plus"}, {"NOTE", "seconde"}, {"AGE", "42"}, {"N", "12"}};
    record[PersonField::Extra] = writeJsonPairs(before);
    const auto again = people(test::written({record}, {GetParam(), Entity::Person, Profile::Internal}));
    ASSERT_EQ(again.size(), 1U);
    JsonPairs after = readJsonPairs(again[0][PersonField::Extra]).value_or(JsonPairs{});
    std::ranges::sort(before);
    std::ranges::sort(after);
    EXPECT_EQ(after, before);
    EXPECT_EQ(again[0][PersonField::Tags], "élu|a;b");
    EXPECT_EQ(again[0][PersonField::Visibility], "internal");
    EXPECT_EQ(again[0][PersonField::Id], "p-1");
}

INSTANTIATE_TEST_SUITE_P(Versions, VcardRoundTrip, testing::Values("vcard3", "vcard4"),
                         [](const auto& tested) { return tested.param; });

TEST(VcardWriter, DropsWhatQualifiedAnOldValue) {
    Record record = person("FN:Bob\r\nN:Durand;Robert;;;\r\nTEL;TYPE=cell:0600000000\r\n");
    record[PersonField::Phone] = "0700000000";
    record[PersonField::FamilyName] = "Martin";
    const std::string out = test::written({record}, {"vcard4", Entity::Person, Profile::Internal});
    EXPECT_THAT(out, HasSubstr("FN:Robert Martin\r\n"));
    EXPECT_THAT(out, HasSubstr("TEL:0700000000\r\n"));
    EXPECT_THAT(out, testing::Not(HasSubstr("0600000000")));
}

TEST(VcardWriter, PublicProfileSaysNothingInternal) {
    Record record(Entity::Person);
    record[PersonField::FamilyName] = "Dupont";
    record[PersonField::Visibility] = "public";
    record[PersonField::Tags] = "secret";
    record[PersonField::InternalNotes] = "secret";
    record[PersonField::Extra] = R"({"X-A":"secret"})";
    EXPECT_EQ(test::written({record}, {"vcard3", Entity::Person, Profile::Public}),
              "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Dupont\r\nN:Dupont;;;;\r\nEND:VCARD\r\n");
}

} // namespace

} // namespace maillage
