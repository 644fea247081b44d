// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/base/catalogue.h"

#include <simdjson.h>

#include <algorithm>
#include <charconv>
#include <format>
#include <map>

namespace maillage::store {

namespace {

constexpr std::string_view stepColumns =
    "id, uid, author, at, label, kind, coalesce(undoes, 0), undone, first_seq, last_seq";

ChangeSet readStep(const Statement& row, int from = 0) {
    ChangeSet step;
    step.id = row.integer(from);
    step.uid = Uuid::fromBytes(row.blob(from + 1)).value_or(Uuid{});
    step.author = row.text(from + 2);
    step.at = Timestamp{std::chrono::milliseconds{row.integer(from + 3)}};
    step.label = readMessage(row.text(from + 4));
    step.kind = row.text(from + 5);
    step.undoes = row.integer(from + 6);
    step.undone = row.integer(from + 7) != 0;
    step.firstSeq = row.integer(from + 8);
    step.lastSeq = row.integer(from + 9);
    return step;
}

std::string valueText(simdjson::dom::element value) {
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS) {
        return std::string(text);
    }
    return value.is_null() ? std::string{} : std::string(simdjson::minify(value));
}

std::vector<ColumnChange> readColumns(std::string_view json, char operation) {
    std::vector<ColumnChange> columns;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (json.empty() || parser.parse(json.data(), json.size()).get(object) != simdjson::SUCCESS) {
        return columns;
    }
    for (const auto field : object) {
        ColumnChange column{std::string(field.key), {}, {}};
        simdjson::dom::array pair;
        if (operation == 'U' && field.value.get(pair) == simdjson::SUCCESS && pair.size() == 2) {
            column.before = valueText(pair.at(0));
            column.after = valueText(pair.at(1));
        } else {
            column.before = valueText(field.value);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

RowChange readRow(const Statement& row, int from) {
    RowChange change;
    change.table = row.text(from);
    change.row = row.integer(from + 1);
    change.last = row.integer(from + 2);
    change.operation = operationNamed(row.text(from + 3));
    change.columns = readColumns(row.text(from + 4), change.operation);
    change.seq = row.integer(from + 5);
    return change;
}

Result<void> visitRows(Statement& query, const RowChangeVisitor& visit) {
    for (;;) {
        const auto row = query.step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row || !visit(readRow(query, 0))) {
            return {};
        }
    }
}

/// By the record's key, ascending, the place that it hangs on.
using Places = std::vector<std::pair<std::int64_t, std::int64_t>>;

Result<std::map<std::string, Places>> placesOfAttached(const Connection& connection) {
    std::map<std::string, Places> places;
    for (const Entity entity : allEntities) {
        if (!isAttached(entity)) {
            continue;
        }
        const std::string table(entityName(entity));
        auto query =
            connection.prepare(std::format("SELECT key, place FROM {} WHERE place IS NOT NULL ORDER BY key", table));
        if (!query) {
            return std::unexpected(query.error());
        }
        for (;;) {
            const auto row = query->step();
            if (!row) {
                return std::unexpected(row.error());
            }
            if (!*row) {
                break;
            }
            places[table].emplace_back(query->integer(0), query->integer(1));
        }
    }
    return places;
}

/// The places of a change of attached records: of those that are there, and what the change itself says.
std::vector<std::int64_t> placesOf(const RowChange& change, const Places& present) {
    std::vector<std::int64_t> places;
    const auto key = &Places::value_type::first;
    for (auto at = std::ranges::lower_bound(present, change.row, {}, key);
         at != present.end() && at->first <= change.last; ++at) {
        places.push_back(at->second);
    }
    for (const ColumnChange& column : change.columns) {
        for (const std::string* value : {&column.before, &column.after}) {
            std::int64_t place = 0;
            const auto read = std::from_chars(value->data(), value->data() + value->size(), place);
            if (column.column == "place" && read.ec == std::errc{}) {
                places.push_back(place);
            }
        }
    }
    return places;
}

Result<std::optional<ChangeSet>> oneStep(const Connection& connection, std::string_view where) {
    auto query = connection.prepare(std::format("SELECT {} FROM change_set WHERE {}", stepColumns, where));
    if (!query) {
        return std::unexpected(query.error());
    }
    const auto row = query->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? std::optional{readStep(*query)} : std::nullopt;
}

} // namespace

Result<std::vector<ChangeSet>> changeSets(const Connection& connection, std::size_t limit, std::int64_t before) {
    auto query = connection.prepare(
        std::format("SELECT {} FROM change_set WHERE ?1 = 0 OR id < ?1 ORDER BY id DESC LIMIT ?2", stepColumns));
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, before).bind(1, static_cast<std::int64_t>(limit));
    std::vector<ChangeSet> steps;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return steps;
        }
        steps.push_back(readStep(*query));
    }
}

Result<std::vector<RowChange>> rowChanges(const Connection& connection, const ChangeSet& step, std::size_t limit) {
    auto query = connection.prepare("SELECT tbl, row, last, op, change, seq FROM hist WHERE seq BETWEEN ?1 AND ?2 "
                                    "ORDER BY seq LIMIT ?3");
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, step.firstSeq).bind(1, step.lastSeq).bind(2, static_cast<std::int64_t>(limit));
    std::vector<RowChange> changes;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return changes;
        }
        changes.push_back(readRow(*query, 0));
    }
}

Result<std::vector<RowCount>> rowCounts(const Connection& connection, const ChangeSet& step) {
    auto query = connection.prepare("SELECT tbl, op, sum(last - row + 1) FROM hist WHERE seq BETWEEN ?1 AND ?2 "
                                    "GROUP BY tbl, op ORDER BY tbl, op");
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, step.firstSeq).bind(1, step.lastSeq);
    std::vector<RowCount> counts;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return counts;
        }
        counts.push_back({std::string(query->text(0)), operationNamed(query->text(1)), query->integer(2)});
    }
}

Result<std::optional<ChangeSet>> changeSet(const Connection& connection, std::int64_t id) {
    return oneStep(connection, "id = " + std::to_string(id));
}

Result<void> forEachRowChange(const Connection& connection, std::string_view table, std::int64_t firstSeq,
                              const RowChangeVisitor& visit) {
    auto query = connection.prepare(
        "SELECT tbl, row, last, op, change, seq FROM hist WHERE seq >= ?1 AND tbl = ?2 ORDER BY seq");
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, firstSeq).bind(1, table);
    return visitRows(*query, visit);
}

Result<void> forEachDeletion(const Connection& connection, const RowChangeVisitor& visit) {
    auto query =
        connection.prepare("SELECT tbl, row, last, op, change, seq FROM hist WHERE op = 'D' ORDER BY seq DESC");
    return query ? visitRows(*query, visit) : std::unexpected(query.error());
}

Result<std::vector<RecordChange>> recordHistory(const Connection& connection, RecordKey key) {
    static const std::string sql =
        std::format("SELECT {0}, tbl, row, last, op, change, seq FROM hist JOIN change_set ON change_set.id = hist.cs "
                    "WHERE tbl = ?1 AND row = ?2 AND op <> 'I' UNION ALL "
                    "SELECT {0}, tbl, row, last, op, change, seq FROM hist JOIN change_set ON change_set.id = hist.cs "
                    "WHERE tbl = ?1 AND row <= ?2 AND last >= ?2 AND op = 'I' ORDER BY seq DESC",
                    stepColumns);
    auto query = connection.prepare(sql);
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, entityName(key.entity)).bind(1, key.number);
    std::vector<RecordChange> changes;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return changes;
        }
        changes.push_back({readStep(*query), readRow(*query, 10)});
    }
}

Result<void> forEachChange(const Connection& connection, Entity entity, const WhenVisitor& visit) {
    auto query = connection.prepare("SELECT row, last, at FROM hist CROSS JOIN change_set ON change_set.id = hist.cs "
                                    "WHERE tbl = ?1 AND op <> 'D' ORDER BY seq");
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, entityName(entity));
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row
            || !visit(query->integer(0), query->integer(1), Timestamp{std::chrono::milliseconds{query->integer(2)}})) {
            return {};
        }
    }
}

Result<void> forEachAttachedChange(const Connection& connection, const AttachedVisitor& visit) {
    auto places = placesOfAttached(connection);
    auto query = connection.prepare("SELECT tbl, row, last, op, change, seq, at FROM hist CROSS JOIN change_set "
                                    "ON change_set.id = hist.cs WHERE tbl IN ('link', 'note', 'stop') ORDER BY seq");
    if (!places || !query) {
        return std::unexpected(places ? query.error() : places.error());
    }
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        const RowChange change = readRow(*query, 0);
        for (const std::int64_t place : placesOf(change, (*places)[change.table])) {
            if (!visit(place, Timestamp{std::chrono::milliseconds{query->integer(6)}})) {
                return {};
            }
        }
    }
}

Result<std::optional<ChangeSet>> nextUndo(const Connection& connection) {
    return oneStep(connection, "kind = 'do' AND undone = 0 ORDER BY id DESC LIMIT 1");
}

Result<std::optional<ChangeSet>> nextRedo(const Connection& connection) {
    return oneStep(connection, "kind = 'undo' AND undone = 0 AND id > coalesce((SELECT max(id) FROM change_set "
                               "WHERE kind = 'do'), 0) ORDER BY id DESC LIMIT 1");
}

} // namespace maillage::store
