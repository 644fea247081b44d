// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/presenters/records/record_edits.h"
#include "ui/window/changes/changes_dialog.h"
#include "ui/window/changes/restore_dialog.h"
#include "ui/window/history_dialog.h"
#include "ui/window/look/house_style.h"
#include "ui/window/pages/details_dock.h"
#include "ui/window/record_controller.h"

#include <QDateEdit>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeWidget>

namespace maillage::test {

class HistoryWindowTest : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QObject::connect(&window->records(), &RecordController::restoreOpened, window.get(),
                         [this](RestoreDialog* opened) { restore = opened; });
    }

    void edit(const HubSession::Edit& edit) {
        bool done = false;
        session().edit(edit, window.get(), [&](const Result<ChangeReport>& report) { done = report.has_value(); });
        ASSERT_TRUE(waitFor([&] { return done; }));
    }

    void set(std::int64_t place, PlaceField field, const std::string& value) {
        edit([place, field, value](Editor& editor) {
            const std::array changes{FieldChange{static_cast<std::size_t>(field), value}};
            return editor.set(RecordKey{Entity::Place, place}, changes);
        });
    }

    /// The place is shown, with so many entries in its history.
    [[nodiscard]] bool historyOf(std::int64_t place, std::size_t entries) {
        view().setShown(RecordKey{Entity::Place, place});
        return waitFor([&] {
            const auto& details = window->workspace().details.details();
            return details && details->record.number == place && details->history.size() == entries;
        });
    }

    [[nodiscard]] std::string nameOf(std::int64_t place) {
        return std::string(session().snapshot()->name(*session().snapshot()->rowOf(place)));
    }

    RestoreDialog* restore = nullptr;
};

TEST_F(HistoryWindowTest, backToAnEarlierVersion) {
    openSample();
    const std::int64_t place = window->workspace().finder.results()->keys.at(3);
    const std::string first = nameOf(place);
    set(place, PlaceField::Nom, "Nom provisoire");
    set(place, PlaceField::Telephone, "+33241432813");
    edit(movePlace(place, {47.26, -0.07}));
    ASSERT_TRUE(historyOf(place, 4));
    auto& details = window->details();
    details.findChild<QTabWidget*>()->setCurrentIndex(1);
    const QString html = details.history().toHtml();
    EXPECT_TRUE(details.history().toPlainText().contains(QStringLiteral("Moved by ")));
    shoot(*window, QStringLiteral("history-record"));

    auto links = QRegularExpression(QStringLiteral("version:(\\d+)")).globalMatch(html);
    QList<std::int64_t> versions;
    while (links.hasNext()) {
        versions << links.next().captured(1).toLongLong();
    }
    ASSERT_EQ(versions.size(), 3);
    Q_EMIT details.versionWanted(versions.last());
    ASSERT_TRUE(waitFor([&] { return restore != nullptr; }));
    EXPECT_TRUE(restore->preview().contains(QStringLiteral("Nom provisoire")));
    shoot(*restore, QStringLiteral("history-restore"));
    restore->bringBack();
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == first; }));
    ASSERT_TRUE(historyOf(place, 5));
    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return nameOf(place) == "Nom provisoire"; }));
}

TEST_F(HistoryWindowTest, aDeletedPlaceComesBackOutOfTheHistory) {
    openSample();
    const int all = rows();
    const std::int64_t place = window->workspace().finder.results()->keys.at(3);
    const std::string name = nameOf(place);
    set(place, PlaceField::Telephone, "+33241432813");
    edit([place](Editor& editor) { return editor.remove(std::array{RecordKey{Entity::Place, place}}); });
    ASSERT_TRUE(waitForRows(all - 1));
    window->actions().history->trigger();
    auto* history = window->findChild<HistoryDialog*>();
    ASSERT_NE(history, nullptr);
    auto* text = history->findChild<QTextBrowser*>();
    ASSERT_TRUE(waitFor([&] { return text->toPlainText().contains(QStringLiteral("Bring back…")); }))
        << toUtf8(text->toPlainText());
    shoot(*history, QStringLiteral("history-deleted"));
    history->follow(QUrl(QStringLiteral("deleted:0")));
    ASSERT_TRUE(waitFor([&] { return restore != nullptr; }));
    EXPECT_EQ(restore->parentWidget(), history);
    shoot(*restore, QStringLiteral("history-deleted-restore"));
    restore->bringBack();
    ASSERT_TRUE(waitForRows(all));
    EXPECT_EQ(nameOf(place), name);
    ASSERT_TRUE(waitFor([&] { return history->model().rowCount() == 4; }));
    auto* steps = history->findChild<QTableView*>();
    steps->selectRow(1);
    ASSERT_TRUE(waitFor([&] { return text->toPlainText().contains(QStringLiteral("deleted")); }));
    EXPECT_FALSE(text->toPlainText().contains(QStringLiteral("Bring back…"))) << "it is there";
}

TEST_F(HistoryWindowTest, anUnchangedVersionIsSaidSo) {
    openSample();
    const std::int64_t place = window->workspace().finder.results()->keys.at(3);
    const std::string first = nameOf(place);
    set(place, PlaceField::Nom, "Autre");
    set(place, PlaceField::Nom, first);
    ASSERT_TRUE(historyOf(place, 3));
    QSignalSpy told(&window->records(), &RecordController::told);
    window->records().askBringBack(window->workspace().details.details()->history.back().change.seq);
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_EQ(restore, nullptr);
}

TEST_F(HistoryWindowTest, changesSinceTheLastCommittee) {
    openSample();
    const auto& keys = window->workspace().finder.results()->keys;
    const std::int64_t closed = keys.at(1);
    set(closed, PlaceField::State, "closed");
    const auto open = [&] {
        auto dialog = std::make_unique<ChangesDialog>(window->workspace(), dialogs, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        EXPECT_TRUE(waitFor([&] { return dialog->report() != nullptr; }));
        return dialog;
    };
    auto dialog = open();
    EXPECT_GT(dialog->report()->count(PlaceChangeKind::Opened), 100U) << "the sample itself was added today";
    EXPECT_GT(dialog->list().topLevelItemCount(), 1);
    shoot(*dialog, QStringLiteral("changes"));
    const QDate before = QDate::currentDate().addDays(-40);
    dialog->since().setDate(before);
    dialog->until().setDate(QDate::currentDate().addDays(-1));
    ASSERT_TRUE(waitFor([&] { return dialog->report()->changes.empty(); }));
    dialog->until().setDate(QDate::currentDate());
    ASSERT_TRUE(waitFor([&] { return !dialog->report()->changes.empty(); }));

    QSignalSpy told(dialog.get(), &ChangesDialog::told);
    dialogs.file = pathText(folder / "changes.pdf");
    dialog->askPdf();
    ASSERT_TRUE(waitFor([&] { return told.count() == 1; }));
    EXPECT_GT(QFile(dialogs.file).size(), 1000);
    dialogs.file = pathText(folder / "changes.csv");
    dialog->askCsv();
    ASSERT_TRUE(waitFor([&] { return told.count() == 2; }));

    const int shown = static_cast<int>(dialog->report()->placesLeft().size());
    dialog->showOnMap();
    ASSERT_TRUE(waitForRows(shown));
    EXPECT_TRUE(view().filter().among.has_value());
    EXPECT_EQ(open()->since().date(), before) << "kept in the hub";
}

TEST_F(HistoryWindowTest, changesInFrenchAndInTheDark) {
    openSample();
    const auto keys = window->workspace().finder.results()->keys;
    language.use(QStringLiteral("fr"));
    applyTheme(Theme::Dark);
    set(keys.at(0), PlaceField::Nom, "Nouveau nom");
    ASSERT_TRUE(historyOf(keys.at(0), 2));
    window->details().findChild<QTabWidget*>()->setCurrentIndex(1);
    shoot(*window, QStringLiteral("history-record-fr-dark"));
    ChangesDialog dialog(window->workspace(), dialogs, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    ASSERT_TRUE(waitFor([&] { return dialog.report() != nullptr; }));
    shoot(dialog, QStringLiteral("changes-fr-dark"));
    applyTheme(Theme::Light);
}

} // namespace maillage::test
