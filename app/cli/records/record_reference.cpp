// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records/record_reference.h"

#include "core/store/records.h"

#include <algorithm>
#include <array>
#include <format>
#include <functional>
#include <vector>

namespace maillage::cli {

namespace {

constexpr std::size_t shortestPrefix = 8;
constexpr std::size_t shownAtMost = 5;

struct Found {
    RecordKey key;
    Uuid uuid;
};

using Bind = std::function<void(store::Statement&)>;

Result<void> collect(const store::Connection& connection, Entity entity, std::string_view where, const Bind& bind,
                     std::vector<Found>& found) {
    auto query = connection.prepare(
        std::format("SELECT key, uuid FROM {} WHERE {} LIMIT {}", entityName(entity), where, shownAtMost));
    if (!query) {
        return std::unexpected(query.error());
    }
    bind(*query);
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        found.push_back({{entity, query->integer(0)}, Uuid::fromBytes(query->blob(1)).value_or(Uuid{})});
    }
}

/// The least and the greatest UUID that begin with the text; nothing if it is no beginning of one.
std::optional<std::array<Uuid, 2>> uuidsBeginning(std::string_view text) {
    static constexpr std::string_view shape = "00000000-0000-0000-0000-000000000000";
    if (text.size() < shortestPrefix || text.size() > shape.size()) {
        return std::nullopt;
    }
    std::string last(shape);
    std::ranges::replace(last, '0', 'f');
    const auto from = Uuid::parse(std::string(text) + std::string(shape.substr(text.size())));
    const auto to = Uuid::parse(std::string(text) + last.substr(text.size()));
    return from && to ? std::optional(std::array{*from, *to}) : std::nullopt;
}

Error ambiguous(std::string_view word, const std::vector<Found>& found) {
    std::string list;
    for (const Found& each : found) {
        list += std::format("{}{} {}", list.empty() ? "" : ", ", entityName(each.key.entity), each.uuid.toString());
    }
    return {ErrorKind::Usage, Message{"cli.ambiguous_record", {std::string(word), list}, {}}};
}

} // namespace

Result<RecordKey> findRecord(const store::Connection& connection, std::string_view word, std::optional<Entity> only) {
    std::vector<Found> byId;
    std::vector<Found> byUuid;
    const auto range = uuidsBeginning(word);
    for (const Entity entity : allEntities) {
        if (only && *only != entity) {
            continue;
        }
        Result<void> done;
        if (isDirectory(entity)) {
            done = collect(
                connection, entity, "id = ?1 AND id <> ''", [&](store::Statement& query) { query.bind(0, word); },
                byId);
        }
        if (done && range) {
            done = collect(
                connection, entity, "uuid BETWEEN ?1 AND ?2",
                [&](store::Statement& query) {
                    query.bind(0, std::span<const std::uint8_t>((*range)[0].bytes()));
                    query.bind(1, std::span<const std::uint8_t>((*range)[1].bytes()));
                },
                byUuid);
        }
        if (!done) {
            return std::unexpected(done.error());
        }
    }
    const bool wholeUuid = range && (*range)[0] == (*range)[1] && !byUuid.empty();
    const std::vector<Found>& found = wholeUuid || byId.empty() ? byUuid : byId;
    if (found.empty()) {
        return failure(ErrorKind::NotFound, "commands.no_such_record", {std::string(word)});
    }
    return found.size() == 1 ? Result<RecordKey>(found.front().key) : std::unexpected(ambiguous(word, found));
}

} // namespace maillage::cli
