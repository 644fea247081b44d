// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/editable_table.h"

#include "ui/window/look/plain_table.h"
#include "ui/window/tables/cell_delegate.h"
#include "ui/window/tables/held_selection.h"
#include "ui/window/tables/table_columns.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace maillage {

namespace {

bool isEditable(const QModelIndex& index) {
    return index.isValid() && index.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace

EditableTable::EditableTable(KeyedTableModel& model, Entity entity, QWidget* parent)
    : QTableView(parent)
    , m_records(model) {
    setUpPlainTable(*this);
    setModel(&model);
    m_columns = new TableColumns(*this);
    m_held = new HeldSelection(*this, model);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_held->isMoving()) {
            Q_EMIT selectedKeysChanged();
        }
    });
    connect(m_held, &HeldSelection::changed, this, &EditableTable::selectedKeysChanged);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto* cells = new CellDelegate(entity, [this](std::size_t field) { return knownValues(field); }, this);
    cells->setAlsoSelected(
        [this](const QModelIndex& index) { return m_held->isHeld() && m_held->holds(m_records.keyAt(index.row())); });
    setItemDelegate(cells);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!isEditable(index)) {
            activateCell(index);
        }
    });
    connect(&model, &KeyedTableModel::rearranged, this, [this] {
        if (state() == EditingState) {
            scrollTo(currentIndex()); // the new value has moved the row, and the open editor with it
        }
    });
    connect(this, &QWidget::customContextMenuRequested, this,
            [this](QPoint at) { Q_EMIT contextMenuWanted(viewport()->mapToGlobal(at)); });
}

std::vector<std::int64_t> EditableTable::selectedKeys() const {
    return m_held->selectedKeys();
}

QStringList EditableTable::knownValues(std::size_t /*field*/) const {
    return {};
}

void EditableTable::activateCell(const QModelIndex& index) {
    Q_EMIT recordActivated(m_records.keyAt(index.row()));
}

bool EditableTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier && isEditable(currentIndex())) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

/// Enter that saves a cell comes by here too, and is not for the record.
void EditableTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool toggles = event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier;
    if (toggles && m_held->isHeld() && currentIndex().isValid()) {
        m_held->toggle(m_records.keyAt(currentIndex().row()));
    } else if (enter && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT recordActivated(m_records.keyAt(currentIndex().row()));
    } else {
        QTableView::keyPressEvent(event);
    }
}

/// With Ctrl, one row more or less; beside the rows, none: in a selection that is held too.
void EditableTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool toggles = event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier;
    if (toggles && m_held->isHeld() && index.isValid()) {
        m_held->toggle(m_records.keyAt(index.row()));
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        return;
    }
    if (!index.isValid() && m_held->isHeld()) {
        m_held->clear();
    }
    QTableView::mousePressEvent(event);
}

QModelIndex EditableTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action != MoveHome && action != MoveEnd) {
        return QTableView::moveCursor(action, modifiers);
    }
    const int row = action == MoveHome ? 0 : m_records.rowCount() - 1;
    return m_records.index(row, std::max(0, currentIndex().column()));
}

/// In reading order, on this row or the next; invalid where there is none.
QModelIndex EditableTable::nextToEdit(const QModelIndex& from, int step) const {
    std::vector<int> columns = m_columns->shown();
    if (step < 0) {
        std::ranges::reverse(columns);
    }
    std::vector<QModelIndex> cells;
    for (const int row : {from.row(), from.row() + step}) {
        for (const int column : columns) {
            cells.push_back(m_records.index(row, column));
        }
    }
    const auto here = std::ranges::find(cells, from);
    const auto next = here == cells.end() ? here : std::find_if(here + 1, cells.end(), isEditable);
    return next == cells.end() ? QModelIndex() : *next;
}

void EditableTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool previous = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!next && !previous) {
        QTableView::closeEditor(editor, hint);
        return;
    }
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const QModelIndex index = nextToEdit(currentIndex(), next ? 1 : -1);
    if (index.isValid()) {
        setCurrentIndex(index);
        edit(index);
    }
}

} // namespace maillage
