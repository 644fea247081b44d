// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/facet_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>
#include <ranges>

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
        return tr("%Ln chosen", nullptr, static_cast<int>(chosen));
    }
    if (role == Qt::AccessibleTextRole && index.column() == Label && chosen > 0) {
        return tr("%1, %Ln chosen", nullptr, static_cast<int>(chosen)).arg(group.title);
    }
    if (role == Qt::FontRole && index.column() == Label) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
}

QVariant FacetModel::actionData(const FilterValue& row, const QModelIndex& index, int role) const {
    const bool isLabel = index.column() == Label;
    if (isLabel && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)) {
        return row.label;
    }
    if (isLabel && role == Qt::ForegroundRole) {
        return QGuiApplication::palette().brush(row.action == GroupAction::None ? QPalette::PlaceholderText
                                                                                : QPalette::Link);
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
    if (!value->isValue) {
        return actionData(*value, index, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Label ? value->label : QLocale().toString(static_cast<qulonglong>(value->count));
    case Qt::ToolTipRole:
        return value->label;
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln place(s)", nullptr, static_cast<int>(value->count)).arg(value->label);
    case Qt::CheckStateRole:
        return index.column() == Label ? QVariant(value->chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const FilterValue* ticked = valueAt(index);
    if (role != Qt::CheckStateRole || ticked == nullptr || !ticked->isValue || index.column() != Label) {
        return false;
    }
    const std::string key = ticked->key; // the values change while the filter does
    m_view.setFilter(withValue(m_view.filter(), m_groups[index.internalId()], key, value.toInt() == Qt::Checked));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractItemModel::flags(index);
    const FilterValue* value = valueAt(index);
    if (value == nullptr) {
        return plain;
    }
    if (!value->isValue) {
        return plain | Qt::ItemNeverHasChildren;
    }
    return index.column() == Label ? plain | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                                   : plain | Qt::ItemNeverHasChildren;
}

void FacetModel::setFind(const QString& text) {
    m_shown.find = text.trimmed();
    update();
}

void FacetModel::act(const QModelIndex& index) {
    const FilterValue* row = valueAt(index);
    const GroupAction action = row == nullptr || row->isValue ? GroupAction::None : row->action;
    if (action == GroupAction::ShowAll || action == GroupAction::ShowFewer) {
        const std::size_t group = index.internalId();
        if (m_shown.whole.erase(group) == 0) {
            m_shown.whole.insert(group);
        }
        update();
    } else if (action != GroupAction::None) {
        Q_EMIT actionWanted(action);
    }
}

/// Everything is laid out anew, once it is seen, instead of row by row.
void FacetModel::retranslate() {
    {
        const QScopedValueRollback speaking(m_speaksAnew, true);
        update();
    }
    Q_EMIT layoutAboutToBeChanged();
    Q_EMIT layoutChanged();
}

void FacetModel::update() {
    std::vector<FilterGroup> groups = filterGroups(*m_finder.results(), m_view.filter(), m_shown);
    bool shownChanged = false;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        shownChanged = shownChanged || groups[i].values.empty() != m_groups[i].values.empty();
        const std::pair before(m_groups[i].title, m_groups[i].chosenCount());
        updateValues(i, std::move(groups[i].values));
        m_groups[i].title = groups[i].title;
        if (!m_speaksAnew && before != std::pair(m_groups[i].title, m_groups[i].chosenCount())) {
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
        }
    }
    if (shownChanged) {
        Q_EMIT groupsShownChanged();
    }
}

void FacetModel::updateValues(std::size_t group, std::vector<FilterValue> values) {
    const QModelIndex parent = index(static_cast<int>(group), 0);
    Places places;
    for (std::size_t at = 0; at < values.size(); ++at) {
        places.emplace(values[at].key, at);
    }
    auto& present = m_groups[group].values;
    removeOthers(parent, present, places);
    putInOrder(parent, present, places);
    insertMissing(parent, present, values);
    const auto [before, after] = std::ranges::mismatch(present, values);
    const auto first = static_cast<int>(before - present.begin());
    const auto [beforeEnd, afterEnd] =
        std::ranges::mismatch(present | std::views::reverse, values | std::views::reverse);
    const auto last = static_cast<int>(beforeEnd.base() - present.begin()) - 1;
    present = std::move(values);
    if (first <= last && !m_speaksAnew) { // each change costs a view the layout of a row
        Q_EMIT dataChanged(index(first, 0, parent), index(last, ColumnCount - 1, parent));
    }
}

/// Takes out the values without a place, run by run, from the end.
void FacetModel::removeOthers(const QModelIndex& parent, std::vector<FilterValue>& present, const Places& places) {
    const auto stays = [&](std::size_t row) { return places.contains(present[row].key); };
    for (std::size_t end = present.size(); end > 0;) {
        if (stays(end - 1)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !stays(begin - 1)) {
            --begin;
        }
        beginRemoveRows(parent, static_cast<int>(begin), static_cast<int>(end) - 1);
        present.erase(present.begin() + static_cast<std::ptrdiff_t>(begin),
                      present.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
}

/// Sorts the values that stay as they come, where the order has changed.
void FacetModel::putInOrder(const QModelIndex& parent, std::vector<FilterValue>& present, const Places& places) {
    const auto placeOf = [&](const FilterValue& value) { return places.at(value.key); };
    if (std::ranges::is_sorted(present, {}, placeOf)) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({parent});
    const QModelIndexList before = persistentIndexList();
    std::vector<std::string> keys;
    keys.reserve(present.size());
    std::ranges::transform(present, std::back_inserter(keys), &FilterValue::key);
    std::ranges::sort(present, {}, placeOf);
    std::unordered_map<std::string_view, int> rows;
    for (std::size_t row = 0; row < present.size(); ++row) {
        rows.emplace(present[row].key, static_cast<int>(row));
    }
    for (const QModelIndex& old : before) {
        if (old.internalId() == static_cast<quintptr>(parent.row())) {
            const std::string& key = keys[static_cast<std::size_t>(old.row())];
            changePersistentIndex(old, index(rows.at(key), old.column(), parent));
        }
    }
    Q_EMIT layoutChanged({parent});
}

/// Puts in the values that are not there yet, run by run.
void FacetModel::insertMissing(const QModelIndex& parent, std::vector<FilterValue>& present,
                               const std::vector<FilterValue>& values) {
    for (std::size_t begin = 0; begin < values.size();) {
        std::size_t end = begin;
        while (end < values.size() && (begin == present.size() || values[end].key != present[begin].key)) {
            ++end;
        }
        if (end > begin) {
            beginInsertRows(parent, static_cast<int>(begin), static_cast<int>(end) - 1);
            present.insert(present.begin() + static_cast<std::ptrdiff_t>(begin),
                           values.begin() + static_cast<std::ptrdiff_t>(begin),
                           values.begin() + static_cast<std::ptrdiff_t>(end));
            endInsertRows();
        }
        begin = end + 1; // what stands there was there already, or the end is reached
    }
}

} // namespace maillage
