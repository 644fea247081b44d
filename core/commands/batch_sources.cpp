// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/commands/editor.h"

#include <algorithm>
#include <format>

namespace maillage {

namespace {

Result<store::Statement> prepareCrosswalksOf(const store::Connection& connection, Entity entity) {
    return connection.prepare(
        std::format("SELECT key, source, id, delivered FROM crosswalk WHERE {} = ?1 ORDER BY key", entityName(entity)));
}

Result<std::vector<Crosswalk>> readCrosswalks(store::Statement& query, RecordKey record) {
    query.reset();
    query.bind(0, record.number);
    std::vector<Crosswalk> found;
    for (;;) {
        const auto row = query.step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            query.reset();
            return found;
        }
        found.push_back(
            {query.integer(0), query.integer(1), std::string(query.text(2)), record, std::string(query.text(3))});
    }
}

} // namespace

/// A field that leaves what a source delivered remembers the delivery; one that comes back to it forgets it.
Result<void> Batch::keepDelivered(const Record& before, std::span<const FieldChange> changes, std::int64_t except) {
    if (!isDirectory(before.entity)) {
        return {};
    }
    auto statement = m_crosswalksOf.find(before.entity);
    if (statement == m_crosswalksOf.end()) {
        auto made = prepareCrosswalksOf(m_connection, before.entity);
        if (!made) {
            return std::unexpected(made.error());
        }
        statement = m_crosswalksOf.emplace(before.entity, std::move(*made)).first;
    }
    const auto crosswalks = readCrosswalks(statement->second, before.key());
    if (!crosswalks) {
        return std::unexpected(crosswalks.error());
    }
    for (const Crosswalk& crosswalk : *crosswalks) {
        if (crosswalk.key == except) {
            continue;
        }
        JsonPairs delivered = readJsonPairs(crosswalk.delivered).value_or(JsonPairs{});
        for (const FieldChange& change : changes) {
            const std::string_view name = fieldsOf(before.entity)[change.field].name;
            const auto kept = std::ranges::find(delivered, name, &JsonPairs::value_type::first);
            if (kept == delivered.end()) {
                delivered.emplace_back(name, before.values[change.field]);
            } else if (kept->second == change.value) {
                delivered.erase(kept);
            }
        }
        if (auto done = setDelivered(crosswalk.key, writeJsonPairs(delivered)); !done) {
            return done;
        }
    }
    return {};
}

Result<std::int64_t> Batch::source(std::string_view name) {
    const std::string folded = fold(trimmed(name));
    auto query = m_connection.prepare("SELECT key FROM source WHERE folded = ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, std::string_view(folded));
    const auto row = query->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (*row) {
        return query->integer(0);
    }
    auto insert = m_connection.prepare("INSERT INTO source(uuid, name, folded) VALUES(?1, ?2, ?3)");
    if (!insert) {
        return std::unexpected(insert.error());
    }
    const Uuid uuid = Uuid::create();
    insert->bind(0, std::span<const std::uint8_t>(uuid.bytes()))
        .bind(1, trimmed(name))
        .bind(2, std::string_view(folded));
    if (auto done = recorded([&] { return insert->run(); }); !done) {
        return std::unexpected(done.error());
    }
    return m_connection.lastInsertedRow();
}

Result<void> Batch::addCrosswalk(std::int64_t source, RecordKey key, std::string_view id, std::string_view delivered) {
    if (m_addCrosswalk.handle() == nullptr) {
        auto statement = m_connection.prepare("INSERT INTO crosswalk(source, entity, id, place, organisation, person, "
                                              "delivered) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        if (!statement) {
            return std::unexpected(statement.error());
        }
        m_addCrosswalk = std::move(*statement);
    }
    m_addCrosswalk.bind(0, source).bind(1, entityName(key.entity)).bind(2, id).bind(6, delivered);
    for (const auto& [parameter, entity] :
         {std::pair{3, Entity::Place}, std::pair{4, Entity::Organisation}, std::pair{5, Entity::Person}}) {
        if (key.entity == entity) {
            m_addCrosswalk.bind(parameter, key.number);
        } else {
            m_addCrosswalk.bindNull(parameter);
        }
    }
    return recorded([&] { return m_addCrosswalk.run(); });
}

Result<void> Batch::setDelivered(std::int64_t crosswalk, std::string_view delivered) {
    if (m_setDelivered.handle() == nullptr) {
        auto statement = m_connection.prepare("UPDATE crosswalk SET delivered = ?2 WHERE key = ?1 AND delivered <> ?2");
        if (!statement) {
            return std::unexpected(statement.error());
        }
        m_setDelivered = std::move(*statement);
    }
    m_setDelivered.bind(0, crosswalk).bind(1, delivered);
    return recorded([&] { return m_setDelivered.run(); });
}

Result<std::vector<Crosswalk>> crosswalksOf(const store::Connection& connection, RecordKey record) {
    auto query = prepareCrosswalksOf(connection, record.entity);
    return query ? readCrosswalks(*query, record) : std::unexpected(query.error());
}

} // namespace maillage
