// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/history.h"

#include <QStringList>

#include <vector>

namespace maillage {

/// A place, person or organisation that the step deleted and that is still gone.
struct DeletedRecord {
    qsizetype line = 0; ///< of the description that says so
    RecordKey key;
    std::int64_t seq = 0; ///< as earlierVersion() takes it

    friend bool operator==(const DeletedRecord&, const DeletedRecord&) = default;
};

/// What a step did, as lines of text.
struct StepDescription {
    QStringList lines;
    bool folded = false; ///< the lines only count; there is more to unfold
    std::vector<DeletedRecord> deleted{};

    friend bool operator==(const StepDescription&, const StepDescription&) = default;
};

/// A line for each field that changed, with the record's name; a step on many records, an import, is counted in a line
/// for each kind unless it is unfolded. Undo and redo first say which step they took back.
[[nodiscard]] Result<StepDescription> describeStep(const store::Connection& connection, const store::ChangeSet& step,
                                                   bool unfolded);

inline constexpr std::int64_t fewRows = 20;        ///< more are folded
inline constexpr std::size_t mostDescribed = 1000; ///< rows when unfolded

} // namespace maillage
