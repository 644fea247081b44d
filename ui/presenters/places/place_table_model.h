// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_finder.h"
#include "ui/presenters/records/keyed_table_model.h"

namespace maillage {

/// The places that pass the filter, as a table: columns by PlaceColumn. Follows the finder.
class PlaceTableModel : public KeyedTableModel {
    Q_OBJECT

public:
    explicit PlaceTableModel(PlaceFinder& finder, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By a column; -1 for the best match first. Done by the finder, so the order comes a moment later.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The language has changed.
    void retranslate();

private:
    void update();

    PlaceFinder& m_finder;
    Snapshot::Pointer m_snapshot;
};

} // namespace maillage
