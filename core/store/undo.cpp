// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include <simdjson.h>

#include <algorithm>
#include <format>
#include <map>

namespace maillage::store {

namespace {

/// Rows deleted or read at a time, so that what the recorder buffers stays small.
constexpr std::int64_t chunk = 2000;

bool isKnownTable(std::string_view name) {
    for (std::size_t table = 0; table < Recorder::tableCount; ++table) {
        if (Recorder::tableName(table) == name) {
            return true;
        }
    }
    return false;
}

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

class Inverse {
public:
    Inverse(const Connection& connection, Recorder& recorder, const TaskControl& control, const TouchedVisitor& touched)
        : m_connection(connection)
        , m_recorder(recorder)
        , m_control(control)
        , m_touched(touched) {}

    Result<void> apply(const ChangeSet& step) {
        if (auto set = m_connection.execute("PRAGMA defer_foreign_keys = ON"); !set) {
            return set;
        }
        const auto total = static_cast<std::uint64_t>(step.lastSeq - step.firstSeq + 1);
        for (std::int64_t end = step.lastSeq; end >= step.firstSeq; end -= chunk) {
            if (auto done = applyRows(std::max(step.firstSeq, end - chunk + 1), end); !done) {
                return done;
            }
            m_control.report({static_cast<std::uint64_t>(step.lastSeq - std::max(step.firstSeq, end - chunk)), total});
        }
        return {};
    }

private:
    struct Row {
        std::string table;
        std::int64_t first = 0;
        std::int64_t last = 0;
        char operation = 'I';
        std::string change;
    };

    /// Read before they are applied: applying writes to the table that is read.
    Result<std::vector<Row>> read(std::int64_t first, std::int64_t last) {
        auto query = m_connection.prepare(
            "SELECT tbl, row, last, op, change FROM hist WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq DESC");
        if (!query) {
            return std::unexpected(query.error());
        }
        query->bind(0, first).bind(1, last);
        std::vector<Row> rows;
        for (;;) {
            const auto row = query->step();
            if (!row) {
                return std::unexpected(row.error());
            }
            if (!*row) {
                return rows;
            }
            rows.push_back({std::string(query->text(0)), query->integer(1), query->integer(2), query->text(3).front(),
                            std::string(query->text(4))});
        }
    }

    Result<void> applyRows(std::int64_t first, std::int64_t last) {
        const auto rows = read(first, last);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        for (const Row& row : *rows) {
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "store.interrupted");
            }
            if (!isKnownTable(row.table)) {
                return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
            }
            if (auto done = applyRow(row); !done) {
                return done;
            }
            m_touched(row.table, row.first, row.last);
            if (auto done = m_recorder.flushIfLarge(); !done) {
                return done;
            }
        }
        return {};
    }

    Result<void> applyRow(const Row& row) {
        if (row.operation == 'I') {
            return removeRows(row);
        }
        simdjson::dom::object change;
        if (m_parser.parse(row.change).get(change) != simdjson::SUCCESS) {
            return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
        }
        return row.operation == 'U' ? restoreColumns(row, change) : restoreRow(row, change);
    }

    /// Their children may have gone with an earlier delete of the same step: what is gone already is fine.
    Result<void> removeRows(const Row& row) {
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

    Result<void> restoreColumns(const Row& row, simdjson::dom::object change) {
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
                return failure(ErrorKind::Damaged, "store.history_damaged", {row.table});
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

    Result<void> restoreRow(const Row& row, simdjson::dom::object change) {
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

    Result<Statement*> cached(const std::string& sql) {
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

    const Connection& m_connection;
    Recorder& m_recorder;
    const TaskControl& m_control;
    const TouchedVisitor& m_touched;
    std::map<std::string, Statement> m_statements;
    simdjson::dom::parser m_parser;
};

} // namespace

Result<void> applyInverse(const Connection& connection, Recorder& recorder, const ChangeSet& step,
                          const TaskControl& control, const TouchedVisitor& touched) {
    return Inverse(connection, recorder, control, touched).apply(step);
}

} // namespace maillage::store
