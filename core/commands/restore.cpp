// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore.h"

#include "core/store/rewind.h"

#include <algorithm>

namespace maillage {

namespace {

/// The record as it is, or as it was when it was deleted, and after which row of history it is so.
struct Present {
    Record record;
    bool deleted = false;
    std::int64_t seq = 0;   ///< only of a deleted one
    std::int64_t first = 0; ///< of the row that tells of it first; only of a deleted one
};

Result<Present> presentOf(const store::Connection& connection, RecordKey key) {
    auto record = store::readRecord(connection, key);
    if (!record || *record) {
        return record ? Result<Present>(Present{.record = std::move(**record)}) : std::unexpected(record.error());
    }
    const auto history = store::recordHistory(connection, key);
    if (!history) {
        return std::unexpected(history.error());
    }
    if (history->empty() || history->front().change.operation != 'D') {
        return failure(ErrorKind::NotFound, "commands.no_such_record", {std::to_string(key.number)});
    }
    const std::int64_t before = history->front().change.seq - 1;
    auto last = store::recordAt(connection, key, before);
    if (!last || !*last) {
        return last ? failure(ErrorKind::Damaged, "store.history_damaged", {std::string(entityName(key.entity))})
                    : std::unexpected(last.error());
    }
    return Present{.record = std::move(**last), .deleted = true, .seq = before, .first = history->back().change.seq};
}

} // namespace

Result<EarlierVersion> earlierVersion(const store::Connection& connection, RecordKey key, std::int64_t seq) {
    auto present = presentOf(connection, key);
    if (!present) {
        return std::unexpected(present.error());
    }
    auto version = store::recordAt(connection, key, present->deleted ? std::min(seq, present->seq) : seq);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (!*version && present->deleted && seq >= present->first) {
        *version = present->record; // it was gone then
    }
    if (!*version) {
        return failure(ErrorKind::NotFound, "commands.not_there_yet", {displayName(present->record)});
    }
    EarlierVersion earlier{.deleted = present->deleted,
                           .present = std::move(present->record),
                           .version = std::move(**version),
                           .changes = {}};
    for (std::size_t field = 0; field < earlier.version.values.size(); ++field) {
        if (earlier.version.values[field] != earlier.present.values[field]) {
            earlier.changes.push_back({field, earlier.version.values[field]});
        }
    }
    return earlier;
}

Result<ChangeReport> bringBack(Editor& editor, const EarlierVersion& shown, std::int64_t seq) {
    const RecordKey key = shown.present.key();
    const auto now = earlierVersion(editor.hub().connection(), key, seq);
    if (!now) {
        return std::unexpected(now.error());
    }
    const std::string name = displayName(now->present);
    if (now->changes != shown.changes || now->deleted != shown.deleted) {
        return failure(ErrorKind::Conflict, "commands.changed_since_shown", {name});
    }
    return editor.run(Message{"step.bring_back", {name}}, [&](Batch& batch) {
        auto done = now->deleted ? batch.revive(key) : Result<void>{};
        return done ? batch.set(key, now->changes) : done;
    });
}

} // namespace maillage
