// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/keyed_table_model.h"

namespace maillage {

int KeyedTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_list->keys().size());
}

void KeyedTableModel::setKeys(std::vector<std::int64_t> keys) {
    if (keys != m_list->keys()) {
        apply(KeyChange::between(m_list, std::make_shared<const KeyList>(std::move(keys))));
    }
}

void KeyedTableModel::apply(const KeyChange& change) {
    Q_ASSERT(change.from == m_list);
    if (change.from->keys() == change.to->keys()) {
        m_list = change.to;
        return;
    }
    Q_EMIT aboutToRearrange(change.adds());
    putInOrder(change.gathered, change.gathering);
    const auto present = static_cast<int>(change.gathered->keys().size());
    const auto kept = static_cast<int>(change.kept->keys().size());
    if (kept < present) {
        beginRemoveRows({}, kept, present - 1);
        m_list = change.kept;
        endRemoveRows();
    }
    if (change.adds()) {
        beginInsertRows({}, kept, static_cast<int>(change.completed->keys().size()) - 1);
        m_list = change.completed;
        endInsertRows();
    }
    putInOrder(change.to, change.ordering);
    m_list = change.to;
    Q_EMIT rearranged();
}

/// `rows`: the new row of each present one; empty: nothing moves.
void KeyedTableModel::putInOrder(const KeyListPointer& list, const std::vector<int>& rows) {
    if (rows.empty()) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    m_list = list;
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        after.push_back(this->index(rows[static_cast<std::size_t>(index.row())], index.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void KeyedTableModel::announceAllData() {
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace maillage
