// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/editor.h"

#include <vector>

namespace maillage {

/// An earlier version of a record, and what bringing it back would change.
struct EarlierVersion {
    bool deleted = false; ///< it comes back as a record, with what was deleted along with it
    Record present;       ///< of a deleted one, as it was when it was deleted
    Record version;
    std::vector<FieldChange> changes; ///< from the present to the version, in the order of the fields
};

/// The record as it was when `seq` was the last row of history (RowChange::seq); a deleted one as it was before, where
/// it was gone by then. NotFound, with a sentence, where the record did not exist then.
[[nodiscard]] Result<EarlierVersion> earlierVersion(const store::Connection& connection, RecordKey key,
                                                    std::int64_t seq);

/// Brings it back as a step of its own. Conflict where that would no longer change what `shown` says: the record has
/// been changed since somebody looked at it.
[[nodiscard]] Result<ChangeReport> bringBack(Editor& editor, const EarlierVersion& shown, std::int64_t seq);

} // namespace maillage
