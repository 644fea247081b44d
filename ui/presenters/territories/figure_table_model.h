// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/territories/territory_board.h"

#include <QAbstractTableModel>

#include <vector>

namespace maillage {

/// The sheet of the board's territory: figures from top to bottom under their headings, the territory and those around
/// it from left to right. Values that none of them has are left out. Follows the board; reset when the rows change.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// True in the rows that are headings.
    static constexpr int headingRole = Qt::UserRole + 1;

    explicit FigureTableModel(TerritoryBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// In the board's measure; nothing for a heading.
    [[nodiscard]] std::optional<Figure> figureAt(int row) const;
    [[nodiscard]] std::optional<int> rowOfFigure(const Figure& count) const;
    /// The territory of a column from 1 on.
    [[nodiscard]] const TerritoryRow* territoryAt(int column) const;

    void retranslate();

private:
    struct Line {
        QString heading;             ///< empty for a figure
        std::optional<Figure> count; ///< the figure as a count

        friend bool operator==(const Line&, const Line&) = default;
    };

    void update();
    void announce();
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] bool isShown(const Figure& figure) const;
    [[nodiscard]] QVariant textOf(const Line& line, int column) const;

    TerritoryBoard& m_board;
    std::vector<Line> m_lines;
    int m_columns = 1;
};

/// A number as people read it, with separators; "–" where there is no data.
[[nodiscard]] QString figureNumber(std::optional<double> value, const Figure& figure);

} // namespace maillage
