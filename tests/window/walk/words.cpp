// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/walk/words.h"

#include "tests/window/walk/fitting.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace maillage::test {

namespace {

QString plain(QString text) {
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags);
}

void addMenu(const QMenu& menu, QStringList& texts) {
    for (const QAction* action : menu.actions()) {
        texts << action->text();
        if (action->menu() != nullptr) {
            addMenu(*action->menu(), texts);
        }
    }
}

void addTabs(const QTabBar& tabs, QStringList& texts) {
    for (int i = 0; i < tabs.count(); ++i) {
        texts << tabs.tabText(i) << tabs.tabToolTip(i);
    }
}

void addHeader(const QHeaderView& header, QStringList& texts) {
    for (int i = 0; header.model() != nullptr && header.isVisible() && i < header.count(); ++i) {
        texts << header.model()->headerData(i, header.orientation()).toString();
    }
}

void addOf(const QWidget& widget, QStringList& texts) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << plain(label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        texts << combo->currentText();
    } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        texts << line->placeholderText();
    } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
        texts << text->placeholderText();
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        texts << group->title();
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        addTabs(*tabs, texts);
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        addHeader(*header, texts);
    } else if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* action : bar->actions()) {
            texts << action->text();
            addMenu(*action->menu(), texts);
        }
    }
}

/// Everything that is said of the interface, seen or read out.
QStringList texts(const QWidget& root) {
    QStringList all{root.windowTitle()};
    for (const QWidget* widget : visibleWidgets(root)) {
        addOf(*widget, all);
        all << widget->accessibleName() << plain(widget->accessibleDescription()) << plain(widget->toolTip());
        if (qobject_cast<const QDockWidget*>(widget) != nullptr) {
            all << widget->windowTitle();
        }
    }
    all.removeDuplicates();
    return all;
}

/// Names of languages stand in their own; keys, numbers and addresses are no words.
bool isNoSentence(const QString& text) {
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    static const QStringList names{QStringLiteral("Français"), QStringLiteral("English"), QStringLiteral("Maillage")};
    // Hours, dates and addresses follow the locale.
    static const QRegularExpression data(QStringLiteral("\\d:\\d\\d|^\\d{5} "));
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        if (text == locale.standaloneDayName(day)) {
            return true;
        }
    }
    for (int month = 1; month <= 12; ++month) {
        if (text == locale.standaloneMonthName(month)) {
            return true;
        }
    }
    return !text.contains(word) || text.contains(data) || names.contains(QString(text).remove(QLatin1Char('&')))
           || text.startsWith(QStringLiteral("https://"));
}

} // namespace

QString BracketLanguage::translate(const char* /*context*/, const char* source, const char* /*disambiguation*/,
                                   int /*n*/) const {
    return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
}

QStringList untranslated(const QWidget& root, const QStringList& data) {
    QStringList found;
    for (const QString& text : texts(root)) {
        const bool isData = std::ranges::any_of(data, [&](const QString& known) { return text == known; });
        if (!text.contains(QStringLiteral("⟦")) && !isNoSentence(text) && !isData) {
            found << text;
        }
    }
    return found;
}

QStringList gluedSentences(const QWidget& root) {
    // A whole sentence may follow another.
    static const QRegularExpression glue(QStringLiteral("[^.!?…]⟧[ \u00a0]?⟦"));
    QStringList found;
    for (const QString& text : texts(root)) {
        const bool isKey = text.contains(QStringLiteral("⟦+⟧"));
        if (!isKey && glue.match(text).hasMatch()) {
            found << text;
        }
    }
    return found;
}

} // namespace maillage::test
