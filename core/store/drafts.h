// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <optional>
#include <vector>

namespace maillage::store {

/// What was typed into a form and not saved yet. No part of history: it is written while one types, and deleted by
/// saving the form or by throwing it away.
struct Draft {
    RecordKey record; ///< a negative number: of a record that is not in the hub yet, see newDraftKey()
    Timestamp at{};
    std::vector<FieldChange> typed;
    std::vector<FieldChange> before; ///< what the same fields held when the form was opened; empty texts left out
};

/// A name for the draft of a new record, as nothing else has it.
[[nodiscard]] RecordKey newDraftKey(Entity entity);

[[nodiscard]] inline bool isNew(const Draft& draft) {
    return draft.record.number <= 0;
}

/// One draft for each record: it replaces the one before.
[[nodiscard]] Result<void> keepDraft(const Connection& connection, const Draft& draft);
[[nodiscard]] Result<void> dropDraft(const Connection& connection, RecordKey record);
[[nodiscard]] Result<std::optional<Draft>> draftOf(const Connection& connection, RecordKey record);
/// Those that can be resumed, the latest first: not those of records that are in the hub no more, which undo may bring
/// back.
[[nodiscard]] Result<std::vector<Draft>> drafts(const Connection& connection);

/// The draft's values over those of the record, or of an empty one for a new record.
[[nodiscard]] Record resumed(const Draft& draft, Record record);
/// The fields that were typed into and that somebody else has changed meanwhile to something else.
[[nodiscard]] std::vector<std::size_t> changedSince(const Draft& draft, const Record& record);

} // namespace maillage::store
