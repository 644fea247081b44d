// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/window_fixture.h"
#include "ui/window/pages/filter_panel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

namespace maillage::test {

class WordsTest : public WindowFixture {
protected:
    /// Controls that one can reach and that a screen reader would call nothing.
    static QStringList namelessControls(const QWidget& root) {
        QStringList nameless;
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<const QLineEdit*>(widget) != nullptr
                                   || qobject_cast<const QAbstractItemView*>(widget) != nullptr;
            const bool ownPart = widget->objectName().startsWith(QStringLiteral("qt_"))
                                 || qobject_cast<const QHeaderView*>(widget) != nullptr
                                 || widget->inherits("QComboBoxListView");
            if (isControl && !ownPart && widget->focusPolicy() != Qt::NoFocus && widget->accessibleName().isEmpty()) {
                nameless << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
            }
        }
        return nameless;
    }

    static QStringList menuTexts(const QMenu& menu) {
        QStringList texts;
        for (const QAction* action : menu.actions()) {
            texts << action->text();
            if (action->menu() != nullptr) {
                texts << menuTexts(*action->menu());
            }
        }
        return texts;
    }
};

TEST_F(WordsTest, theLanguageSwitchesWhileTheWindowStands) {
    openSample();
    const auto* pages = window->findChild<QTabWidget*>(QStringLiteral("pages"));
    const QString placesTab = pages->tabText(0);
    language.use(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    EXPECT_NE(pages->tabText(0), placesTab);
    EXPECT_EQ(window->actions().quit->text().remove(QLatin1Char('&')), QStringLiteral("Quitter"));
    EXPECT_EQ(window->places().table().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Nom"));
    shoot(*window, QStringLiteral("switched-to-french"));
    language.use(QStringLiteral("en"));
    QCoreApplication::processEvents();
    EXPECT_EQ(pages->tabText(0), placesTab);
}

TEST_F(WordsTest, everyMenuEntryIsFrenchInFrench) {
    QStringList english;
    for (const QAction* action : window->menuBar()->actions()) {
        english << menuTexts(*action->menu());
    }
    language.use(QStringLiteral("fr"));
    QCoreApplication::processEvents();
    QStringList french;
    for (const QAction* action : window->menuBar()->actions()) {
        french << menuTexts(*action->menu());
    }
    ASSERT_EQ(english.size(), french.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const bool same =
            english[i].isEmpty() || english[i] == QStringLiteral("Français") || english[i] == QStringLiteral("English");
        EXPECT_TRUE(same || english[i] != french[i]) << english[i].toStdString();
    }
}

TEST_F(WordsTest, menusHaveNoTwoEntriesWithOneMnemonic) {
    for (const QString& code : Language::codes()) {
        language.use(code);
        QCoreApplication::processEvents();
        for (const QAction* action : window->menuBar()->actions()) {
            QStringList keys;
            for (const QAction* entry : action->menu()->actions()) {
                const qsizetype at = entry->text().indexOf(QLatin1Char('&'));
                const QString key = at >= 0 ? entry->text().mid(at + 1, 1).toLower() : QString();
                EXPECT_TRUE(key.isEmpty() || !keys.contains(key))
                    << code.toStdString() << ": " << entry->text().toStdString();
                keys << key;
            }
        }
    }
}

TEST_F(WordsTest, everyControlHasAName) {
    openSample();
    EXPECT_EQ(namelessControls(*window), QStringList());
}

} // namespace maillage::test
