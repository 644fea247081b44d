// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_table_model.h"

#include "core/base/text.h"
#include "ui/presenters/tables/sort_text.h"
#include "ui/presenters/tables/table_roles.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

template<typename... Fields>
std::vector<std::size_t> numbers(Fields... fields) {
    return {std::to_underlying(fields)...};
}

std::string searchedText(const Record& record) {
    std::string words = " ";
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        if (fieldsOf(record.entity)[field].kind == FieldKind::Extra) {
            continue;
        }
        const std::string folded = fold(record.values[field]);
        forEachWord(folded, [&](std::string_view word) {
            words += word;
            words += ' ';
        });
    }
    return words;
}

/// Lines, dates, choices and tags. Identifiers, and addresses' communes and codes, which belong together, want the
/// form.
bool canEdit(Entity entity, std::size_t field) {
    constexpr std::array names{"id", "pivot", "code_postal", "commune", "code_insee"};
    const FieldInfo& info = fieldsOf(entity)[field];
    return info.kind != FieldKind::LongText && info.kind != FieldKind::Reference && info.kind != FieldKind::Extra
           && !std::ranges::contains(names, info.name);
}

bool matches(const std::string& searched, const std::vector<std::string>& starts) {
    return std::ranges::all_of(starts,
                               [&](const std::string& start) { return searched.find(start) != std::string::npos; });
}

} // namespace

std::vector<std::size_t> tableColumns(Entity entity) {
    if (entity == Entity::Person) {
        return numbers(PersonField::FamilyName, PersonField::GivenName, PersonField::JobTitle,
                       PersonField::Organisation, PersonField::Commune, PersonField::Phone, PersonField::Email,
                       PersonField::Tags);
    }
    return numbers(OrganisationField::Name, OrganisationField::Kind, OrganisationField::Commune,
                   OrganisationField::Phone, OrganisationField::Email, OrganisationField::Website,
                   OrganisationField::Tags);
}

std::vector<std::size_t> allColumns(Entity entity) {
    std::vector<std::size_t> columns = tableColumns(entity);
    for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
        if (fieldsOf(entity)[field].kind != FieldKind::Extra && !std::ranges::contains(columns, field)) {
            columns.push_back(field);
        }
    }
    return columns;
}

RecordTableModel::RecordTableModel(HubSession& session, Entity entity, std::vector<std::size_t> columns,
                                   QObject* parent)
    : KeyedTableModel(parent)
    , m_session(session)
    , m_entity(entity)
    , m_columns(std::move(columns)) {
    connect(&session, &HubSession::snapshotChanged, this, [this](const Touched& touched) {
        if (touched.holdsAny(m_entity)) {
            reload();
        }
    });
    reload();
}

Result<RecordTableModel::Found> RecordTableModel::load(const store::Connection& connection, Entity entity) {
    auto entries = std::make_shared<Entries>();
    auto read = store::forEachRecord(connection, entity, [&](const Record& record) {
        entries->emplace(record.number, Entry{record, searchedText(record)});
        return true;
    });
    return read ? Result<Found>(std::move(entries)) : std::unexpected(read.error());
}

void RecordTableModel::reload() {
    const int wanted = ++m_wanted;
    if (!m_session.isOpen()) {
        setKeys({});
        m_records.reset();
        Q_EMIT updated();
        return;
    }
    m_session.read<Found>(
        this, [entity = m_entity](const store::Connection& connection) { return load(connection, entity); },
        [this, wanted](Result<Found> found) {
            if (wanted == m_wanted && found) {
                m_records = std::move(*found);
                arrange();
                announceAllData();
            }
        });
}

void RecordTableModel::setSearch(const QString& text) {
    if (m_search == text) {
        return;
    }
    m_search = text;
    arrange();
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    setOrder(column < 0 ? std::vector<ColumnSort>() : std::vector<ColumnSort>{{columnName(*this, column), order}});
}

void RecordTableModel::setOrder(const std::vector<ColumnSort>& order) {
    m_order = order;
    arrange();
}

void RecordTableModel::arrange() {
    if (!m_records) {
        return;
    }
    const std::string folded = fold(toUtf8(m_search));
    std::vector<std::string> starts;
    forEachWord(folded, [&](std::string_view word) { starts.push_back(" " + std::string(word)); });
    std::vector<std::int64_t> keys;
    for (const auto& [key, entry] : *m_records) {
        if (matches(entry.searched, starts)) {
            keys.push_back(key);
        }
    }
    sortRows(keys);
    setKeys(std::move(keys));
    Q_EMIT updated();
}

/// By name, then stably by each wish, the last first; records without a value last.
void RecordTableModel::sortRows(std::vector<std::int64_t>& keys) const {
    struct Row {
        std::string text;
        std::int64_t key = 0;
    };

    const auto sortBy = [&](Qt::SortOrder direction, auto&& textOf) {
        std::vector<Row> rows;
        std::ranges::transform(keys, std::back_inserter(rows), [&](std::int64_t key) -> Row {
            return {sortText(textOf(m_records->at(key).record), SortBy::Words), key};
        });
        std::ranges::stable_sort(rows, [descending = direction == Qt::DescendingOrder](const Row& a, const Row& b) {
            if (a.text.empty() != b.text.empty()) {
                return b.text.empty();
            }
            return descending ? b.text < a.text : a.text < b.text;
        });
        std::ranges::transform(rows, keys.begin(), &Row::key);
    };
    std::ranges::sort(keys);
    sortBy(Qt::AscendingOrder, [](const Record& record) { return displayName(record); });
    sortBy(Qt::AscendingOrder, [&](const Record& record) { return record.values[m_columns.front()]; });
    for (auto sort = m_order.rbegin(); sort != m_order.rend(); ++sort) {
        if (const auto column = columnNamed(*this, sort->name)) {
            const std::size_t field = m_columns[static_cast<std::size_t>(*column)];
            sortBy(sort->direction, [field](const Record& record) { return record.values[field]; });
        }
    }
}

std::function<ClipTexts()> RecordTableModel::clipWork(std::vector<std::int64_t> keys,
                                                      const std::vector<int>& columns) const {
    QStringList titles;
    std::vector<std::size_t> fields;
    for (const int column : columns) {
        titles << headerData(column, Qt::Horizontal).toString();
        fields.push_back(m_columns[static_cast<std::size_t>(column)]);
    }
    return [records = m_records, entity = m_entity, keys = std::move(keys), titles, fields] {
        TableClip clip(titles, std::vector<bool>(fields.size(), true));
        for (const std::int64_t key : keys) {
            QStringList cells;
            for (const std::size_t field : fields) {
                cells << readableValue(entity, field, records->at(key).record.values[field]);
            }
            clip.add(cells);
        }
        return clip.texts();
    };
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_records) {
        return {};
    }
    const auto found = m_records->find(keyAt(index.row()));
    if (found == m_records->end()) {
        return {};
    }
    const std::size_t field = fieldAt(index);
    const std::string& value = found->second.record.values[field];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return readableValue(m_entity, field, value);
    case Qt::EditRole:
        return toQString(value);
    case FieldRole:
        return canEdit(m_entity, field) ? QVariant(static_cast<int>(field)) : QVariant();
    default:
        return {};
    }
}

std::size_t RecordTableModel::fieldAt(const QModelIndex& index) const {
    return m_columns[static_cast<std::size_t>(index.column())];
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = KeyedTableModel::flags(index);
    const bool editable = index.isValid() && m_session.isWritable() && canEdit(m_entity, fieldAt(index));
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || data(index, Qt::EditRole) == value) {
        return false;
    }
    const RecordKey record{m_entity, keyAt(index.row())};
    m_session.edit([record, field = fieldAt(index), text = toUtf8(value.toString())](Editor& editor) {
        const std::array change{FieldChange{field, text}};
        return editor.set(record, change);
    });
    return true;
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section >= columnCount()) {
        return {};
    }
    constexpr int usualWidth = 22;
    const std::size_t field = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
    case ColumnTitleRole:
        return fieldLabel(m_entity, field);
    case ColumnNameRole:
        return toQString(fieldsOf(m_entity)[field].name);
    case UsualWidthRole:
        return usualWidth;
    case UsualRankRole:
        return section < static_cast<int>(tableColumns(m_entity).size()) ? section + 1 : 0;
    default:
        return {};
    }
}

void RecordTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAllData();
}

} // namespace maillage
