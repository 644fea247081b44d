// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace maillage {

/// A table whose rows are records, known by their numbers. A new list of numbers becomes removals, insertions and
/// moves, so that a selection lives on whatever the search, the filter or the order does.
class KeyedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

    [[nodiscard]] std::span<const std::int64_t> keys() const { return m_keys; }

    [[nodiscard]] std::int64_t keyAt(int row) const { return m_keys[static_cast<std::size_t>(row)]; }

    [[nodiscard]] std::optional<int> rowOfKey(std::int64_t key) const;

protected:
    /// Derived classes answer data() for the old and the new keys while this runs. Announces no change of data.
    void setKeys(std::vector<std::int64_t> keys);
    void announceAllData();

private:
    void putInOrder(std::vector<std::int64_t> keys);

    void forgetRows() { m_rows.clear(); }

    std::vector<std::int64_t> m_keys;
    mutable std::unordered_map<std::int64_t, int> m_rows; ///< made when first asked for
};

} // namespace maillage
