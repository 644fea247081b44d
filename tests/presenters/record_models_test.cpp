// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/records/history_model.h"
#include "ui/presenters/records/record_search.h"
#include "ui/presenters/records/record_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace maillage::test {

namespace {

Record person(const std::string& family, const std::string& given) {
    Record record(Entity::Person);
    record[PersonField::FamilyName] = family;
    record[PersonField::GivenName] = given;
    record[PersonField::Email] = given + "@example.org";
    return record;
}

} // namespace

class RecordModelsTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        marie = add(person("Étienne", "Marie"));
        ali = add(person("Benali", "Ali"));
    }

    RecordKey marie;
    RecordKey ali;
};

TEST_F(RecordModelsTest, listsSearchesAndSortsPeople) {
    RecordTableModel model(workspace->session, Entity::Person, tableColumns(Entity::Person));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Benali"));
    const auto wait = [&] { return waitFor([&] { return model.isUpToDate(); }); };
    model.sort(0, Qt::DescendingOrder);
    ASSERT_TRUE(wait());
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Étienne"));
    model.setSearch(QStringLiteral("etien"));
    model.setSearch(QStringLiteral("etien mar"));
    ASSERT_TRUE(wait());
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.keyAt(0), marie.number);
    model.setSearch(QStringLiteral("zzz"));
    ASSERT_TRUE(wait());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.total(), 2U);
}

TEST_F(RecordModelsTest, showsThoseWithSomethingToMend) {
    RecordTableModel model(workspace->session, Entity::Person, tableColumns(Entity::Person));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Record wrong = person("Durand", "Zoé");
    wrong[PersonField::Email] = "no address";
    const RecordKey zoe = add(wrong);
    ASSERT_TRUE(waitFor([&] { return model.isUpToDate() && model.rowCount() == 3; }));
    EXPECT_EQ(model.withErrors(), 0U) << "the standard refuses no person";
    EXPECT_EQ(model.withWarnings(), 1U);
    model.setSeverities(false, true);
    ASSERT_TRUE(waitFor([&] { return model.isUpToDate(); }));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.keyAt(0), zoe.number);
    Record mended = wrong;
    mended.number = zoe.number;
    mended[PersonField::Email] = "zoe@example.org";
    wrong.number = zoe.number;
    apply(saveRecord(mended, wrong));
    ASSERT_TRUE(waitFor([&] { return model.isUpToDate() && model.rowCount() == 0; }));
    EXPECT_EQ(model.withWarnings(), 0U);
    model.setSeverities(false, false);
    ASSERT_TRUE(waitFor([&] { return model.isUpToDate() && model.rowCount() == 3; }));
}

TEST_F(RecordModelsTest, manyChangesInARowAllArrive) {
    RecordTableModel model(workspace->session, Entity::Person, tableColumns(Entity::Person));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 0; i < 20; ++i) {
        workspace->session.edit(saveRecord(person("Nom" + std::to_string(i), "P"), Record(Entity::Person)));
        model.sort(i % 3, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    ASSERT_TRUE(waitFor([&] { return model.isUpToDate() && model.rowCount() == 22; }));
}

TEST_F(RecordModelsTest, followsTheHub) {
    RecordTableModel model(workspace->session, Entity::Person, tableColumns(Entity::Person));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    apply(removeRecords({ali}));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 1; }));
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    EXPECT_EQ(workspace->session.counts().people, 2);
    workspace->session.close();
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(RecordModelsTest, detailsHoldLinksNotesAndHistory) {
    const RecordKey library = add(place("Médiathèque"));
    Record link = attachedTo(Entity::Link, marie);
    setLinkEnd(link, library);
    link[LinkField::Kind] = "works_at";
    apply(saveLink(link, "Marie Étienne", "Médiathèque"));
    Record note = attachedTo(Entity::Note, marie);
    note[NoteField::Text] = "appelée";
    note[NoteField::OnDate] = "2026-03-12";
    apply(saveNote(note, "Marie Étienne"));
    workspace->view.setShown(marie);
    ASSERT_TRUE(waitFor([&] { return workspace->details.details() != nullptr; }));
    const RecordDetails& details = *workspace->details.details();
    ASSERT_EQ(details.links.size(), 1U);
    EXPECT_EQ(details.links.front().other, library);
    EXPECT_EQ(details.links.front().otherName, "Médiathèque");
    EXPECT_TRUE(details.links.front().outward);
    ASSERT_EQ(details.notes.size(), 1U);
    EXPECT_FALSE(details.history.empty());
    workspace->view.setShown(library);
    ASSERT_TRUE(waitFor(
        [&] { return workspace->details.details() && workspace->details.details()->record.entity == Entity::Place; }));
    ASSERT_EQ(workspace->details.details()->links.size(), 1U);
    EXPECT_FALSE(workspace->details.details()->links.front().outward);
    EXPECT_FALSE(workspace->details.details()->faults.empty());
}

TEST_F(RecordModelsTest, detailsFollowEditsAndDeletion) {
    workspace->view.setShown(ali);
    ASSERT_TRUE(waitFor([&] { return workspace->details.details() != nullptr; }));
    Record before = person("Benali", "Ali");
    before.number = ali.number;
    Record after = before;
    after[PersonField::JobTitle] = "Conseiller numérique";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitFor([&] {
        const auto& details = workspace->details.details();
        return details && details->record[PersonField::JobTitle] == "Conseiller numérique";
    }));
    apply(removeRecords({ali}));
    ASSERT_TRUE(waitFor([&] { return workspace->details.details() == nullptr; }));
}

TEST_F(RecordModelsTest, historyListsStepsAndWhatTheyChanged) {
    HistoryModel model(workspace->session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    Record before = person("Benali", "Ali");
    before.number = ali.number;
    Record after = before;
    after[PersonField::JobTitle] = "Conseiller numérique";
    apply(saveRecord(after, before));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    const auto describe = [&](int row, bool unfolded) {
        std::optional<StepDescription> found;
        model.describe(row, unfolded, &model, [&](StepDescription description) { found = std::move(description); });
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found.value_or(StepDescription{});
    };
    EXPECT_EQ(describe(0, false).lines,
              QStringList{QStringLiteral("Ali Benali — Job: “Conseiller numérique” was added")});
    workspace->session.undo();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 4; }));
    EXPECT_TRUE(model.index(1, HistoryModel::What).data().toString().endsWith(QStringLiteral("(undone)")));
    const QStringList lines = describe(0, false).lines;
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Takes back what ")));
    EXPECT_EQ(lines[1], QStringLiteral("Ali Benali — Job: “Conseiller numérique” was removed"));
}

TEST_F(RecordModelsTest, historyKeepsItsRowsWhenTheHubChanges) {
    HistoryModel model(workspace->session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 2; }));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex first(model.index(1, HistoryModel::What));
    const std::int64_t step = model.keyAt(1);
    add(person("Petit", "Léa"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(first.row(), 2);
    EXPECT_EQ(model.keyAt(first.row()), step);
    EXPECT_EQ(resets.count(), 0);
    workspace->session.close();
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 0; }));
}

TEST_F(RecordModelsTest, historyNamesWhoUsesIt) {
    workspace->session.setAuthor("Ada Lovelace");
    HistoryModel model(workspace->session);
    add(person("Petit", "Léa"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    EXPECT_EQ(model.index(0, HistoryModel::Who).data().toString(), QStringLiteral("Ada Lovelace"));
    EXPECT_NE(model.index(1, HistoryModel::Who).data().toString(), QStringLiteral("Ada Lovelace"));
    workspace->session.close();
    workspace->session.open(hubPath());
    ASSERT_TRUE(waitFor([&] { return workspace->session.isOpen() && model.rowCount() == 3; }));
    add(person("Petit", "Luc"));
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 4; }));
    EXPECT_EQ(model.index(0, HistoryModel::Who).data().toString(), QStringLiteral("Ada Lovelace"));
}

TEST_F(RecordModelsTest, aStepOnManyRecordsIsFoldedUntilAsked) {
    apply([](Editor& editor) {
        return editor.run(Message{"step.sample"}, [](Batch& batch) -> Result<void> {
            for (int i = 0; i < 30; ++i) {
                if (auto added = batch.add(place("Lieu " + std::to_string(i))); !added) {
                    return std::unexpected(added.error());
                }
            }
            return {};
        });
    });
    HistoryModel model(workspace->session);
    ASSERT_TRUE(waitFor([&] { return model.rowCount() == 3; }));
    std::optional<StepDescription> folded;
    std::optional<StepDescription> whole;
    model.describe(0, false, &model, [&](StepDescription description) { folded = std::move(description); });
    model.describe(0, true, &model, [&](StepDescription description) { whole = std::move(description); });
    ASSERT_TRUE(waitFor([&] { return folded && whole; }));
    EXPECT_EQ(*folded, (StepDescription{{QStringLiteral("Place: 30 added")}, true}));
    EXPECT_FALSE(whole->folded);
    EXPECT_EQ(whole->lines.size(), 30);
    EXPECT_EQ(whole->lines.front(), QStringLiteral("Lieu 0: added"));
}

TEST_F(RecordModelsTest, searchFindsWhatToLinkTo) {
    add(place("Médiathèque Toussaint"));
    RecordSearch search(workspace->session);
    std::vector<FoundRecord> found;
    QObject::connect(&search, &RecordSearch::found, &workspace->view,
                     [&](const std::vector<FoundRecord>& records) { found = records; });
    search.find(Entity::Place, QStringLiteral("toussaint"));
    ASSERT_TRUE(waitFor([&] { return found.size() == 1; }));
    EXPECT_EQ(found.front().name, QStringLiteral("Médiathèque Toussaint, Angers"));
    search.find(Entity::Person, QStringLiteral("benali"));
    ASSERT_TRUE(waitFor([&] { return found.size() == 1 && found.front().key == ali; }));
}

} // namespace maillage::test
