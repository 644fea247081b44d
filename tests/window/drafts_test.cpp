// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "tests/window/form_fixture.h"
#include "ui/window/forms/drafts/draft_notice.h"
#include "ui/window/forms/drafts/drafts_bar.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace maillage::test {

namespace {

using F = PlaceField;

class DraftsTest : public FormFixture {
protected:
    [[nodiscard]] RecordKey firstPlace() { return {Entity::Place, window->workspace().finder.results()->keys.front()}; }

    /// What another program would find in the file at this moment, as after a crash.
    [[nodiscard]] std::vector<store::Draft> onDisk() {
        const auto connection = store::Connection::open(toPath(session().path()), store::Access::ReadOnly);
        return connection ? store::drafts(*connection).value_or(std::vector<store::Draft>())
                          : std::vector<store::Draft>();
    }

    void typeNameAndPutOff(const std::string& name) {
        field(F::Nom).editor().setValue(name);
        dialogs.later = true;
        form->reject();
        dialogs.later = false;
        ASSERT_TRUE(waitFor([&] { return !window->drafts().text().isEmpty(); }));
    }
};

} // namespace

TEST_F(DraftsTest, whatIsTypedIsOnDiskAMomentLater) {
    add();
    field(F::Nom).editor().setValue("Fablab du port");
    ASSERT_TRUE(waitFor([&] { return onDisk().size() == 1; }));
    field(F::Nom).editor().setValue("Fablab du port de plaisance");
    ASSERT_TRUE(waitFor([&] { return onDisk().at(0).typed.at(0).value == "Fablab du port de plaisance"; }));
    form->save();
    ASSERT_TRUE(waitFor([&] { return onDisk().empty(); }));
    EXPECT_TRUE(window->drafts().text().isEmpty());
}

TEST_F(DraftsTest, laterKeepsANewPlaceForAnotherTime) {
    add();
    typeNameAndPutOff("Fablab du port");
    EXPECT_EQ(dialogs.asked.size(), 1);
    EXPECT_TRUE(window->drafts().text().contains(QStringLiteral("Fablab du port")));
    shoot(*window, QStringLiteral("drafts-bar"));
    window->drafts().resumeMenu().actions().front()->trigger();
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    EXPECT_EQ(field(F::Nom).editor().value(), "Fablab du port");
    EXPECT_FALSE(form->notice().text().isEmpty());
    shoot(*form, QStringLiteral("draft-resumed"));
    form->save();
    ASSERT_TRUE(waitFor([&] { return form.isNull() && window->drafts().text().isEmpty(); }));
    EXPECT_TRUE(onDisk().empty());
}

TEST_F(DraftsTest, theLineStaysAwayOnceItIsPutOff) {
    add();
    typeNameAndPutOff("Fablab du port");
    for (auto* button : window->drafts().findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Later")) {
            button->click();
        }
    }
    EXPECT_TRUE(window->drafts().text().isEmpty());
    add();
    form->reject();
    QTest::qWait(200);
    EXPECT_TRUE(window->drafts().text().isEmpty());
    add();
    typeNameAndPutOff("Un autre");
    EXPECT_EQ(window->drafts().resumeMenu().actions().size(), 2);
}

TEST_F(DraftsTest, theFormOfARecordOffersItsDraft) {
    edit(firstPlace());
    const std::string before = field(F::Nom).editor().value();
    typeNameAndPutOff("Un autre nom");
    edit(firstPlace());
    EXPECT_EQ(field(F::Nom).editor().value(), before);
    EXPECT_FALSE(form->findChild<QStackedWidget*>()->isEnabled());
    shoot(*form, QStringLiteral("draft-offered"));
    form->notice().resumeButton().click();
    EXPECT_EQ(field(F::Nom).editor().value(), "Un autre nom");
    EXPECT_TRUE(form->findChild<QStackedWidget*>()->isEnabled());
    form->notice().throwAwayButton().click();
    EXPECT_EQ(field(F::Nom).editor().value(), before);
    form->reject();
    ASSERT_TRUE(waitFor([&] { return onDisk().empty() && window->drafts().text().isEmpty(); }));
}

TEST_F(DraftsTest, leavingTheQuestionOpenLosesNothing) {
    edit(firstPlace());
    typeNameAndPutOff("Un autre nom");
    edit(firstPlace());
    form->reject();
    ASSERT_TRUE(waitFor([&] { return form.isNull(); }));
    EXPECT_EQ(onDisk().size(), 1U);
}

TEST_F(DraftsTest, tellsWhatChangedInTheHubSince) {
    const RecordKey key = firstPlace();
    edit(key);
    field(F::Telephone).editor().setValue("+33241432813");
    typeNameAndPutOff("Un autre nom");
    bool done = false;
    session().edit(
        [key](Editor& editor) {
            const FieldChange change{static_cast<std::size_t>(F::Telephone), "+33241000000"};
            return editor.set(key, {&change, 1});
        },
        window.get(), [&](const Result<ChangeReport>& report) { done = report.has_value(); });
    ASSERT_TRUE(waitFor([&] { return done; }));
    edit(key);
    form->notice().resumeButton().click();
    const QString text = QString(form->notice().text()).replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    EXPECT_TRUE(text.contains(QStringLiteral("02 41 00 00 00"))) << text.toStdString();
    EXPECT_EQ(field(F::Telephone).editor().value(), "+33241432813");
    shoot(*form, QStringLiteral("draft-conflict"));
}

TEST_F(DraftsTest, closingTheWindowWithAnOpenFormKeepsWhatWasTyped) {
    add();
    field(F::Nom).editor().setValue("Fablab du port");
    window->close();
    EXPECT_TRUE(dialogs.asked.isEmpty());
    const QString path = session().path();
    window.reset();
    window = std::make_unique<MainWindow>(*settings, language, dialogs);
    window->show();
    window->openHub(path);
    ASSERT_TRUE(waitFor([&] { return window->drafts().text().contains(QStringLiteral("Fablab du port")); }));
    window->drafts().throwAwayMenu().actions().front()->trigger();
    ASSERT_TRUE(waitFor([&] { return window->drafts().text().isEmpty(); }));
    EXPECT_EQ(dialogs.asked.size(), 1);
}

TEST_F(DraftsTest, speakFrench) {
    language.use(QStringLiteral("fr"));
    edit(firstPlace());
    typeNameAndPutOff("Un autre nom");
    EXPECT_TRUE(window->drafts().text().contains(QStringLiteral("Un autre nom")));
    shoot(*window, QStringLiteral("drafts-bar-fr"));
    edit(firstPlace());
    EXPECT_TRUE(form->notice().text().contains(QStringLiteral(" h "))
                || form->notice().text().contains(QStringLiteral("\u00A0h\u00A0")))
        << form->notice().text().toStdString();
    shoot(*form, QStringLiteral("draft-offered-fr"));
    form->notice().resumeButton().click();
    for (const auto field : {F::Nom, F::Services, F::Telephone, F::CodePostal, F::FraisACharge, F::VerifiedOn}) {
        form->goTo(static_cast<std::size_t>(field));
        shoot(*form, QStringLiteral("form-fr-%1").arg(static_cast<int>(field)));
    }
}

} // namespace maillage::test
