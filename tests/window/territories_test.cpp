// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/filters/territory_dialog.h"
#include "ui/window/territories/territories_page.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>

namespace maillage::test {

class TerritoriesTest : public WindowFixture {
protected:
    void openPage() {
        openSample();
        window->findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&page());
        ASSERT_TRUE(waitForPage());
    }

    [[nodiscard]] TerritoriesPage& page() { return window->territories(); }

    [[nodiscard]] bool waitForPage() {
        return waitFor([&] { return page().board().isUpToDate() && session().snapshot()->timesFrom(); });
    }

    [[nodiscard]] const FigureTableModel& sheet() { return *qobject_cast<FigureTableModel*>(page().sheet().model()); }
};

TEST_F(TerritoriesTest, aFigureOfTheChosenTerritoryLeadsToItsPlaces) {
    openPage();
    page().chooseTerritory();
    auto* dialog = page().findChild<TerritoryDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->field().setText(QStringLiteral("angers loire"));
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() == 1; }));
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return page().titleText() == QStringLiteral("CU Angers Loire Métropole"); }));
    const auto row = sheet().rowOfFigure({.kind = FigureKind::Itinerant});
    ASSERT_TRUE(row);
    page().sheet().setCurrentIndex(sheet().index(*row, 1));
    const QString expected = sheet().index(*row, 1).data().toString();
    QTest::keyClick(&page().sheet(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    EXPECT_EQ(window->findChild<QTabWidget*>(QStringLiteral("pages"))->currentWidget(), &window->places());
    EXPECT_EQ(QString::number(window->workspace().finder.results()->keys.size()), expected);
    EXPECT_EQ(window->workspace().view.filter().territories, std::vector<std::string>{"epci:244900015"});
}

TEST_F(TerritoriesTest, theComparisonIsWrittenForASpreadsheet) {
    openPage();
    page().board().setSubject("dep:49");
    ASSERT_TRUE(waitForPage());
    dialogs.file = pathText(folder / "comparison.csv");
    page().askExport();
    QFile file(dialogs.file);
    ASSERT_TRUE(waitFor([&] { return file.exists(); }));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("\"CU Angers Loire Métropole\";\"epci:244900015\";312612;")))
        << toUtf8(text);
    EXPECT_EQ(text.count(QStringLiteral("\r\n")), 13) << "a header, ten EPCI, the département, the région";
}

TEST_F(TerritoriesTest, aLineOfTheComparisonBecomesTheSheet) {
    openPage();
    page().board().setSubject("dep:49");
    ASSERT_TRUE(waitForPage());
    page().comparison().setCurrentIndex(page().comparison().model()->index(0, 0));
    page().measures().setCurrentIndex(1);
    EXPECT_EQ(page().board().measure(), FigureMeasure::Per10000);
    page().levels().setCurrentIndex(1);
    ASSERT_TRUE(waitForPage());
    EXPECT_EQ(page().comparison().model()->rowCount(),
              static_cast<int>(Territory::parse("dep:49")->communes().size()) + 2);
}

} // namespace maillage::test
