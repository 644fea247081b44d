// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rewind.h"

#include "core/store/records.h"

#include <algorithm>
#include <ranges>

namespace maillage::store {

void Rewind::take(const RowChange& change) {
    for (std::int64_t number = change.row; number <= change.last; ++number) {
        const auto [found, isFirst] = m_rows.try_emplace(number);
        Row& row = found->second;
        if (isFirst) {
            row.existed = change.operation != 'I';
        }
        if (row.existed && change.operation != 'I') {
            for (const ColumnChange& column : change.columns) {
                keep(row, column);
            }
        }
    }
}

void Rewind::keep(Row& row, const ColumnChange& column) const {
    if (column.column == "uuid") {
        row.uuid = Uuid::parse(column.before).value_or(row.uuid);
        return;
    }
    const auto field = fieldIndex(m_entity, column.column);
    if (field && !std::ranges::contains(row.values, *field, &std::pair<std::size_t, std::string>::first)) {
        row.values.emplace_back(*field, column.before);
    }
}

std::optional<Record> Rewind::before(std::int64_t row, const Record* current) const {
    const auto found = m_rows.find(row);
    if (found == m_rows.end()) {
        return current != nullptr ? std::optional(*current) : std::nullopt;
    }
    if (!found->second.existed) {
        return std::nullopt;
    }
    Record record = current != nullptr ? *current : Record(m_entity);
    record.number = row;
    if (current == nullptr) {
        record.uuid = found->second.uuid;
    }
    for (const auto& [field, value] : found->second.values) {
        record.values[field] = value;
    }
    return record;
}

Result<std::optional<Record>> recordAt(const Connection& connection, RecordKey key, std::int64_t seq) {
    const auto current = readRecord(connection, key);
    if (!current) {
        return std::unexpected(current.error());
    }
    auto history = recordHistory(connection, key);
    if (!history) {
        return std::unexpected(history.error());
    }
    Rewind rewind(key.entity);
    for (RecordChange& entry : *history | std::views::reverse) {
        if (entry.change.seq > seq) {
            entry.change.row = key.number; // of a run of additions only this one
            entry.change.last = key.number;
            rewind.take(entry.change);
        }
    }
    return rewind.before(key.number, *current ? &**current : nullptr);
}

} // namespace maillage::store
