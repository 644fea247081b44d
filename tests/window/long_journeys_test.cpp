// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the beginning to the end of a task, as a user does it.
#include "tests/support/active_window.h"
#include "tests/window/window_fixture.h"
#include "ui/map/map_widget.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/record_controller.h"
#include "ui/window/tables/table_columns.h"
#include "ui/window/transfer/import_dialog.h"
#include "ui/window/transfer/print_dialog.h"
#include "ui/window/transfer/transfer_controller.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

namespace maillage::test {

class LongJourneysTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        settings->setValue(QStringLiteral("tour/seen"), true);
    }

    /// To whatever has the focus, as the keyboard does it.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString& text) {
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    [[nodiscard]] std::string nameOf(std::int64_t place) {
        const auto row = session().snapshot()->rowOf(place);
        return row ? std::string(session().snapshot()->name(*row)) : std::string();
    }

    [[nodiscard]] QString cell(std::int64_t place, PlaceColumn column) {
        const PlaceTableModel& model = window->places().table().places();
        const auto row = model.rowOfKey(place);
        return row ? model.index(*row, static_cast<int>(column)).data().toString() : QString();
    }

    QString write(const std::string& name, const std::string& text) {
        const QString path = pathText(folder / name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.c_str());
        return path;
    }

    /// The staging of a file, once it is read.
    [[nodiscard]] ImportDialog* stage(const QString& path) {
        ImportDialog* dialog = nullptr;
        const auto connection = QObject::connect(&window->transfers(), &TransferController::importOpened, window.get(),
                                                 [&](ImportDialog* opened) { dialog = opened; });
        dialogs.file = path;
        window->actions().importFile->trigger();
        QObject::disconnect(connection);
        EXPECT_TRUE(waitFor([&] {
            return dialog != nullptr && dialog->importSession().state() == ImportSession::State::Staged
                   && dialog->model().rowCount() > 0;
        }));
        return dialog;
    }

    static void click(QWidget& dialog, const QString& text) {
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto found = std::ranges::find(buttons, text, [](const QPushButton* button) { return button->text(); });
        ASSERT_NE(found, buttons.end()) << text.toStdString();
        QTest::mouseClick(*found, Qt::LeftButton);
    }

    void import(const QString& path) {
        ImportDialog* dialog = stage(path);
        QSignalSpy imported(dialog, &ImportDialog::imported);
        dialog->importSession().apply();
        ASSERT_TRUE(waitFor([&] { return imported.count() == 1; }));
        dialog->reject();
        ASSERT_TRUE(waitFor([&] { return rows() > 0 && window->workspace().finder.isUpToDate(); }));
    }
};

TEST_F(LongJourneysTest, workByKeyboardAlone) {
    openSample();
    window->activateWindow();
    ASSERT_TRUE(waitUntilActive(window.get()));
    const int all = rows();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(QApplication::focusWidget(), &window->places().filters().searchField());
    type(QStringLiteral("mediatheque"));
    ASSERT_TRUE(waitFor([&] { return rows() > 3 && rows() < all && window->workspace().finder.isUpToDate(); }));
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &window->places().filters().tree());
    press(Qt::Key_F6);
    ASSERT_EQ(QApplication::focusWidget(), &window->places().table());
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    ASSERT_EQ(view().selectedPlaces().size(), 1U);
    const std::int64_t place = view().selectedPlaces().front();
    EXPECT_EQ(window->places().table().places().keyAt(2), place);
    const std::string before = nameOf(place);
    press(Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return cell(place, PlaceColumn::Starred) == QStringLiteral("★"); }));
    shoot(*window, QStringLiteral("keyboard-table"));

    RecordForm* form = nullptr;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                     [&](RecordForm* opened) { form = opened; });
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    ASSERT_TRUE(waitUntilActive(form));
    form->goTo(std::to_underlying(PlaceField::Nom));
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Nom au clavier"));
    shoot(*form, QStringLiteral("keyboard-form"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == "Nom au clavier"; }));
    window->activateWindow(); // a window manager does it
    ASSERT_TRUE(waitUntilActive(window.get()));
    window->places().table().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == before; }));

    press(Qt::Key_F6);
    ASSERT_EQ(QApplication::focusWidget(), &window->places().map().map());
    const LatLon centre = window->places().map().map().view().centre();
    press(Qt::Key_Right);
    EXPECT_GT(window->places().map().map().view().centre().lon, centre.lon);
    press(Qt::Key_Home);
    press(Qt::Key_Tab);
    ASSERT_EQ(view().selectedPlaces().size(), 1U);
    shoot(*window, QStringLiteral("keyboard-map"));
    press(Qt::Key_F6);
    EXPECT_TRUE(window->details().isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &window->places().filters().searchField());
}

TEST_F(LongJourneysTest, cellsAreEditedInPlace) {
    openSample();
    window->activateWindow();
    ASSERT_TRUE(waitUntilActive(window.get()));
    PlaceTable& table = window->places().table();
    table.columns().setLayout({.shown = {{QStringLiteral("nom"), 0},
                                         {QStringLiteral("commune"), 0},
                                         {QStringLiteral("telephone"), 0},
                                         {QStringLiteral("verified_on"), 0},
                                         {QStringLiteral("tags"), 0}},
                               .order = {}});
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, static_cast<int>(PlaceColumn::Name)));
    const std::int64_t place = table.places().keyAt(1);
    const std::string before = nameOf(place);
    press(Qt::Key_F2);
    ASSERT_NE(QApplication::focusWidget(), &table) << "a line is open in the cell";
    type(QStringLiteral("Nom dans la table"));
    press(Qt::Key_Tab);
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == "Nom dans la table"; }));
    EXPECT_EQ(table.currentIndex().column(), static_cast<int>(PlaceColumn::Phone)) << "the commune wants the form";
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("02 41"));
    EXPECT_FALSE(QApplication::focusWidget()->toolTip().isEmpty()) << "the check says what is wrong";
    shoot(*window, QStringLiteral("edit-in-place"));
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &table);
    table.setCurrentIndex(
        table.model()->index(*table.places().rowOfKey(place), static_cast<int>(PlaceColumn::VerifiedOn)));
    const auto verified = [&] {
        const auto date = session().snapshot()->verifiedOn(*session().snapshot()->rowOf(place));
        return date ? formatDate(*date) : std::string();
    };
    const std::string verifiedBefore = verified();
    ASSERT_NE(verifiedBefore, "2019-03-12");
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("12/3/19"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return verified() == "2019-03-12"; }));
    window->activateWindow(); // the tool tip took its place
    ASSERT_TRUE(waitUntilActive(window.get()));
    table.setFocus();
    ASSERT_EQ(QApplication::focusWidget(), &table);
    ASSERT_TRUE(waitFor([&] { return window->actions().undo->isEnabled(); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return verified() == verifiedBefore; }));
    press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == before; }));
}

TEST_F(LongJourneysTest, typingFindsAPlaceByName) {
    openSample();
    PlaceTable& table = window->places().table();
    table.columns().setOrder({{QStringLiteral("nom"), Qt::AscendingOrder}});
    ASSERT_TRUE(waitFor([&] { return window->workspace().finder.isUpToDate(); }));
    table.setCurrentIndex(table.model()->index(0, 0));
    table.setFocus();
    type(QStringLiteral("mai"));
    ASSERT_TRUE(waitFor([&] { return table.currentIndex().row() > 0; }));
    ASSERT_TRUE(waitFor([&] {
        return table.currentIndex().siblingAtColumn(0).data().toString().startsWith(QStringLiteral("mai"),
                                                                                    Qt::CaseInsensitive);
    }));
}

TEST_F(LongJourneysTest, importWithAConflict) {
    dialogs.file = pathText(folder / "hub.maillage");
    window->actions().newHub->trigger();
    ASSERT_TRUE(waitFor([&] { return session().isOpen(); }));
    const std::string head = "id,nom,commune,code_postal,adresse,telephone,date_maj,source\n";
    const auto row = [](const std::string& id, const std::string& name, const std::string& phone) {
        return id + "," + name + ",Angers,49000,1 rue des Lices," + phone + ",2026-01-05,Carte\n";
    };
    import(write("carte.csv", head + row("a", "Mairie", "+33241000001") + row("b", "Bibliothèque", "+33241000002")));
    const auto& results = window->workspace().finder.results();
    ASSERT_EQ(results->keys.size(), 2U);
    PlaceTable& table = window->places().table();
    std::map<std::string, std::int64_t> places;
    for (const std::int64_t key : results->keys) {
        places[nameOf(key)] = key;
        const QModelIndex phone =
            table.model()->index(*table.places().rowOfKey(key), static_cast<int>(PlaceColumn::Phone));
        table.model()->setData(phone, QStringLiteral("+33241999999"));
    }
    const auto phoneOf = [&](const char* name) {
        const auto placeRow = session().snapshot()->rowOf(places.at(name));
        return std::string(session().snapshot()->text(*placeRow, PlaceText::Phone));
    };
    ASSERT_TRUE(
        waitFor([&] { return phoneOf("Mairie") == "+33241999999" && phoneOf("Bibliothèque") == "+33241999999"; }));

    ImportDialog* dialog =
        stage(write("carte.csv", head + row("a", "Mairie", "+33241000011") + row("b", "Bibliothèque", "+33241000022")));
    dialog->model().setShown(Verdict::Conflict);
    ASSERT_TRUE(waitFor([&] { return dialog->model().rowCount() == 2 && dialog->model().reviewOf(0) != nullptr; }));
    auto* staging = dialog->findChild<QTableView*>();
    staging->selectRow(0);
    shoot(*dialog, QStringLiteral("conflict"));
    click(*dialog, QStringLiteral("Take the source’s values"));
    shoot(*dialog, QStringLiteral("conflict-taken"));
    ASSERT_TRUE(waitFor([&] { return dialog->importSession().counts().changed == 1; }))
        << "the other row keeps what the hub says";
    QSignalSpy imported(dialog, &ImportDialog::imported);
    dialog->importSession().apply();
    ASSERT_TRUE(waitFor([&] { return imported.count() == 1; }));
    dialog->reject();
    ASSERT_TRUE(waitFor([&] { return phoneOf("Mairie") == "+33241000011"; }));
    EXPECT_EQ(phoneOf("Bibliothèque"), "+33241999999");
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return phoneOf("Mairie") == "+33241999999"; }));
}

TEST_F(LongJourneysTest, printTheMapOfADepartement) {
    openSample();
    PrintDialog* dialog = nullptr;
    QObject::connect(&window->transfers(), &TransferController::printOpened, window.get(),
                     [&](PrintDialog* opened) { dialog = opened; });
    window->actions().print->trigger();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return dialog->areaChoice().count() > 5; }));
    dialog->areaChoice().setCurrentIndex(dialog->areaChoice().findData(QStringLiteral("dep:49")));
    dialog->paperChoice().setCurrentIndex(1);
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Réunion du 12 mars"));
    shoot(*dialog, QStringLiteral("print-dialog"));
    dialogs.file = pathText(folder / "carte.pdf");
    QSignalSpy printed(dialog, &PrintDialog::printed);
    click(*dialog, QStringLiteral("Save as &PDF…"));
    ASSERT_TRUE(waitFor([&] { return printed.count() == 1; }));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), dialogs.file, QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QStringLiteral("Réunion du 12 mars")));
    EXPECT_TRUE(text.contains(QStringLiteral("Angers")));
    EXPECT_GT(text.count(QLatin1Char('\n')), 40) << "the numbered index of the places";
    if (!qEnvironmentVariable("MAILLAGE_SHOTS").isEmpty()) {
        const QString picture = qEnvironmentVariable("MAILLAGE_SHOTS") + QStringLiteral("/print-sheet");
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("60"), dialogs.file, picture});
    }
}

} // namespace maillage::test
