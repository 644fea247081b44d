// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/comparison_model.h"

#include "core/base/text.h"
#include "ui/presenters/territories/figure_table_model.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>
#include <limits>

namespace maillage {

ComparisonModel::ComparisonModel(TerritoryBoard& board, QObject* parent)
    : KeyedTableModel(parent)
    , m_board(board)
    , m_figures(usualFigures()) {
    connect(&board, &TerritoryBoard::changed, this, &ComparisonModel::update);
    update();
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_figures.size());
}

std::int64_t ComparisonModel::keyOf(const std::string& identification) {
    return m_numbers.try_emplace(identification, static_cast<std::int64_t>(m_numbers.size()) + 1).first->second;
}

std::vector<TerritoryRow> ComparisonModel::inOrder() const {
    std::vector<TerritoryRow> rows = m_board.content()->parts;
    const bool descending = m_order == Qt::DescendingOrder;
    if (m_column <= 0) {
        std::ranges::stable_sort(rows, {}, [](const TerritoryRow& row) { return fold(row.name); });
        if (m_column == 0 && descending) {
            std::ranges::reverse(rows);
        }
        return rows;
    }
    const Figure& figure = figureAt(m_column);
    std::ranges::stable_sort(rows, {}, [&](const TerritoryRow& row) {
        const auto value = row.figures.value(figure);
        return !value ? std::numeric_limits<double>::infinity() : descending ? -*value : *value;
    });
    return rows;
}

void ComparisonModel::update() {
    std::vector<std::int64_t> keys;
    const auto add = [&](const TerritoryRow& row) {
        keys.push_back(keyOf(row.identification));
        m_rows.insert_or_assign(keys.back(), row);
    };
    const TerritoryContent& content = *m_board.content();
    for (const TerritoryRow& row : inOrder()) {
        add(row);
    }
    const auto addWhole = [&](const TerritoryRow& row) {
        if (!row.identification.empty() && !std::ranges::contains(keys, keyOf(row.identification))) {
            add(row);
        }
    };
    if (content.subject.identification == content.compared.identification) {
        addWhole(content.subject);
    }
    std::ranges::for_each(content.wholes, addWhole);
    setKeys(keys);
    std::erase_if(m_rows, [&](const auto& entry) { return !rowOfKey(entry.first); });
    announceAllData();
}

void ComparisonModel::sort(int column, Qt::SortOrder order) {
    m_column = column < columnCount() ? column : -1;
    m_order = order;
    update();
}

void ComparisonModel::setChosen(const std::optional<Figure>& figure) {
    const std::vector<Figure> usual = usualFigures();
    const auto wanted = figure && !std::ranges::contains(usual, *figure) ? figure : std::nullopt;
    if (wanted == m_chosen) {
        return;
    }
    const int last = 1 + static_cast<int>(usual.size());
    const bool removed = m_chosen && !wanted;
    const bool inserted = !m_chosen && wanted;
    if (removed) {
        beginRemoveColumns({}, last, last);
    } else if (inserted) {
        beginInsertColumns({}, last, last);
    }
    m_chosen = wanted;
    m_figures = usual;
    if (wanted) {
        m_figures.push_back(*wanted);
    }
    if (removed) {
        m_column = m_column == last ? -1 : m_column;
        endRemoveColumns();
    } else if (inserted) {
        endInsertColumns();
    }
    update();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const TerritoryRow& ComparisonModel::territoryAt(int row) const {
    return m_rows.at(keyAt(row));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TerritoryRow& row = territoryAt(index.row());
    const bool isName = index.column() == 0;
    switch (role) {
    case emphasisRole:
        return row.identification == m_board.content()->subject.identification
               || !std::ranges::contains(m_board.content()->parts, row.identification, &TerritoryRow::identification);
    case Qt::TextAlignmentRole:
        return isName ? QVariant() : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::EditRole: {
        const auto value = isName ? std::nullopt : row.figures.value(figureAt(index.column()));
        return isName ? QVariant(toQString(row.name)) : value ? QVariant(*value) : QVariant();
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isName ? toQString(row.name)
                      : figureNumber(row.figures.value(figureAt(index.column())), figureAt(index.column()));
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section > 0) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    return section == 0 ? tr("Territory") : toQString(labelOf(figureAt(section)));
}

void ComparisonModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAllData();
}

} // namespace maillage
