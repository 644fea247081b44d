// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/look/house_style.h"
#include "ui/window/quality/bulk_controller.h"
#include "ui/window/quality/bulk_edit_dialog.h"
#include "ui/window/quality/bulk_edit_form.h"
#include "ui/window/quality/mend_dialog.h"
#include "ui/window/quality/quality_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace maillage::test {

class QualityTest : public WindowFixture {
protected:
    void openBoard() {
        openSample();
        window->findChild<QTabWidget*>(QStringLiteral("pages"))->setCurrentWidget(&window->quality());
        ASSERT_TRUE(waitForBoard());
    }

    [[nodiscard]] bool waitForBoard() {
        return waitFor([&] { return session().snapshot()->faultsKnown() && board().isUpToDate(); });
    }

    [[nodiscard]] QualityBoard& board() { return window->quality().board(); }

    /// The dialog that an action opens.
    template<typename Dialog>
    [[nodiscard]] Dialog* opened(QAction& action) {
        Dialog* dialog = nullptr;
        QObject::connect(&window->bulk(), &BulkController::opened, window.get(),
                         [&](ChangeDialog* one) { dialog = qobject_cast<Dialog*>(one); });
        action.trigger();
        return dialog;
    }

    /// Gives some places a phone number as people write it.
    void writePhones(std::size_t count) {
        std::vector<std::int64_t> places = window->workspace().finder.results()->keys;
        places.resize(count);
        session().edit([places](Editor& editor) {
            return editor.run(Message{"step.edit_many", {}, 1}, [&](Batch& batch) -> Result<void> {
                for (std::size_t i = 0; i < places.size(); ++i) {
                    const std::array changes{FieldChange{static_cast<std::size_t>(PlaceField::Telephone),
                                                         "02 41 43 28 " + std::to_string(10 + i)}};
                    if (auto done = batch.set({Entity::Place, places[i]}, changes); !done) {
                        return done;
                    }
                }
                return {};
            });
        });
    }

    /// The number of places with a fault of the rule, as the board says.
    [[nodiscard]] std::size_t placesWith(Rule rule) {
        std::size_t places = 0;
        for (const TopicCount& topic : board().report()->topics) {
            places += topic.topic.rule == rule ? topic.places : 0U;
        }
        return places;
    }

    void selectTopic(Rule rule) {
        QTableView& table = window->quality().topics();
        const auto* model = qobject_cast<const TopicTableModel*>(table.model());
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->topicAt(row).topic.rule == rule) {
                table.selectRow(row);
            }
        }
    }

    [[nodiscard]] static bool waitForPlan(ChangeDialog& dialog) {
        return waitFor([&] { return dialog.planner().state() == ChangePlanner::State::Planned; });
    }
};

TEST_F(QualityTest, theBoardLeadsToThePlaces) {
    openBoard();
    shoot(*window, QStringLiteral("quality-board"));
    const auto& report = *board().report();
    ASSERT_FALSE(report.topics.empty());
    EXPECT_TRUE(window->quality().shareText().startsWith(QString::number(report.scope.percentSound().value())));
    const std::size_t places = report.topics.front().places;
    window->quality().topics().setFocus();
    QTest::keyClick(&window->quality().topics(), Qt::Key_Return);
    ASSERT_TRUE(waitForRows(static_cast<int>(places)));
    EXPECT_EQ(view().filter().faults, std::vector{report.topics.front().topic});
    EXPECT_EQ(window->findChild<QTabWidget*>(QStringLiteral("pages"))->currentIndex(), 0);
    shoot(*window, QStringLiteral("quality-places"));
}

TEST_F(QualityTest, aTerritoryNarrowsWhatIsToMend) {
    openBoard();
    window->quality().levels().setCurrentIndex(1);
    ASSERT_TRUE(waitForBoard());
    QTableView& areas = window->quality().areas();
    ASSERT_GT(areas.model()->rowCount(), 2);
    areas.selectRow(1);
    ASSERT_TRUE(waitForBoard());
    EXPECT_LT(board().report()->scope.places, board().report()->hub.places);
    EXPECT_EQ(areas.selectionModel()->selectedRows().front().row(), 1);
    shoot(*window, QStringLiteral("quality-territory"));
}

TEST_F(QualityTest, theBoardIsWrittenForAMeeting) {
    openBoard();
    dialogs.file = pathText(folder / "board.csv");
    window->quality().askExport();
    ASSERT_TRUE(waitFor([&] { return QFileInfo::exists(dialogs.file); }));
    QFile file(dialogs.file);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const auto places = static_cast<qulonglong>(board().report()->hub.places);
    EXPECT_TRUE(text.contains(QStringLiteral("\"The whole hub\";%1;").arg(places))) << text.toStdString();
}

TEST_F(QualityTest, aSelectionIsChangedInOneStep) {
    openSample();
    window->places().table().selectAll();
    const std::size_t all = view().selectedPlaces().size();
    ASSERT_GT(all, 100U);
    auto* dialog = opened<BulkEditDialog>(*window->actions().editSelection);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->applyButton().isEnabled());
    dialog->form().addedTag().setEditText(QStringLiteral("à revoir"));
    dialog->form().state().setCurrentIndex(2);
    ASSERT_TRUE(waitForPlan(*dialog));
    EXPECT_EQ(dialog->model().rowCount(), static_cast<int>(all));
    shoot(*dialog, QStringLiteral("bulk-edit"));
    dialog->applyButton().click();
    const auto tagged = [&] {
        const Snapshot& snapshot = *session().snapshot();
        std::size_t count = 0;
        for (const std::int64_t key : window->workspace().finder.results()->keys) {
            count += snapshot.hasValue(*snapshot.rowOf(key), Facet::Tags, "à revoir") ? 1U : 0U;
        }
        return count;
    };
    ASSERT_TRUE(waitFor([&] { return tagged() == all; }));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return tagged() == 0; }));
}

TEST_F(QualityTest, phonesAreMendedInBulkAndTakenBack) {
    openBoard();
    const std::size_t before = placesWith(Rule::PhoneForm);
    writePhones(34);
    ASSERT_TRUE(waitFor([&] { return board().isUpToDate() && placesWith(Rule::PhoneForm) >= 34; }));
    const std::size_t broken = placesWith(Rule::PhoneForm);
    selectTopic(Rule::PhoneForm);
    MendDialog* dialog = nullptr;
    QObject::connect(&window->bulk(), &BulkController::opened, window.get(),
                     [&](ChangeDialog* one) { dialog = qobject_cast<MendDialog*>(one); });
    window->quality().mendButton().click();
    ASSERT_TRUE(waitFor([&] { return dialog != nullptr; }));
    ASSERT_TRUE(waitForPlan(*dialog));
    shoot(*dialog, QStringLiteral("mend-phones"));
    const int rows = dialog->model().rowCount();
    ASSERT_GE(rows, 34);
    dialog->model().setData(dialog->model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_TRUE(dialog->applyButton().text().contains(QString::number(rows - 1)));
    dialog->applyButton().click();
    ASSERT_TRUE(waitFor([&] {
        return board().isUpToDate() && placesWith(Rule::PhoneForm) == broken - static_cast<std::size_t>(rows - 1);
    }));
    EXPECT_TRUE(window->actions().undo->text().contains(QStringLiteral("Phone numbers in the international form")));
    shoot(*window, QStringLiteral("quality-mended"));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return board().isUpToDate() && placesWith(Rule::PhoneForm) == broken; }));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return board().isUpToDate() && placesWith(Rule::PhoneForm) == before; }));
}

TEST_F(QualityTest, looksRightInFrenchAndDark) {
    language.use(QStringLiteral("fr"));
    openBoard();
    writePhones(12);
    ASSERT_TRUE(waitFor([&] { return board().isUpToDate() && placesWith(Rule::PhoneForm) >= 12; }));
    selectTopic(Rule::PhoneForm);
    shoot(*window, QStringLiteral("quality-board-fr"));
    std::vector<std::int64_t> places = window->workspace().finder.results()->keys;
    std::ranges::sort(places);
    window->bulk().mend({.rule = Rule::PhoneForm}, places);
    auto* mending = window->findChild<MendDialog*>();
    ASSERT_TRUE(waitForPlan(*mending));
    EXPECT_TRUE(mending->summary().contains(QStringLiteral("corrigé")));
    shoot(*mending, QStringLiteral("mend-fr"));
    mending->close();
    applyTheme(Theme::Dark);
    shoot(*window, QStringLiteral("quality-board-fr-dark"));
    view().setSelectedPlaces(window->workspace().finder.results()->keys);
    window->bulk().editSelection();
    auto* editing = window->findChild<BulkEditDialog*>();
    editing->form().addedTag().setEditText(QStringLiteral("à revoir"));
    editing->form().verified().setChecked(true);
    ASSERT_TRUE(waitForPlan(*editing));
    shoot(*editing, QStringLiteral("bulk-edit-fr-dark"));
    applyTheme(Theme::Light);
}

} // namespace maillage::test
