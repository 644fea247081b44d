// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo/row_writer.h"

#include "core/base/uuid.h"

#include <simdjson.h>

#include <algorithm>
#include <format>

namespace maillage::store {

namespace {

/// Rows deleted at a time, so that what the recorder buffers stays small.
constexpr std::int64_t chunk = 2000;

bool isUuidColumn(std::string_view column) {
    return column == "uuid";
}

/// Column names come from the file: they are quoted, never trusted.
std::string quoted(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + '"';
}

void bindJson(Statement& statement, int parameter, std::string_view column, simdjson::dom::element value) {
    std::string_view text;
    std::int64_t number = 0;
    if (value.get(text) == simdjson::SUCCESS) {
        if (const auto uuid = isUuidColumn(column) ? Uuid::parse(text) : std::nullopt) {
            statement.bind(parameter, std::span<const std::uint8_t>(uuid->bytes()));
        } else {
            statement.bind(parameter, text);
        }
    } else if (value.get(number) == simdjson::SUCCESS) {
        statement.bind(parameter, number);
    } else {
        statement.bindNull(parameter);
    }
}

std::unexpected<Error> damaged(const HistoryRow& row) {
    return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
}

} // namespace

Result<void> RowWriter::remove(const HistoryRow& row) {
    auto statement = cached(std::format("DELETE FROM {} WHERE key BETWEEN ?1 AND ?2", row.table));
    for (std::int64_t last = row.last; last >= row.first && statement; last -= chunk) {
        (*statement)->bind(0, std::max(row.first, last - chunk + 1)).bind(1, last);
        if (auto done = (*statement)->run(); !done) {
            return done;
        }
        if (auto done = m_recorder.flushIfLarge(); !done) {
            return done;
        }
    }
    return statement ? Result<void>{} : std::unexpected(statement.error());
}

Result<void> RowWriter::restoreColumns(const HistoryRow& row) {
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object change;
    if (parser.parse(row.change).get(change) != simdjson::SUCCESS) {
        return damaged(row);
    }
    std::string assignments;
    std::string conditions;
    int parameter = 1;
    for (const auto field : change) {
        assignments += std::format("{}{} = ?{}", assignments.empty() ? "" : ", ", quoted(field.key), parameter + 1);
        conditions += std::format(" AND {} IS ?{}", quoted(field.key), parameter + 2);
        parameter += 2;
    }
    auto statement = cached(std::format("UPDATE {} SET {} WHERE key = ?1{}", row.table, assignments, conditions));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    (*statement)->bind(0, row.first);
    parameter = 0;
    for (const auto field : change) {
        simdjson::dom::array pair;
        if (field.value.get(pair) != simdjson::SUCCESS || pair.size() != 2) {
            return damaged(row);
        }
        bindJson(**statement, ++parameter, field.key, pair.at(0));
        bindJson(**statement, ++parameter, field.key, pair.at(1));
    }
    auto done = (*statement)->run();
    if (done && m_connection.changedRows() == 0) {
        return failure(ErrorKind::Conflict, "store.changed_since", {row.table, std::to_string(row.first)});
    }
    return done;
}

Result<void> RowWriter::restore(const HistoryRow& row) {
    thread_local simdjson::dom::parser parser;
    simdjson::dom::object change;
    if (parser.parse(row.change).get(change) != simdjson::SUCCESS) {
        return damaged(row);
    }
    std::string columns;
    std::string parameters;
    int parameter = 0;
    for (const auto field : change) {
        columns += (parameter == 0 ? "" : ", ") + quoted(field.key);
        parameters += std::format("{}?{}", parameter == 0 ? "" : ", ", parameter + 1);
        ++parameter;
    }
    auto statement = cached(
        std::format("INSERT INTO {}({}) VALUES({}) ON CONFLICT(key) DO NOTHING", row.table, columns, parameters));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    parameter = 0;
    for (const auto field : change) {
        bindJson(**statement, parameter++, field.key, field.value);
    }
    return (*statement)->run();
}

Result<Statement*> RowWriter::cached(const std::string& sql) {
    const auto found = m_statements.find(sql);
    if (found != m_statements.end()) {
        return &found->second;
    }
    auto statement = m_connection.prepare(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    return &m_statements.emplace(sql, std::move(*statement)).first->second;
}

} // namespace maillage::store
