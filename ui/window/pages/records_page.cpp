// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/records_page.h"

#include "ui/window/look/icons.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/tables/table_columns.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace maillage {

RecordsPage::RecordsPage(Workspace& workspace, Entity entity, WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_actions(actions)
    , m_model(new RecordTableModel(workspace.session, entity, allColumns(entity), this))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_errors(new QToolButton)
    , m_warnings(new QToolButton)
    , m_table(new EditableTable(*m_model, entity))
    , m_empty(new EmptyNote)
    , m_list(new QStackedWidget) {
    layOut();
    connectTable();
    retranslate();
}

void RecordsPage::layOut() {
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_list, 1);
}

QWidget* RecordsPage::makeHead() {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search, 2);
    for (QToolButton* button : {m_errors, m_warnings}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this,
                [this] { m_model->setSeverities(m_errors->isChecked(), m_warnings->isChecked()); });
    }
    layout->addWidget(m_count, 1);
    layout->addStretch(1);
    return head;
}

/// Another hub begins with everything.
void RecordsPage::followSession() {
    if (!m_workspace.session.isOpen()) {
        m_search->clear();
        m_errors->setChecked(false);
        m_warnings->setChecked(false);
        m_awaited.reset();
    }
}

void RecordsPage::showSeverities() {
    const auto count = [](std::size_t found) { return static_cast<int>(found); };
    m_errors->setText(tr("With errors (%Ln)", nullptr, count(m_model->withErrors())));
    m_warnings->setText(tr("With warnings (%Ln)", nullptr, count(m_model->withWarnings())));
    m_errors->setVisible(m_model->withErrors() > 0 || m_errors->isChecked());
    m_warnings->setVisible(m_model->withWarnings() > 0 || m_warnings->isChecked());
}

void RecordsPage::connectTable() {
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(&columns(), &TableColumns::orderChanged, m_model, &RecordTableModel::setOrder);
    connect(m_model, &RecordTableModel::updated, this, &RecordsPage::followRows);
    connect(m_table, &EditableTable::selectedKeysChanged, this, &RecordsPage::showCurrent);
    connect(&m_workspace.session, &HubSession::stateChanged, this, &RecordsPage::followSession);
    connect(m_table, &EditableTable::recordActivated, this,
            [this](std::int64_t key) { Q_EMIT activated(RecordKey{m_entity, key}); });
    connect(m_table, &EditableTable::contextMenuWanted, this, &RecordsPage::selectedMenuWanted);
}

std::vector<RecordKey> RecordsPage::selected() const {
    std::vector<RecordKey> keys;
    for (const std::int64_t key : m_table->selectedKeys()) {
        keys.push_back({m_entity, key});
    }
    return keys;
}

std::function<ClipTexts()> RecordsPage::clipWork() const {
    return m_model->clipWork(m_table->selectedKeys(), m_table->columns().shown());
}

void RecordsPage::showCurrent() {
    const auto keys = selected();
    if (keys.size() == 1) {
        m_workspace.view.setShown(keys.front());
    }
}

void RecordsPage::followRows() {
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    retranslate();
    if (!m_awaited) {
        return;
    }
    if (const auto row = m_model->rowOfKey(*m_awaited)) {
        m_awaited.reset();
        m_table->selectRow(*row);
        m_table->scrollTo(m_model->index(*row, 0));
    } else if (m_model->holds(*m_awaited)) {
        m_awaited.reset(); // the search or the filter leaves it out
    }
}

void RecordsPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordsPage::selectWhenFound(std::int64_t record) {
    m_awaited = record;
    followRows();
}

void RecordsPage::retranslate() {
    const bool people = m_entity == Entity::Person;
    const int total = static_cast<int>(m_model->total());
    const int shown = m_model->rowCount();
    m_search->setPlaceholderText(people ? tr("Search people") : tr("Search organisations"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(people ? tr("People") : tr("Organisations"));
    const QString all = people ? tr("%Ln person(s)", nullptr, total) : tr("%Ln organisation(s)", nullptr, total);
    showSeverities();
    m_count->setText(shown == total ? all : tr("%1 shown of %2").arg(QLocale().toString(shown), all));
    if (total > 0) {
        m_empty->setTexts(tr("Nothing matches"), tr("Search for less, or take a filter off."));
        m_empty->setActions({});
        return;
    }
    m_empty->setTexts(people ? tr("No person yet") : tr("No organisation yet"),
                      people ? tr("Add the people you work with, or import them from a CSV or vCard file.")
                             : tr("Add the organisations behind the places, or import them from a CSV file."));
    m_empty->setActions({people ? m_actions.addPerson : m_actions.addOrganisation, m_actions.importFile});
}

void RecordsPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
