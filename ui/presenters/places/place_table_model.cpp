// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/place_table_model.h"

#include "ui/presenters/records/record_edits.h"
#include "ui/presenters/tables/table_roles.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

const QString starSign = QStringLiteral("★");

/// Lines, dates and choices that depend on nothing else. Addresses' communes and codes belong together, and the
/// standard's lists want the form.
bool canEdit(PlaceColumn column) {
    using enum PlaceColumn;
    constexpr std::array editable{Name,       ParentStructure, Address,    Complement, Phone,       Email,
                                  Website,    Appointments,    AccessPage, State,      ClosedSince, VerifiedOn,
                                  VerifiedBy, CallAgainOn,     Visibility, Tags};
    return std::ranges::contains(editable, column);
}

} // namespace

PlaceTableModel::PlaceTableModel(PlaceFinder& finder, QObject* parent)
    : KeyedTableModel(parent)
    , m_finder(finder)
    , m_records(new RecordCache(finder.session(), Entity::Place, this))
    , m_snapshot(Snapshot::empty()) {
    connect(&finder, &PlaceFinder::resultsChanged, this, &PlaceTableModel::update);
    connect(m_records, &RecordCache::arrived, this, &PlaceTableModel::showArrived);
    update();
}

int PlaceTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(placeColumnCount);
}

QVariant PlaceTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == FieldRole) {
        const auto column = static_cast<PlaceColumn>(index.column());
        return canEdit(column) ? QVariant(static_cast<int>(std::to_underlying(*infoOf(column).field))) : QVariant();
    }
    if (role == Qt::EditRole) {
        const auto text = textToEdit(index);
        return text ? QVariant(toQString(*text)) : QVariant();
    }
    const bool shows = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return shows ? cell(index, role) : QVariant();
}

/// Of fields that can be edited, once they are known.
std::optional<std::string> PlaceTableModel::textToEdit(const QModelIndex& index) const {
    const auto column = static_cast<PlaceColumn>(index.column());
    const std::int64_t key = keyAt(index.row());
    const auto row = m_snapshot->rowOf(key);
    if (!row || !canEdit(column)) {
        return std::nullopt;
    }
    const Record* record = infoOf(column).inStore ? m_records->find(key) : nullptr;
    return placeText(*m_snapshot, *row, *infoOf(column).field, record);
}

Qt::ItemFlags PlaceTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = KeyedTableModel::flags(index);
    const auto column = static_cast<PlaceColumn>(index.column());
    if (!index.isValid() || !canEdit(column) || !m_finder.session().isWritable()) {
        return plain;
    }
    const bool known = !infoOf(column).inStore || m_records->find(keyAt(index.row())) != nullptr;
    return known ? plain | Qt::ItemIsEditable : plain;
}

bool PlaceTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto before = role == Qt::EditRole && index.isValid() ? textToEdit(index) : std::nullopt;
    std::string text = toUtf8(value.toString());
    if (!before || text == *before) {
        return false;
    }
    const RecordKey place{Entity::Place, keyAt(index.row())};
    const std::size_t field = std::to_underlying(*infoOf(static_cast<PlaceColumn>(index.column())).field);
    m_finder.session().edit([place, field, text = std::move(text)](Editor& editor) {
        const std::array change{FieldChange{field, text}};
        return editor.set(place, change);
    });
    return true;
}

void PlaceTableModel::toggleStars(const std::vector<std::int64_t>& places) {
    if (!places.empty() && m_finder.session().isWritable()) {
        m_finder.session().edit(toggleStarsOf(places));
    }
}

QVariant PlaceTableModel::cell(const QModelIndex& index, int role) const {
    const std::int64_t key = keyAt(index.row());
    const auto row = m_snapshot->rowOf(key);
    if (!row) {
        return {};
    }
    const auto column = static_cast<PlaceColumn>(index.column());
    const Record* record = infoOf(column).inStore ? m_records->find(key) : nullptr;
    const QString text = placeCell(*m_snapshot, *row, column, record);
    const bool isSign = column == PlaceColumn::Starred && role != Qt::DisplayRole && !text.isEmpty();
    return isSign ? placeColumnTitle(column) : text;
}

QVariant PlaceTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section >= columnCount()) {
        return {};
    }
    const auto column = static_cast<PlaceColumn>(section);
    switch (role) {
    case Qt::DisplayRole:
        return column == PlaceColumn::Starred ? starSign : placeColumnTitle(column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case ColumnTitleRole:
        return placeColumnTitle(column);
    case ColumnNameRole:
        return toQString(infoOf(column).name);
    case UsualWidthRole:
        return infoOf(column).width;
    case UsualRankRole:
        return infoOf(column).usualRank;
    default:
        return {};
    }
}

void PlaceTableModel::sort(int column, Qt::SortOrder order) {
    m_finder.setOrder(column < 0 ? PlaceOrder{} : PlaceOrder{{static_cast<PlaceColumn>(column), order}});
}

void PlaceTableModel::update() {
    const bool sameData = m_snapshot == m_finder.results()->snapshot;
    m_snapshot = m_finder.results()->snapshot;
    const KeyListPointer& found = m_finder.results()->list;
    if (const KeyChange* change = m_finder.change(); change != nullptr && change->from == list()) {
        apply(*change);
    } else if (found != list()) {
        apply(KeyChange::between(list(), found));
    }
    if (!sameData) {
        announceAllData();
    }
}

void PlaceTableModel::showArrived(const std::vector<std::int64_t>& keys) {
    for (const std::int64_t key : keys) {
        if (const auto row = rowOfKey(key)) {
            Q_EMIT dataChanged(index(*row, 0), index(*row, columnCount() - 1));
        }
    }
}

void PlaceTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAllData();
}

} // namespace maillage
