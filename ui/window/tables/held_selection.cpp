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
    const std::vector<RowRange> ranges = rangesOf(keys, m_model);
    const QScopedValueRollback selecting(m_selecting, true);
    if (ranges.size() <= mostRanges) {
        m_keys.clear();
        m_table.selectionModel()->select(selectionOf(ranges, m_model), QItemSelectionModel::ClearAndSelect);
    } else {
        std::erase_if(keys, [this](std::int64_t key) { return !m_model.rowOfKey(key); });
        std::ranges::sort(keys);
        m_keys = std::move(keys);
        m_table.clearSelection();
    }
    m_table.viewport()->update();
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
    m_rowsToMove = adds ? std::nullopt : std::optional(m_model.rowCount());
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
    const QScopedValueRollback selecting(m_selecting, true);
    m_table.clearSelection();
}

void HeldSelection::takeUp() {
    if (!isHeld()) {
        return;
    }
    const bool onlyMoved = m_rowsToMove == m_model.rowCount(); // none has gone either
    if (onlyMoved && isScattered()) {
        m_table.viewport()->update();
        return;
    }
    const std::size_t before = m_keys.size();
    select(std::vector(m_keys));
    if (isHeld() && m_keys.size() != before) {
        Q_EMIT changed();
    }
}

/// Found out near the top, where they are.
bool HeldSelection::isScattered() const {
    std::size_t ranges = 0;
    bool inside = false;
    for (const std::int64_t key : m_model.keys()) {
        const bool held = holds(key);
        ranges += held && !inside ? 1 : 0;
        inside = held;
        if (ranges > mostRanges) {
            return true;
        }
    }
    return false;
}

void HeldSelection::followTable() {
    if (!m_selecting && isHeld()) {
        m_keys.clear(); // who listens to the table hears of it now
        m_table.viewport()->update();
    }
}

} // namespace maillage
