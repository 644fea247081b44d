// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/held_selection.h"

#include "ui/window/tables/row_selection.h"

#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace maillage {

HeldSelection::HeldSelection(QTableView& table, KeyedTableModel& model)
    : QObject(&table)
    , m_table(table)
    , m_model(model) {
    connect(&model, &KeyedTableModel::aboutToRearrange, this, &HeldSelection::letGo);
    connect(&model, &KeyedTableModel::rearranged, this, &HeldSelection::takeUp);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &HeldSelection::followTable);
}

bool HeldSelection::holds(std::int64_t key) const {
    return std::ranges::binary_search(m_keys, key);
}

std::vector<std::int64_t> HeldSelection::selectedKeys() const {
    if (!isHeld()) {
        return maillage::selectedKeys(*m_table.selectionModel(), m_model);
    }
    std::vector<std::int64_t> keys;
    keys.reserve(m_keys.size());
    std::ranges::copy_if(m_model.keys(), std::back_inserter(keys), [this](std::int64_t key) { return holds(key); });
    return keys;
}

void HeldSelection::select(std::vector<std::int64_t> keys) {
    std::ranges::sort(keys);
    arrange(keys);
    Q_EMIT changed();
}

std::size_t HeldSelection::arrange(const std::vector<std::int64_t>& ascending) {
    std::vector<std::int64_t> present;
    std::ranges::set_intersection(ascending, m_model.list()->ascending(), std::back_inserter(present));
    const std::size_t count = present.size();
    const QScopedValueRollback moving(m_moving, true);
    if (const auto ranges = rangesOf(present, m_model, mostRanges)) {
        m_keys.clear();
        m_table.selectionModel()->select(selectionOf(*ranges, m_model), QItemSelectionModel::ClearAndSelect);
    } else {
        m_keys = std::move(present);
        m_table.clearSelection();
    }
    m_table.viewport()->update();
    return count;
}

void HeldSelection::toggle(std::int64_t key) {
    const auto place = std::ranges::lower_bound(m_keys, key);
    if (place != m_keys.end() && *place == key) {
        m_keys.erase(place);
    } else {
        m_keys.insert(place, key);
    }
    m_table.viewport()->update();
    Q_EMIT changed();
}

void HeldSelection::clear() {
    m_keys.clear();
    m_table.viewport()->update();
    Q_EMIT changed();
}

/// All rows together may move as they are.
void HeldSelection::letGo(bool adds) {
    if (isHeld()) {
        return;
    }
    int count = 0;
    for (const RowRange& range : selectedRanges(*m_table.selectionModel())) {
        count += range.last - range.first + 1;
    }
    const bool staysWhole = count == m_model.rowCount() && !adds;
    if (count <= mostRows || staysWhole) {
        return;
    }
    m_keys = selectedKeys();
    std::ranges::sort(m_keys);
    const QScopedValueRollback moving(m_moving, true);
    m_table.clearSelection();
}

void HeldSelection::takeUp() {
    if (!isHeld()) {
        return;
    }
    const std::vector<std::int64_t> before = std::move(m_keys);
    if (arrange(before) != before.size()) {
        Q_EMIT changed();
    }
}

void HeldSelection::followTable() {
    if (!m_moving && isHeld()) {
        m_keys.clear(); // who listens to the table hears of it now
        m_table.viewport()->update();
    }
}

} // namespace maillage
