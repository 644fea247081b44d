// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/saved_filter_button.h"

#include "ui/window/filters/name_dialog.h"
#include "ui/window/look/icons.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace maillage {

namespace {

/// A name within a menu, where "&" marks a key.
QString plain(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

SavedFilterButton::SavedFilterButton(HubSession& session, ViewState& view, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_filters(new SavedFilters(session, view, this))
    , m_menu(new QMenu(this))
    , m_choices(new QActionGroup(this)) {
    setIcon(maillage::icon("filter"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilterButton::fill);
    connect(m_filters, &SavedFilters::changed, this, &SavedFilterButton::follow);
    connect(m_filters, &SavedFilters::failed, &session, &HubSession::failed);
    follow();
}

void SavedFilterButton::follow() {
    const SavedFilter* current = m_filters->current();
    QString shown = tr("Saved filters");
    QString spoken = shown;
    if (current != nullptr) {
        constexpr int widest = 22; // characters
        const QString name =
            fontMetrics().elidedText(current->name, Qt::ElideRight, fontMetrics().averageCharWidth() * widest);
        shown = m_filters->isChanged() ? tr("%1 (changed)").arg(name) : name;
        spoken = tr("Saved filters, now “%1”").arg(current->name);
    }
    setText(plain(shown));
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void SavedFilterButton::fill() {
    m_menu->clear();
    addChoices();
    m_menu->addSeparator();
    addChanges();
}

void SavedFilterButton::addChoices() {
    for (const SavedFilter& filter : m_filters->filters()) {
        QAction* action = m_menu->addAction(plain(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.number == (m_filters->current() != nullptr ? m_filters->current()->number : 0));
        m_choices->addAction(action);
        connect(action, &QAction::triggered, m_filters, [this, number = filter.number] { m_filters->choose(number); });
    }
    if (m_filters->filters().empty()) {
        m_menu->addAction(tr("No filter is saved yet"))->setEnabled(false);
    }
}

void SavedFilterButton::addChanges() {
    QAction* save = m_menu->addAction(tr("&Save as…"));
    save->setEnabled(m_filters->canSave());
    connect(save, &QAction::triggered, this, [this] { askName(tr("Save the filter"), {}, 0, &SavedFilters::saveAs); });
    const SavedFilter* current = m_filters->current();
    if (current == nullptr) {
        return;
    }
    const QString name = plain(current->name);
    QAction* update = m_menu->addAction(tr("&Update “%1”").arg(name));
    update->setEnabled(m_filters->canSave() && m_filters->isChanged());
    connect(update, &QAction::triggered, m_filters, &SavedFilters::updateCurrent);
    QAction* rename = m_menu->addAction(tr("&Rename “%1”…").arg(name));
    rename->setEnabled(m_session.isWritable());
    connect(rename, &QAction::triggered, this, [this, before = current->name, number = current->number] {
        askName(tr("Rename the filter"), before, number, &SavedFilters::renameCurrent);
    });
    QAction* remove = m_menu->addAction(tr("&Delete “%1”").arg(name));
    remove->setEnabled(m_session.isWritable());
    connect(remove, &QAction::triggered, m_filters, &SavedFilters::removeCurrent);
}

void SavedFilterButton::askName(const QString& title, const QString& before, std::int64_t except,
                                void (SavedFilters::*use)(const QString& name)) {
    const auto problem = [this, except](const QString& name) {
        return m_filters->isTaken(name, except)
                   ? tr("A filter of this name exists. Take another name, or choose that filter and update it.")
                   : QString();
    };
    auto* dialog = new NameDialog(title, before, problem, window());
    connect(dialog, &NameDialog::named, m_filters, use);
    dialog->open();
}

void SavedFilterButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        follow();
    }
    QToolButton::changeEvent(event);
}

} // namespace maillage
