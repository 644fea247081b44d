// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/forms/record_form.h"
#include "ui/window/help/help_browser.h"
#include "ui/window/help/help_controller.h"
#include "ui/window/help/help_pages.h"
#include "ui/window/help/help_window.h"
#include "ui/window/help/tour.h"
#include "ui/window/record_controller.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>

namespace maillage::test {

namespace {

QStringList idsOf(const std::vector<const HelpPage*>& pages) {
    QStringList ids;
    for (const HelpPage* page : pages) {
        ids << page->id;
    }
    return ids;
}

/// What stands in round brackets after the square ones: "[words](target)".
QStringList targetsIn(const QString& markdown) {
    static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]+)\))"));
    QStringList targets;
    for (const auto& match : link.globalMatch(markdown)) {
        targets << match.captured(1);
    }
    return targets;
}

} // namespace

class HelpPagesTest : public testing::TestWithParam<const char*> {
protected:
    const QString language = QLatin1String(GetParam());
    const std::vector<HelpPage> pages = helpPages(language);
};

TEST_P(HelpPagesTest, everyPageIsThereAndListed) {
    ASSERT_GT(pages.size(), 10U);
    QStringList listed;
    for (const HelpPage& page : pages) {
        EXPECT_FALSE(page.title.isEmpty()) << page.id.toStdString();
        EXPECT_GT(page.markdown.size(), 300) << page.id.toStdString();
        listed << page.id + QStringLiteral(".md");
    }
    listed.sort();
    EXPECT_EQ(QDir(QStringLiteral(":/help/%1").arg(language)).entryList({QStringLiteral("*.md")}, QDir::Files), listed);
}

TEST_P(HelpPagesTest, everyLinkAndPictureResolves) {
    for (const HelpPage& page : pages) {
        for (const QString& target : targetsIn(page.markdown)) {
            const QString path = QDir::cleanPath(QStringLiteral(":/help/%1/%2").arg(language, target));
            EXPECT_TRUE(QFile::exists(path)) << page.id.toStdString() << " → " << target.toStdString();
            const bool isPicture = target.endsWith(QStringLiteral(".png"));
            EXPECT_TRUE(!isPicture || target.contains(QStringLiteral("/%1/").arg(language))) << target.toStdString();
        }
    }
}

TEST_P(HelpPagesTest, everyPictureIsShown) {
    QString all;
    for (const HelpPage& page : pages) {
        all += page.markdown;
    }
    const QStringList pictures = QDir(QStringLiteral(":/help/images/%1").arg(language)).entryList(QDir::Files);
    ASSERT_FALSE(pictures.isEmpty());
    for (const QString& picture : pictures) {
        EXPECT_TRUE(all.contains(picture)) << picture.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, HelpPagesTest, testing::Values("fr", "en"));

TEST(HelpSearchTest, wordsAreFoundWithoutAccentsAtTheirBeginning) {
    const auto pages = helpPages(QStringLiteral("fr"));
    EXPECT_TRUE(idsOf(pagesWith(pages, QStringLiteral("TERRITORIALE papier"))).contains(QStringLiteral("print")));
    EXPECT_EQ(idsOf(pagesWith(pages, QStringLiteral("sauvegardes recup"))).front(), QStringLiteral("backups"));
    EXPECT_TRUE(pagesWith(pages, QStringLiteral("zzzz")).empty());
    EXPECT_EQ(pagesWith(pages, {}).size(), pages.size());
    const QString text = QStringLiteral("Médiathèque : la mediatheque, l’automédiathèque");
    const auto matches = matchesIn(text, QStringLiteral("mediath"));
    ASSERT_EQ(matches.size(), 2U);
    EXPECT_EQ(text.mid(matches[0].position, matches[0].length), QStringLiteral("Médiath"));
}

class HelpTest : public WindowFixture {
protected:
    HelpWindow& help() { return *window->help().helpWindow(); }

    Tour& tour() { return *window->help().tour(); }
};

TEST_F(HelpTest, theHelpIsFoundReadAndSwitchesItsLanguage) {
    window->actions().help->trigger();
    ASSERT_NE(window->help().helpWindow(), nullptr);
    EXPECT_EQ(help().shownPage(), QStringLiteral("first-steps"));
    shoot(help(), QStringLiteral("help"));
    QTest::keyClicks(&help().searchField(), QStringLiteral("conflict"));
    EXPECT_LT(help().list().count(), 5);
    EXPECT_EQ(help().shownPage(), QStringLiteral("staging"));
    EXPECT_FALSE(help().browser().extraSelections().isEmpty());
    shoot(help(), QStringLiteral("help-search"));
    help().searchField().setText(QStringLiteral("zzzz"));
    EXPECT_EQ(help().list().count(), 0);
    help().showPage(QStringLiteral("keys"));
    language.use(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    EXPECT_EQ(help().shownPage(), QStringLiteral("keys"));
    EXPECT_TRUE(help().browser().toPlainText().contains(QStringLiteral("Raccourcis")));
    shoot(help(), QStringLiteral("help-keys-fr"));
    Q_EMIT help().browser().anchorClicked(QUrl(QStringLiteral("import.md")));
    EXPECT_EQ(help().shownPage(), QStringLiteral("import"));
}

TEST_F(HelpTest, everyKeyOfTheMenusStandsInItsPage) {
    for (const QString& code : Language::codes()) {
        language.use(code);
        QCoreApplication::processEvents();
        window->help().show(QStringLiteral("keys"));
        const QString page = help().browser().toPlainText();
        int keys = 0;
        for (const QAction* action : window->findChildren<QAction*>()) {
            const bool isInMenu = !action->associatedObjects().isEmpty() && !action->shortcut().isEmpty();
            if (isInMenu && qobject_cast<QMenu*>(action->associatedObjects().front()) != nullptr) {
                EXPECT_TRUE(page.contains(action->shortcut().toString(QKeySequence::NativeText)))
                    << action->text().toStdString();
                ++keys;
            }
        }
        EXPECT_GT(keys, 10);
    }
}

TEST_F(HelpTest, f1InADialogOpensItsPage) {
    openSample();
    RecordForm* form = nullptr;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                     [&](RecordForm* opened) { form = opened; });
    window->records().add(Entity::Place);
    ASSERT_NE(form, nullptr);
    QTest::keyClick(form->focusWidget(), Qt::Key_F1);
    ASSERT_NE(window->help().helpWindow(), nullptr);
    EXPECT_EQ(help().shownPage(), QStringLiteral("edit"));
    EXPECT_EQ(helpPageOf(&window->places().table()), QStringLiteral("table"));
    EXPECT_EQ(helpPageOf(&window->places().map()), QStringLiteral("map"));
    form->reject();
}

TEST_F(HelpTest, theTourShowsTheWindowAndCanBeLeft) {
    openSample();
    window->actions().tour->trigger();
    ASSERT_NE(window->help().tour(), nullptr);
    EXPECT_GE(tour().stepCount(), 4U);
    EXPECT_LE(tour().stepCount(), 6U);
    const std::size_t last = tour().stepCount() - 1;
    QStringList said;
    for (std::size_t step = 0; step <= last; ++step) {
        EXPECT_EQ(tour().step(), step);
        EXPECT_TRUE(window->rect().contains(tour().geometry())) << step;
        EXPECT_FALSE(said.contains(tour().accessibleName()));
        said << tour().accessibleName();
        shoot(*window, QStringLiteral("tour-%1").arg(step));
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    }
    EXPECT_TRUE(waitFor([&] { return window->help().tour() == nullptr; })) << "the last step ends it";
    window->actions().tour->trigger();
    language.use(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(said.contains(tour().accessibleName()));
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return window->help().tour() == nullptr; }));
}

TEST_F(HelpTest, theTourComesByItselfOnceWithANewSample) {
    window->help().offerTour();
    EXPECT_TRUE(settings->value(QStringLiteral("tour/seen")).toBool());
    delete window->help().tour();
    window->help().offerTour();
    EXPECT_EQ(window->help().tour(), nullptr);
}

TEST_F(HelpTest, aFirstHubBeginsWithAPlace) {
    dialogs.file = pathText(folder / "first.maillage");
    RecordForm* form = nullptr;
    QObject::connect(&window->records(), &RecordController::formOpened, window.get(),
                     [&](RecordForm* opened) { form = opened; });
    for (auto* button : window->findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Add a first place")) {
            button->click();
        }
    }
    ASSERT_TRUE(waitFor([&] { return form != nullptr; }));
    EXPECT_TRUE(session().isOpen());
    form->reject();
}

} // namespace maillage::test
