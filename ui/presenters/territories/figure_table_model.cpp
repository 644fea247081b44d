// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/territories/figure_table_model.h"

#include "ui/presenters/texts/text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

QString figureNumber(std::optional<double> value, const Figure& figure) {
    if (!value) {
        return QStringLiteral("–");
    }
    const int decimals = figure.measure == FigureMeasure::Count ? 0 : figure.measure == FigureMeasure::Share ? 1 : 2;
    const QString number = QLocale().toString(*value, 'f', decimals);
    return figure.measure == FigureMeasure::Share ? FigureTableModel::tr("%1%").arg(number) : number;
}

FigureTableModel::FigureTableModel(TerritoryBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board) {
    connect(&board, &TerritoryBoard::changed, this, &FigureTableModel::update);
    connect(&board, &TerritoryBoard::measureChanged, this, &FigureTableModel::announce);
    update();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

bool FigureTableModel::isShown(const Figure& figure) const {
    if (!facetOf(figure.kind)) {
        return true;
    }
    const TerritoryContent& content = *m_board.content();
    const auto has = [&](const TerritoryRow& row) { return row.figures.value(figure).value_or(0) > 0; };
    return has(content.subject) || std::ranges::any_of(content.wholes, has);
}

std::vector<FigureTableModel::Line> FigureTableModel::lines() const {
    std::vector<Line> lines;
    if (!m_board.content()->figures || m_board.content()->subject.identification.empty()) {
        return lines;
    }
    const std::array<std::pair<FigureKind, QString>, 8> headings{
        {{FigureKind::Population, tr("Inhabitants and places")},
         {FigureKind::Saturday, tr("Opening and movement")},
         {FigureKind::VerifiedThisYear, tr("Freshness")},
         {FigureKind::Organisations, tr("Who acts there")},
         {FigureKind::Service, tr("Places by service")},
         {FigureKind::Typology, tr("Places by typology")},
         {FigureKind::Programme, tr("Places by programme")},
         {FigureKind::Cost, tr("Places by cost")}}};
    const auto* next = headings.begin();
    for (const Figure& figure : m_board.content()->figures->figures()) {
        if (!isShown(figure)) {
            continue;
        }
        const QString* heading = nullptr;
        while (next != headings.end() && next->first <= figure.kind) {
            heading = &(next++)->second;
        }
        if (heading != nullptr) {
            lines.push_back({*heading, std::nullopt});
        }
        lines.push_back({{}, figure});
    }
    return lines;
}

void FigureTableModel::update() {
    std::vector<Line> now = lines();
    const int columns = now.empty() ? 1 : 2 + static_cast<int>(m_board.content()->wholes.size());
    if (now != m_lines || columns != m_columns) {
        beginResetModel();
        m_lines = std::move(now);
        m_columns = columns;
        endResetModel();
    } else {
        announce();
    }
}

void FigureTableModel::announce() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    }
}

std::optional<Figure> FigureTableModel::figureAt(int row) const {
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    return line.count ? std::optional{m_board.measured(*line.count)} : std::nullopt;
}

std::optional<int> FigureTableModel::rowOfFigure(const Figure& count) const {
    const auto found = std::ranges::find(m_lines, std::optional{count}, &Line::count);
    return found == m_lines.end() ? std::nullopt : std::optional{static_cast<int>(found - m_lines.begin())};
}

const TerritoryRow* FigureTableModel::territoryAt(int column) const {
    const TerritoryContent& content = *m_board.content();
    if (column < 1 || column >= m_columns) {
        return nullptr;
    }
    return column == 1 ? &content.subject : &content.wholes[static_cast<std::size_t>(column) - 2];
}

QVariant FigureTableModel::textOf(const Line& line, int column) const {
    if (!line.count) {
        return column == 0 ? QVariant(line.heading) : QVariant();
    }
    const Figure figure = m_board.measured(*line.count);
    return column == 0 ? toQString(labelOf(figure)) : figureNumber(territoryAt(column)->figures.value(figure), figure);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case headingRole:
        return !line.count.has_value();
    case Qt::TextAlignmentRole:
        return index.column() == 0 ? QVariant() : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return line.count ? QVariant(tr("Source: %1").arg(sentenceOf(sourceOf(m_board.measured(*line.count)))))
                          : QVariant();
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section > 0) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const TerritoryRow* territory = territoryAt(section);
    return territory == nullptr ? tr("Figure") : toQString(territory->name);
}

Qt::ItemFlags FigureTableModel::flags(const QModelIndex& index) const {
    const bool heading = index.isValid() && !m_lines[static_cast<std::size_t>(index.row())].count;
    return heading ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractTableModel::flags(index);
}

void FigureTableModel::retranslate() {
    update();
    announce();
}

} // namespace maillage
