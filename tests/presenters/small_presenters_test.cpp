// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lock.h"
#include "tests/support/patience.h"
#include "tests/support/temporary_folder.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/session/recent_files.h"
#include "ui/presenters/session/task_board.h"
#include "ui/presenters/session/user_name.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/language.h"
#include "ui/presenters/texts/text.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace maillage::test {

TEST(ViewStateTest, settersReturnEarlyWhenNothingChanges) {
    ViewState view;
    QSignalSpy filters(&view, &ViewState::filterChanged);
    QSignalSpy selections(&view, &ViewState::selectedPlacesChanged);
    QSignalSpy shown(&view, &ViewState::shownChanged);
    view.setFilter(Filter{});
    view.setSelectedPlaces({3, 1, 3});
    view.setSelectedPlaces({1, 3});
    view.setShown(std::nullopt);
    EXPECT_EQ(filters.count(), 0);
    EXPECT_EQ(selections.count(), 1);
    EXPECT_EQ(shown.count(), 0);
    EXPECT_EQ(view.selectedPlaces(), (std::vector<std::int64_t>{1, 3}));
    view.setSelectedPlaces({3});
    EXPECT_EQ(view.shown(), (RecordKey{Entity::Place, 3}));
    view.clear();
    EXPECT_FALSE(view.shown());
}

TEST(TaskBoardTest, showsProgressAndInterrupts) {
    TaskBoard board;
    const RunningTask task = board.start(QStringLiteral("Reading"));
    task.control.report({.done = 50, .total = 200});
    ASSERT_TRUE(waitFor([&] { return board.latest()->progress.done == 50; }));
    EXPECT_EQ(board.latest()->percent(), 25);
    board.interrupt(task.id);
    EXPECT_TRUE(task.control.interrupted());
    board.finish(task.id);
    EXPECT_FALSE(board.latest());
    board.finish(task.id);
}

TEST(RunningTaskTest, saysWhatIsLeftOnceItCanBeTold) {
    RunningTask task{.id = 1, .title = {}, .progress = {.done = 25, .total = 100}, .milliseconds = 500, .control = {}};
    EXPECT_FALSE(task.secondsLeft()) << "too early";
    task.milliseconds = 5000;
    EXPECT_EQ(task.secondsLeft(), 15);
    task.progress.total = 0;
    EXPECT_FALSE(task.percent());
    EXPECT_FALSE(task.secondsLeft());
}

TEST(RecentFilesTest, theLatestStandFirstAndTenAreKept) {
    const TemporaryFolder folder;
    QSettings settings(pathText(folder / "settings.ini"), QSettings::IniFormat);
    RecentFiles recent(settings);
    for (int i = 0; i < 12; ++i) {
        recent.add(QStringLiteral("/tmp/%1.maillage").arg(i));
    }
    recent.add(QStringLiteral("/tmp/5.maillage"));
    EXPECT_EQ(recent.paths().size(), RecentFiles::most);
    EXPECT_EQ(recent.paths().front(), QStringLiteral("/tmp/5.maillage"));
    EXPECT_EQ(recent.paths().count(QStringLiteral("/tmp/5.maillage")), 1);
    recent.remove(QStringLiteral("/tmp/5.maillage"));
    EXPECT_EQ(recent.paths().front(), QStringLiteral("/tmp/11.maillage"));
    recent.clear();
    EXPECT_TRUE(recent.paths().isEmpty());
}

TEST(UserNameTest, isTheSystemsUntilOneIsGiven) {
    const TemporaryFolder folder;
    QSettings settings(pathText(folder / "settings.ini"), QSettings::IniFormat);
    UserName user(settings);
    QSignalSpy changes(&user, &UserName::changed);
    EXPECT_EQ(user.name(), toQString(store::thisAuthor()));
    EXPECT_FALSE(user.isGiven());
    user.setName(QStringLiteral("  Ada   Lovelace "));
    EXPECT_EQ(user.name(), QStringLiteral("Ada Lovelace"));
    user.setName(QStringLiteral("Ada Lovelace"));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(UserName(settings).name(), QStringLiteral("Ada Lovelace"));
    user.setName(QString());
    EXPECT_FALSE(user.isGiven());
    EXPECT_EQ(changes.count(), 2);
}

TEST(UserNameTest, takesOverWhatWasTypedForCalls) {
    const TemporaryFolder folder;
    QSettings settings(pathText(folder / "settings.ini"), QSettings::IniFormat);
    settings.setValue(QStringLiteral("calls/author"), QStringLiteral("Zoé"));
    EXPECT_EQ(UserName(settings).name(), QStringLiteral("Zoé"));
    EXPECT_FALSE(settings.contains(QStringLiteral("calls/author")));
}

TEST(LanguageTest, switchesDatesAtOnce) {
    Language language;
    QSignalSpy changes(&language, &Language::changed);
    language.use(QStringLiteral("fr"));
    EXPECT_EQ(readableDate("2026-03-12"), QStringLiteral("12 mars 2026"));
    language.use(QStringLiteral("en"));
    EXPECT_EQ(readableDate("2026-03-12"), QStringLiteral("12 March 2026"));
    language.use(QStringLiteral("en"));
    EXPECT_EQ(changes.count(), 2);
    EXPECT_EQ(readableDate("2026-02-31"), QStringLiteral("2026-02-31"));
}

TEST(FieldLabelsTest, everyFieldAndChoiceHasAName) {
    for (const Entity entity : {Entity::Place, Entity::Organisation, Entity::Person, Entity::Link, Entity::Note}) {
        for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
            EXPECT_FALSE(fieldLabel(entity, field).isEmpty());
            for (const std::string_view choice : choicesOf(entity, field)) {
                EXPECT_NE(choiceLabel(entity, field, choice), toQString(choice));
            }
        }
    }
}

TEST(FieldLabelsTest, listsReadAsPeopleWriteThem) {
    const auto services = static_cast<std::size_t>(PlaceField::Services);
    EXPECT_EQ(readableValue(Entity::Place, services, "Aide aux démarches administratives|Inconnu"),
              QStringLiteral("Aide aux démarches administratives, Inconnu"));
}

} // namespace maillage::test
