// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/coverage_tables.h"
#include "ui/presenters/records/keyed_table_model.h"
#include "ui/presenters/territories/coverage_board.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace maillage {

/// One of the tables of the coverage, the same numbers as in files and on the command line. Follows the board.
class CoverageTableModel : public KeyedTableModel {
    Q_OBJECT

public:
    enum class Table : std::uint8_t { Shares, Curve, Far, Next };

    /// The distances of Shares and Curve: the usual ones, and the one that is asked for.
    [[nodiscard]] static std::vector<Metres> distances(const CoverageContent& content);

    CoverageTableModel(CoverageBoard& board, Table table, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By a column; lines without data stand last. -1: the order that the board gives.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// The column of codes, which a narrow view may hide.
    [[nodiscard]] std::optional<int> codeColumn() const;

    /// Of the line's commune; nothing where it has none, or where it is not known.
    [[nodiscard]] std::optional<LatLon> positionAt(int row) const;

    /// For writeCsvTable(), in the board's order.
    [[nodiscard]] TextTable csv() const;

    void retranslate();

private:
    struct Line {
        std::vector<QVariant> cells; ///< texts, numbers, or nothing
        std::optional<LatLon> position{};
    };

    using Lines = std::vector<std::pair<std::int64_t, Line>>;

    void update();
    [[nodiscard]] Lines lines() const;
    [[nodiscard]] Lines shareLines(const CoverageContent& content) const;
    [[nodiscard]] static Lines curveLines(const CoverageContent& content);
    [[nodiscard]] static Lines farLines(const CoverageContent& content);
    [[nodiscard]] static Lines nextLines(const CoverageContent& content);
    void sortLines(Lines& lines) const;
    [[nodiscard]] TextTable table(const CoverageReport& report, const TableStyle& style) const;
    [[nodiscard]] std::vector<QString> header() const;
    /// As short as a view's head has room for; the whole is the tool tip.
    [[nodiscard]] QString shortTitle(int column) const;

    CoverageBoard& m_board;
    Table m_table;
    std::vector<QString> m_header;
    std::unordered_map<std::int64_t, Line> m_lines;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace maillage
