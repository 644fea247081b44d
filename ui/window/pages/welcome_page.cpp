// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/welcome_page.h"

#include "ui/window/window_actions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

WelcomePage::WelcomePage(WindowActions& actions, RecentFiles& recent, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_recentTitle(new QLabel)
    , m_recentList(new QListWidget) {
    layOut(actions);
    connect(&recent, &RecentFiles::changed, this, &WelcomePage::followRecent);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT openWanted(item->data(Qt::UserRole).toString()); });
    connect(m_recentList, &QListWidget::itemClicked, m_recentList, &QListWidget::itemActivated);
    retranslate();
    followRecent();
}

void WelcomePage::layOut(WindowActions& actions) {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_recentList->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(16);
    for (QAction* action : {actions.openSample, actions.newHub, actions.openHub}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize({20, 20});
        button->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recentList, 2);
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 3);
    layout->addStretch(1);
}

void WelcomePage::followRecent() {
    m_recentList->clear();
    for (const QString& path : m_recent.paths()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(tr("%1 — %2").arg(file.completeBaseName(), folder), m_recentList);
        item->setData(Qt::UserRole, path);
    }
    const bool some = m_recentList->count() > 0;
    m_recentTitle->setVisible(some);
    m_recentList->setVisible(some);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Maillage"));
    m_text->setText(tr("The directory of the places where people get help with digital life, on your own computer. "
                       "A hub is one file: begin with the sample, make a new one, or open yours."));
    m_recentTitle->setText(tr("Opened lately"));
    m_recentList->setAccessibleName(m_recentTitle->text());
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followRecent();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
