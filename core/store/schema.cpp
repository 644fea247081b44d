// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/model/fields.h"

#include <array>
#include <format>
#include <functional>
#include <string>

namespace maillage::store {

namespace {

/// The column of a field; the default of a choice is written out, so that the file explains itself.
std::string columnDefinition(Entity entity, std::size_t field) {
    const FieldInfo& info = fieldsOf(entity)[field];
    if (info.kind == FieldKind::Reference) {
        const std::string_view target = info.name == "other_organisation" ? "organisation" : info.name;
        return std::format("\"{}\" INTEGER REFERENCES {}(key) ON DELETE CASCADE", info.name, target);
    }
    const auto choices = choicesOf(entity, field);
    return std::format("\"{}\" TEXT NOT NULL DEFAULT '{}'", info.name, choices.empty() ? "" : choices.front());
}

/// As the version that brought the entity had it.
std::string entityTable(Entity entity) {
    std::string sql = std::format("CREATE TABLE {}(key INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE",
                                  entityName(entity));
    for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
        if (fieldsOf(entity)[field].since == entitySince(entity)) {
            sql += ", " + columnDefinition(entity, field);
        }
    }
    return sql + ");\n";
}

std::string referenceIndexes(Entity entity) {
    std::string sql;
    for (const FieldInfo& info : fieldsOf(entity)) {
        if (info.kind == FieldKind::Reference) {
            sql += std::format("CREATE INDEX {0}_{1} ON {0}(\"{1}\") WHERE \"{1}\" IS NOT NULL;\n", entityName(entity),
                               info.name);
        }
    }
    return sql;
}

std::string addedColumns(Entity entity, int version) {
    std::string sql;
    for (std::size_t field = 0; field < fieldsOf(entity).size(); ++field) {
        if (fieldsOf(entity)[field].since == version) {
            sql += std::format("ALTER TABLE {} ADD COLUMN {};\n", entityName(entity), columnDefinition(entity, field));
        }
    }
    return sql;
}

/// Tables and columns that a version brings, by the table of fields.
std::string entityChanges(int version) {
    std::string sql;
    for (const Entity entity : allEntities) {
        if (entitySince(entity) == version) {
            sql += entityTable(entity) + referenceIndexes(entity);
        } else if (entitySince(entity) < version) {
            sql += addedColumns(entity, version);
        }
    }
    return sql;
}

/// 1: records, sources and history.
std::string firstVersion() {
    std::string sql = std::format("PRAGMA application_id = {};\n", applicationId);
    sql += entityChanges(1);
    sql += R"sql(
CREATE TABLE source(
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE);

CREATE TABLE crosswalk(
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES source(key) ON DELETE CASCADE,
    entity TEXT NOT NULL,
    id TEXT NOT NULL,
    place INTEGER REFERENCES place(key) ON DELETE CASCADE,
    organisation INTEGER REFERENCES organisation(key) ON DELETE CASCADE,
    person INTEGER REFERENCES person(key) ON DELETE CASCADE,
    delivered TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX crosswalk_id ON crosswalk(source, entity, id);
CREATE INDEX crosswalk_place ON crosswalk(place) WHERE place IS NOT NULL;
CREATE INDEX crosswalk_organisation ON crosswalk(organisation) WHERE organisation IS NOT NULL;
CREATE INDEX crosswalk_person ON crosswalk(person) WHERE person IS NOT NULL;

CREATE TABLE change_set(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL CHECK(kind IN ('do', 'undo', 'redo')),
    undoes INTEGER REFERENCES change_set(id),
    undone INTEGER NOT NULL DEFAULT 0,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL);

CREATE TABLE hist(
    seq INTEGER PRIMARY KEY,
    cs INTEGER NOT NULL REFERENCES change_set(id),
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    last INTEGER NOT NULL,
    op TEXT NOT NULL CHECK(op IN ('I', 'U', 'D')),
    change TEXT NOT NULL DEFAULT '');
CREATE INDEX hist_change ON hist(tbl, row) WHERE op <> 'I';
CREATE INDEX hist_insert ON hist(tbl, row) WHERE op = 'I';

CREATE TABLE hub(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
)sql";
    return sql;
}

/// 2: a view for those who read the file with other tools.
std::string secondVersion() {
    std::string columns;
    for (const FieldInfo& info : fieldsOf(Entity::Place).first(standardFieldCount)) {
        columns += std::format("{}\"{}\"", columns.empty() ? "" : ", ", info.name);
    }
    return std::format("CREATE VIEW standard AS SELECT {} FROM place WHERE visibility = 'public';\n", columns);
}

/// 3: stars, stops, filters kept under a name, territories of the hub's own; drafts, which are no part of history.
std::string thirdVersion() {
    return entityChanges(3) + R"sql(
CREATE TABLE draft(
    key INTEGER PRIMARY KEY,
    entity TEXT NOT NULL,
    record INTEGER NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    before TEXT NOT NULL,
    UNIQUE(entity, record));
)sql";
}

constexpr std::array<std::string (*)(), schemaVersion> steps{firstVersion, secondVersion, thirdVersion};

} // namespace

Result<void> migrate(const Connection& connection, int target) {
    const auto current = connection.integer("PRAGMA user_version");
    if (!current) {
        return std::unexpected(current.error());
    }
    for (int version = static_cast<int>(*current); version < target; ++version) {
        auto transaction = Transaction::begin(connection);
        if (!transaction) {
            return std::unexpected(transaction.error());
        }
        const std::string sql =
            steps[static_cast<std::size_t>(version)]() + std::format("PRAGMA user_version = {};", version + 1);
        if (auto done = connection.execute(sql); !done) {
            return done;
        }
        if (auto done = transaction->commit(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace maillage::store
