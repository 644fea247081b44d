// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_writer.h"
#include "tests/exchange/read_all.h"
#include "tests/exchange/write_all.h"

#include <QDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <filesystem>

namespace maillage {

namespace {

using test::bytesOf;
using test::sourceOf;
using test::written;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

Record place(const std::string& id, const std::string& name) {
    Record record(Entity::Place);
    record[PlaceField::Id] = id;
    record[PlaceField::Nom] = name;
    record[PlaceField::Visibility] = "public";
    return record;
}

std::string firstLine(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

TEST(CsvWriter, PublicProfileIsTheStandardAlone) {
    Record open = place("1", "Chez \"Léa\", à côté");
    open[PlaceField::Tags] = "secret-tag";
    open[PlaceField::InternalNotes] = "secret-note";
    open[PlaceField::Extra] = R"({"libre":"secret-extra"})";
    open[PlaceField::PresentationDetail] = "deux\r\nlignes";
    Record closed = place("2", "secret-place");
    closed[PlaceField::Visibility] = "internal";
    WriteReport report;
    const std::string csv = written({open, closed}, {"csv", Entity::Place, Profile::Public}, &report);
    EXPECT_EQ(firstLine(csv),
              "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,"
              "telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,"
              "structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,"
              "frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,"
              "modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv");
    EXPECT_THAT(csv, HasSubstr("\n1,,\"Chez \"\"Léa\"\", à côté\",,,,,,,,,,,,,,\"deux\r\nlignes\",,,"));
    EXPECT_THAT(csv, Not(HasSubstr("secret")));
    EXPECT_EQ(report.written, 1U);
    EXPECT_EQ(report.withheld, 1U);
}

TEST(CsvWriter, PublicProfileKeepsPeopleBack) {
    Record quiet(Entity::Person);
    quiet[PersonField::FamilyName] = "Secret";
    Record open(Entity::Person);
    open[PersonField::FamilyName] = "Dupont";
    open[PersonField::Visibility] = "public";
    open[PersonField::InternalNotes] = "secret";
    WriteReport report;
    const std::string csv = written({quiet, open}, {"csv", Entity::Person, Profile::Public}, &report);
    EXPECT_EQ(csv, "id,family_name,given_name,job_title,organisation,email,phone,website,address,code_postal,commune\n"
                   ",Dupont,,,,,,,,,\n");
    EXPECT_EQ(report.withheld, 1U);
}

TEST(CsvWriter, InternalProfileHasHubAndExtraFields) {
    Record first = place("1", "A");
    first[PlaceField::Tags] = "a|b";
    first[PlaceField::Extra] = R"({"x":"1"})";
    Record second = place("2", "B");
    second[PlaceField::Visibility] = "internal";
    second[PlaceField::Extra] = R"({"y, z":"2","x":"3"})";
    const std::string csv = written({first, second}, {"csv", Entity::Place, Profile::Internal});
    EXPECT_THAT(firstLine(csv),
                testing::EndsWith(",prise_rdv,state,closed_since,verified_on,verified_by,call_again_on,"
                                  "starred,visibility,tags,internal_notes,coord_origin,coord_precision,x,"
                                  "\"y, z\""));
    EXPECT_THAT(csv, HasSubstr(",public,a|b,,,,1,\n"));
    EXPECT_THAT(csv, HasSubstr(",internal,,,,,3,2\n"));
}

TEST(CsvWriter, SpreadsheetFormIsForFrenchSpreadsheets) {
    Record record = place("1", "=A;B");
    record[PlaceField::Telephone] = "+33241000000";
    const std::string csv = written({record}, {"spreadsheet", Entity::Place, Profile::Public});
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFIdentifiant;SIRET, RNA ou RIDET;Nom;Commune;Code postal;"));
    EXPECT_THAT(csv, HasSubstr("\r\n1;;\"=A;B\";;"));
    EXPECT_THAT(csv, HasSubstr(";+33241000000;"));
}

TEST(GeoJsonWriter, WritesTheVeryDigits) {
    Record exact = place("1", "A \"b\"\n\x01");
    exact[PlaceField::Latitude] = "47.4700";
    exact[PlaceField::Longitude] = "-0.55000000000000001";
    Record comma = place("2", "B");
    comma[PlaceField::Latitude] = "47,47";
    comma[PlaceField::Longitude] = "-0.55";
    Record swapped = place("3", "C");
    swapped[PlaceField::Latitude] = "-0.5";
    swapped[PlaceField::Longitude] = "1e99";
    const std::string json = written({exact, comma, swapped}, {"geojson", Entity::Place, Profile::Public});
    EXPECT_THAT(json,
                StartsWith("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"properties\":{"
                           "\"id\":\"1\",\"pivot\":\"\",\"nom\":\"A \\\"b\\\"\\n\\u0001\","));
    EXPECT_THAT(json, HasSubstr(R"("geometry":{"type":"Point","coordinates":[-0.55000000000000001,47.4700]}})"));
    EXPECT_THAT(json, HasSubstr(R"("latitude":"47,47","longitude":"-0.55")"));
    EXPECT_THAT(json, HasSubstr("\"geometry\":null},\n"));
    EXPECT_THAT(json, testing::EndsWith("\"geometry\":null}\n]}\n"));
    EXPECT_EQ(written({}, {"geojson", Entity::Place, Profile::Public}),
              "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n");
}

TEST(Writers, RewriteTheOneLabelThatTheSchemaSpellsOtherwise) {
    Record record = place("1", "A");
    record.number = 7;
    record[PlaceField::FormationsLabels] = "ORDI 3.0|Étapes numériques (La Poste)";
    for (const std::string format : {"csv", "geojson", "spreadsheet"}) {
        WriteReport report;
        EXPECT_THAT(written({record}, {format, Entity::Place, Profile::Public}, &report),
                    HasSubstr("ORDI 3.0|Étapes numériques(La Poste)"));
        ASSERT_EQ(report.rewritten.size(), 1U);
        EXPECT_EQ(report.rewritten[0].record, 7);
        EXPECT_EQ(report.rewritten[0].from, "ORDI 3.0|Étapes numériques (La Poste)");
    }
    WriteReport report;
    EXPECT_THAT(written({record}, {"csv", Entity::Place, Profile::Internal}, &report),
                HasSubstr("numériques (La Poste)"));
    EXPECT_THAT(report.rewritten, IsEmpty());
}

TEST(Writers, CallTheHookWithEachWrittenRecord) {
    const QTemporaryDir folder;
    const std::vector<Record> records{place("1", "A"), place("2", "B")};
    std::vector<std::string> seen;
    const auto report = writeRecords(folder.filePath(QStringLiteral("o.csv")).toStdString(), {}, sourceOf(records), {},
                                     [&](const Record& record, std::uint64_t row) {
                                         seen.push_back(record[PlaceField::Id] + "@" + std::to_string(row));
                                     });
    ASSERT_TRUE(report);
    EXPECT_THAT(seen, ElementsAre("1@0", "2@1"));
}

TEST(Writers, ChooseTheFormatByTheEnding) {
    EXPECT_EQ(writableFormatFor("/a/b.csv", Entity::Place)->id, "csv");
    EXPECT_EQ(writableFormatFor("b.GeoJSON", Entity::Place)->id, "geojson");
    EXPECT_EQ(writableFormatFor("b.vcf", Entity::Person)->id, "vcard4");
    EXPECT_EQ(writableFormatFor("b.vcf", Entity::Place), nullptr);
    EXPECT_EQ(writableFormatFor("b.csv/c", Entity::Place), nullptr);
    const auto result = writeRecords("/nowhere/out.xyz", {}, sourceOf({}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message.id, "exchange.no_format");
}

class FailedExport : public testing::Test {
protected:
    void SetUp() override { std::ofstream(m_path) << "before"; }

    /// The old file is whole, and nothing else is in the folder.
    void expectUntouched() const {
        EXPECT_EQ(bytesOf(m_path), "before");
        EXPECT_THAT(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), testing::SizeIs(1));
    }

    static RecordSource endless() {
        return [](const RecordVisitor& visit) -> Result<void> {
            const Record record = place("1", std::string(10'000, 'x'));
            while (visit(record)) {
            }
            return {};
        };
    }

    QTemporaryDir m_folder;
    std::string m_path = m_folder.filePath(QStringLiteral("out.csv")).toStdString();
};

TEST_F(FailedExport, LeavesTheOldFileWhenTheSourceFails) {
    const RecordSource source = [](const RecordVisitor& visit) -> Result<void> {
        (void)visit(place("1", "A"));
        return failure(ErrorKind::Damaged, "store.damaged");
    };
    const auto result = writeRecords(m_path, {}, source);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Damaged);
    expectUntouched();
}

TEST_F(FailedExport, LeavesTheOldFileWhenInterrupted) {
    TaskControl control;
    std::uint64_t rows = 0;
    const auto result = writeRecords(m_path, {}, endless(), control, [&](const Record&, std::uint64_t row) {
        rows = row;
        if (row == 500) {
            control.interrupt();
        }
    });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(rows, 500U);
    expectUntouched();
}

TEST_F(FailedExport, LeavesTheOldFileWhenTheDiskTakesNoMore) {
    struct rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit limit{2'000'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    const auto result = writeRecords(m_path, {}, endless());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().kind == ErrorKind::Io || result.error().kind == ErrorKind::DiskFull);
    expectUntouched();
}

TEST_F(FailedExport, DoesNotTakeThePlaceOfWhatIsNoFile) {
    const std::string pipe = m_folder.filePath(QStringLiteral("pipe.csv")).toStdString();
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    const auto result = writeRecords(pipe, {}, sourceOf({}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message.id, "exchange.not_regular");
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
}

TEST_F(FailedExport, NamesTheFolderThatIsMissing) {
    const auto result = writeRecords(m_folder.filePath(QStringLiteral("no/out.csv")).toStdString(), {}, sourceOf({}));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message.id, "exchange.no_folder");
    const auto folder =
        writeRecords(m_folder.path().toStdString(), {"csv", Entity::Place, Profile::Public}, sourceOf({}));
    ASSERT_FALSE(folder);
}

} // namespace

} // namespace maillage
