// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/records/record_table_model.h"

#include "core/base/text.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <algorithm>

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
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void RecordTableModel::arrange() {
    if (!m_records) {
        return;
    }
    const std::string folded = fold(toUtf8(m_search));
    std::vector<std::string> starts;
    forEachWord(folded, [&](std::string_view word) { starts.push_back(" " + std::string(word)); });
    const std::size_t field = m_columns[static_cast<std::size_t>(std::max(m_sortColumn, 0))];
    std::vector<std::pair<std::string, std::int64_t>> rows;
    for (const auto& [key, entry] : *m_records) {
        if (matches(entry.searched, starts)) {
            const Record& record = entry.record;
            rows.emplace_back(fold(record.values[field]) + '\x01' + fold(displayName(record)), key);
        }
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::ranges::sort(rows, [descending](const auto& a, const auto& b) { return descending ? b < a : a < b; });
    std::vector<std::int64_t> keys;
    std::ranges::transform(rows, std::back_inserter(keys), &std::pair<std::string, std::int64_t>::second);
    setKeys(std::move(keys));
    Q_EMIT updated();
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_records
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto found = m_records->find(keyAt(index.row()));
    if (found == m_records->end()) {
        return {};
    }
    const std::size_t field = m_columns[static_cast<std::size_t>(index.column())];
    return readableValue(m_entity, field, found->second.record.values[field]);
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return section + 1;
    }
    return section < columnCount() ? fieldLabel(m_entity, m_columns[static_cast<std::size_t>(section)]) : QVariant();
}

void RecordTableModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announceAllData();
}

} // namespace maillage
