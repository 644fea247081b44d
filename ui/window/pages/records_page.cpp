// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages/records_page.h"

#include "ui/window/look/icons.h"
#include "ui/window/look/plain_table.h"
#include "ui/window/pages/empty_note.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace maillage {

RecordsPage::RecordsPage(Workspace& workspace, Entity entity, WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_entity(entity)
    , m_actions(actions)
    , m_model(new RecordTableModel(workspace.session, entity, tableColumns(entity), this))
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_table(new QTableView)
    , m_empty(new EmptyNote)
    , m_list(new QStackedWidget) {
    setUpTable();
    layOut();
    connectTable();
    retranslate();
}

void RecordsPage::setUpTable() {
    setUpPlainTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultSectionSize(fontMetrics().averageCharWidth() * 22);
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
}

void RecordsPage::layOut() {
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 60);
    auto* head = new QHBoxLayout;
    head->addWidget(m_search, 2);
    head->addWidget(m_count, 1);
    head->addStretch(1);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
}

void RecordsPage::connectTable() {
    connect(m_search, &QLineEdit::textChanged, m_model, &RecordTableModel::setSearch);
    connect(m_model, &RecordTableModel::updated, this, &RecordsPage::followRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsPage::showCurrent);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(RecordKey{m_entity, m_model->keyAt(index.row())}); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT selectedMenuWanted(m_table->viewport()->mapToGlobal(at)); });
}

std::vector<RecordKey> RecordsPage::selected() const {
    std::vector<RecordKey> keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        keys.push_back({m_entity, m_model->keyAt(index.row())});
    }
    return keys;
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
    const QString all = people ? tr("%n person(s)", nullptr, total) : tr("%n organisation(s)", nullptr, total);
    m_count->setText(shown == total ? all : tr("%1 shown of %2").arg(QLocale().toString(shown), all));
    if (total > 0) {
        m_empty->setTexts(tr("Nothing matches"), tr("Search for less."));
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
