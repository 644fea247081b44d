// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hub_file.h"
#include "tests/window/window_fixture.h"
#include "ui/map/map_widget.h"
#include "ui/map/tiles/network_permission.h"
#include "ui/window/basemaps/basemap_menu.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/pages/banner.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/pages/records_page.h"
#include "ui/window/record_controller.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <array>

namespace maillage::test {

using JourneysTest = WindowFixture;

TEST_F(JourneysTest, aFirstWindowSaysHowToBegin) {
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Maillage"));
    EXPECT_FALSE(window->actions().importFile->isEnabled());
    EXPECT_TRUE(window->actions().openSample->isEnabled());
    shoot(*window, QStringLiteral("welcome"));
}

TEST_F(JourneysTest, theSampleOpensInTableAndMap) {
    openSample();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("sample — Maillage"));
    EXPECT_GT(window->workspace().finder.results()->points.size(), 100U);
    EXPECT_GT(session().counts().people, 50);
    ASSERT_TRUE(waitFor([&] { return window->places().map().isSettled(); }));
    shoot(*window, QStringLiteral("sample"));
}

TEST_F(JourneysTest, searchAndFilterTogether) {
    openSample();
    const int all = rows();
    QTest::keyClicks(&window->places().filters().searchField(), QStringLiteral("mediatheque"));
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < all / 2; }));
    const int found = rows();
    QTreeView& tree = window->places().filters().tree();
    const QModelIndex services = tree.model()->index(1, 0);
    ASSERT_GT(tree.model()->rowCount(services), 0);
    tree.model()->setData(tree.model()->index(0, 0, services), Qt::Checked, Qt::CheckStateRole);
    ASSERT_TRUE(waitFor([&] { return rows() < found; }));
    shoot(*window, QStringLiteral("filter"));
    window->actions().clearFilter->trigger();
    ASSERT_TRUE(waitForRows(all));
    EXPECT_TRUE(window->places().filters().searchField().text().isEmpty());
}

TEST_F(JourneysTest, oneSelectionForTableMapAndDetails) {
    openSample();
    window->places().table().selectRow(3);
    const auto selected = view().selectedPlaces();
    ASSERT_EQ(selected.size(), 1U);
    ASSERT_TRUE(waitFor([&] {
        const auto& details = window->workspace().details.details();
        return details && details->record.number == selected.front();
    }));
    const std::string name = displayName(window->workspace().details.details()->record);
    EXPECT_TRUE(window->details().plainText().contains(toQString(name).simplified()));
    const std::int64_t other = window->workspace().finder.results()->keys.at(10);
    Q_EMIT window->places().map().placeSelected(other);
    const QModelIndexList rows = window->places().table().selectionModel()->selectedRows();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows.front().row(), 10);
    Q_EMIT window->places().map().selectionCleared();
    EXPECT_FALSE(window->places().table().selectionModel()->hasSelection());
}

TEST_F(JourneysTest, anEditIsOneStepBackAndForth) {
    openSample();
    window->places().table().selectRow(0);
    RecordForm* form = nullptr;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                     [&](RecordForm* opened) { form = opened; });
    window->actions().edit->trigger();
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    const auto name = static_cast<std::size_t>(PlaceField::Nom);
    const std::string before = form->edited()[PlaceField::Nom];
    form->fieldOf(name)->editor().setValue("Nom changé");
    form->save();
    const std::int64_t key = view().selectedPlaces().front();
    const auto nameNow = [&] { return session().snapshot()->name(*session().snapshot()->rowOf(key)); };
    ASSERT_TRUE(waitFor([&] { return nameNow() == "Nom changé"; }));
    EXPECT_TRUE(window->actions().undo->text().contains(toQString(before)));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return nameNow() == before; }));
    window->actions().redo->trigger();
    ASSERT_TRUE(waitFor([&] { return nameNow() == "Nom changé"; }));
}

TEST_F(JourneysTest, aPlaceIsAddedOnTheMapAndMoved) {
    openSample();
    RecordForm* form = nullptr;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                     [&](RecordForm* opened) { form = opened; });
    Q_EMIT window->places().addPlaceWanted({47.4712, -0.5518});
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    EXPECT_EQ(form->edited()[PlaceField::Commune], "Angers");
    form->fieldOf(static_cast<std::size_t>(PlaceField::Nom))->editor().setValue("Nouveau lieu");
    form->save();
    ASSERT_TRUE(waitFor([&] { return view().selectedPlaces().size() == 1; }));
    const std::int64_t key = view().selectedPlaces().front();
    Q_EMIT window->places().map().placeMoved(key, {47.26, -0.07});
    const auto position = [&] { return session().snapshot()->position(*session().snapshot()->rowOf(key)); };
    ASSERT_TRUE(waitFor([&] { return position().lat < 47.3; }));
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("Nouveau lieu")));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return position().lat > 47.4; }));
}

TEST_F(JourneysTest, deletingAsksAndCanBeUndone) {
    openSample();
    const int all = rows();
    window->places().table().selectRow(0);
    dialogs.answer = false;
    window->actions().remove->trigger();
    EXPECT_EQ(dialogs.asked.size(), 1);
    dialogs.answer = true;
    window->actions().remove->trigger();
    ASSERT_TRUE(waitForRows(all - 1));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitForRows(all));
}

TEST_F(JourneysTest, placesWithoutCoordinatesAreAList) {
    openSample();
    window->actions().unplaced->trigger();
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < 30; }));
    const auto& results = *window->workspace().finder.results();
    for (const std::int64_t key : results.keys) {
        EXPECT_NE(results.snapshot->placement(*results.snapshot->rowOf(key)), Placement::Exact);
    }
}

TEST_F(JourneysTest, theKeyHomeShowsWhereTheHubWorks) {
    openSample();
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    const PlaceResults& results = *window->workspace().finder.results();
    ASSERT_TRUE(results.points.box().contains({9, 2})) << "the sample has a place in Africa, to be mended";
    MapPane& map = window->places().map();
    map.fit({.south = -60, .west = -170, .north = 60, .east = 170});
    QTest::keyClick(&map.map(), Qt::Key_Home);
    ASSERT_TRUE(waitFor([&] { return map.visibleBox().south > 40; }));
    EXPECT_TRUE(map.visibleBox().contains({47.47, -0.55}));
    EXPECT_LT(map.visibleBox().north - map.visibleBox().south, 10);
}

TEST_F(JourneysTest, peopleAndOrganisationsHaveTheirPages) {
    openSample();
    window->showPage(Entity::Person);
    RecordsPage& people = window->recordsOf(Entity::Person);
    ASSERT_TRUE(waitFor([&] { return people.records().rowCount() > 50; }));
    people.table().selectRow(0);
    ASSERT_TRUE(waitFor([&] {
        const auto& details = window->workspace().details.details();
        return details && details->record.entity == Entity::Person;
    }));
    shoot(*window, QStringLiteral("people"));
    people.records().setSearch(QStringLiteral("zzzz"));
    shoot(*window, QStringLiteral("people-none"));
    people.records().setSearch({});
    ASSERT_TRUE(waitFor([&] { return people.records().isUpToDate(); }));
    EXPECT_TRUE(people.warningsButton().isHidden()) << "nothing is to mend in the sample's people";
    const RecordKey person{Entity::Person, people.records().keyAt(0)};
    session().edit([person](Editor& editor) {
        const std::array changes{FieldChange{static_cast<std::size_t>(PersonField::Email), "no address"}};
        return editor.set(person, changes);
    });
    ASSERT_TRUE(waitFor([&] { return !people.warningsButton().isHidden(); }));
    people.warningsButton().click();
    ASSERT_TRUE(waitFor([&] { return people.records().rowCount() == 1; }));
    EXPECT_EQ(people.records().keyAt(0), person.number);
    shoot(*window, QStringLiteral("people-warnings"));
    window->showPage(Entity::Organisation);
    ASSERT_TRUE(waitFor([&] { return window->recordsOf(Entity::Organisation).records().rowCount() > 30; }));
    shoot(*window, QStringLiteral("organisations"));
}

TEST_F(JourneysTest, aHubThatSomebodyElseHoldsSaysSo) {
    const auto path = folder / "held.maillage";
    const auto held = store::HubFile::create(path);
    ASSERT_TRUE(held);
    window->openHub(pathText(path));
    ASSERT_TRUE(waitFor([&] { return session().isOpen(); }));
    EXPECT_FALSE(window->banner().text().isEmpty());
    EXPECT_FALSE(window->actions().addPlace->isEnabled());
    EXPECT_TRUE(window->actions().saveCopy->isEnabled());
    shoot(*window, QStringLiteral("read-only"));
}

TEST_F(JourneysTest, aFileThatIsNoHubIsToldInWords) {
    dialogs.file = pathText(folder / "missing.maillage");
    window->actions().openHub->trigger();
    ASSERT_TRUE(waitFor([&] { return dialogs.problems.size() == 1; }));
    EXPECT_TRUE(dialogs.problems.front().contains(QStringLiteral("missing.maillage")));
    EXPECT_TRUE(window->actions().newHub->isEnabled());
    dialogs.problems.clear();
}

TEST_F(JourneysTest, hubsAreMadeCopiedAndClosed) {
    dialogs.file = pathText(folder / "mine.maillage");
    window->actions().newHub->trigger();
    ASSERT_TRUE(waitFor([&] { return session().isOpen(); }));
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    shoot(*window, QStringLiteral("empty-hub"));
    dialogs.file = pathText(folder / "copy.maillage");
    window->actions().saveCopy->trigger();
    ASSERT_TRUE(waitFor([&] { return std::filesystem::exists(folder / "copy.maillage"); }));
    window->actions().closeHub->trigger();
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Maillage"));
}

TEST_F(JourneysTest, theNetworkStaysOffUntilItIsAllowed) {
    openSample();
    dialogs.answer = false;
    window->basemaps().chooseOpenStreetMap();
    ASSERT_EQ(dialogs.asked.size(), 1);
    EXPECT_FALSE(settings->value(QStringLiteral("map/network")).toBool());
    EXPECT_FALSE(settings->contains(QStringLiteral("map/basemap")));
}

TEST_F(JourneysTest, droppedHubsAreOpened) {
    const auto path = folder / "dropped.maillage";
    ASSERT_TRUE(store::HubFile::create(path));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(pathText(path))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(waitFor([&] { return session().isOpen(); }));
    EXPECT_EQ(session().path(), pathText(path));
}

} // namespace maillage::test
