// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_table_model.h"

namespace maillage {

PlaceTableModel::PlaceTableModel(PlaceFinder& finder, QObject* parent)
    : KeyedTableModel(parent)
    , m_finder(finder)
    , m_snapshot(Snapshot::empty()) {
    connect(&finder, &PlaceFinder::resultsChanged, this, &PlaceTableModel::update);
    update();
}

int PlaceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(placeColumnCount);
}

QVariant PlaceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const auto row = m_snapshot->rowOf(keyAt(index.row()));
    return row ? placeCell(*m_snapshot, *row, static_cast<PlaceColumn>(index.column())) : QVariant();
}

QVariant PlaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    return section < columnCount() ? placeColumnTitle(static_cast<PlaceColumn>(section)) : QVariant();
}

void PlaceTableModel::sort(int column, Qt::SortOrder order) {
    m_finder.setOrder(column < 0 ? PlaceOrder{}
                                 : PlaceOrder{.column = static_cast<PlaceColumn>(column), .direction = order});
}

void PlaceTableModel::update() {
    const bool sameData = m_snapshot == m_finder.results()->snapshot;
    m_snapshot = m_finder.results()->snapshot;
    setKeys(m_finder.results()->keys);
    if (!sameData) {
        announceAllData();
    }
}

void PlaceTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAllData();
}

} // namespace maillage
