// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "ui/presenters/records/keyed_table_model.h"

#include <QTableView>

#include <cstdint>
#include <vector>

namespace maillage {

class HeldSelection;
class TableColumns;

/// A table of records whose columns are chosen and whose simple cells are edited in place: F2 or a double click opens
/// a line, Enter saves, Escape gives up, Tab goes to the next cell that can be edited. Elsewhere a double click, and
/// Enter everywhere, activates the record; F2 is left to the window's own action.
class EditableTable : public QTableView {
    Q_OBJECT

public:
    /// `model` answers TableRole and outlives the table.
    EditableTable(KeyedTableModel& model, Entity entity, QWidget* parent = nullptr);

    [[nodiscard]] TableColumns& columns() const { return *m_columns; }

    /// From top to bottom.
    [[nodiscard]] std::vector<std::int64_t> selectedKeys() const;

Q_SIGNALS:
    /// By the user, or as rows go.
    void selectedKeysChanged();
    void recordActivated(std::int64_t key);
    void contextMenuWanted(QPoint global);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// Home and End are the first and the last record.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

    /// Values of a list field that are in use.
    [[nodiscard]] virtual QStringList knownValues(std::size_t field) const;
    /// A double click on a cell that is not edited.
    virtual void activateCell(const QModelIndex& index);

    [[nodiscard]] HeldSelection& held() { return *m_held; }

private:
    [[nodiscard]] QModelIndex nextToEdit(const QModelIndex& from, int step) const;

    KeyedTableModel& m_records;
    TableColumns* m_columns;
    HeldSelection* m_held;
};

} // namespace maillage
