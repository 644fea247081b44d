// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/keyed_table_model.h"

#include <algorithm>
#include <unordered_set>

namespace maillage {

int KeyedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

std::optional<int> KeyedTableModel::rowOfKey(std::int64_t key) const {
    if (m_rows.empty()) {
        m_rows.reserve(m_keys.size());
        for (std::size_t row = 0; row < m_keys.size(); ++row) {
            m_rows.emplace(m_keys[row], static_cast<int>(row));
        }
    }
    const auto found = m_rows.find(key);
    return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

/// Gathers the rows that go at the end and removes them in one piece; appends those that come in one piece; then puts
/// all in order.
void KeyedTableModel::setKeys(std::vector<std::int64_t> keys) {
    if (keys == m_keys) {
        return;
    }
    const std::unordered_set<std::int64_t> wanted(keys.begin(), keys.end());
    std::vector<std::int64_t> gathered = m_keys;
    const auto gone = std::ranges::stable_partition(gathered, [&](std::int64_t key) { return wanted.contains(key); });
    const int stay = static_cast<int>(gone.begin() - gathered.begin());
    if (!gone.empty()) {
        putInOrder(gathered);
        beginRemoveRows({}, stay, rowCount() - 1);
        m_keys.resize(static_cast<std::size_t>(stay));
        forgetRows();
        endRemoveRows();
    }
    std::vector<std::int64_t> appended = m_keys;
    const std::unordered_set<std::int64_t> present(m_keys.begin(), m_keys.end());
    std::ranges::copy_if(keys, std::back_inserter(appended), [&](std::int64_t key) { return !present.contains(key); });
    if (appended.size() > m_keys.size()) {
        beginInsertRows({}, stay, static_cast<int>(appended.size()) - 1);
        m_keys = std::move(appended);
        forgetRows();
        endInsertRows();
    }
    putInOrder(std::move(keys));
}

void KeyedTableModel::putInOrder(std::vector<std::int64_t> keys) {
    if (keys == m_keys) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::int64_t> keysBefore;
    keysBefore.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before) {
        keysBefore.push_back(keyAt(index.row()));
    }
    m_keys = std::move(keys);
    forgetRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto row = rowOfKey(keysBefore[static_cast<std::size_t>(i)]);
        after.push_back(row ? index(*row, before[i].column()) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void KeyedTableModel::announceAllData() {
    if (!m_keys.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace maillage
