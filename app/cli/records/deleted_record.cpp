// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/records/deleted_record.h"

#include "app/cli/records/record_reference.h"
#include "core/base/text.h"
#include "core/store/history.h"
#include "core/store/records.h"

#include <algorithm>
#include <optional>

namespace maillage::cli {

namespace {

constexpr std::size_t shortestPrefix = 8;

bool means(const store::RowChange& deletion, std::string_view word) {
    return std::ranges::any_of(deletion.columns, [&](const store::ColumnChange& column) {
        if (column.column == "uuid") {
            return word.size() >= shortestPrefix && column.before.starts_with(fold(word));
        }
        return column.column == "id" && column.before == word;
    });
}

Result<std::optional<RecordKey>> findDeletedRecord(const store::Connection& connection, std::string_view word) {
    std::optional<RecordKey> found;
    Result<std::optional<Record>> there;
    const auto read = store::forEachDeletion(connection, [&](const store::RowChange& deletion) {
        const auto entity = entityNamed(deletion.table);
        if (!entity || word.empty() || !means(deletion, word)) {
            return true;
        }
        const RecordKey key{*entity, deletion.row};
        there = store::readRecord(connection, key);
        if (there && !*there) {
            found = key;
        }
        return there && !found;
    });
    if (!read || !there) {
        return std::unexpected(read ? there.error() : read.error());
    }
    return found;
}

} // namespace

Result<RecordKey> findAnyRecord(const store::Connection& connection, std::string_view word) {
    auto key = findRecord(connection, word);
    if (key || key.error().kind != ErrorKind::NotFound) {
        return key;
    }
    const auto deleted = findDeletedRecord(connection, word);
    if (!deleted) {
        return std::unexpected(deleted.error());
    }
    return *deleted ? Result<RecordKey>(**deleted) : key;
}

} // namespace maillage::cli
