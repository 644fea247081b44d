// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help/help_window.h"

#include "ui/presenters/texts/language.h"
#include "ui/window/dialogs.h"
#include "ui/window/help/help_browser.h"
#include "ui/window/look/icons.h"
#include "ui/window/look/roomy_delegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

HelpWindow::HelpWindow(Language& language, Dialogs& dialogs, const QString& keys)
    : m_language(language)
    , m_dialogs(dialogs)
    , m_keys(keys)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(new QLabel)
    , m_browser(new HelpBrowser) {
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_search, &QLineEdit::returnPressed, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    retranslate();
}

void HelpWindow::layOut() {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_search);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
    auto* split = new QSplitter;
    split->addWidget(side);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    const int character = fontMetrics().averageCharWidth();
    split->setSizes({character * 42, character * 90});
    resize(character * 132, fontMetrics().height() * 40);
}

QListWidgetItem* HelpWindow::itemOf(const QString& id) const {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void HelpWindow::showPage(const QString& id) {
    if (itemOf(id) == nullptr) {
        m_search->clear();
    }
    m_list->setCurrentItem(itemOf(id));
}

QString HelpWindow::shownPage() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void HelpWindow::setKeys(const QString& keys) {
    m_keys = keys;
    showCurrent();
}

/// The page that is read stays while it still matches.
void HelpWindow::find() {
    const QString before = shownPage();
    const auto found = pagesWith(m_pages, m_search->text());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const HelpPage* page : found) {
            auto* item = new QListWidgetItem(page->title, m_list);
            item->setData(Qt::UserRole, page->id);
            item->setToolTip(page->title);
        }
        QListWidgetItem* same = itemOf(before);
        m_list->setCurrentItem(same != nullptr ? same : m_list->item(0));
    }
    m_none->setVisible(found.empty());
    showCurrent();
}

void HelpWindow::showCurrent() {
    const QString id = shownPage();
    const auto page = std::ranges::find(m_pages, id, &HelpPage::id);
    if (page != m_pages.end()) {
        m_browser->showPage(QString(page->markdown).replace(QStringLiteral("{keys}"), m_keys), m_language.code());
        m_browser->highlight(m_search->text());
    }
}

/// "import.md" is another page; everything else is opened outside.
void HelpWindow::follow(const QUrl& link) {
    if (link.isRelative()) {
        showPage(link.path().section(QLatin1Char('.'), 0, 0));
    } else {
        m_dialogs.openOutside(link.toString());
    }
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("Help of Maillage"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Pages of the help"));
    m_browser->setAccessibleName(tr("The page"));
    m_none->setText(tr("No page has all these words. Take one away."));
    m_pages = helpPages(m_language.code());
    find();
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace maillage
