// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/calls/call_again_dialog.h"
#include "ui/window/calls/call_panel.h"
#include "ui/window/calls/calls_page.h"
#include "ui/window/calls/round_progress.h"
#include "ui/window/look/house_style.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace maillage::test {

class CallsWindowTest : public WindowFixture {
protected:
    void showCalls() {
        openSample();
        auto* pages = window->findChild<QTabWidget*>(QStringLiteral("pages"));
        pages->setCurrentWidget(&page());
        ASSERT_TRUE(ready());
        page().author().setText(QStringLiteral("Camille Martin"));
        Q_EMIT page().author().editingFinished();
    }

    [[nodiscard]] CallsPage& page() { return window->calls(); }

    [[nodiscard]] bool ready() {
        return waitFor([&] { return page().presenter().isReady() && page().panel().isSettled(); });
    }

    /// A key anywhere in the window; then the next place is in hand.
    [[nodiscard]] std::int64_t press(Qt::Key key) {
        const std::int64_t before = *page().presenter().hand();
        QTest::keyClick(window.get(), key);
        EXPECT_TRUE(waitFor([&] { return page().presenter().hand() != before; }));
        EXPECT_TRUE(ready());
        return before;
    }

    [[nodiscard]] std::string valueOf(std::int64_t place, PlaceField field) {
        std::string value;
        bool read = false;
        session().read<std::optional<Record>>(
            window.get(),
            [place](const store::Connection& connection) {
                return store::readRecord(connection, {Entity::Place, place});
            },
            [&](const Result<std::optional<Record>>& record) {
                value = (**record)[field];
                read = true;
            });
        EXPECT_TRUE(waitFor([&] { return read; }));
        return value;
    }
};

TEST_F(CallsWindowTest, aRoundOfFivePlaces) {
    showCalls();
    const auto atFirst = page().presenter().round().due;
    ASSERT_GT(atFirst.size(), 6U);
    const std::string now = formatDate(today());
    shoot(*window, QStringLiteral("calls"));

    const std::int64_t confirmed = press(Qt::Key_F5);
    EXPECT_EQ(confirmed, atFirst[0]);
    EXPECT_EQ(valueOf(confirmed, PlaceField::VerifiedOn), now);
    EXPECT_EQ(valueOf(confirmed, PlaceField::VerifiedBy), "Camille Martin");

    QTest::keyClick(window.get(), Qt::Key_F7);
    ASSERT_TRUE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QTest::qWait(300); // the button that the key pressed comes up again
    shoot(*menu, QStringLiteral("calls-again"));
    menu->actions().front()->trigger();
    menu->close();
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() == atFirst[2]; }));
    ASSERT_TRUE(ready());
    EXPECT_EQ(valueOf(atFirst[1], PlaceField::CallAgainOn),
              QDate::currentDate().addDays(1).toString(Qt::ISODate).toStdString());

    const std::int64_t closed = press(Qt::Key_F8);
    EXPECT_EQ(dialogs.asked.size(), 1);
    EXPECT_EQ(valueOf(closed, PlaceField::State), "closed");
    EXPECT_EQ(valueOf(closed, PlaceField::ClosedSince), now);

    page().panel().note().setPlainText(QStringLiteral("Occupé, réessayer demain matin"));
    EXPECT_EQ(press(Qt::Key_F9), atFirst[3]);
    EXPECT_TRUE(page().panel().note().toPlainText().isEmpty());

    EXPECT_EQ(press(Qt::Key_F5), atFirst[4]);
    ASSERT_TRUE(waitFor([&] { return page().presenter().round().due.size() == atFirst.size() - 4; }));
    EXPECT_TRUE(page().progress().text().contains(QStringLiteral("Camille Martin: 3")));
    shoot(*window, QStringLiteral("calls-after-five"));

    window->actions().undo->trigger();
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() == atFirst[4]; }));
}

TEST_F(CallsWindowTest, aDoubleClickConfirmsOnePlace) {
    showCalls();
    const auto due = page().presenter().round().due;
    QTest::mouseClick(&page().panel().confirmButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() == due[1] && page().presenter().isReady(); }));
    QTest::mouseClick(&page().panel().confirmButton(), Qt::LeftButton);
    ASSERT_TRUE(ready());
    EXPECT_EQ(page().presenter().hand(), due[1]);
}

TEST_F(CallsWindowTest, aNoteThatIsBegunWaitsForItsPlace) {
    showCalls();
    const auto due = page().presenter().round().due;
    page().panel().note().setPlainText(QStringLiteral("À moitié écrit"));
    Filter filter;
    filter.among = PlaceSet{.label = "One", .keys = {due[5]}};
    view().setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() == due[5]; }));
    EXPECT_TRUE(page().panel().note().toPlainText().isEmpty());
    filter.among = PlaceSet{.label = "Other", .keys = {due[0]}};
    view().setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() == due[0]; }));
    EXPECT_EQ(page().panel().note().toPlainText(), QStringLiteral("À moitié écrit"));
}

TEST_F(CallsWindowTest, anotherDayFromTheCalendar) {
    showCalls();
    CallAgainDialog* dialog = nullptr;
    QObject::connect(&page(), &CallsPage::dialogOpened, window.get(),
                     [&](CallAgainDialog* opened) { dialog = opened; });
    const std::int64_t place = *page().presenter().hand();
    Q_EMIT page().panel().otherDayWanted();
    ASSERT_NE(dialog, nullptr);
    const QDate day = QDate::currentDate().addDays(40);
    dialog->calendar().setSelectedDate(day);
    shoot(*dialog, QStringLiteral("calls-calendar"));
    dialog->accept();
    ASSERT_TRUE(waitFor([&] { return page().presenter().hand() != place; }));
    EXPECT_EQ(valueOf(place, PlaceField::CallAgainOn), day.toString(Qt::ISODate).toStdString());
}

TEST_F(CallsWindowTest, thePhoneOpensTheProgramOfTheComputer) {
    showCalls();
    while (page().presenter().card()->place()[PlaceField::Telephone].empty()) {
        (void)press(Qt::Key_F9);
    }
    QTest::mouseClick(&page().panel().phoneButton(), Qt::LeftButton);
    ASSERT_EQ(dialogs.opened.size(), 1);
    EXPECT_TRUE(dialogs.opened.front().startsWith(QStringLiteral("tel:+")));
}

TEST_F(CallsWindowTest, theNameIsKeptForTheNextTime) {
    showCalls();
    EXPECT_EQ(settings->value(QStringLiteral("user/name")).toString(), QStringLiteral("Camille Martin"));
    EXPECT_TRUE(page().panel().confirmButton().text().contains(QStringLiteral("Camille Martin")));
    page().author().clear();
    Q_EMIT page().author().editingFinished();
    EXPECT_FALSE(page().author().text().isEmpty());
}

TEST_F(CallsWindowTest, inFrenchAndInTheDark) {
    showCalls();
    language.use(QStringLiteral("fr"));
    applyTheme(Theme::Dark);
    QCoreApplication::processEvents();
    EXPECT_TRUE(page().panel().confirmButton().text().startsWith(QStringLiteral("Confirmé aujourd’hui par")));
    shoot(*window, QStringLiteral("calls-fr-dark"));
    Filter filter;
    filter.among = PlaceSet{.label = "Aucun", .keys = {}};
    view().setFilter(filter);
    ASSERT_TRUE(waitFor([&] { return page().presenter().isKnown() && !page().presenter().hand(); }));
    shoot(*window, QStringLiteral("calls-empty-fr-dark"));
    applyTheme(Theme::Light);
}

} // namespace maillage::test
