// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/records/record_faults.h"

#include <QFile>
#include <QSignalSpy>

namespace maillage::test {

using HubSessionTest = SessionFixture;

TEST_F(HubSessionTest, startsEmptyAndWritable) {
    EXPECT_TRUE(workspace->session.isWritable());
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 0U);
    EXPECT_FALSE(workspace->session.steps().undo);
    EXPECT_FALSE(workspace->session.whyReadOnly());
}

TEST_F(HubSessionTest, snapshotFollowsAnEditBeforeItsAnswer) {
    const RecordKey key = add(place("Médiathèque"));
    const auto row = workspace->session.snapshot()->rowOf(key.number);
    ASSERT_TRUE(row);
    EXPECT_EQ(workspace->session.snapshot()->name(*row), "Médiathèque");
    ASSERT_TRUE(workspace->session.steps().undo);
    EXPECT_EQ(workspace->session.steps().undo->id, "step.add");
}

TEST_F(HubSessionTest, undoAndRedoNameTheirStepAndTouchTheRecord) {
    const RecordKey key = add(place("Mairie"));
    QSignalSpy changes(&workspace->session, &HubSession::snapshotChanged);
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return workspace->session.steps().redo.has_value(); }));
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 0U);
    EXPECT_FALSE(workspace->session.steps().undo);
    bool touched = false;
    for (const auto& change : changes) {
        touched = touched || change.front().value<Touched>().holds(key);
    }
    EXPECT_TRUE(touched);
    workspace->session.redo();
    ASSERT_TRUE(waitFor([&] { return workspace->session.steps().undo.has_value(); }));
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 1U);
}

TEST_F(HubSessionTest, anEditThatChangesNothingIsNoStep) {
    Record record = place("Mairie");
    record.number = add(record).number;
    QSignalSpy changes(&workspace->session, &HubSession::stepsChanged);
    bool changed = true;
    workspace->session.edit(saveRecord(record, record), &workspace->view,
                            [&](const Result<ChangeReport>& report) { changed = report->changedSomething(); });
    ASSERT_TRUE(waitFor([&] { return !changed; }));
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(HubSessionTest, refusedEditsSayWhy) {
    Record record = place("Mairie");
    record[PlaceField::VerifiedOn] = "hier";
    std::optional<Error> error;
    workspace->session.edit(saveRecord(record, place("")), &workspace->view,
                            [&](const Result<ChangeReport>& report) { error = report.error(); });
    ASSERT_TRUE(waitFor([&] { return error.has_value(); }));
    EXPECT_EQ(error->message.id, "commands.bad_date");
    QSignalSpy failures(&workspace->session, &HubSession::failed);
    workspace->session.edit(saveRecord(record, place("")));
    EXPECT_TRUE(waitFor([&] { return failures.count() == 1; }));
}

TEST_F(HubSessionTest, faultsAreFoundInTheBackgroundAndFollowEdits) {
    Record wrong = place("Mairie");
    wrong[PlaceField::CodePostal] = "4900";
    const RecordKey key = add(wrong);
    const auto hasErrors = [&] {
        const auto& snapshot = workspace->session.snapshot();
        return snapshot->faultsKnown() && snapshot->hasErrors(*snapshot->rowOf(key.number));
    };
    ASSERT_TRUE(waitFor(hasErrors));
    Record right = place("Mairie", "Angers", "Aide aux démarches administratives");
    right[PlaceField::Id] = "mairie";
    right[PlaceField::DateMaj] = "2026-03-12";
    right[PlaceField::Latitude] = "47.4712";
    right[PlaceField::Longitude] = "-0.5518";
    right[PlaceField::Pivot] = "94501611100029";
    right.number = key.number;
    wrong.number = key.number;
    apply(saveRecord(right, wrong));
    EXPECT_TRUE(workspace->session.snapshot()->faultsKnown());
    for (const Fault& fault : faultsOfRecord(right)) {
        EXPECT_NE(fault.severity, Severity::Error) << fault.field << ": " << sentence(fault.message);
    }
    EXPECT_FALSE(hasErrors()) << "the edit mended it";
}

TEST_F(HubSessionTest, opensAgainWithItsHistory) {
    add(place("Mairie"));
    workspace->session.open(hubPath());
    EXPECT_EQ(workspace->session.state(), HubSession::State::Opening);
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 0U);
    ASSERT_TRUE(waitFor([&] { return workspace->session.isOpen(); }));
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), 1U);
    EXPECT_TRUE(workspace->session.steps().undo);
}

TEST_F(HubSessionTest, anotherWriterMakesItReadOnlyAndIsNamed) {
    HubSession second;
    second.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return second.isOpen(); }));
    EXPECT_FALSE(second.isWritable());
    ASSERT_TRUE(second.whyReadOnly());
    EXPECT_EQ(second.whyReadOnly()->id, "store.held");
    std::optional<Error> error;
    second.edit(saveRecord(place("x"), place("")), &workspace->view,
                [&](const Result<ChangeReport>& report) { error = report.error(); });
    ASSERT_TRUE(waitFor([&] { return error.has_value(); }));
    EXPECT_EQ(error->kind, ErrorKind::ReadOnly);
}

TEST_F(HubSessionTest, otherFilesAreRefusedAndTheSessionIsClosed) {
    const QString path = pathText(folder / "notes.txt");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("These are notes, not a hub, and long enough to have a header of their own: one hundred bytes.....");
    file.close();
    std::optional<Error> error;
    QObject::connect(&workspace->session, &HubSession::openFailed, &workspace->view,
                     [&](const Error& failed) { error = failed; });
    workspace->session.open(path);
    ASSERT_TRUE(waitFor([&] { return error.has_value(); }));
    EXPECT_EQ(error->kind, ErrorKind::NotAHub);
    EXPECT_EQ(workspace->session.state(), HubSession::State::Closed);
    workspace->session.open(pathText(folder / "missing.maillage"));
    ASSERT_TRUE(waitFor([&] { return error->kind == ErrorKind::NotFound; }));
}

TEST_F(HubSessionTest, aCopyIsAWholeHub) {
    add(place("Mairie"));
    const QString copy = pathText(folder / "copy.maillage");
    QSignalSpy saved(&workspace->session, &HubSession::copySaved);
    workspace->session.saveCopy(copy);
    ASSERT_TRUE(waitFor([&] { return saved.count() == 1; }));
    HubSession other;
    other.open(copy);
    ASSERT_TRUE(waitFor([&] { return other.isOpen(); }));
    EXPECT_TRUE(other.isWritable());
    EXPECT_EQ(other.snapshot()->placeCount(), 1U);
    EXPECT_EQ(workspace->session.tasks().count(), 0U);
}

TEST_F(HubSessionTest, whatWasAskedForIsWrittenBeforeTheSessionEnds) {
    constexpr int edits = 20;
    for (int i = 0; i < edits; ++i) {
        workspace->session.edit(saveRecord(place("Lieu " + std::to_string(i)), place("")));
    }
    workspace.reset();
    workspace = std::make_unique<Workspace>();
    workspace->session.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return workspace->session.isOpen(); }));
    EXPECT_EQ(workspace->session.snapshot()->placeCount(), static_cast<std::size_t>(edits));
}

TEST_F(HubSessionTest, endsWhileItOpensAndReads) {
    for (int i = 0; i < 5; ++i) {
        auto other = std::make_unique<Workspace>();
        other->session.open(hubPath());
        if (i % 2 == 1) {
            EXPECT_TRUE(waitFor([&] { return other->session.isOpen(); }));
        }
        other->view.setShown(RecordKey{Entity::Place, 1});
    }
    SUCCEED();
}

TEST_F(HubSessionTest, answersForAGoneContextAreDropped) {
    auto context = std::make_unique<QObject>();
    bool answered = false;
    workspace->session.compute<int>(context.get(), [] { return 1; }, [&](int) { answered = true; });
    context.reset();
    bool later = false;
    workspace->session.compute<int>(&workspace->view, [] { return 1; }, [&](int) { later = true; });
    ASSERT_TRUE(waitFor([&] { return later; }));
    EXPECT_FALSE(answered);
}

TEST_F(HubSessionTest, closedSessionsReadNothing) {
    workspace->session.close();
    EXPECT_EQ(workspace->session.state(), HubSession::State::Closed);
    EXPECT_TRUE(workspace->session.path().isEmpty());
    bool ran = false;
    workspace->session.read<bool>(
        &workspace->view, [](const store::Connection&) -> Result<bool> { return true; },
        [&](const Result<bool>&) { ran = true; });
    QTest::qWait(50);
    EXPECT_FALSE(ran);
}

} // namespace maillage::test
