// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_finder.h"
#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/tables/record_cache.h"

namespace maillage {

/// The places that pass the filter, as a table: columns by PlaceColumn. Follows the finder. Cells whose value is in the
/// store are empty until it is read.
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

    /// By several.
    void setOrder(const PlaceOrder& order) { m_finder.setOrder(order); }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Writes a simple field as one step, from the text that the hub is to hold. It shows a moment later.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Stars the places, or takes the stars away where the first has one; one step.
    void toggleStars(const std::vector<std::int64_t>& places);

    /// The language has changed.
    void retranslate();

private:
    void update();
    void showArrived(const std::vector<std::int64_t>& keys);
    [[nodiscard]] QVariant cell(const QModelIndex& index, int role) const;
    [[nodiscard]] std::optional<std::string> textToEdit(const QModelIndex& index) const;

    PlaceFinder& m_finder;
    RecordCache* m_records;
    Snapshot::Pointer m_snapshot;
};

} // namespace maillage
