// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/key_list.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// A table whose rows are records, known by their numbers. A new list of numbers becomes removals, insertions and
/// moves, so that a selection lives on whatever the search, the filter or the order does. What takes time with many
/// rows is worked out beforehand, on another thread: see KeyChange.
class KeyedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

    [[nodiscard]] std::span<const std::int64_t> keys() const { return m_list->keys(); }

    [[nodiscard]] const KeyListPointer& list() const { return m_list; }

    [[nodiscard]] std::int64_t keyAt(int row) const { return m_list->keys()[static_cast<std::size_t>(row)]; }

    [[nodiscard]] std::optional<int> rowOfKey(std::int64_t key) const { return m_list->rowOf(key); }

Q_SIGNALS:
    /// Rows will come, go or move; `adds`: some will come.
    void aboutToRearrange(bool adds);
    void rearranged();

protected:
    // Derived classes answer data() for the old and the new keys while these run. They announce no change of data.

    void setKeys(std::vector<std::int64_t> keys);
    /// `change` begins with list().
    void apply(const KeyChange& change);
    void announceAllData();

private:
    void putInOrder(const KeyListPointer& list, const std::vector<int>& rows);

    KeyListPointer m_list = std::make_shared<const KeyList>();
};

} // namespace maillage
