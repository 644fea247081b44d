// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace maillage::store {

/// Reads whole records of one entity. Not for two threads at once.
class RecordQuery {
public:
    /// `tail` is what follows FROM and the table's name, such as "WHERE key = ?1".
    [[nodiscard]] static Result<RecordQuery> prepare(const Connection& connection, Entity entity,
                                                     std::string_view tail);

    [[nodiscard]] Statement& statement() { return m_statement; }

    /// The next record, its texts written over those of `record`, which keeps its room; false at the end.
    [[nodiscard]] Result<bool> next(Record& record);

private:
    Statement m_statement;
    Entity m_entity = Entity::Place;
};

using RecordVisitor = std::function<bool(const Record&)>; ///< false stops

[[nodiscard]] Result<std::optional<Record>> readRecord(const Connection& connection, RecordKey key);
[[nodiscard]] Result<std::optional<Record>> readRecord(const Connection& connection, Entity entity, const Uuid& uuid);
/// All, in the order of their keys.
[[nodiscard]] Result<void> forEachRecord(const Connection& connection, Entity entity, const RecordVisitor& visit);
/// Those of `keys`, in that order; missing ones are passed over.
[[nodiscard]] Result<void> forEachRecord(const Connection& connection, Entity entity,
                                         std::span<const std::int64_t> keys, const RecordVisitor& visit);
/// Links, notes or stops that hold `key`, the latest first.
[[nodiscard]] Result<std::vector<Record>> attachedRecords(const Connection& connection, Entity attached, RecordKey key);
[[nodiscard]] Result<std::int64_t> countRecords(const Connection& connection, Entity entity);

/// Inserts records of one entity with one prepared statement.
class RecordInserter {
public:
    [[nodiscard]] static Result<RecordInserter> prepare(const Connection& connection, Entity entity);
    /// The new record's key. The record needs a UUID.
    [[nodiscard]] Result<std::int64_t> insert(const Record& record);

private:
    Statement m_statement;
    const Connection* m_connection = nullptr;
    Entity m_entity = Entity::Place;
};

/// Writes fields of records, with one statement for each set of fields, prepared when it first occurs.
class RecordUpdater {
public:
    explicit RecordUpdater(const Connection& connection)
        : m_connection(connection) {}

    [[nodiscard]] Result<void> update(RecordKey key, std::span<const FieldChange> changes);

private:
    const Connection& m_connection;
    std::map<std::string, Statement> m_statements;
};

/// Writes fields of one record.
[[nodiscard]] Result<void> updateRecord(const Connection& connection, RecordKey key,
                                        std::span<const FieldChange> changes);
[[nodiscard]] Result<void> deleteRecord(const Connection& connection, RecordKey key);

} // namespace maillage::store
