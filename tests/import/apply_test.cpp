// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_writer.h"
#include "core/import/sample.h"
#include "core/store/backup.h"
#include "tests/import/import_fixture.h"
#include "tests/support/content_digest.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace maillage {

namespace {

std::string manyRows(std::size_t count) {
    std::string rows = "id,nom,source\n";
    for (std::size_t i = 1; i <= count; ++i) {
        rows += std::to_string(i) + ",Lieu " + std::to_string(i) + ",A\n";
    }
    return rows;
}

} // namespace

class ApplyTest : public ImportTest {
protected:
    [[nodiscard]] std::uint64_t digest() const { return test::contentDigest(m_hub->connection()); }

    /// Writes all records of a kind to a file.
    [[nodiscard]] std::string exported(const std::string& name, const WriteOptions& options) const {
        const std::string path = (m_folder / name).string();
        const RecordSource source = [&](const RecordVisitor& visit) {
            return store::forEachRecord(m_hub->connection(), options.entity, visit);
        };
        const auto written = writeRecords(path, options, source);
        EXPECT_TRUE(written.has_value());
        return path;
    }

    [[nodiscard]] static std::string unchanged(std::size_t count) { return "0 0 " + std::to_string(count) + " 0"; }
};

TEST_F(ApplyTest, IsOneStepThatUndoTakesBackWhole) {
    import(file("a.csv", "id,nom,source\n1,Mairie,A\n"));
    const std::uint64_t before = digest();
    EXPECT_EQ(import(file("a.csv", "id,nom,source\n1,École,A\n2,Poste,A\n")), "1 1 0 0");
    ASSERT_TRUE(m_editor->undo().has_value());
    EXPECT_EQ(digest(), before);
    ASSERT_TRUE(m_editor->redo().has_value());
    EXPECT_EQ(records().size(), 2U);
    EXPECT_EQ(records()[0][PlaceField::Nom], "École");
}

TEST_F(ApplyTest, WritesNothingOfAFileThatWasCutMeanwhile) {
    const std::string large(std::size_t{17} * 1024 * 1024, 'x'); // small files are read whole
    const std::string path = file("a.csv", "id,nom,source,note\n1,Mairie,A," + large + "\n2,Poste,A,\n");
    const auto staging = stage(path);
    ASSERT_EQ(staging->counts().added, 2U);
    const std::uint64_t before = digest();
    std::filesystem::resize_file(path, 100);
    const auto report = staging->apply(*m_editor);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().message.id, "exchange.changed");
    EXPECT_EQ(digest(), before);
}

TEST_F(ApplyTest, RefusesAFileOfTooManyRows) {
    const std::string path = file("a.csv", "nom\na\nb\nc\n");
    EXPECT_EQ(stage(path, {.mostRows = 3})->rows().size(), 3U);
    const auto refused = Staging::read(path, {.mostRows = 2}, m_hub->connection());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().message.id, "import.too_many_rows");
}

TEST_F(ApplyTest, AfterUndoTheFileIsNewAgain) {
    const std::string path = file("a.csv", manyRows(10));
    EXPECT_EQ(import(path), "10 0 0 0");
    ASSERT_TRUE(m_editor->undo().has_value());
    EXPECT_EQ(import(path), "10 0 0 0");
}

TEST_F(ApplyTest, MakesABackupOnlyWhereItWrites) {
    const std::string path = file("a.csv", manyRows(3));
    import(path);
    EXPECT_EQ(store::backupsOf(m_hub->path()).size(), 1U);
    import(path);
    EXPECT_EQ(store::backupsOf(m_hub->path()).size(), 1U);
    EXPECT_EQ(m_step, 0);
}

TEST_F(ApplyTest, InterruptedItLeavesTheHubAsItWas) {
    import(file("b.csv", "id,nom,source\n1,Mairie,B\n"));
    const std::uint64_t before = digest();
    const auto staging = stage(file("a.csv", manyRows(5000)));
    TaskControl* running = nullptr;
    TaskControl control([&](const Progress& progress) {
        if (progress.done >= 2000) {
            running->interrupt();
        }
    });
    running = &control;
    const auto report = staging->apply(*m_editor, control);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(digest(), before);
    const auto again = staging->apply(*m_editor);
    ASSERT_TRUE(again.has_value()) << "nothing has changed, so the same staging still holds";
    EXPECT_EQ(again->counts.added, 5000U);
}

TEST_F(ApplyTest, ReadingCanBeInterruptedToo) {
    TaskControl control;
    control.interrupt();
    const auto staging = Staging::read(file("a.csv", manyRows(10)), {}, m_hub->connection(), control);
    ASSERT_FALSE(staging.has_value());
    EXPECT_EQ(staging.error().kind, ErrorKind::Cancelled);
}

TEST_F(ApplyTest, OnlyChosenRowsComeIn) {
    const auto staging = stage(file("a.csv", manyRows(3)));
    staging->choose(1, false);
    const auto report = staging->apply(*m_editor);
    ASSERT_TRUE(report.has_value());
    EXPECT_EQ(report->counts.added, 2U);
    EXPECT_EQ(report->counts.leftOut, 1U);
    EXPECT_EQ(records().size(), 2U);
}

TEST_F(ApplyTest, AConflictIsDecidedRowByRow) {
    import(file("a.csv", "id,nom,source\n1,a,A\n2,a,A\n"));
    const auto places = records();
    edit(places[0], PlaceField::Nom, "h");
    edit(places[1], PlaceField::Nom, "h");
    const auto staging = stage(file("a.csv", "id,nom,source\n1,b,A\n2,b,A\n"), {.onConflict = OnConflict::Fail});
    EXPECT_EQ(staging->apply(*m_editor).error().kind, ErrorKind::Conflict);
    staging->setOnConflict(0, OnConflict::Take);
    staging->setOnConflict(1, OnConflict::Keep);
    EXPECT_EQ(staging->counts().changed, 1U);
    ASSERT_TRUE(staging->apply(*m_editor).has_value());
    EXPECT_EQ(records()[0][PlaceField::Nom], "b");
    EXPECT_EQ(records()[1][PlaceField::Nom], "h");
}

TEST_F(ApplyTest, RefusesWhenTheHubHasChangedSince) {
    const auto staging = stage(file("a.csv", manyRows(3)));
    Record place(Entity::Place);
    place[PlaceField::Nom] = "Mairie";
    ASSERT_TRUE(m_editor->add(place).has_value());
    const auto report = staging->apply(*m_editor);
    ASSERT_FALSE(report.has_value());
    EXPECT_EQ(report.error().message.id, "import.hub_changed");
}

TEST_F(ApplyTest, AFileWithoutAnyKnownColumnIsAnError) {
    const auto staging = Staging::read(file("a.csv", "foo,bar\n1,2\n"), {}, m_hub->connection());
    ASSERT_FALSE(staging.has_value());
    EXPECT_EQ(staging.error().message.id, "import.no_known_column");
    EXPECT_FALSE(Staging::read((m_folder / "none.csv").string(), {}, m_hub->connection()).has_value());
}

TEST_F(ApplyTest, FaultsOfTheStandardAreReportedAndComeIn) {
    const auto staging = stage(file("a.csv", "id,nom,code_postal,source\n1,Mairie,4900,A\n"));
    EXPECT_GT(staging->faults().errors(), 0U);
    EXPECT_THAT(rules(*staging), testing::Contains(testing::StartsWith("2 code_postal.")));
    const RowReview review = staging->review(0, m_hub->connection());
    EXPECT_TRUE(std::ranges::any_of(review.faults, [](const Fault& fault) { return fault.field == "code_postal"; }));
    EXPECT_EQ(import(staging->path()), "1 0 0 0");
    EXPECT_EQ(only()[PlaceField::CodePostal], "4900");
}

TEST_F(ApplyTest, RoundTripsOfTheSampleChangeNothing) {
    ASSERT_TRUE(loadSample(*m_editor).has_value());
    const std::uint64_t before = digest();
    const std::size_t places = records().size();
    const std::size_t people = records(Entity::Person).size();
    const std::size_t organisations = records(Entity::Organisation).size();
    ASSERT_GT(places, 100U);
    const auto open = static_cast<std::size_t>(std::ranges::count_if(
        records(), [](const Record& record) { return record[PlaceField::Visibility] == "public"; }));
    EXPECT_EQ(import(exported("public.csv", {})), unchanged(open));
    EXPECT_EQ(import(exported("public.geojson", {})), unchanged(open));
    EXPECT_EQ(import(exported("table.csv", {.format = "spreadsheet"})), unchanged(open));
    EXPECT_EQ(import(exported("all.csv", {.profile = Profile::Internal})), unchanged(places));
    EXPECT_EQ(import(exported("all.geojson", {.profile = Profile::Internal})), unchanged(places));
    const WriteOptions everybody{.entity = Entity::Person, .profile = Profile::Internal};
    EXPECT_EQ(import(exported("people.vcf", everybody)), unchanged(people));
    EXPECT_EQ(import(exported("people.csv", everybody)), unchanged(people));
    const WriteOptions all{.entity = Entity::Organisation, .profile = Profile::Internal};
    EXPECT_EQ(import(exported("organisations.csv", all), {.entity = Entity::Organisation}), unchanged(organisations));
    EXPECT_EQ(digest(), before);
}

TEST_F(ApplyTest, TheInternalProfileCarriesEverythingToAnotherHub) {
    ASSERT_TRUE(loadSample(*m_editor).has_value());
    edit(records()[0], PlaceField::Extra, R"({"couleur":"bleu","n°":"7"})");
    const std::string path = exported("all.csv", {.profile = Profile::Internal});
    auto other = store::HubFile::create(m_folder / "other.maillage");
    ASSERT_TRUE(other.has_value());
    const auto mine = records();
    m_editor.reset();
    m_hub.reset();
    m_hub.emplace(std::move(*other));
    m_editor = std::make_unique<Editor>(*m_hub, "Paul");
    const auto headerFaults = std::ranges::count(rules(*stage(path)), std::string("1 header.unknown"));
    EXPECT_EQ(headerFaults, 2) << "the extra fields; the hub's own columns are known";
    import(path);
    const auto theirs = records();
    ASSERT_EQ(theirs.size(), mine.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        EXPECT_EQ(theirs[i].values, mine[i].values);
    }
    EXPECT_EQ(import(exported("all.csv", {.profile = Profile::Internal})), unchanged(mine.size()));
}

TEST_F(ApplyTest, RealFilesImportedTwiceAddNothing) {
    const char* folder = std::getenv("MAILLAGE_REAL_DATA");
    if (folder == nullptr) {
        GTEST_SKIP() << "MAILLAGE_REAL_DATA does not name the folder of real files";
    }
    const std::string sources = std::string(folder) + "/sources/";
    EXPECT_EQ(import(sources + "maine-et-loire.reference-output.csv"), "224 0 0 0");
    EXPECT_EQ(import(sources + "angers.reference-output.csv"), "63 0 0 0");
    EXPECT_EQ(import(sources + "maine-et-loire.reference-output.csv"), "0 0 224 0");
    EXPECT_EQ(import(sources + "angers.reference-output.csv"), "0 0 63 0");
    const std::uint64_t before = digest();
    EXPECT_EQ(import(exported("tout.csv", {})), unchanged(287)) << "two sources in one file";
    EXPECT_EQ(import(exported("tout.geojson", {})), unchanged(287));
    EXPECT_EQ(digest(), before);
}

} // namespace maillage
