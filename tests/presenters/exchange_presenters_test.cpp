// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/exchange/export_job.h"
#include "ui/presenters/exchange/import_session.h"
#include "ui/presenters/exchange/staging_model.h"

#include <QAbstractItemModelTester>
#include <QFile>

namespace maillage::test {

namespace {

constexpr const char* header = "id,nom,commune,code_postal,adresse,telephone\n";

} // namespace

class ExchangePresentersTest : public SessionFixture {
protected:
    QString write(const std::string& name, const std::string& rows) {
        const QString path = pathText(folder / name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write((header + rows).c_str());
        return path;
    }

    void stage(ImportSession& import, const QString& path, const ImportOptions& options = {}) {
        import.read(path, options);
        ASSERT_TRUE(waitFor([&] { return import.state() == ImportSession::State::Staged; }));
    }

    void apply(ImportSession& import) {
        import.apply();
        ASSERT_TRUE(waitFor([&] { return import.state() == ImportSession::State::Applied; }));
    }
};

TEST_F(ExchangePresentersTest, anImportThatIsLeftWhileItReadsLeavesNoTask) {
    const QString path = write("a.csv", "1,Mairie,Angers,49000,1 rue A,\n");
    TaskBoard& tasks = workspace->session.tasks();
    {
        ImportSession import(workspace->session);
        import.read(path, {});
        EXPECT_TRUE(tasks.latest());
    }
    EXPECT_TRUE(waitFor([&] { return !tasks.latest(); }));
}

TEST_F(ExchangePresentersTest, importIsLookedAtThenWrittenAsOneStep) {
    ImportSession import(workspace->session);
    StagingModel model(import);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage(import, write("a.csv", "1,Mairie,Angers,49000,1 rue A,\n2,Poste,Saumur,49400,2 rue B,\n,,,,,\n"));
    EXPECT_EQ(import.sourceName(), QStringLiteral("a"));
    EXPECT_EQ(import.counts().added, 2U);
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 0U);
    ASSERT_GE(model.rowCount(), 2);
    ASSERT_TRUE(waitFor([&] { return model.reviewOf(0) != nullptr; }));
    EXPECT_EQ(model.index(0, StagingModel::Name).data().toString(), QStringLiteral("Mairie"));
    EXPECT_EQ(model.index(0, StagingModel::VerdictColumn).data().toString(), QStringLiteral("New"));
    apply(import);
    EXPECT_EQ(import.report().counts.added, 2U);
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 2U);
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return workspace->session.snapshot()->placeCount() == 0; }));
}

TEST_F(ExchangePresentersTest, rowsThatAreNotChosenStayOut) {
    ImportSession import(workspace->session);
    StagingModel model(import);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage(import, write("a.csv", "1,Mairie,Angers,49000,1 rue A,\n2,Poste,Saumur,49400,2 rue B,\n"));
    ASSERT_TRUE(model.setData(model.index(0, StagingModel::Chosen), Qt::Unchecked, Qt::CheckStateRole));
    ASSERT_TRUE(waitFor([&] { return import.counts().added == 1; }));
    EXPECT_EQ(import.counts().leftOut, 1U);
    apply(import);
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 1U);
}

TEST_F(ExchangePresentersTest, conflictsAreDecidedByTheUser) {
    {
        ImportSession first(workspace->session);
        stage(first, write("a.csv", "1,Mairie,Angers,49000,1 rue A,+33241000000\n"));
        apply(first);
    }
    const auto key = workspace->session.snapshot()->keyOf(0);
    Record before = place("Mairie");
    before.number = key;
    Record after = before;
    after[PlaceField::Telephone] = "+33241000001";
    SessionFixture::apply(saveRecord(after, before));
    ImportSession second(workspace->session);
    StagingModel model(second);
    stage(second, write("a.csv", "1,Mairie,Angers,49000,1 rue A,+33241000002\n"));
    ASSERT_EQ(second.rows().front().verdict, Verdict::Conflict);
    EXPECT_EQ(second.counts().changed, 0U);
    second.setOnConflict({0}, OnConflict::Take);
    ASSERT_TRUE(waitFor([&] { return second.counts().changed == 1; }));
    EXPECT_TRUE(model.index(0, StagingModel::VerdictColumn).data().toString().contains(QStringLiteral("taken")));
    apply(second);
    const auto& snapshot = workspace->session.snapshot();
    EXPECT_EQ(snapshot->text(0, PlaceText::Phone), "+33241000002");
}

TEST_F(ExchangePresentersTest, unreadableFilesAreToldAndLeaveNothing) {
    ImportSession import(workspace->session);
    std::optional<Error> error;
    QObject::connect(&import, &ImportSession::failed, &workspace->view, [&](const Error& failed) { error = failed; });
    import.read(pathText(folder / "missing.csv"), {});
    ASSERT_TRUE(waitFor([&] { return error.has_value(); }));
    EXPECT_EQ(import.state(), ImportSession::State::Empty);
    EXPECT_EQ(workspace->session.tasks().count(), 0U);
}

TEST_F(ExchangePresentersTest, theModelShowsOneVerdictOrAll) {
    ImportSession import(workspace->session);
    StagingModel model(import);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    stage(import, write("a.csv", "1,Mairie,Angers,49000,1 rue A,\n1,Mairie bis,Angers,49000,1 rue A,\n"));
    model.setShown(Verdict::Refused);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.fileRow(0), 1U);
    EXPECT_FALSE(model.index(0, StagingModel::Chosen).data(Qt::CheckStateRole).isValid());
    model.setShown(std::nullopt);
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(ExchangePresentersTest, exportWritesWhatIsAskedAndNamesWhatTheStandardRefuses) {
    const RecordKey town = add(place("Mairie"));
    Record hidden = place("Réserve");
    hidden[PlaceField::Visibility] = "internal";
    add(hidden);
    const QString path = pathText(folder / "out.csv");
    std::optional<ExportOutcome> outcome;
    startExport(workspace->session, {.path = path, .options = {}, .records = std::nullopt}, &workspace->view,
                [&](Result<ExportOutcome> done) {
                    ASSERT_TRUE(done);
                    outcome = std::move(*done);
                });
    ASSERT_TRUE(waitFor([&] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->report.written, 1U);
    EXPECT_EQ(outcome->report.withheld, 1U);
    EXPECT_EQ(outcome->refusedCount, 1U) << "no service is said";
    EXPECT_EQ(outcome->refused.front().number, town.number);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Mairie"));
}

} // namespace maillage::test
