// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/about_dialog.h"
#include "ui/window/basemaps/basemap_menu.h"
#include "ui/window/basemaps/tile_server_dialog.h"
#include "ui/window/history_dialog.h"
#include "ui/window/transfer/export_dialog.h"
#include "ui/window/transfer/import_dialog.h"
#include "ui/window/transfer/import_result.h"
#include "ui/window/transfer/print_dialog.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTextBrowser>

namespace maillage::test {

class DialogsTest : public WindowFixture {
protected:
    QString write(const std::string& name, const std::string& text) {
        const QString path = pathText(folder / name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.c_str());
        return path;
    }

    static void chooseMaineEtLoire(PrintDialog& dialog) {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        ASSERT_TRUE(waitFor([&] { return dialog.areaChoice().count() > 5; }));
        dialog.areaChoice().setCurrentIndex(dialog.areaChoice().findData(QStringLiteral("dep:49")));
    }

    [[nodiscard]] static QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(DialogsTest, importShowsTheDifferencesThenWrites) {
    openSample();
    const int all = rows();
    QByteArray exported;
    {
        ExportDialog* dialog = nullptr;
        QObject::connect(
            &window->transfers(), &TransferController::exportOpened, window.get(),
            [&](ExportDialog* opened) { dialog = opened; }, Qt::SingleShotConnection);
        dialogs.file = pathText(folder / "out.csv");
        window->actions().exportFile->trigger();
        ASSERT_NE(dialog, nullptr);
        QSignalSpy written(dialog, &ExportDialog::exported);
        dialog->askAndWrite();
        ASSERT_TRUE(waitFor([&] { return written.count() == 1; }));
        shoot(*dialog, QStringLiteral("export"));
        exported = read(dialogs.file);
        dialog->reject();
    }
    exported.replace("Bits & Co", "Bits et compagnie");
    exported += "nouveau-1,,Nouveau lieu,Angers,49000,49007,1 rue des Lices,,,,,,,,,,,,,,,,,,,,,,,,,\n";
    dialogs.file = write("back.csv", exported.toStdString());
    ImportDialog* dialog = nullptr;
    QObject::connect(&window->transfers(), &TransferController::importOpened, window.get(),
                     [&](ImportDialog* opened) { dialog = opened; });
    window->actions().importFile->trigger();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->importSession().state() == ImportSession::State::Staged; }));
    EXPECT_GE(dialog->importSession().counts().added, 1U);
    dialog->model().setShown(Verdict::New);
    ASSERT_TRUE(waitFor([&] { return dialog->model().rowCount() > 0 && dialog->model().reviewOf(0) != nullptr; }));
    shoot(*dialog, QStringLiteral("import"));
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->importSession().apply();
    ASSERT_TRUE(waitFor([&] { return imported.count() == 1; }));
    shoot(*dialog, QStringLiteral("import-done"));
    auto* result = dialog->findChild<ImportResult*>();
    ASSERT_NE(result, nullptr);
    const auto touched = static_cast<int>(result->places().size());
    EXPECT_EQ(touched,
              static_cast<int>(dialog->importSession().counts().added + dialog->importSession().counts().changed));
    Q_EMIT result->showWanted();
    ASSERT_TRUE(waitForRows(touched));
    view().setFilter({});
    ASSERT_TRUE(waitFor([&] { return rows() > all; }));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitForRows(all));
}

TEST_F(DialogsTest, anImportThatFindsNothingSaysSo) {
    openSample();
    ImportDialog* dialog = nullptr;
    QObject::connect(&window->transfers(), &TransferController::importOpened, window.get(),
                     [&](ImportDialog* opened) { dialog = opened; });
    window->transfers().import(write("empty.csv", ""));
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->importSession().state() == ImportSession::State::Empty; }));
    const auto labels = dialog->findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("empty.csv")); }));
    dialog->reject();
}

TEST_F(DialogsTest, exportFollowsFilterAndProfile) {
    openSample();
    Filter filter;
    filter.text = "mediatheque";
    view().setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return rows() > 0 && rows() < 60; }));
    const int filtered = rows();
    ExportDialog dialog(window->workspace(), dialogs);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(dialog.scopeChoice().currentIndex(), 1) << "the filter is proposed when there is one";
    dialog.internalChoice().setChecked(true);
    dialogs.file = pathText(folder / "filtered.csv");
    QSignalSpy written(&dialog, &ExportDialog::exported);
    dialog.askAndWrite();
    ASSERT_TRUE(waitFor([&] { return written.count() == 1; }));
    EXPECT_TRUE(written.front().front().toString().startsWith(QString::number(filtered)));
    EXPECT_TRUE(read(dialogs.file).startsWith("id,pivot,nom,"));
    dialog.entityChoice().setCurrentIndex(1);
    EXPECT_TRUE(dialog.internalChoice().isChecked()) << "people never leave with the public profile";
    EXPECT_GT(dialog.formatChoice().count(), 0);
}

TEST_F(DialogsTest, printWritesAPdf) {
    openSample();
    PrintDialog dialog(window->workspace(), dialogs, window->places().map().visibleBox());
    chooseMaineEtLoire(dialog);
    shoot(dialog, QStringLiteral("print"));
    dialogs.file = pathText(folder / "map.pdf");
    QSignalSpy printed(&dialog, &PrintDialog::printed);
    dialog.askPdf();
    ASSERT_TRUE(waitFor([&] { return printed.count() == 1; }));
    EXPECT_TRUE(read(dialogs.file).startsWith("%PDF-"));
}

TEST_F(DialogsTest, thePreviewShowsTheMap) {
    openSample();
    PrintDialog dialog(window->workspace(), dialogs, window->places().map().visibleBox());
    chooseMaineEtLoire(dialog);
    dialog.preview();
    QPrintPreviewDialog* preview = nullptr;
    ASSERT_TRUE(waitFor([&] {
        preview = dialog.findChild<QPrintPreviewDialog*>();
        return preview != nullptr && preview->isVisible();
    }));
    auto* pages = preview->findChild<QPrintPreviewWidget*>();
    ASSERT_TRUE(waitFor([&] { return pages->pageCount() > 1; })) << "the map, then its index";
    shoot(*preview, QStringLiteral("print-preview"));
    preview->close();
}

TEST_F(DialogsTest, historyShowsEveryStep) {
    openSample();
    HistoryDialog dialog(session());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    ASSERT_TRUE(waitFor([&] { return dialog.model().rowCount() == 1; }));
    auto* changes = dialog.findChild<QTextBrowser*>();
    ASSERT_TRUE(waitFor([&] { return !changes->toPlainText().isEmpty(); }));
    shoot(dialog, QStringLiteral("history-of-hub"));
}

TEST_F(DialogsTest, outlinesOfCommunesComeFromAFile) {
    const QString file = write("communes.geojson", R"({"type":"FeatureCollection","features":[{"type":"Feature",
        "properties":{"code":"49007","nom":"Angers"},"geometry":{"type":"Polygon","coordinates":[[[-0.6,47.4],
        [-0.5,47.4],[-0.5,47.5],[-0.6,47.5],[-0.6,47.4]]]}}]})");
    dialogs.file = file;
    window->basemaps().chooseBoundaries();
    ASSERT_TRUE(
        waitFor([&] { return settings->value(QStringLiteral("map/boundaries")).toStringList() == QStringList{file}; }));
    dialogs.file = write("broken.geojson", "{");
    window->basemaps().chooseBoundaries();
    ASSERT_TRUE(waitFor([&] { return dialogs.problems.size() == 1; }));
    EXPECT_EQ(settings->value(QStringLiteral("map/boundaries")).toStringList(), QStringList{file});
    dialogs.problems.clear();
}

TEST_F(DialogsTest, otherServersNeedAnHonestAddress) {
    TileServerDialog dialog(WebBasemap::openStreetMap());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy chosen(&dialog, &TileServerDialog::chosen);
    auto* address = dialog.findChild<QLineEdit*>();
    address->setText(QStringLiteral("ftp://example.org"));
    dialog.accept();
    EXPECT_EQ(chosen.count(), 0);
    address->setText(QStringLiteral("https://example.org/{z}/{x}/{y}.png"));
    dialog.accept();
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(DialogsTest, aboutGivesCreditToTheSourcesInBothLanguages) {
    EXPECT_TRUE(aboutHtml(QStringLiteral("en")).contains(QStringLiteral("GeoNames")));
    EXPECT_NE(aboutHtml(QStringLiteral("en")), aboutHtml(QStringLiteral("fr")));
    AboutDialog about(QStringLiteral("en"), dialogs, window.get());
    about.setAttribute(Qt::WA_DeleteOnClose, false);
    shoot(about, QStringLiteral("about"));
}

} // namespace maillage::test
