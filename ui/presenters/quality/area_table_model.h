// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/quality/quality_board.h"
#include "ui/presenters/records/keyed_table_model.h"

#include <string>
#include <unordered_map>

namespace maillage {

/// The territories of the board, the whole hub first. Follows the board; its own order below the first line.
class AreaTableModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum Column { Name, Places, Sound, Errors, Warnings, OfTopic, ColumnCount };

    explicit AreaTableModel(QualityBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By a column; -1 for the most errors first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// As QualityScope::area: nothing for the whole hub.
    [[nodiscard]] std::optional<std::string> areaAt(int row) const;
    [[nodiscard]] std::optional<int> rowOfArea(const std::optional<std::string>& area) const;

    void retranslate();

private:
    void update();
    [[nodiscard]] std::vector<AreaQuality> inOrder() const;
    [[nodiscard]] std::int64_t keyOf(const std::string& identification);

    static constexpr std::int64_t hubKey = 0;

    QualityBoard& m_board;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::unordered_map<std::string, std::int64_t> m_numbers; ///< keys by identification, kept for good
    std::unordered_map<std::int64_t, AreaQuality> m_areas;   ///< by key
};

} // namespace maillage
