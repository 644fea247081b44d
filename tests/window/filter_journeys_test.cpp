// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/perimeters.h"
#include "core/standard/values/open_times.h"
#include "tests/window/window_fixture.h"
#include "ui/map/drawing/shape_canvas.h"
#include "ui/map/map_widget.h"
#include "ui/window/filters/draw_perimeter_dialog.h"
#include "ui/window/filters/name_dialog.h"
#include "ui/window/filters/perimeter_dialog.h"
#include "ui/window/filters/perimeters_dialog.h"
#include "ui/window/filters/territory_dialog.h"
#include "ui/window/look/house_style.h"
#include "ui/window/transfer/export_dialog.h"
#include "ui/window/transfer/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>

#include <algorithm>

namespace maillage::test {

class FilterJourneysTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        openSample();
        ASSERT_TRUE(waitFor([&] {
            const PlaceFinder& finder = window->workspace().finder;
            return session().snapshot()->timesFrom() && finder.results()->snapshot == session().snapshot();
        }));
        all = rows();
    }

    [[nodiscard]] FilterPanel& panel() { return window->places().filters(); }

    [[nodiscard]] FilterChipsBar& chips() { return window->places().chips(); }

    [[nodiscard]] QModelIndex groupOf(GroupKind kind, Facet facet = Facet::Services) {
        const auto& groups = panel().model().groups();
        const auto found = std::ranges::find_if(groups, [&](const FilterGroup& group) {
            return group.kind == kind && (kind != GroupKind::Facet || group.facet == facet);
        });
        return panel().model().index(static_cast<int>(found - groups.begin()), 0);
    }

    /// Opens the group, goes to the value (the first one without a key) and presses the space bar.
    void tick(GroupKind kind, const std::string& key = {}) {
        const QModelIndex group = groupOf(kind);
        const auto& values = panel().model().groups()[static_cast<std::size_t>(group.row())].values;
        const auto value = key.empty() ? values.begin() : std::ranges::find(values, key, &FilterValue::key);
        ASSERT_NE(value, values.end());
        panel().tree().expand(group);
        panel().tree().setFocus();
        panel().tree().setCurrentIndex(panel().model().index(static_cast<int>(value - values.begin()), 0, group));
        QTest::keyClick(&panel().tree(), Qt::Key_Space);
    }

    [[nodiscard]] bool settled() {
        return waitFor([&] { return window->workspace().finder.isUpToDate(); });
    }

    QAction* choice(const QString& text) {
        QMenu& menu = panel().saved().choices();
        Q_EMIT menu.aboutToShow();
        const auto actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* action) { return action->text().contains(text); });
        return found == actions.end() ? nullptr : *found;
    }

    int all = 0;
};

TEST_F(FilterJourneysTest, filterAndSaveIt) {
    tick(GroupKind::Facet);
    ASSERT_TRUE(settled());
    tick(GroupKind::Opening, "saturday");
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate() && rows() > 0 && rows() < all; }));
    const int found = rows();
    const Filter wanted = view().filter();
    ASSERT_EQ(chips().chips().size(), 2U);
    EXPECT_TRUE(chips().isVisible());
    EXPECT_TRUE(chips().chips()[0]->accessibleName().startsWith(QStringLiteral("Take off the filter")));
    shoot(*window, QStringLiteral("filter-chips"));
    ASSERT_NE(choice(QStringLiteral("Save as")), nullptr);
    choice(QStringLiteral("Save as"))->trigger();
    auto* dialog = window->findChild<NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&dialog->name(), QStringLiteral("Ouverts"));
    shoot(*dialog, QStringLiteral("filter-name"));
    QTest::keyClick(&dialog->name(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return panel().saved().filters().current() != nullptr; }));
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("Ouverts")));

    chips().chips()[0]->setFocus();
    QTest::keyClick(chips().chips()[0], Qt::Key_Delete);
    ASSERT_EQ(chips().chips().size(), 1U);
    EXPECT_TRUE(panel().saved().text().contains(QStringLiteral("changed")));
    QTest::mouseClick(&chips().showAll(), Qt::LeftButton);
    ASSERT_TRUE(waitForRows(all));
    EXPECT_FALSE(chips().isVisible());
    ASSERT_NE(choice(QStringLiteral("Ouverts")), nullptr);
    choice(QStringLiteral("Ouverts"))->trigger();
    EXPECT_EQ(view().filter(), wanted);
    ASSERT_TRUE(waitForRows(found));
}

TEST_F(FilterJourneysTest, exportTheFilter) {
    tick(GroupKind::Opening, "saturday");
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate() && rows() < all; }));
    const int found = rows();
    window->actions().exportFile->trigger();
    ExportDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = window->findChild<ExportDialog*>()) != nullptr; }));
    EXPECT_EQ(dialog->scopeChoice().currentIndex(), 1) << "the filter is proposed";
    dialog->internalChoice().setChecked(true);
    dialogs.file = pathText(folder / "samedi.geojson");
    dialog->formatChoice().setCurrentIndex(1);
    QSignalSpy written(dialog, &ExportDialog::exported);
    dialog->askAndWrite();
    ASSERT_TRUE(waitFor([&] { return written.count() == 1; }));
    shoot(*dialog, QStringLiteral("filter-export"));
    QFile file(dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("features")].toArray();
    EXPECT_EQ(features.size(), found);
    for (const QJsonValue feature : features) {
        const QString hours = feature[QStringLiteral("properties")][QStringLiteral("horaires")].toString();
        EXPECT_TRUE(openTimes(hours.toStdString(), today()).saturday) << hours.toStdString();
    }
}

TEST_F(FilterJourneysTest, aTerritoryIsFoundByItsName) {
    TerritoryDialog* dialog = nullptr;
    QObject::connect(&window->places().filterDialogs(), &FilterController::territoryAsked, window.get(),
                     [&](TerritoryDialog* opened) { dialog = opened; });
    const QModelIndex communes = groupOf(GroupKind::Communes);
    panel().tree().expand(communes);
    panel().tree().setCurrentIndex(panel().model().index(panel().model().rowCount(communes) - 1, 0, communes));
    QTest::keyClick(&panel().tree(), Qt::Key_Return);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&dialog->field(), QStringLiteral("angers loire"));
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    shoot(*dialog, QStringLiteral("filter-territory"));
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    EXPECT_EQ(view().filter().territories, std::vector<std::string>{"epci:244900015"});
    ASSERT_TRUE(settled());
    ASSERT_EQ(chips().chips().size(), 1U);
}

TEST_F(FilterJourneysTest, anOwnPerimeterIsMadeAndFiltered) {
    PerimetersDialog* dialog = nullptr;
    QObject::connect(&window->places().filterDialogs(), &FilterController::perimetersOpened, window.get(),
                     [&](PerimetersDialog* opened) { dialog = opened; });
    window->places().filterDialogs().act(GroupAction::ManagePerimeters);
    ASSERT_NE(dialog, nullptr);
    PerimeterDialog* form = dialog->add();
    form->name().setText(QStringLiteral("Autour d’Angers"));
    form->communes().setPlainText(QStringLiteral("Angers\nNulle Part"));
    shoot(*form, QStringLiteral("filter-perimeter-mistake"));
    form->accept();
    EXPECT_TRUE(form->isVisible()) << "the mistake is said first";
    form->communes().setPlainText(QStringLiteral("Angers, 49246"));
    shoot(*form, QStringLiteral("filter-perimeter"));
    form->accept();
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    shoot(*dialog, QStringLiteral("filter-perimeters"));
    dialog->reject();
    ASSERT_TRUE(waitFor([&] {
        return window->workspace().finder.isUpToDate()
               && !window->workspace().finder.results()->counts.perimeters.empty();
    }));
    tick(GroupKind::Perimeters);
    ASSERT_EQ(view().filter().territories.size(), 1U);
    EXPECT_EQ(view().filter().territories.front(), session().snapshot()->perimeters()[0].identification);
    ASSERT_TRUE(waitFor([&] { return rows() < all; }));
    shoot(*window, QStringLiteral("filter-perimeter-chosen"));
}

TEST_F(FilterJourneysTest, anOwnPerimeterIsDrawn) {
    PerimetersDialog own(window->workspace(), window->places().map());
    PerimeterDialog* form = own.add();
    form->name().setText(QStringLiteral("Autour d’Angers"));
    form->communes().setPlainText(QStringLiteral("Angers"));
    DrawPerimeterDialog* drawing = form->draw();
    MapWidget& map = drawing->map();
    map.fit({.south = 47.38, .west = -0.70, .north = 47.56, .east = -0.40});
    ASSERT_TRUE(waitFor([&] { return map.isSettled(); }));
    EXPECT_EQ(map.basemap(), window->places().map().basemap());
    ShapeCanvas& canvas = drawing->canvas();
    const auto at = [&](LatLon position) { return map.view().toScreen(position).toPoint(); };
    for (const LatLon corner : {LatLon{47.40, -0.66}, {47.40, -0.46}, {47.54, -0.46}, {47.54, -0.66}}) {
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, at(corner));
    }
    ASSERT_TRUE(waitFor([&] { return !drawing->communes().empty(); }));
    const auto holds = [&](const char* code) {
        return std::ranges::contains(drawing->communes(), code, &Commune::code);
    };
    EXPECT_TRUE(holds("49007"));
    EXPECT_TRUE(holds("49015")) << "Avrillé";
    EXPECT_FALSE(holds("49099")) << "Cholet";
    shoot(*drawing, QStringLiteral("filter-perimeter-drawn"));
    const auto before = canvas.corners();
    QTest::mouseClick(&canvas, Qt::RightButton, {}, at({47.5, -0.5}));
    EXPECT_EQ(canvas.corners().size(), 3U);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Return);
    ASSERT_EQ(canvas.corners().size(), 4U);
    EXPECT_EQ(map.view().toScreen(canvas.corners().back()).toPoint(), map.view().rect().center().toPoint());
    QTest::keyClick(&canvas, Qt::Key_Backspace);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at({47.40, -0.46}));
    QTest::mouseMove(&canvas, at({47.40, -0.50}));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at({47.40, -0.50}));
    EXPECT_EQ(canvas.corners().size(), 3U) << "a corner was dragged, none set";
    EXPECT_NE(canvas.corners()[1], before[1]);
    const MapView view = map.view();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, at({47.45, -0.55}));
    QTest::mouseMove(&canvas, at({47.45, -0.60}));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at({47.45, -0.60}));
    EXPECT_TRUE(waitFor([&] { return map.view() != view; })) << "the map was moved";
    EXPECT_EQ(canvas.corners().size(), 3U);
    canvas.setCorners(before);
    drawing->accept();
    const QString communes = form->communes().toPlainText();
    EXPECT_EQ(communes.count(QStringLiteral("Angers")), 1) << "those that were there stay, once";
    EXPECT_TRUE(communes.contains(QStringLiteral("Avrillé")));
    form->accept();
    ASSERT_TRUE(waitFor([&] { return !session().snapshot()->perimeters().empty(); }));
    EXPECT_GT(session().snapshot()->perimeters()[0].communes.size(), 2U);
}

TEST_F(FilterJourneysTest, anOwnPerimeterAndTheFilterArePrinted) {
    PerimetersDialog own(window->workspace(), window->places().map());
    own.setAttribute(Qt::WA_DeleteOnClose, false);
    PerimeterDialog* form = own.add();
    form->name().setText(QStringLiteral("Autour d’Angers"));
    form->communes().setPlainText(QStringLiteral("Angers, Cholet"));
    form->accept();
    ASSERT_TRUE(waitFor([&] { return !session().snapshot()->perimeters().empty(); }));
    Filter filter;
    filter.text = "cholet";
    view().setFilter(filter);

    PrintDialog dialog(window->workspace(), dialogs, window->places().map().visibleBox());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    EXPECT_TRUE(dialog.filteredChoice().isVisible());
    dialog.areaChoice().setCurrentIndex(dialog.areaChoice().findText(QStringLiteral("Autour d’Angers")));
    dialog.filteredChoice().setChecked(true);
    shoot(dialog, QStringLiteral("filter-print"));
    dialogs.file = pathText(folder / "map.pdf");
    QSignalSpy printed(&dialog, &PrintDialog::printed);
    dialog.askPdf();
    ASSERT_TRUE(waitFor([&] { return printed.count() == 1; }));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), dialogs.file, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QStringLiteral("Autour d’Angers"))) << toUtf8(text);
    EXPECT_TRUE(text.contains(QStringLiteral("“cholet”"))) << toUtf8(text);
    EXPECT_TRUE(text.contains(QStringLiteral("Médiathèque Hervé-Bazin"))) << "in Cholet";
}

TEST_F(FilterJourneysTest, valuesAreFoundInLongGroups) {
    QTest::keyClicks(&panel().findField(), QStringLiteral("internet"));
    int shown = 0;
    for (int row = 0; row < panel().model().rowCount(); ++row) {
        shown += panel().tree().isRowHidden(row, {}) ? 0 : 1;
    }
    EXPECT_GT(shown, 0);
    EXPECT_LT(shown, 6);
    shoot(*window, QStringLiteral("filter-find"));
    EXPECT_FALSE(panel().nothingFound().isVisible());
    panel().findField().setText(QStringLiteral("PÉRIM"));
    const QModelIndex perimeters = groupOf(GroupKind::Perimeters);
    EXPECT_FALSE(panel().tree().isRowHidden(perimeters.row(), {})) << "a group is found by its title";
    EXPECT_GT(panel().model().rowCount(perimeters), 0) << "with all that it has";
    EXPECT_FALSE(panel().nothingFound().isVisible());
    panel().findField().setText(QStringLiteral("xyzzy"));
    EXPECT_TRUE(panel().nothingFound().isVisible());
    panel().findField().clear();
    EXPECT_FALSE(panel().nothingFound().isVisible());
    EXPECT_FALSE(panel().tree().isExpanded(groupOf(GroupKind::Facet, Facet::Tags)));
}

TEST_F(FilterJourneysTest, aSetOfPlacesIsAChipAmongTheOthers) {
    Filter filter;
    filter.among = PlaceSet{.label = "Three places", .keys = {1, 2, 3}};
    view().setFilter(filter);
    ASSERT_TRUE(waitForRows(3));
    QTest::keyClicks(&panel().searchField(), QStringLiteral("a"));
    ASSERT_EQ(chips().chips().size(), 2U);
    EXPECT_EQ(view().filter().among, filter.among);
    panel().searchField().clear();
    ASSERT_TRUE(waitForRows(3));
    QTest::mouseClick(chips().chips()[0], Qt::LeftButton);
    ASSERT_TRUE(waitForRows(all));
}

TEST_F(FilterJourneysTest, theWindowInFrench) {
    language.use(QStringLiteral("fr"));
    window->resize(1366, 768);
    Filter filter;
    filter.openings = {Opening::Saturday, Opening::Evening};
    filter.freshnesses = {Freshness::OverOneYear, Freshness::Never};
    filter.territories = {"reg:52"};
    view().setFilter(filter);
    ASSERT_TRUE(settled());
    for (const GroupKind kind : {GroupKind::Opening, GroupKind::Perimeters, GroupKind::Freshness, GroupKind::Changed}) {
        panel().tree().expand(groupOf(kind));
    }
    panel().tree().scrollToBottom();
    shoot(*window, QStringLiteral("filter-french"));
    applyTheme(Theme::Dark);
    shoot(*window, QStringLiteral("filter-french-dark"));
    applyTheme(Theme::Light);
    panel().tree().scrollToTop();
    view().setFilter({});
    ASSERT_TRUE(waitForRows(all));
    shoot(*window, QStringLiteral("filter-french-top"));
    EXPECT_EQ(chips().showAll().text(), QStringLiteral("Tout afficher"));
    language.use(QStringLiteral("en"));
}

} // namespace maillage::test
