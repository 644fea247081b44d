// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/facet_model.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace maillage {

namespace {

/// The internal id of a group's index; a value's is its group's number.
constexpr quintptr groupId = static_cast<quintptr>(-1);

} // namespace

FacetModel::FacetModel(PlaceFinder& finder, ViewState& view, QObject* parent)
    : QAbstractItemModel(parent)
    , m_finder(finder)
    , m_view(view)
    , m_groups(filterGroups(*finder.results(), view.filter())) {
    connect(&finder, &PlaceFinder::resultsChanged, this, &FacetModel::update);
    connect(&view, &ViewState::filterChanged, this, &FacetModel::update);
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex FacetModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupId) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()), 0, groupId);
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].values.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

const FilterValue* FacetModel::valueAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == groupId) {
        return nullptr;
    }
    return &m_groups[index.internalId()].values[static_cast<std::size_t>(index.row())];
}

QVariant FacetModel::groupData(const FilterGroup& group, const QModelIndex& index, int role) const {
    const std::size_t chosen = group.chosenCount();
    if (role == Qt::DisplayRole && index.column() == Label) {
        return group.title;
    }
    if (role == Qt::DisplayRole && chosen > 0) {
        return tr("%n chosen", nullptr, static_cast<int>(chosen));
    }
    if (role == Qt::FontRole && index.column() == Label) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Count) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    }
    const FilterValue* value = valueAt(index);
    if (value == nullptr) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label ? value->label : QLocale().toString(static_cast<qulonglong>(value->count));
    case Qt::ToolTipRole:
        return value->label;
    case Qt::AccessibleTextRole:
        return tr("%1, %n place(s)", nullptr, static_cast<int>(value->count)).arg(value->label);
    case Qt::CheckStateRole:
        return index.column() == Label ? QVariant(value->chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const FilterValue* ticked = valueAt(index);
    if (role != Qt::CheckStateRole || ticked == nullptr || index.column() != Label) {
        return false;
    }
    const std::string key = ticked->key; // the values change while the filter does
    m_view.setFilter(withValue(m_view.filter(), m_groups[index.internalId()], key, value.toInt() == Qt::Checked));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    if (valueAt(index) == nullptr) {
        return plain;
    }
    return index.column() == Label ? plain | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                                   : plain | Qt::ItemNeverHasChildren;
}

void FacetModel::update() {
    std::vector<FilterGroup> groups = filterGroups(*m_finder.results(), m_view.filter());
    bool shownChanged = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        shownChanged = shownChanged || groups[i].values.empty() != m_groups[i].values.empty();
        updateValues(i, std::move(groups[i].values));
        m_groups[i].title = groups[i].title;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (shownChanged) {
        Q_EMIT groupsShownChanged();
    }
}

void FacetModel::updateValues(std::size_t group, std::vector<FilterValue> values) {
    const QModelIndex parent = index(static_cast<int>(group), 0);
    auto& present = m_groups[group].values;
    for (int row = static_cast<int>(present.size()) - 1; row >= 0; --row) {
        const auto at = static_cast<std::size_t>(row);
        if (!std::ranges::contains(values, present[at].key, &FilterValue::key)) {
            beginRemoveRows(parent, row, row);
            present.erase(present.begin() + row);
            endRemoveRows();
        }
    }
    for (std::size_t at = 0; at < values.size(); ++at) {
        const int row = static_cast<int>(at);
        if (at < present.size() && present[at].key == values[at].key) {
            continue;
        }
        const auto found = std::ranges::find(present, values[at].key, &FilterValue::key);
        if (found == present.end()) {
            beginInsertRows(parent, row, row);
            present.insert(present.begin() + row, values[at]);
            endInsertRows();
        } else {
            const int from = static_cast<int>(found - present.begin());
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(present.begin() + row, found, found + 1);
            endMoveRows();
        }
    }
    present = std::move(values);
    if (!present.empty()) {
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(present.size()) - 1, ColumnCount - 1, parent));
    }
}

} // namespace maillage
