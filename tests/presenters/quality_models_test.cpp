// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/bulk_edit.h"
#include "tests/presenters/session_fixture.h"
#include "ui/presenters/places/filter_chips.h"
#include "ui/presenters/quality/area_table_model.h"
#include "ui/presenters/quality/change_plan_model.h"
#include "ui/presenters/quality/difference.h"
#include "ui/presenters/quality/topic_table_model.h"

#include <QAbstractItemModelTester>
#include <QPoint>

namespace maillage::test {

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

Record sound(const std::string& name) {
    Record record = place(name, "Angers", "Aide aux démarches administratives");
    record[PlaceField::Pivot] = "21490007800012";
    record[PlaceField::Adresse] = "1 rue " + name;
    return record;
}

} // namespace

class QualityModelsTest : public SessionFixture {
protected:
    void SetUp() override {
        SessionFixture::SetUp();
        board = std::make_unique<QualityBoard>(workspace->session);
        areas = std::make_unique<AreaTableModel>(*board);
        topics = std::make_unique<TopicTableModel>(*board);
        board->setWatched(true);
    }

    [[nodiscard]] bool waitForBoard() {
        return waitFor([&] { return workspace->session.snapshot()->faultsKnown() && board->isUpToDate(); });
    }

    [[nodiscard]] static QStringList texts(const QAbstractItemModel& model, int column) {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            cells << model.index(row, column).data().toString();
        }
        return cells;
    }

    std::unique_ptr<QualityBoard> board;
    std::unique_ptr<AreaTableModel> areas;
    std::unique_ptr<TopicTableModel> topics;
};

TEST_F(QualityModelsTest, followEditsAndTheScope) {
    const QAbstractItemModelTester areasTester(areas.get(), strict);
    const QAbstractItemModelTester topicsTester(topics.get(), strict);
    Record phone = sound("Ligne");
    phone[PlaceField::Telephone] = "02 41 00 00 00";
    const RecordKey withPhone = add(phone);
    Record capitals = sound("MAIRIE DE CHOLET");
    capitals[PlaceField::Commune] = "Cholet";
    capitals[PlaceField::CodePostal] = "49300";
    add(capitals);
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->report()->hub.withErrors, 1U);
    ASSERT_EQ(topics->rowCount(), 2);
    EXPECT_EQ(topics->topicAt(0).topic.rule, Rule::PhoneForm);
    EXPECT_EQ(topics->topicAt(1).topic.rule, Rule::NameCapitals);
    EXPECT_EQ(texts(*areas, AreaTableModel::Sound), QStringList({QStringLiteral("50%"), QStringLiteral("50%")}));

    board->setScope({.level = AreaLevel::Commune, .area = "communes:49099"});
    ASSERT_TRUE(waitForBoard());
    ASSERT_EQ(topics->rowCount(), 1);
    EXPECT_EQ(topics->topicAt(0).topic.rule, Rule::NameCapitals);
    EXPECT_EQ(areas->rowCount(), 3);
    areas->sort(AreaTableModel::Name, Qt::DescendingOrder);
    EXPECT_EQ(texts(*areas, AreaTableModel::Name),
              QStringList({QStringLiteral("The whole hub"), QStringLiteral("Cholet"), QStringLiteral("Angers")}));

    Record mended = phone;
    mended.number = withPhone.number;
    mended[PlaceField::Telephone] = "+33241000000";
    apply(saveRecord(mended, phone));
    board->setScope({.level = AreaLevel::Departement, .area = {}});
    ASSERT_TRUE(waitForBoard());
    EXPECT_EQ(board->report()->hub.withErrors, 0U);
}

TEST_F(QualityModelsTest, leadToThePlacesAndThoseThatAreMendedLeave) {
    const Record capitals = sound("MAIRIE DE CHOLET");
    const RecordKey key = add(capitals);
    add(sound("Bonne"));
    ASSERT_TRUE(waitForBoard());
    ASSERT_EQ(topics->rowCount(), 1);
    board->setScope({.level = AreaLevel::Commune, .area = "communes:49007"});
    Filter found;
    board->findPlaces(topics->topicAt(0).topic, board.get(), [&](const Filter& filter) { found = filter; });
    EXPECT_EQ(found.faults, std::vector{FaultTopic{.rule = Rule::NameCapitals}});
    EXPECT_EQ(found.territories, std::vector<std::string>{"communes:49007"});
    EXPECT_FALSE(found.among);
    std::vector<std::int64_t> keys;
    board->findKeys(topics->topicAt(0).topic, board.get(), [&](const auto& places) { keys = places; });
    ASSERT_TRUE(waitFor([&] { return keys == std::vector{key.number}; }));

    workspace->view.setFilter(found);
    ASSERT_TRUE(waitForResults());
    EXPECT_EQ(workspace->finder.results()->keys, std::vector{key.number});
    const auto chips = filterChips(found, *workspace->session.snapshot());
    ASSERT_EQ(chips.size(), 2U);
    EXPECT_EQ(chips[1].label, QStringLiteral("To mend: The name is all in capitals"));
    EXPECT_TRUE(chips[1].without.faults.empty());
    Record before = capitals;
    before.number = key.number;
    Record mended = before;
    mended[PlaceField::Nom] = "Mairie de Cholet";
    apply(saveRecord(mended, before));
    ASSERT_TRUE(waitFor([&] { return waitForResults() && workspace->finder.results()->keys.empty(); }));
}

TEST_F(QualityModelsTest, whereNoTerritoryIsKnownItLeadsToThePlacesOfTheMoment) {
    Record lost = sound("Perdu");
    lost[PlaceField::Commune] = "Nulle Part";
    lost[PlaceField::CodePostal] = "";
    const RecordKey key = add(lost);
    add(sound("Bonne"));
    ASSERT_TRUE(waitForBoard());
    board->setScope({.level = AreaLevel::Departement, .area = std::string()});
    Filter found;
    board->findFaulty(board.get(), [&](const Filter& filter) { found = filter; });
    ASSERT_TRUE(waitFor([&] { return found.among.has_value(); }));
    EXPECT_TRUE(found.withErrors);
    EXPECT_EQ(found.among->keys, std::vector{key.number});
    EXPECT_EQ(found.among->label, "Commune not known");
}

TEST_F(QualityModelsTest, aPlanIsTickedAndAppliedInPart) {
    const RecordKey one = add(sound("Un"));
    const RecordKey two = add(sound("Deux"));
    ChangePlanner planner(workspace->session);
    ChangePlanModel model(planner, workspace->session, ChangePlanModel::Wording::Readable);
    const QAbstractItemModelTester tester(&model, strict);
    const auto plan = [&](const std::string& tag) {
        planner.plan([=, keys = std::vector{one.number, two.number}](const store::Connection& connection,
                                                                     const TaskControl& control) {
            const BulkEdit edit{.lists = {ListEdit{.field = PlaceField::Tags, .add = {tag}}}};
            return planBulkEdit(connection, keys, edit, control);
        });
        EXPECT_TRUE(waitFor([&] { return planner.state() == ChangePlanner::State::Planned; }));
    };
    plan("a");
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.chosenPlaces(), 2U);
    EXPECT_TRUE(model.setData(model.index(0, ChangePlanModel::Place), Qt::Unchecked, Qt::CheckStateRole));
    plan("b");
    EXPECT_EQ(model.chosenPlaces(), 1U) << "a tick that was taken off stays off";
    EXPECT_EQ(model.index(1, ChangePlanModel::After).data().toString(), QStringLiteral("b"));
    planner.apply(model.chosen(), "step.bulk_edit");
    ASSERT_TRUE(waitFor([&] { return planner.state() == ChangePlanner::State::Applied; }));
    ASSERT_TRUE(waitFor([&] { return workspace->session.steps().undo->id == "step.bulk_edit"; }));
    const auto tagged = [&](RecordKey key) {
        const Snapshot& snapshot = *workspace->session.snapshot();
        return snapshot.hasValue(*snapshot.rowOf(key.number), Facet::Tags, "b");
    };
    EXPECT_FALSE(tagged(one));
    EXPECT_TRUE(tagged(two));
}

TEST(DifferenceTest, isTheStretchBetweenWhatIsTheSame) {
    const Difference phone = differenceOf(QStringLiteral("02 41 43"), QStringLiteral("+332 41 43"));
    EXPECT_EQ(phone.start, 0);
    EXPECT_EQ(phone.before.mid(phone.start, phone.beforeLength), QStringLiteral("0"));
    EXPECT_EQ(phone.after.mid(phone.start, phone.afterLength), QStringLiteral("+33"));
}

TEST(DifferenceTest, showsSpacesThatGo) {
    const Difference spaces =
        exactDifferenceOf(QStringLiteral("Mairie  d’Angers\n"), QStringLiteral("Mairie d’Angers"));
    EXPECT_TRUE(spaces.before.endsWith(QChar(0x21B5)));
    const Difference noBreak = exactDifferenceOf(QStringLiteral("a\u00A0b"), QStringLiteral("a b"));
    EXPECT_EQ(noBreak.before, QStringLiteral("a␣b"));
    EXPECT_EQ(noBreak.after, QStringLiteral("a·b"));
}

TEST(DifferenceTest, neverCutsACharacter) {
    const Difference faces = differenceOf(QStringLiteral("😀"), QStringLiteral("😁"));
    EXPECT_EQ(faces.start, 0);
    EXPECT_EQ(faces.beforeLength, 2);
}

} // namespace maillage::test
