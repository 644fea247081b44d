// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore.h"

#include "core/store/rewind.h"

namespace maillage {

Result<EarlierVersion> earlierVersion(const store::Connection& connection, RecordKey key, std::int64_t seq) {
    auto present = store::readRecord(connection, key);
    if (!present) {
        return std::unexpected(present.error());
    }
    if (!*present) {
        return failure(ErrorKind::NotFound, "commands.gone_since");
    }
    auto version = store::recordAt(connection, key, seq);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (!*version) {
        return failure(ErrorKind::NotFound, "commands.not_there_yet", {displayName(**present)});
    }
    EarlierVersion earlier{.present = std::move(**present), .version = std::move(**version), .changes = {}};
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
    if (now->changes != shown.changes) {
        return failure(ErrorKind::Conflict, "commands.changed_since_shown", {name});
    }
    return editor.run(Message{"step.bring_back", {name}}, [&](Batch& batch) { return batch.set(key, now->changes); });
}

} // namespace maillage
