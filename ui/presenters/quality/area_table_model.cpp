// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/area_table_model.h"

#include "core/base/text.h"
#include "ui/presenters/texts/text.h"

#include <QLocale>

#include <algorithm>

namespace maillage {

namespace {

QString number(std::size_t value) {
    return QLocale().toString(static_cast<qulonglong>(value));
}

std::size_t valueOf(const AreaQuality& area, int column) {
    const QualityCount& count = area.count;
    switch (column) {
    case AreaTableModel::OfTopic:
        return area.ofTopic;
    case AreaTableModel::Places:
        return count.places;
    case AreaTableModel::Errors:
        return count.withErrors;
    case AreaTableModel::Warnings:
        return count.withWarnings;
    default:
        return static_cast<std::size_t>(count.percentSound().value_or(0));
    }
}

} // namespace

AreaTableModel::AreaTableModel(QualityBoard& board, QObject* parent)
    : KeyedTableModel(parent)
    , m_board(board) {
    connect(&board, &QualityBoard::changed, this, &AreaTableModel::update);
    update();
}

int AreaTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::int64_t AreaTableModel::keyOf(const std::string& identification) {
    return m_numbers.try_emplace(identification, static_cast<std::int64_t>(m_numbers.size()) + 1).first->second;
}

std::vector<AreaQuality> AreaTableModel::inOrder() const {
    std::vector<AreaQuality> areas = m_board.report()->areas;
    if (m_column == Name) {
        std::ranges::stable_sort(areas, {}, [](const AreaQuality& area) { return fold(area.name); });
    } else if (m_column > Name) {
        std::ranges::stable_sort(areas, {}, [this](const AreaQuality& area) { return valueOf(area, m_column); });
    }
    if (m_column >= 0 && m_order == Qt::DescendingOrder) {
        std::ranges::reverse(areas);
    }
    return areas;
}

void AreaTableModel::update() {
    std::vector<std::int64_t> keys{hubKey};
    m_areas.insert_or_assign(hubKey, AreaQuality{.identification = {},
                                                 .name = {},
                                                 .count = m_board.report()->hub,
                                                 .ofTopic = m_board.report()->ofTopic});
    for (const AreaQuality& area : inOrder()) {
        keys.push_back(keyOf(area.identification));
        m_areas.insert_or_assign(keys.back(), area);
    }
    setKeys(keys);
    std::erase_if(m_areas, [&](const auto& entry) { return !rowOfKey(entry.first); });
    announceAllData();
}

void AreaTableModel::sort(int column, Qt::SortOrder order) {
    m_column = column;
    m_order = order;
    update();
}

std::optional<std::string> AreaTableModel::areaAt(int row) const {
    return keyAt(row) == hubKey ? std::nullopt : std::optional{m_areas.at(keyAt(row)).identification};
}

std::optional<int> AreaTableModel::rowOfArea(const std::optional<std::string>& area) const {
    if (!area) {
        return rowOfKey(hubKey);
    }
    const auto found = m_numbers.find(*area);
    return found == m_numbers.end() ? std::nullopt : rowOfKey(found->second);
}

QVariant AreaTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (role == Qt::EditRole && index.column() != Name) {
        return static_cast<qulonglong>(valueOf(m_areas.at(keyAt(index.row())), index.column()));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    const std::int64_t key = keyAt(index.row());
    const AreaQuality& area = m_areas.at(key);
    if (index.column() == Name) {
        return key == hubKey ? tr("The whole hub") : areaName(area, m_board.scope().level);
    }
    if (index.column() == Sound) {
        const auto percent = area.count.percentSound();
        return percent ? tr("%1%").arg(*percent) : QString();
    }
    return number(valueOf(area, index.column()));
}

QVariant AreaTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Name) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Territory");
    case Places:
        return tr("Places");
    case Errors:
        return isTip ? tr("Places with errors") : tr("Errors");
    case Warnings:
        return isTip ? tr("Places with warnings") : tr("Warnings");
    case Sound:
        return isTip ? tr("Share of the places without error") : tr("Sound");
    case OfTopic:
        return isTip ? tr("Places with the fault chosen below") : tr("Chosen fault");
    default:
        return {};
    }
}

void AreaTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announceAllData();
}

} // namespace maillage
