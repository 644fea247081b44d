// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/exchange/source_file.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace maillage {

namespace {

using namespace std::string_literals;
using testing::ElementsAre;

struct EncodingCase {
    std::string name;
    std::string bytes;
    std::string encoding;
    std::string text;
};

class Encodings : public testing::TestWithParam<EncodingCase> {};

TEST_P(Encodings, BecomeUtf8) {
    const auto source = SourceFile::fromBytes("f.csv", GetParam().bytes);
    ASSERT_TRUE(source) << source.error().message.id;
    EXPECT_EQ((*source)->encoding(), GetParam().encoding);
    EXPECT_EQ((*source)->text(), GetParam().text);
    EXPECT_EQ((*source)->size(), GetParam().bytes.size());
}

const std::string cafe = "nom,ville\ncafé,Sèvres\n";

INSTANTIATE_TEST_SUITE_P(
    All, Encodings,
    testing::Values(EncodingCase{"Ascii", "a,b\r\n1,2\r\n", "UTF-8", "a,b\r\n1,2\r\n"},
                    EncodingCase{"Utf8", cafe, "UTF-8", cafe},
                    EncodingCase{"Utf8Bom", "\xEF\xBB\xBF" + cafe, "UTF-8 with BOM", cafe},
                    EncodingCase{"Latin1", "nom\ncaf\xE9 \xE0 c\xF4t\xE9\n", "ISO-8859-1", "nom\ncafé à côté\n"},
                    EncodingCase{"Windows1252",
                                 "nom\nl\x92\xE9"
                                 "cole \x80 \x9C"
                                 "uvre \x93ici\x94\n",
                                 "Windows-1252", "nom\nl’école € œuvre “ici”\n"},
                    EncodingCase{"Utf16LeBom", "\xFF\xFEn\0o\0m\0\n\0\xE9\0\n\0"s, "UTF-16LE", "nom\né\n"},
                    EncodingCase{"Utf16BeBom", "\xFE\xFF\0n\0o\0m\0\n\0\xE9\0\n"s, "UTF-16BE", "nom\né\n"},
                    EncodingCase{"Utf16Le", "n\0o\0m\0\n\0\xE9\0\n\0"s, "UTF-16LE", "nom\né\n"},
                    EncodingCase{"Utf16Be", "\0n\0o\0m\0\n\0\xE9\0\n"s, "UTF-16BE", "nom\né\n"},
                    EncodingCase{"Utf16Pair",
                                 "\xFF\xFE"
                                 "a\0\n\0\x3D\xD8\x00\xDE"s,
                                 "UTF-16LE", "a\n😀"},
                    EncodingCase{"Utf32LeBom", "\xFF\xFE\0\0n\0\0\0\xE9\0\0\0"s, "UTF-32LE", "né"}),
    [](const auto& tested) { return tested.param.name; });

TEST(SourceFile, SaysWhereUtf8IsDamaged) {
    const auto source = SourceFile::fromBytes("f.csv", "é,è,à\nab\xFFxé\n");
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->encoding(), "UTF-8");
    EXPECT_EQ((*source)->text(), "é,è,à\nab\uFFFDxé\n");
    EXPECT_THAT((*source)->replacedAt(), ElementsAre(11));
}

TEST(SourceFile, ReplacesLoneSurrogatesAndAnOddEnd) {
    const auto source = SourceFile::fromBytes("f.csv", "\xFF\xFE"
                                                       "a\0\x00\xD8"
                                                       "b\0c"s);
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->text(), "a\uFFFDb\uFFFD");
    EXPECT_THAT((*source)->replacedAt(), ElementsAre(1, 5));
}

TEST(SourceFile, TellsWhatIsNoText) {
    const auto errorOf = [](std::string bytes) {
        const auto source = SourceFile::fromBytes("f", std::move(bytes));
        return source ? std::string("none") : std::string(source.error().message.id);
    };
    EXPECT_EQ(errorOf(""), "exchange.empty");
    EXPECT_EQ(errorOf("PK\x03\x04xlsx"), "exchange.is_spreadsheet");
    EXPECT_EQ(errorOf("SQLite format 3\0more"s), "exchange.is_database");
    EXPECT_EQ(errorOf("\x1F\x8B\x08"), "exchange.is_archive");
    EXPECT_EQ(errorOf("%PDF-1.7"), "exchange.binary");
    EXPECT_EQ(errorOf("\x01\x02\x03\x04\x05\x06\x07zz"s), "exchange.binary");
    EXPECT_EQ(errorOf("a,b\n1\0,2\n"s), "none");
}

class SourceFileOnDisk : public testing::Test {
protected:
    std::string write(const std::string& name, const std::string& bytes) {
        const std::string path = m_folder.filePath(QString::fromStdString(name)).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }

    QTemporaryDir m_folder;
};

TEST_F(SourceFileOnDisk, NamesTheFileThatIsMissingOrAFolder) {
    const std::string missing = m_folder.filePath(QStringLiteral("none.csv")).toStdString();
    const auto absent = SourceFile::open(missing);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().kind, ErrorKind::NotFound);
    EXPECT_THAT(sentence(absent.error().message), testing::HasSubstr(missing));

    const auto folder = SourceFile::open(m_folder.path().toStdString());
    ASSERT_FALSE(folder);
    EXPECT_EQ(folder.error().message.id, "exchange.directory");
    const auto device = SourceFile::open("/dev/zero");
    ASSERT_FALSE(device);
    EXPECT_EQ(device.error().message.id, "exchange.not_regular");
}

TEST_F(SourceFileOnDisk, MapsALargeFileAndKeepsItReadable) {
    std::string bytes = "\xEF\xBB\xBFnom\n";
    while (bytes.size() < std::size_t{20} * 1024 * 1024) {
        bytes += "é0123456789abcdef\n";
    }
    const auto source = SourceFile::open(write("large.csv", bytes));
    ASSERT_TRUE(source);
    EXPECT_EQ((*source)->encoding(), "UTF-8 with BOM");
    (*source)->release((*source)->text().size());
    EXPECT_TRUE((*source)->text() == std::string_view(bytes).substr(3));
}

TEST_F(SourceFileOnDisk, SurvivesThatALargeFileIsCutWhileItIsRead) {
    const std::string path = write("cut.csv", "nom\n" + std::string(std::size_t{20} * 1024 * 1024, 'x'));
    const auto source = SourceFile::open(path);
    ASSERT_TRUE(source);
    EXPECT_TRUE((*source)->checkUnchanged());
    (*source)->release((*source)->text().size());
    std::filesystem::resize_file(path, 5000);
    EXPECT_EQ((*source)->text()[4999], 'x');
    EXPECT_EQ((*source)->text().back(), '\0'); // would end the process
    const auto unchanged = (*source)->checkUnchanged();
    ASSERT_FALSE(unchanged);
    EXPECT_THAT(sentence(unchanged.error().message), testing::HasSubstr(path));
}

TEST_F(SourceFileOnDisk, TellsThatALargeFileWasWrittenOver) {
    const std::string large = "nom\n" + std::string(std::size_t{20} * 1024 * 1024, 'x');
    const std::string path = write("over.csv", large);
    const auto source = SourceFile::open(path);
    ASSERT_TRUE(source);
    std::filesystem::last_write_time(path, std::filesystem::last_write_time(path) + std::chrono::seconds(1));
    EXPECT_FALSE((*source)->checkUnchanged());
}

TEST_F(SourceFileOnDisk, KeepsASmallFileAsItWas) {
    const std::string path = write("small.csv", "a\n1\n");
    const auto source = SourceFile::open(path);
    ASSERT_TRUE(source);
    write("small.csv", "");
    EXPECT_EQ((*source)->text(), "a\n1\n");
    EXPECT_TRUE((*source)->checkUnchanged());
}

TEST_F(SourceFileOnDisk, FingerprintFollowsTheBytes) {
    const auto one = SourceFile::open(write("one.csv", "a\n1\n"));
    const auto same = SourceFile::open(write("same.csv", "a\n1\n"));
    const auto other = SourceFile::open(write("other.csv", "a\n2\n"));
    ASSERT_TRUE(one && same && other);
    EXPECT_EQ((*one)->fingerprint(), (*same)->fingerprint());
    EXPECT_NE((*one)->fingerprint(), (*other)->fingerprint());
    EXPECT_EQ((*one)->fingerprint().size(), 64U);
}

} // namespace

} // namespace maillage
