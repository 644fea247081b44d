// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include <charconv>
#include <format>

namespace maillage::store {

namespace {

std::string quotedColumns(Entity entity) {
    std::string columns = "key, uuid";
    for (const FieldInfo& info : fieldsOf(entity)) {
        columns += std::format(", \"{}\"", info.name);
    }
    return columns;
}

void bindField(Statement& statement, int parameter, Entity entity, std::size_t field, const std::string& value) {
    if (fieldsOf(entity)[field].kind != FieldKind::Reference) {
        statement.bind(parameter, std::string_view(value));
        return;
    }
    std::int64_t key = 0;
    std::from_chars(value.data(), value.data() + value.size(), key);
    if (key == 0) {
        statement.bindNull(parameter);
    } else {
        statement.bind(parameter, key);
    }
}

Result<std::optional<Record>> first(Result<RecordQuery> query, Entity entity,
                                    const std::function<void(Statement&)>& bind) {
    if (!query) {
        return std::unexpected(query.error());
    }
    bind(query->statement());
    Record record(entity);
    const auto found = query->next(record);
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found ? std::optional{std::move(record)} : std::nullopt;
}

} // namespace

Result<RecordQuery> RecordQuery::prepare(const Connection& connection, Entity entity, std::string_view tail) {
    auto statement =
        connection.prepare(std::format("SELECT {} FROM {} {}", quotedColumns(entity), entityName(entity), tail));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    RecordQuery query;
    query.m_statement = std::move(*statement);
    query.m_entity = entity;
    return query;
}

Result<bool> RecordQuery::next(Record& record) {
    auto row = m_statement.step();
    if (!row || !*row) {
        return row;
    }
    record.entity = m_entity;
    record.number = m_statement.integer(0);
    record.uuid = Uuid::fromBytes(m_statement.blob(1)).value_or(Uuid{});
    record.values.resize(fieldsOf(m_entity).size());
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        record.values[field].assign(m_statement.text(static_cast<int>(field) + 2));
    }
    return true;
}

Result<std::optional<Record>> readRecord(const Connection& connection, RecordKey key) {
    return first(RecordQuery::prepare(connection, key.entity, "WHERE key = ?1"), key.entity,
                 [&](Statement& statement) { statement.bind(0, key.number); });
}

Result<std::optional<Record>> readRecord(const Connection& connection, Entity entity, const Uuid& uuid) {
    return first(RecordQuery::prepare(connection, entity, "WHERE uuid = ?1"), entity,
                 [&](Statement& statement) { statement.bind(0, std::span<const std::uint8_t>(uuid.bytes())); });
}

Result<void> forEachRecord(const Connection& connection, Entity entity, const RecordVisitor& visit) {
    auto query = RecordQuery::prepare(connection, entity, "ORDER BY key");
    if (!query) {
        return std::unexpected(query.error());
    }
    Record record(entity);
    for (;;) {
        const auto found = query->next(record);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found || !visit(record)) {
            return {};
        }
    }
}

Result<void> forEachRecord(const Connection& connection, Entity entity, std::span<const std::int64_t> keys,
                           const RecordVisitor& visit) {
    auto query = RecordQuery::prepare(connection, entity, "WHERE key = ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    Record record(entity);
    for (const std::int64_t key : keys) {
        query->statement().reset();
        query->statement().bind(0, key);
        const auto found = query->next(record);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found && !visit(record)) {
            return {};
        }
    }
    return {};
}

Result<std::vector<Record>> attachedRecords(const Connection& connection, Entity attached, RecordKey key) {
    const std::string_view column = entityName(key.entity);
    const std::string_view dated = attached == Entity::Note ? "on_date" : "since";
    const bool twoWays = attached == Entity::Link && key.entity == Entity::Organisation;
    const std::string tail = std::format("WHERE \"{}\" = ?1{} ORDER BY {} DESC, key DESC", column,
                                         twoWays ? " OR other_organisation = ?1" : "", dated);
    auto query = RecordQuery::prepare(connection, attached, tail);
    if (!query) {
        return std::unexpected(query.error());
    }
    query->statement().bind(0, key.number);
    std::vector<Record> records;
    Record record(attached);
    for (;;) {
        const auto found = query->next(record);
        if (!found) {
            return std::unexpected(found.error());
        }
        if (!*found) {
            return records;
        }
        records.push_back(record);
    }
}

Result<std::int64_t> countRecords(const Connection& connection, Entity entity) {
    return connection.integer(std::format("SELECT count(*) FROM {}", entityName(entity)));
}

Result<RecordInserter> RecordInserter::prepare(const Connection& connection, Entity entity) {
    std::string columns = "uuid";
    std::string parameters = "?1";
    const auto fields = fieldsOf(entity);
    for (std::size_t field = 0; field < fields.size(); ++field) {
        columns += std::format(", \"{}\"", fields[field].name);
        parameters += std::format(", ?{}", field + 2);
    }
    auto statement =
        connection.prepare(std::format("INSERT INTO {}({}) VALUES({})", entityName(entity), columns, parameters));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    RecordInserter inserter;
    inserter.m_statement = std::move(*statement);
    inserter.m_connection = &connection;
    inserter.m_entity = entity;
    return inserter;
}

Result<std::int64_t> RecordInserter::insert(const Record& record) {
    m_statement.bind(0, std::span<const std::uint8_t>(record.uuid.bytes()));
    for (std::size_t field = 0; field < record.values.size(); ++field) {
        bindField(m_statement, static_cast<int>(field) + 1, m_entity, field, record.values[field]);
    }
    if (auto done = m_statement.run(); !done) {
        return std::unexpected(done.error());
    }
    return m_connection->lastInsertedRow();
}

Result<void> RecordUpdater::update(RecordKey key, std::span<const FieldChange> changes) {
    if (changes.empty()) {
        return {};
    }
    constexpr std::size_t enough = 64;
    std::string sql = std::format("UPDATE {} SET ", entityName(key.entity));
    int parameter = 1;
    for (const FieldChange& change : changes) {
        sql += std::format("{}\"{}\" = ?{}", parameter == 1 ? "" : ", ", fieldsOf(key.entity)[change.field].name,
                           parameter + 1);
        ++parameter;
    }
    sql += " WHERE key = ?1";
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = m_connection.prepare(sql);
        if (!statement) {
            return std::unexpected(statement.error());
        }
        if (m_statements.size() == enough) {
            m_statements.clear();
        }
        found = m_statements.emplace(std::move(sql), std::move(*statement)).first;
    }
    found->second.bind(0, key.number);
    parameter = 0;
    for (const FieldChange& change : changes) {
        bindField(found->second, ++parameter, key.entity, change.field, change.value);
    }
    return found->second.run();
}

Result<void> updateRecord(const Connection& connection, RecordKey key, std::span<const FieldChange> changes) {
    return RecordUpdater(connection).update(key, changes);
}

Result<void> deleteRecord(const Connection& connection, RecordKey key) {
    auto statement = connection.prepare(std::format("DELETE FROM {} WHERE key = ?1", entityName(key.entity)));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(0, key.number);
    return statement->run();
}

} // namespace maillage::store
