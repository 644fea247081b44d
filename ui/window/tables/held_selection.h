// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/keyed_table_model.h"

#include <QObject>

#include <cstdint>
#include <vector>

class QTableView;

namespace maillage {

/// Keeps the selection of a table by its records where Qt's own would cost too much: thousands of rows that are
/// scattered over the table make every move and every painting of it slow. Such a selection is held here, for the
/// table to draw; it becomes the table's own again as soon as its rows lie together, and ends when the user selects
/// something else.
class HeldSelection : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. To be made before others listen to the table's selection and to the model.
    HeldSelection(QTableView& table, KeyedTableModel& model);

    [[nodiscard]] bool isHeld() const { return !m_keys.empty(); }

    [[nodiscard]] bool holds(std::int64_t key) const;

    /// What is held, ascending.
    [[nodiscard]] const std::vector<std::int64_t>& keys() const { return m_keys; }

    /// The selection moves between the table and here, or with the rows: it stays what it is, or changed() follows.
    [[nodiscard]] bool isMoving() const { return m_moving; }

    /// From top to bottom, held or not.
    [[nodiscard]] std::vector<std::int64_t> selectedKeys() const;

    /// In any order; those that have no row are left out.
    void select(std::vector<std::int64_t> keys);
    /// One more or one less; while it is held.
    void toggle(std::int64_t key);
    /// Nothing is held any more.
    void clear();

    static constexpr int mostRows = 10'000;         ///< that move with the rows in Qt's way
    static constexpr std::size_t mostRanges = 2000; ///< of rows that follow each other

Q_SIGNALS:
    /// What is held is another selection.
    void changed();

private:
    void letGo(bool adds);
    void takeUp();
    void followTable();
    /// Selects those that have a row, in the table or here; returns how many.
    std::size_t arrange(const std::vector<std::int64_t>& ascending);

    QTableView& m_table;
    KeyedTableModel& m_model;
    std::vector<std::int64_t> m_keys; ///< ascending; empty: the table's own selection counts
    bool m_moving = false;
};

} // namespace maillage
