// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_table_model.h"

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

/// Lines, dates, choices and tags. Identifiers, and addresses' communes and codes, which belong together, want the
/// form.
bool canEdit(Entity entity, std::size_t field) {
    constexpr std::array names{"id", "pivot", "code_postal", "commune", "code_insee"};
    const FieldInfo& info = fieldsOf(entity)[field];
    return info.kind != FieldKind::LongText && info.kind != FieldKind::Reference && info.kind != FieldKind::Extra
           && !std::ranges::contains(names, info.name);
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
    connect(&session, &HubSession::snapshotChanged, this, &RecordTableModel::follow);
    read();
}

void RecordTableModel::follow(const Touched& touched) {
    if (!touched.holdsAny(m_entity)) {
        return;
    }
    m_allChanged = m_allChanged || touched.everything;
    for (const RecordKey& key : touched.keys) {
        if (key.entity == m_entity) {
            m_changed.push_back(key.number);
        }
    }
    if (m_session.isOpen()) {
        read();
    } else {
        clear();
    }
}

void RecordTableModel::clear() {
    ++m_hubs;
    m_reading = false;
    m_finding = false;
    m_again = false;
    m_allChanged = true;
    m_changed.clear();
    setKeys({});
    m_records.reset();
    m_read.reset();
    m_matches = {};
    Q_EMIT updated();
}

/// All of them at first, then what has changed since the last time.
void RecordTableModel::read() {
    if (m_reading || !m_session.isOpen()) {
        return;
    }
    m_reading = true;
    const RecordList::Pointer before = std::exchange(m_allChanged, false) ? nullptr : m_read;
    m_session.read<RecordList::Pointer>(
        this,
        [entity = m_entity, before, changed = std::exchange(m_changed, {})](const store::Connection& connection) {
            return before ? before->with(connection, entity, changed) : RecordList::read(connection, entity);
        },
        [this, hub = m_hubs](Result<RecordList::Pointer> records) {
            if (hub != m_hubs) {
                return;
            }
            m_reading = false;
            m_allChanged = m_allChanged || !records;
            if (records) {
                m_read = std::move(*records);
                findSoon();
                if (m_allChanged || !m_changed.empty()) {
                    read();
                }
            }
        });
}

void RecordTableModel::setSearch(const QString& text) {
    if (m_search != text) {
        m_search = text;
        findSoon();
    }
}

void RecordTableModel::setSeverities(bool errors, bool warnings) {
    if (std::pair(m_errors, m_warnings) != std::pair(errors, warnings)) {
        m_errors = errors;
        m_warnings = warnings;
        findSoon();
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order) {
    setOrder(column < 0 ? std::vector<ColumnSort>() : std::vector<ColumnSort>{{columnName(*this, column), order}});
}

void RecordTableModel::setOrder(const std::vector<ColumnSort>& order) {
    if (m_order != order) {
        m_order = order;
        findSoon();
    }
}

RecordWishes RecordTableModel::wishes() const {
    RecordWishes wishes{.search = toUtf8(m_search), .withErrors = m_errors, .withWarnings = m_warnings, .order = {}};
    for (const ColumnSort& sort : m_order) {
        if (const auto column = columnNamed(*this, sort.name)) {
            wishes.order.emplace_back(m_columns[static_cast<std::size_t>(*column)], sort.direction);
        }
    }
    wishes.order.emplace_back(m_columns.front(), Qt::AscendingOrder);
    return wishes;
}

void RecordTableModel::findSoon() {
    if (m_finding) {
        m_again = true;
    } else if (m_read) {
        find();
    }
}

void RecordTableModel::find() {
    m_finding = true;
    m_again = false;

    struct Found {
        RecordList::Pointer records;
        RecordMatches matches;
        KeyChange change;
    };

    m_session.compute<Found>(
        this,
        [records = m_read, wishes = wishes(), before = list()] {
            Found found{.records = records, .matches = matches(*records, wishes), .change = {}};
            found.change = KeyChange::between(before, found.matches.list);
            return found;
        },
        [this, hub = m_hubs](Found found) {
            if (hub != m_hubs) {
                return;
            }
            m_finding = false;
            if (m_again) {
                find();
                return;
            }
            const bool newData = m_records != found.records;
            m_records = std::move(found.records);
            m_matches = std::move(found.matches);
            apply(found.change);
            if (newData) {
                announceAllData();
            }
            Q_EMIT updated();
        });
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
            const Record* record = records->find(key);
            if (record == nullptr) {
                continue;
            }
            QStringList cells;
            for (const std::size_t field : fields) {
                cells << readableValue(entity, field, record->values[field]);
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
    const Record* record = m_records->find(keyAt(index.row()));
    if (record == nullptr) {
        return {};
    }
    const std::size_t field = fieldAt(index);
    const std::string& value = record->values[field];
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
    findSoon(); // choices are sorted by their words
}

} // namespace maillage
