// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include "core/base/json.h"
#include "core/base/uuid.h"

#include <algorithm>
#include <format>
#include <span>

namespace maillage::store {

namespace {

std::string writeFields(Entity entity, const std::vector<FieldChange>& changes) {
    JsonPairs pairs;
    for (const FieldChange& change : changes) {
        pairs.emplace_back(fieldsOf(entity)[change.field].name, change.value);
    }
    return writeJsonPairs(pairs);
}

/// Fields that this version does not know are passed over.
std::vector<FieldChange> readFields(Entity entity, std::string_view json) {
    std::vector<FieldChange> changes;
    for (auto& [name, value] : readJsonPairs(json).value_or(JsonPairs{})) {
        if (const auto field = fieldIndex(entity, name)) {
            changes.push_back({*field, std::move(value)});
        }
    }
    return changes;
}

constexpr std::string_view columns = "entity, record, at, content, before";

std::optional<Draft> readDraft(const Statement& row) {
    const auto entity = entityNamed(row.text(0));
    if (!entity) {
        return std::nullopt;
    }
    return Draft{.record = {*entity, row.integer(1)},
                 .at = Timestamp(std::chrono::milliseconds(row.integer(2))),
                 .typed = readFields(*entity, row.text(3)),
                 .before = readFields(*entity, row.text(4))};
}

std::string_view valueOf(const std::vector<FieldChange>& changes, std::size_t field) {
    const auto found = std::ranges::find(changes, field, &FieldChange::field);
    return found == changes.end() ? std::string_view{} : std::string_view(found->value);
}

bool isThere(const Connection& connection, RecordKey record) {
    const auto count = connection.integer(
        std::format("SELECT count(*) FROM {} WHERE key = {}", entityName(record.entity), record.number));
    return count && *count > 0;
}

} // namespace

RecordKey newDraftKey(Entity entity) {
    constexpr std::size_t randomBytes = 6;
    const Uuid uuid = Uuid::create();
    std::int64_t number = 0;
    for (const std::uint8_t byte : std::span(uuid.bytes()).last(randomBytes)) {
        number = number * 256 + byte;
    }
    return {entity, -1 - number};
}

Result<void> keepDraft(const Connection& connection, const Draft& draft) {
    auto statement =
        connection.prepare("INSERT INTO draft(entity, record, at, content, before) VALUES (?1, ?2, ?3, ?4, ?5) "
                           "ON CONFLICT(entity, record) DO UPDATE SET at = excluded.at, content = excluded.content, "
                           "before = excluded.before");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    const std::string typed = writeFields(draft.record.entity, draft.typed);
    const std::string before = writeFields(draft.record.entity, draft.before);
    statement->bind(0, entityName(draft.record.entity)).bind(1, draft.record.number);
    statement->bind(2, draft.at.time_since_epoch().count()).bind(3, std::string_view(typed));
    statement->bind(4, std::string_view(before));
    return statement->run();
}

Result<void> dropDraft(const Connection& connection, RecordKey record) {
    auto statement = connection.prepare("DELETE FROM draft WHERE entity = ?1 AND record = ?2");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(0, entityName(record.entity)).bind(1, record.number);
    return statement->run();
}

Result<std::optional<Draft>> draftOf(const Connection& connection, RecordKey record) {
    auto statement = connection.prepare(std::format("SELECT {} FROM draft WHERE entity = ?1 AND record = ?2", columns));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(0, entityName(record.entity)).bind(1, record.number);
    const auto row = statement->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? readDraft(*statement) : std::nullopt;
}

Result<std::vector<Draft>> drafts(const Connection& connection) {
    auto statement = connection.prepare(std::format("SELECT {} FROM draft ORDER BY at DESC, key DESC", columns));
    if (!statement) {
        return std::unexpected(statement.error());
    }
    std::vector<Draft> found;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        if (auto draft = readDraft(*statement)) {
            found.push_back(std::move(*draft));
        }
    }
    std::erase_if(found, [&](const Draft& draft) { return !isNew(draft) && !isThere(connection, draft.record); });
    return found;
}

Record resumed(const Draft& draft, Record record) {
    for (const FieldChange& change : draft.typed) {
        record.values[change.field] = change.value;
    }
    return record;
}

std::vector<std::size_t> changedSince(const Draft& draft, const Record& record) {
    std::vector<std::size_t> fields;
    for (const FieldChange& change : draft.typed) {
        const std::string& now = record.values[change.field];
        if (!isNew(draft) && now != valueOf(draft.before, change.field) && now != change.value) {
            fields.push_back(change.field);
        }
    }
    return fields;
}

} // namespace maillage::store
