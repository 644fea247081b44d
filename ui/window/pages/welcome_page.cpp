// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/welcome_page.h"

#include "ui/presenters/session/user_name.h"
#include "ui/window/look/house_style.h"
#include "ui/window/look/icons.h"
#include "ui/window/look/roomy_delegate.h"
#include "ui/window/window_actions.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

WelcomePage::WelcomePage(WindowActions& actions, RecentFiles& recent, UserName& user, QWidget* parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_user(user)
    , m_languages(new QHBoxLayout)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_nameLabel(new QLabel)
    , m_name(new QLineEdit)
    , m_grid(new QGridLayout)
    , m_sample(addWay("sample"))
    , m_import(addWay("import"))
    , m_first(addWay("add"))
    , m_open(addWay("open"))
    , m_recentTitle(new QLabel)
    , m_recentList(new QListWidget) {
    layOut();
    addWays(actions);
    connectName();
    connect(&recent, &RecentFiles::changed, this, &WelcomePage::followRecent);
    connect(m_recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT openWanted(item->data(Qt::UserRole).toString()); });
    connect(m_recentList, &QListWidget::itemClicked, m_recentList, &QListWidget::itemActivated);
    retranslate();
    followRecent();
}

WelcomePage::Way WelcomePage::addWay(const char* iconName) {
    const Way way{.button = new QPushButton(icon(iconName), QString()), .text = new QLabel};
    const int row = m_grid->rowCount();
    way.text->setWordWrap(true);
    way.text->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(way.button, row, 0);
    m_grid->addWidget(way.text, row, 1);
    return way;
}

void WelcomePage::addWays(WindowActions& actions) {
    connect(m_sample.button, &QPushButton::clicked, actions.openSample, &QAction::trigger);
    connect(m_import.button, &QPushButton::clicked, this, &WelcomePage::importWanted);
    connect(m_first.button, &QPushButton::clicked, this, &WelcomePage::firstPlaceWanted);
    connect(m_open.button, &QPushButton::clicked, actions.openHub, &QAction::trigger);
}

void WelcomePage::connectName() {
    const auto follow = [this] { m_name->setText(m_user.name()); };
    connect(m_name, &QLineEdit::editingFinished, this, [this, follow] {
        m_user.setName(m_name->text());
        follow(); // emptied, it is the system's again
    });
    connect(&m_user, &UserName::changed, this, follow);
    follow();
}

void WelcomePage::layOut() {
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.8);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(HouseStyle::margin);
    m_recentList->setFrameShape(QFrame::NoFrame);
    m_recentList->setItemDelegate(new RoomyDelegate(m_recentList));
    m_nameLabel->setBuddy(m_name);
    m_name->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto* name = new QHBoxLayout;
    name->addWidget(m_nameLabel);
    name->addWidget(m_name, 1);
    name->addStretch(1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addLayout(m_languages);
    auto* column = new QVBoxLayout;
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(name);
    column->addSpacing(HouseStyle::margin);
    column->addLayout(m_grid);
    column->addSpacing(HouseStyle::margin);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recentList, 4);
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 5);
    layout->addStretch(1);
}

void WelcomePage::setLanguages(const QList<QAction*>& languages) {
    for (QAction* language : languages) {
        auto* button = new QToolButton;
        button->setDefaultAction(language);
        button->setFocusPolicy(Qt::StrongFocus);
        m_languages->addWidget(button);
    }
}

void WelcomePage::followRecent() {
    m_recentList->clear();
    for (const QString& path : m_recent.paths()) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* item = new QListWidgetItem(tr("%1 — %2").arg(file.completeBaseName(), folder), m_recentList);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    const bool some = m_recentList->count() > 0;
    m_recentTitle->setVisible(some);
    m_recentList->setVisible(some);
}

void WelcomePage::retranslate() {
    m_title->setText(tr("Welcome to Maillage"));
    m_text->setText(tr("The directory of the places where people get help with digital life, on your own computer. "
                       "It all stands in one file, the hub, which stays with you: nothing is sent anywhere."));
    m_nameLabel->setText(tr("&Your name, for the history of what you change:"));
    m_name->setAccessibleName(tr("Your name, as the history and your verifications show it"));
    m_name->setToolTip(m_name->accessibleName());
    m_sample.button->setText(tr("&Look around in the sample"));
    m_sample.text->setText(tr("Invented places in Pays de la Loire, and a short tour. You can break nothing."));
    m_import.button->setText(tr("&Begin with a file you have"));
    m_import.text->setText(tr("A spreadsheet saved as CSV, a GeoJSON file, contacts. You see everything before it is "
                              "written."));
    m_first.button->setText(tr("&Add a first place"));
    m_first.text->setText(tr("Begin with an empty hub and fill in a form."));
    m_open.button->setText(tr("&Open a hub"));
    m_open.text->setText(tr("A .maillage file, yours or a colleague’s."));
    m_recentTitle->setText(tr("Opened lately"));
    m_recentList->setAccessibleName(m_recentTitle->text());
    for (const Way& way : {m_sample, m_import, m_first, m_open}) {
        way.button->setAccessibleDescription(way.text->text());
    }
}

void WelcomePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followRecent();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
