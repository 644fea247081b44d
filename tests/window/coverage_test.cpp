// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/territory/square_shapes.h"
#include "tests/window/window_fixture.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/window/look/house_style.h"
#include "ui/window/territories/coverage_chart.h"
#include "ui/window/territories/coverage_panel.h"
#include "ui/window/territories/territories_page.h"
#include "ui/window/territories/theme_dialog.h"
#include "ui/window/territories/theme_legend_view.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <array>
#include <memory>

namespace maillage::test {

using Table = CoverageTableModel::Table;

class CoverageTest : public WindowFixture {
protected:
    void openPage() {
        openSample();
        window->findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&window->territories());
        window->territories().tabs().setCurrentIndex(1);
        ASSERT_TRUE(waitFor([&] { return window->territories().board().isUpToDate(); }));
        window->territories().board().setSubject("dep:49");
        ASSERT_TRUE(waitForPanel());
    }

    [[nodiscard]] CoveragePanel& panel() { return window->territories().coverage(); }

    [[nodiscard]] bool waitForPanel() {
        return waitFor([&] {
            return window->territories().board().isUpToDate() && panel().board().isUpToDate()
                   && panel().board().content()->report;
        });
    }

    /// On the page of figures; never null.
    [[nodiscard]] ThemeDialog* askTheme() {
        window->territories().tabs().setCurrentIndex(0);
        window->territories().askTheme();
        return window->territories().findChildren<ThemeDialog*>().last();
    }

    void addPlaceInAngers() {
        Record place(Entity::Place);
        place[PlaceField::Nom] = "Atelier";
        place[PlaceField::CodeInsee] = "49007";
        const auto before = session().snapshot();
        session().edit(saveRecord(place, Record(Entity::Place), std::make_shared<RecordKey>()));
        ASSERT_TRUE(waitFor([&] { return session().snapshot() != before; }));
    }

    [[nodiscard]] const CoverageReport& report() { return *panel().board().content()->report; }

    [[nodiscard]] QAbstractItemModel& model(Table table) { return *panel().table(table).model(); }
};

TEST_F(CoverageTest, theSentenceAndTheTablesSayTheSame) {
    openPage();
    EXPECT_TRUE(panel().sentence().startsWith(QStringLiteral("Maine-et-Loire: "))) << toUtf8(panel().sentence());
    EXPECT_EQ(model(Table::Far).rowCount(), static_cast<int>(report().far.size() + report().curve.unknown().size()));
    EXPECT_EQ(model(Table::Curve).rowCount(), 4);
    EXPECT_EQ(model(Table::Next).rowCount(), static_cast<int>(report().next.size()));
    EXPECT_EQ(model(Table::Shares).rowCount(), static_cast<int>(report().parts.size()) + 1);
    shoot(*window, QStringLiteral("coverage"));
}

TEST_F(CoverageTest, aShorterDistanceLeavesMoreCommunesOut) {
    openPage();
    const std::size_t before = report().far.size();
    panel().distance().setValue(3);
    ASSERT_TRUE(waitForPanel());
    EXPECT_EQ(report().question.within, Metres{3'000});
    EXPECT_GT(report().far.size(), before);
    EXPECT_EQ(model(Table::Curve).rowCount(), 5) << "with the distance that was asked for";
}

TEST_F(CoverageTest, theFilterChoosesThePlaces) {
    openPage();
    const std::size_t all = report().sites.places;
    panel().places().setCurrentIndex(1);
    Filter filter;
    filter.text = "angers";
    view().setFilter(filter);
    ASSERT_TRUE(waitForPanel());
    EXPECT_LT(report().sites.places, all);
    EXPECT_GT(report().sites.places, 0U);
}

TEST_F(CoverageTest, theLatestOfManyWishesIsAnswered) {
    openPage();
    for (int distance = 1; distance <= 40; ++distance) {
        panel().distance().setValue(distance);
    }
    ASSERT_TRUE(waitForPanel());
    EXPECT_EQ(report().question.within, Metres{40'000});
}

TEST_F(CoverageTest, aCommuneOutOfReachLeadsToTheMap) {
    openPage();
    panel().distance().setValue(2);
    ASSERT_TRUE(waitForPanel());
    QTableView& table = panel().table(Table::Far);
    table.setCurrentIndex(table.model()->index(0, 0));
    const LatLon centre = report().far.front().centre.value();
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(window->findChild<QTabWidget*>(QStringLiteral("pages"))->currentWidget(), &window->places());
    ASSERT_TRUE(waitFor([&] { return window->places().map().visibleBox().contains(centre); }));
    EXPECT_LT(window->places().map().visibleBox().north - window->places().map().visibleBox().south, 1);
}

TEST_F(CoverageTest, eachTableIsWrittenForASpreadsheet) {
    openPage();
    for (int tab = 0; tab < panel().tables().count(); ++tab) {
        panel().tables().setCurrentIndex(tab);
        dialogs.file = pathText(folder / ("table" + std::to_string(tab) + ".csv"));
        panel().askExport();
        QFile file(dialogs.file);
        ASSERT_TRUE(waitFor([&] { return file.exists(); }));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        EXPECT_TRUE(text.contains(QStringLiteral("as the crow flies"))) << toUtf8(text);
        const auto* table = &panel().currentTable();
        EXPECT_EQ(text.count(QStringLiteral("\r\n")), table->model()->rowCount() + 1);
    }
}

TEST_F(CoverageTest, closingTheHubEmptiesThePanel) {
    openPage();
    session().close();
    ASSERT_TRUE(waitFor([&] { return session().state() == HubSession::State::Closed; }));
    EXPECT_EQ(panel().sentence(), QString());
    EXPECT_EQ(model(Table::Far).rowCount(), 0);
}

TEST_F(CoverageTest, looksGoodInFrenchAndInTheDark) {
    language.use(QStringLiteral("fr"));
    openPage();
    panel().tables().setCurrentIndex(1);
    shoot(*window, QStringLiteral("coverage-fr"));
    EXPECT_TRUE(panel().sentence().contains(QStringLiteral("à vol d’oiseau"))) << toUtf8(panel().sentence());
    applyTheme(Theme::Dark);
    panel().tables().setCurrentIndex(2);
    shoot(*window, QStringLiteral("coverage-fr-dark"));
    applyTheme(Theme::HighContrast);
    shoot(*window, QStringLiteral("coverage-fr-contrast"));
    applyTheme(Theme::Light);
}

TEST_F(CoverageTest, theDistancesAreSeenOnTheMapWithTheirLegend) {
    openPage();
    Q_EMIT panel().distancesWanted();
    MapPane& map = window->places().map();
    ASSERT_TRUE(waitFor([&] { return map.theme() != nullptr; }));
    EXPECT_EQ(window->findChild<QTabWidget*>(QStringLiteral("pages"))->currentWidget(), &window->places());
    EXPECT_TRUE(map.legend().isVisible());
    EXPECT_TRUE(map.legend().accessibleDescription().contains(QStringLiteral("as the crow flies")));
    EXPECT_TRUE(map.legend().accessibleDescription().contains(QStringLiteral("more than 20")));
    ASSERT_TRUE(waitFor([&] { return map.isSettled(); }));
    shoot(*window, QStringLiteral("distances-map"));
    QTest::mouseClick(map.legend().findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_EQ(map.theme(), nullptr);
    EXPECT_FALSE(map.legend().isVisible());
}

TEST_F(CoverageTest, aFigureIsSeenOnTheMap) {
    openPage();
    ThemeDialog* dialog = askTheme();
    EXPECT_TRUE(dialog->methods().isEnabled()) << "a rate is coloured";
    dialog->kinds().setCurrentIndex(1);
    EXPECT_FALSE(dialog->methods().isEnabled());
    shoot(*dialog, QStringLiteral("theme-dialog"));
    dialog->accept();
    MapPane& map = window->places().map();
    ASSERT_TRUE(waitFor([&] { return map.theme() != nullptr; }));
    EXPECT_EQ(map.theme()->kind(), ThemeKind::Symbols);
    ASSERT_TRUE(waitFor([&] { return map.isSettled(); }));
    shoot(*window, QStringLiteral("symbols-map"));
    const auto before = map.theme();
    addPlaceInAngers();
    ASSERT_TRUE(waitFor([&] { return map.theme() != before; })) << "it follows the hub";
    const QString english = map.legend().accessibleDescription();
    language.use(QStringLiteral("fr"));
    EXPECT_TRUE(waitFor([&] { return map.legend().accessibleDescription() != english; })) << "and the language";
    session().close();
    ASSERT_TRUE(waitFor([&] { return map.theme() == nullptr; })) << "they were another hub's";
}

TEST_F(CoverageTest, classesAreMadeByHand) {
    openPage();
    ThemeDialog* dialog = askTheme();
    dialog->methods().setCurrentIndex(dialog->methods().findData(static_cast<int>(ClassMethod::ByHand)));
    EXPECT_TRUE(dialog->limits().isVisible());
    EXPECT_FALSE(dialog->classes().isVisible());
    ASSERT_TRUE(waitFor([&] { return !dialog->limits().text().isEmpty(); })) << "natural breaks to begin with";
    for (const char* wrong : {"", "1", "1; two", "1; 1", "1;2;3;4;5;6;7"}) {
        dialog->limits().setText(QString::fromLatin1(wrong));
        EXPECT_FALSE(dialog->acceptButton().isEnabled()) << wrong;
    }
    dialog->limits().setText(QStringLiteral(" 2 ;0.5; 2;4"));
    EXPECT_TRUE(dialog->acceptButton().isEnabled());
    shoot(*dialog, QStringLiteral("theme-dialog-by-hand"));
    dialog->accept();
    MapPane& map = window->places().map();
    ASSERT_TRUE(waitFor([&] { return map.theme() != nullptr; }));
    EXPECT_EQ(map.theme()->classes().bounds, (std::vector<double>{0.5, 2, 4}));
    EXPECT_TRUE(map.legend().accessibleDescription().contains(QStringLiteral("up to 0.50\n")))
        << toUtf8(map.legend().accessibleDescription());
    QTest::mouseClick(map.legend().findChild<QToolButton*>(), Qt::LeftButton);
    addPlaceInAngers();
    EXPECT_EQ(map.theme(), nullptr) << "taken away, it does not come back";
}

TEST_F(CoverageTest, boundariesGiveAreasAndCentres) {
    openPage();
    const std::size_t unknown = report().curve.unknown().size();
    const std::string code(report().curve.unknown().front().code());
    session().useBoundaries(std::make_shared<const Boundaries>(shapesOf({{code, -0.5}, {"49007", -0.6}})));
    ASSERT_TRUE(waitFor([&] { return session().snapshot()->boundaries() != nullptr; }));
    ASSERT_TRUE(waitForPanel());
    EXPECT_EQ(report().curve.unknown().size(), unknown - 1);
    const auto theme = coverageTheme(*panel().board().content());
    EXPECT_FALSE(theme->legend(MapStyle::light()).isEmpty());
    EXPECT_LT(theme->box().west, -0.5);
}

/// On real boundaries, where they are at hand: what people see.
TEST_F(CoverageTest, realBoundariesAreColoured) {
    const QDir data(qEnvironmentVariable("MAILLAGE_REAL_DATA") + QStringLiteral("/boundaries"));
    const QStringList files = data.entryList({QStringLiteral("*49*.geojson")});
    if (!data.exists() || files.isEmpty()) {
        GTEST_SKIP() << "no real boundaries here";
    }
    language.use(QStringLiteral("fr"));
    openPage();
    const std::array paths{toPath(data.filePath(files.front()))};
    session().useBoundaries(Boundaries::load(paths).value());
    ASSERT_TRUE(waitFor([&] { return session().snapshot()->boundaries() != nullptr; }));
    ASSERT_TRUE(waitForPanel());
    EXPECT_TRUE(report().curve.unknown().empty());
    MapPane& map = window->places().map();
    Q_EMIT panel().distancesWanted();
    ASSERT_TRUE(waitFor([&] { return map.theme() && map.isSettled(); }));
    shoot(*window, QStringLiteral("distances-areas"));
    applyTheme(Theme::Dark);
    ThemeDialog* dialog = askTheme();
    dialog->accept();
    const auto before = map.theme();
    ASSERT_TRUE(waitFor([&] { return map.theme() != before; }));
    ASSERT_TRUE(waitFor([&] { return map.isSettled(); }));
    shoot(*window, QStringLiteral("figure-areas-dark"));
    dialog = askTheme();
    dialog->figures().setCurrentIndex(1);
    dialog->kinds().setCurrentIndex(2);
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return map.theme()->kind() == ThemeKind::Heat && map.isSettled(); }));
    shoot(*window, QStringLiteral("density-dark"));
    applyTheme(Theme::Light);
}

TEST(CoverageChart, axisHoldsTheLimitTwiceOrNearlyAll) {
    CoverageReport report;
    EXPECT_EQ(CoverageChart::axisEnd(report), 20);
    report.question.within = Metres{3'000};
    EXPECT_EQ(CoverageChart::axisEnd(report), 10);
}

} // namespace maillage::test
