// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/addresses/address_fixture.h"
#include "ui/map/map_widget.h"
#include "ui/window/addresses/address_completer.h"
#include "ui/window/addresses/address_controller.h"
#include "ui/window/addresses/address_files_dialog.h"
#include "ui/window/addresses/go_to_dialog.h"
#include "ui/window/addresses/locate_dialog.h"
#include "ui/window/pages/map_pane.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>

namespace maillage::test {

using enum PlaceField;

class AddressTest : public AddressFixture {
protected:
    template<typename Dialog>
    [[nodiscard]] Dialog* dialogOf(QAction& action) {
        action.trigger();
        const auto dialogs = window->findChildren<Dialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
    }

    [[nodiscard]] QString value(PlaceField which) const { return toQString(field(which).editor().value()); }

    [[nodiscard]] static bool isPlanned(LocateDialog& dialog) {
        return dialog.planner().state() == ChangePlanner::State::Planned;
    }

    /// The proposals under the address field.
    [[nodiscard]] QAbstractItemView& popup() const {
        return *form->findChild<AddressCompleter*>()->completer().popup();
    }
};

TEST_F(AddressTest, theAddressOfAFormCompletesAndFillsTheRest) {
    addAddresses();
    add();
    type(Adresse, QStringLiteral("9 bis r des lil"));
    ASSERT_TRUE(waitFor([&] { return popup().isVisible(); }));
    EXPECT_EQ(popup().model()->index(0, 0).data().toString(), QStringLiteral("9 bis Rue des Lilas, 49000 Angers"));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(value(Adresse), QStringLiteral("9 bis Rue des Lilas"));
    EXPECT_EQ(value(CodePostal), QStringLiteral("49000"));
    EXPECT_EQ(value(Commune), QStringLiteral("Angers"));
    EXPECT_EQ(value(CodeInsee), QStringLiteral("49007"));
    EXPECT_EQ(value(Latitude), QStringLiteral("47.471100"));
    EXPECT_EQ(value(Longitude), QStringLiteral("-0.550100"));
    EXPECT_EQ(value(CoordOrigin), QStringLiteral("ban"));
    EXPECT_EQ(value(CoordPrecision), QStringLiteral("numéro"));
    shoot(*form, QStringLiteral("form-address"));
}

TEST_F(AddressTest, theCommuneThatIsFilledInComesFirstAndTheNumberStays) {
    addAddresses();
    add();
    field(CodeInsee).editor().setValue("49099");
    type(Adresse, QStringLiteral("77 rue des lilas"));
    ASSERT_TRUE(waitFor([&] { return popup().isVisible(); }));
    EXPECT_EQ(popup().model()->index(0, 0).data().toString(), QStringLiteral("Rue des Lilas, 49300 Cholet"));
    QTest::keyClick(&popup(), Qt::Key_Down);
    QTest::keyClick(&popup(), Qt::Key_Return);
    EXPECT_EQ(value(Adresse), QStringLiteral("77 Rue des Lilas"));
    EXPECT_EQ(value(CoordPrecision), QStringLiteral("voie"));
}

TEST_F(AddressTest, filesAreAddedDroppedAndRemoved) {
    auto* dialog = dialogOf<AddressFilesDialog>(*window->actions().addressFiles);
    ASSERT_NE(dialog, nullptr);
    AddressFiles& files = window->workspace().addresses;
    ASSERT_TRUE(waitFor([&] { return files.isKnown(); }));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(addressFile())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &drop);
    ASSERT_TRUE(waitFor([&] { return files.files().size() == 1 && !files.isBusy(); }));
    EXPECT_EQ(dialog->news(), QStringLiteral("“adresses-49” is added: 3 addresses. 1 row was left out."));
    EXPECT_EQ(dialog->table().model()->rowCount(), 1);
    shoot(*dialog, QStringLiteral("address-files"));
    dialog->table().selectRow(0);
    dialogs.answer = true;
    const auto remove = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : remove) {
        if (button->text() == QStringLiteral("&Remove")) {
            button->click();
        }
    }
    ASSERT_TRUE(waitFor([&] { return files.files().empty(); }));
    EXPECT_EQ(dialogs.asked, QStringList{QStringLiteral("Remove “adresses-49”?")});
    files.add({pathText(folder / "none.csv")});
    ASSERT_TRUE(waitFor([&] { return dialog->news().contains(QStringLiteral("There is no file")); }));
    dialog->reject();
}

TEST_F(AddressTest, coordinatesAreFoundLookedAtAndWrittenAsOneStep) {
    addAddresses();
    const auto keys = std::make_shared<std::vector<RecordKey>>();
    session().edit([keys](Editor& editor) {
        return editor.run(Message{"step.edit_many", {}, 2}, [&](Batch& batch) -> Result<void> {
            for (const char* address : {"9, rue des Lylas", "Mairie"}) {
                Record place(Entity::Place);
                place[Nom] = address;
                place[Adresse] = address;
                place[Commune] = "Angers";
                place[CodeInsee] = "49007";
                const auto key = batch.add(place);
                if (!key) {
                    return std::unexpected(key.error());
                }
                keys->push_back(*key);
            }
            return {};
        });
    });
    ASSERT_TRUE(waitFor([&] { return keys->size() == 2; }));
    LocateDialog* dialog = nullptr;
    QObject::connect(&window->addresses(), &AddressController::locateOpened, window.get(),
                     [&](LocateDialog* opened) { dialog = opened; });
    window->actions().locate->trigger();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(waitFor([&] { return isPlanned(*dialog); }));
    ASSERT_EQ(dialog->model().rowCount(), 1) << dialog->summary().toStdString();
    const auto cell = [&](int column) { return dialog->model().index(0, column).data().toString(); };
    EXPECT_EQ(cell(ChangePlanModel::Before), QStringLiteral("9, rue des Lylas, Angers"));
    EXPECT_TRUE(cell(ChangePlanModel::After).startsWith(QStringLiteral("9 Rue des Lilas, 49000 Angers (")));
    shoot(*dialog, QStringLiteral("locate"));
    dialog->leastScore().setValue(100);
    ASSERT_TRUE(waitFor([&] { return isPlanned(*dialog) && dialog->model().rowCount() == 0; }));
    dialog->leastScore().setValue(60);
    ASSERT_TRUE(waitFor([&] { return isPlanned(*dialog) && dialog->model().rowCount() == 1; }));
    dialog->applyButton().click();
    ASSERT_TRUE(waitFor([&] {
        return session().steps().undo
               && sentenceOf(*session().steps().undo).contains(QStringLiteral("Coordinates from addresses"));
    }));
}

TEST_F(AddressTest, theMapGoesToAnAddress) {
    addAddresses();
    auto* dialog = dialogOf<GoToDialog>(*window->actions().goToAddress);
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(&dialog->field(), QStringLiteral("rue des lilas"));
    ASSERT_TRUE(waitFor([&] { return dialog->list().count() >= 2; }));
    shoot(*dialog, QStringLiteral("go-to"));
    QTest::keyClick(&dialog->field(), Qt::Key_Down);
    EXPECT_EQ(dialog->list().currentRow(), 1);
    const bool cholet = dialog->list().currentItem()->text().contains(QStringLiteral("Cholet"));
    QTest::keyClick(&dialog->field(), Qt::Key_Return);
    const LatLon wanted = cholet ? LatLon{47.0605, -0.8801} : LatLon{47.4709, -0.5501};
    ASSERT_TRUE(waitFor([&] {
        const Box box = window->places().map().visibleBox();
        return box.contains(wanted) && box.north - box.south < 0.05;
    }));
}

} // namespace maillage::test
