// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/known_records.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/import/delivery.h"
#include "core/store/records.h"

#include <algorithm>
#include <format>

namespace maillage {

namespace {

std::size_t hashOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

/// The record as its source delivered it last.
void overlay(Record& record, std::string_view delivered) {
    for (const auto& [name, value] : readJsonPairs(delivered).value_or(JsonPairs{})) {
        if (const auto field = fieldIndex(record.entity, name)) {
            record.values[*field] = value;
        }
    }
}

/// A row of the file that says what the record says: for hashing it as a delivery.
void fillRow(const ColumnMap& map, const Record& record, const JsonPairs& extras, RawRecord& raw) {
    raw.values.clear();
    for (const ColumnMap::Column& column : map.columns()) {
        if (column.field) {
            raw.values.emplace_back(record.values[*column.field]);
            continue;
        }
        const auto extra = std::ranges::find(extras, column.extraName, &JsonPairs::value_type::first);
        raw.values.emplace_back(extra == extras.end() ? std::string_view{} : std::string_view(extra->second));
    }
    raw.present = raw.values.size();
}

} // namespace

Result<std::optional<std::int64_t>> sourceKey(const store::Connection& connection, std::string_view name) {
    auto query = connection.prepare("SELECT key FROM source WHERE folded = ?1");
    if (!query) {
        return std::unexpected(query.error());
    }
    const std::string folded = fold(trimmed(name));
    query->bind(0, std::string_view(folded));
    const auto row = query->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? std::optional{query->integer(0)} : std::nullopt;
}

Result<KnownRecords> KnownRecords::load(const store::Connection& connection, std::int64_t source, Entity entity) {
    auto query = connection.prepare(
        std::format("SELECT key, {}, id, delivered <> '' FROM crosswalk WHERE source = ?1 AND entity = ?2 ORDER BY key",
                    entityName(entity)));
    if (!query) {
        return std::unexpected(query.error());
    }
    query->bind(0, source).bind(1, entityName(entity));
    KnownRecords known;
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            break;
        }
        known.m_byId.emplace(hashOf(query->text(2)), static_cast<std::uint32_t>(known.m_known.size()));
        known.m_known.push_back({query->integer(0), query->integer(1)});
        known.m_edited.push_back(query->integer(3) != 0);
    }
    known.m_taken.resize(known.m_known.size());
    return known;
}

const KnownRecords::Known* KnownRecords::withId(std::size_t idHash) const {
    const auto found = m_byId.find(idHash);
    return found == m_byId.end() ? nullptr : &m_known[found->second];
}

Result<void> KnownRecords::indexContents(const store::Connection& connection, const ColumnMap& map,
                                         std::span<const std::size_t> key) {
    std::vector<std::int64_t> records;
    std::ranges::transform(m_known, std::back_inserter(records), &Known::record);
    auto deliveredOf = connection.prepare("SELECT delivered FROM crosswalk WHERE key = ?1");
    if (!deliveredOf) {
        return std::unexpected(deliveredOf.error());
    }
    Delivery delivery(map);
    RawRecord raw;
    std::uint32_t at = 0;
    return store::forEachRecord(connection, map.entity(), records, [&](const Record& stored) {
        Record record = stored;
        while (m_known[at].record != stored.number) {
            ++at; // a record that is gone
        }
        if (m_edited[at]) {
            deliveredOf->reset();
            deliveredOf->bind(0, m_known[at].crosswalk);
            if (deliveredOf->step().value_or(false)) {
                overlay(record, deliveredOf->text(0));
            }
        }
        const std::size_t extra = extraFieldOf(record.entity);
        const JsonPairs extras = readJsonPairs(record.values[extra]).value_or(JsonPairs{});
        fillRow(map, record, extras, raw);
        delivery.read(raw);
        m_byContent[delivery.contentHash()].records.push_back(at);
        if (const std::string text = delivery.keyText(key); !text.empty()) {
            m_byKey[hashOf(text)].records.push_back(at);
        }
        ++at;
        return true;
    });
}

const KnownRecords::Known* KnownRecords::takeContent(std::size_t contentHash) {
    return takeFrom(m_byContent, contentHash);
}

const KnownRecords::Known* KnownRecords::takeKey(std::size_t keyHash) {
    return takeFrom(m_byKey, keyHash);
}

const KnownRecords::Known* KnownRecords::takeFrom(Index& index, std::size_t hash) {
    const auto found = index.find(hash);
    if (found == index.end()) {
        return nullptr;
    }
    Queue& queue = found->second;
    while (queue.next < queue.records.size() && m_taken[queue.records[queue.next]]) {
        ++queue.next;
    }
    if (queue.next == queue.records.size()) {
        return nullptr;
    }
    const std::uint32_t at = queue.records[queue.next];
    m_taken[at] = true;
    return &m_known[at];
}

} // namespace maillage
