// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include "core/base/json.h"
#include "core/base/uuid.h"

#include <sqlite3.h>

#include <algorithm>
#include <format>

namespace maillage::store {

namespace {

constexpr std::array<std::string_view, Recorder::tableCount> tables{
    "place", "organisation", "person", "link", "note", "source", "crosswalk", "stop", "saved_filter", "perimeter"};
constexpr std::size_t flushBytes = 4U << 20U;
constexpr std::size_t entryOverhead = 64;

void appendValue(std::string& out, sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        out += std::to_string(sqlite3_value_int64(value));
        return;
    case SQLITE_NULL:
        out += "null";
        return;
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_value_blob(value));
        const auto uuid = Uuid::fromBytes({bytes, static_cast<std::size_t>(sqlite3_value_bytes(value))});
        appendJsonString(out, uuid ? uuid->toString() : std::string{});
        return;
    }
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        appendJsonString(out, {text, static_cast<std::size_t>(sqlite3_value_bytes(value))});
    }
    }
}

bool same(sqlite3_value* left, sqlite3_value* right) {
    if (sqlite3_value_type(left) != sqlite3_value_type(right)) {
        return false;
    }
    const auto bytes = static_cast<std::size_t>(sqlite3_value_bytes(left));
    if (bytes != static_cast<std::size_t>(sqlite3_value_bytes(right))) {
        return false;
    }
    const auto* l = static_cast<const char*>(sqlite3_value_blob(left));
    const auto* r = static_cast<const char*>(sqlite3_value_blob(right));
    return bytes == 0 || std::equal(l, l + bytes, r);
}

/// {"column":old,…}
std::string deletedRow(sqlite3* database, const std::vector<std::string>& columns) {
    std::string change = "{";
    for (std::size_t i = 0; i < columns.size(); ++i) {
        sqlite3_value* value = nullptr;
        sqlite3_preupdate_old(database, static_cast<int>(i), &value);
        change += i == 0 ? "" : ",";
        appendJsonString(change, columns[i]);
        change += ':';
        appendValue(change, value);
    }
    return change + '}';
}

/// {"column":[old,new],…} of the columns that differ; empty if none does.
std::string updatedRow(sqlite3* database, const std::vector<std::string>& columns) {
    std::string change;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        sqlite3_preupdate_old(database, static_cast<int>(i), &before);
        sqlite3_preupdate_new(database, static_cast<int>(i), &after);
        if (same(before, after)) {
            continue;
        }
        change += change.empty() ? '{' : ',';
        appendJsonString(change, columns[i]);
        change += ":[";
        appendValue(change, before);
        change += ',';
        appendValue(change, after);
        change += ']';
    }
    return change.empty() ? change : change + '}';
}

} // namespace

struct RecorderHook {
    static void called(void* context, sqlite3* database, int operation, const char* schema, const char* table,
                       sqlite3_int64 oldRow, sqlite3_int64 newRow) {
        auto& recorder = *static_cast<Recorder*>(context);
        const auto found = std::ranges::find(tables, std::string_view(table));
        if (recorder.m_changeSet == 0 || found == tables.end() || std::string_view(schema) != "main") {
            return;
        }
        const auto index = static_cast<std::size_t>(found - tables.begin());
        const std::vector<std::string>& columns = recorder.m_columns[index];
        if (operation == SQLITE_INSERT) {
            recorder.inserted(index, newRow);
        } else if (operation == SQLITE_DELETE) {
            recorder.changed({index, oldRow, oldRow, 'D', deletedRow(database, columns)});
        } else if (std::string change = updatedRow(database, columns); !change.empty()) {
            recorder.changed({index, oldRow, oldRow, 'U', std::move(change)});
        }
    }
};

std::string_view Recorder::tableName(std::size_t table) {
    return tables[table];
}

Recorder::Recorder(const Connection& connection)
    : m_connection(connection) {
    for (std::size_t i = 0; i < tableCount; ++i) {
        auto names =
            connection.prepare(std::format("SELECT name FROM pragma_table_info('{}') ORDER BY cid", tables[i]));
        while (names && names->step().value_or(false)) {
            m_columns[i].emplace_back(names->text(0));
        }
    }
    sqlite3_preupdate_hook(connection.handle(), &RecorderHook::called, this);
}

Recorder::~Recorder() {
    sqlite3_preupdate_hook(m_connection.handle(), nullptr, nullptr);
}

Result<void> Recorder::begin(std::int64_t changeSet) {
    if (m_insert.handle() == nullptr) {
        auto statement = m_connection.prepare(
            "INSERT INTO hist(seq, cs, tbl, row, last, op, change) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        if (!statement) {
            return std::unexpected(statement.error());
        }
        m_insert = std::move(*statement);
    }
    const auto last = m_connection.integer("SELECT max(seq) FROM hist");
    if (!last) {
        return std::unexpected(last.error());
    }
    abandon();
    m_written = {*last + 1, *last};
    m_changeSet = changeSet;
    return {};
}

Result<Recorder::SeqRange> Recorder::end() {
    closeRanges();
    if (auto written = write(); !written) {
        return std::unexpected(written.error());
    }
    m_changeSet = 0;
    return m_written;
}

void Recorder::abandon() {
    m_changeSet = 0;
    m_buffer.clear();
    m_bufferedBytes = 0;
    m_ranges = {};
}

Result<void> Recorder::flushIfLarge() {
    return m_bufferedBytes < flushBytes ? Result<void>{} : write();
}

Recorder::Mark Recorder::mark() const {
    Mark mark{.buffered = m_buffer.size()};
    for (std::size_t table = 0; table < tableCount; ++table) {
        mark.ranges[2 * table] = m_ranges[table].row;
        mark.ranges[2 * table + 1] = m_ranges[table].last;
    }
    return mark;
}

void Recorder::cutBack(const Mark& mark) {
    m_buffer.resize(std::min(mark.buffered, m_buffer.size()));
    for (std::size_t table = 0; table < tableCount; ++table) {
        m_ranges[table] = {table, mark.ranges[2 * table], mark.ranges[2 * table + 1], 'I', {}};
    }
}

void Recorder::inserted(std::size_t table, std::int64_t row) {
    Entry& range = m_ranges[table];
    if (range.row != 0 && range.last + 1 == row) {
        range.last = row;
        return;
    }
    closeRange(table);
    range = {table, row, row, 'I', {}};
}

void Recorder::changed(Entry entry) {
    closeRanges();
    m_bufferedBytes += entry.change.size() + entryOverhead;
    m_buffer.push_back(std::move(entry));
}

void Recorder::closeRange(std::size_t table) {
    if (m_ranges[table].row != 0) {
        m_bufferedBytes += entryOverhead;
        m_buffer.push_back(std::exchange(m_ranges[table], Entry{}));
    }
}

void Recorder::closeRanges() {
    for (std::size_t table = 0; table < tableCount; ++table) {
        closeRange(table);
    }
}

Result<void> Recorder::write() {
    for (const Entry& entry : m_buffer) {
        const char operation[] = {entry.operation, '\0'};
        m_insert.bind(0, ++m_written.last)
            .bind(1, m_changeSet)
            .bind(2, tables[entry.table])
            .bind(3, entry.row)
            .bind(4, entry.last)
            .bind(5, std::string_view(operation, 1))
            .bind(6, std::string_view(entry.change));
        if (auto done = m_insert.run(); !done) {
            return done;
        }
    }
    m_buffer.clear();
    m_bufferedBytes = 0;
    return {};
}

} // namespace maillage::store
