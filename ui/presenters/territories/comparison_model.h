// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/territories/territory_board.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace maillage {

/// The territories of the board's level, a line each, and their figures. Below them, whatever the order, the territory
/// that they lie in. Follows the board.
class ComparisonModel : public KeyedTableModel {
    Q_OBJECT

public:
    /// True in the lines of the territories that the others lie in, and in the one that the sheet is about.
    static constexpr int emphasisRole = Qt::UserRole + 1;

    explicit ComparisonModel(TerritoryBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By a column; lines without data stand last. -1: by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The figure that stands in the last column besides the usual ones; nothing: none.
    void setChosen(const std::optional<Figure>& figure);

    /// Of a column from 1 on.
    [[nodiscard]] const Figure& figureAt(int column) const { return m_figures[static_cast<std::size_t>(column) - 1]; }

    [[nodiscard]] const TerritoryRow& territoryAt(int row) const;

    void retranslate();

private:
    void update();
    [[nodiscard]] std::vector<TerritoryRow> inOrder() const;
    [[nodiscard]] std::int64_t keyOf(const std::string& identification);

    TerritoryBoard& m_board;
    std::vector<Figure> m_figures;
    std::optional<Figure> m_chosen;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::unordered_map<std::string, std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, TerritoryRow> m_rows;
};

} // namespace maillage
