// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/tile_maker.h"
#include "tests/osm/small_extract.h"
#include "tests/tiles/mvt_writer.h"
#include "tests/tiles/tile_files.h"
#include "tests/window/addresses/address_fixture.h"
#include "ui/window/basemaps/basemap_controller.h"
#include "ui/window/basemaps/basemap_menu.h"
#include "ui/window/basemaps/basemaps_dialog.h"
#include "ui/window/basemaps/build_basemap_dialog.h"
#include "ui/window/look/house_style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace maillage::test {

class BasemapsTest : public AddressFixture {
protected:
    [[nodiscard]] QString tiles(const std::string& name) const {
        PmtilesParts parts;
        parts.tileType = 1;
        parts.maxZoom = 0;
        parts.tiles = {{0, makeMvt({{.name = "transportation", .shapes = {}}})}};
        parts.metadata = R"({"name":"Anjou","attribution":"© OpenStreetMap contributors",)"
                         R"("vector_layers":[{"id":"transportation"},{"id":"water"}]})";
        writeFile(folder / name, makePmtiles(parts));
        return pathText(folder / name);
    }

    [[nodiscard]] QString broken() const {
        writeFile(folder / "broken.pmtiles", "no tiles");
        return pathText(folder / "broken.pmtiles");
    }

    [[nodiscard]] BasemapList& list() { return window->basemapFiles().list(); }

    [[nodiscard]] MapPane& map() { return window->places().map(); }

    [[nodiscard]] BasemapsDialog* manager() { return window->basemapFiles().manage(map()); }

    [[nodiscard]] static QString cell(BasemapsDialog& dialog, int row, int column) {
        return dialog.table().model()->index(row, column).data().toString();
    }

    [[nodiscard]] QStringList menuTexts() {
        QStringList texts;
        for (const QAction* action : window->basemaps().actions()) {
            if (action->isCheckable()) {
                texts << action->text() + (action->isChecked() ? QStringLiteral(" *") : QString());
            }
        }
        return texts;
    }

    static void click(BasemapsDialog& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    }
};

TEST_F(BasemapsTest, theListTellsWhatFilesAreAndNamesTheBrokenOne) {
    openSample();
    BasemapsDialog* dialog = manager();
    dialog->addFiles({tiles("anjou.pmtiles"), broken(), tiles("anjou.pmtiles")});
    ASSERT_EQ(dialog->table().model()->rowCount(), 4);
    ASSERT_TRUE(waitFor([&] { return dialog->isKnown(); }));
    EXPECT_EQ(cell(*dialog, 2, 0), QStringLiteral("anjou"));
    EXPECT_EQ(cell(*dialog, 2, 1), QStringLiteral("Vector tiles (OpenMapTiles)"));
    EXPECT_EQ(cell(*dialog, 2, 2), QStringLiteral("your places, the screen"));
    EXPECT_EQ(cell(*dialog, 3, 1), QStringLiteral("cannot be used"));
    dialog->table().selectRow(2);
    EXPECT_TRUE(dialog->details().contains(QStringLiteral("licence: ODbL"))) << dialog->details().toStdString();
    shoot(*dialog, QStringLiteral("basemaps"));
    dialog->table().selectRow(3);
    EXPECT_TRUE(dialog->details().contains(QStringLiteral("broken.pmtiles")));
    shoot(*dialog, QStringLiteral("basemaps-broken"));
}

TEST_F(BasemapsTest, orderAndRemovalAreKeptAndTheMenuFollows) {
    openSample();
    BasemapsDialog* dialog = manager();
    dialog->addFiles({tiles("anjou.pmtiles")});
    dialog->table().selectRow(2);
    click(*dialog, QStringLiteral("Move &up"));
    click(*dialog, QStringLiteral("Move &up"));
    EXPECT_EQ(cell(*dialog, 0, 0), QStringLiteral("anjou"));
    EXPECT_EQ(dialog->table().currentIndex().row(), 0);
    EXPECT_EQ(BasemapList(*settings).entries(), list().entries()) << "kept";
    EXPECT_EQ(menuTexts().value(0), QStringLiteral("anjou"));
    EXPECT_EQ(menuTexts().value(1), QStringLiteral("Outlines and towns *"));
    click(*dialog, QStringLiteral("&Remove from the list"));
    EXPECT_EQ(list().entries().size(), 2U);
    EXPECT_TRUE(std::filesystem::exists(folder / "anjou.pmtiles")) << "the file stays";
    dialog->table().selectRow(0);
    click(*dialog, QStringLiteral("&Remove from the list"));
    EXPECT_EQ(list().entries().size(), 2U) << "the bundled one stays in the list";
}

TEST_F(BasemapsTest, whatIsChosenIsShownAndChecked) {
    openSample();
    BasemapsDialog* dialog = manager();
    dialog->addFiles({tiles("anjou.pmtiles")});
    ASSERT_TRUE(waitFor([&] { return dialog->isKnown(); }));
    click(*dialog, QStringLiteral("&Show on the map"));
    ASSERT_TRUE(waitFor([&] { return std::holds_alternative<FileBasemap>(map().basemap()); }));
    EXPECT_TRUE(menuTexts().contains(QStringLiteral("anjou *")));
    dialog->table().selectRow(1);
    dialogs.answer = false;
    click(*dialog, QStringLiteral("&Show on the map"));
    EXPECT_EQ(dialogs.asked.size(), 1) << "the network stays off until it is allowed";
    EXPECT_TRUE(std::holds_alternative<FileBasemap>(map().basemap()));
    EXPECT_TRUE(menuTexts().contains(QStringLiteral("anjou *")));
}

TEST_F(BasemapsTest, inFrenchAndInTheDark) {
    openSample();
    language.use(QStringLiteral("fr"));
    BasemapsDialog* dialog = manager();
    dialog->addFiles({tiles("anjou.pmtiles"), broken()});
    ASSERT_TRUE(waitFor([&] { return dialog->isKnown(); }));
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Fonds de carte"));
    shoot(*dialog, QStringLiteral("basemaps-fr"));
    BuildBasemapDialog* build = window->basemapFiles().build(dialog);
    shoot(*build, QStringLiteral("build-basemap-fr"));
    applyTheme(Theme::Dark);
    dialog->table().selectRow(2);
    shoot(*dialog, QStringLiteral("basemaps-fr-dark"));
    shoot(*build, QStringLiteral("build-basemap-fr-dark"));
    applyTheme(Theme::Light);
}

TEST_F(BasemapsTest, settingsThatMakeNoSenseGiveTheUsualList) {
    QSettings other(pathText(folder / "other.ini"), QSettings::IniFormat);
    other.setValue(QStringLiteral("map/basemaps"), QStringList{QStringLiteral("file "), QStringLiteral("x"),
                                                               QStringLiteral("bundled"), QStringLiteral("bundled")});
    const BasemapList read(other);
    ASSERT_EQ(read.entries().size(), 2U);
    EXPECT_EQ(read.entries()[0], BasemapChoice(BundledBasemap{}));
    EXPECT_EQ(read.entries()[1], BasemapChoice(WebBasemap::openStreetMap()));
}

TEST_F(BasemapsTest, anExtractBecomesTheBasemapShown) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    openSample();
    writeSmallExtract(folder / "anjou.osm.pbf");
    BuildBasemapDialog* dialog = window->basemapFiles().build(window.get());
    dialog->extract().setText(pathText(folder / "anjou.osm.pbf"));
    Q_EMIT dialog->extract().editingFinished();
    EXPECT_EQ(dialog->output().text(), pathText(folder / "anjou.pmtiles"));
    dialog->startButton().click();
    shoot(*dialog, QStringLiteral("build-basemap-running"));
    ASSERT_TRUE(waitFor([&] { return std::holds_alternative<FileBasemap>(map().basemap()); }))
        << dialog->news().toStdString();
    EXPECT_TRUE(dialog->news().contains(QStringLiteral("Angers, Avrillé"))) << dialog->news().toStdString();
    shoot(*dialog, QStringLiteral("build-basemap"));
    EXPECT_EQ(AddressLibrary().files().size(), 1U);
    ASSERT_TRUE(waitFor([&] { return !settings->value(QStringLiteral("map/boundaries")).toStringList().isEmpty(); }));
    EXPECT_TRUE(menuTexts().contains(QStringLiteral("anjou *")));
    const auto outlines = [&] { return session().snapshot()->boundaries(); };
    ASSERT_TRUE(waitFor([&] { return outlines() != nullptr; }));
    const auto first = outlines();
    dialog->close();
    dialog = window->basemapFiles().build(window.get());
    dialog->extract().setText(pathText(folder / "anjou.osm.pbf"));
    Q_EMIT dialog->extract().editingFinished();
    dialog->startButton().click();
    EXPECT_TRUE(waitFor([&] { return outlines() != nullptr && outlines() != first; })) << "those of that file are new";
}

TEST_F(BasemapsTest, aBuildIsInterruptedAndLeavesNothing) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    openSample();
    writeSmallExtract(folder / "anjou.osm.pbf");
    BuildBasemapDialog* dialog = window->basemapFiles().build(window.get());
    dialog->extract().setText(pathText(folder / "anjou.osm.pbf"));
    dialog->output().setText(pathText(folder / "out.pmtiles"));
    dialog->startButton().click();
    EXPECT_FALSE(dialog->interruptButton().isHidden());
    dialog->interruptButton().click();
    ASSERT_TRUE(waitFor([&] { return !dialog->news().isEmpty(); }));
    EXPECT_TRUE(dialog->news().startsWith(QStringLiteral("Interrupted."))) << dialog->news().toStdString();
    EXPECT_FALSE(std::filesystem::exists(folder / "out.pmtiles"));
    EXPECT_TRUE(dialog->interruptButton().isHidden());
}

TEST_F(BasemapsTest, whatIsNoExtractIsSaidInTheDialog) {
    if (!hasTilemaker()) {
        GTEST_SKIP() << "tilemaker is not installed";
    }
    openSample();
    BuildBasemapDialog* dialog = window->basemapFiles().build(window.get());
    EXPECT_FALSE(dialog->startButton().isEnabled()) << "nothing is chosen";
    dialog->extract().setText(broken());
    dialog->output().setText(pathText(folder / "out.pmtiles"));
    dialog->startButton().click();
    ASSERT_TRUE(waitFor([&] { return !dialog->news().isEmpty(); }));
    EXPECT_TRUE(dialog->news().contains(QStringLiteral("is no OpenStreetMap extract")));
    dialogs.answer = false;
    dialog->output().setText(tiles("anjou.pmtiles"));
    dialog->startButton().click();
    EXPECT_EQ(dialogs.asked.size(), 1) << "what is there is not replaced unasked";
    EXPECT_FALSE(window->basemapFiles().builder().isBusy());
}

} // namespace maillage::test
