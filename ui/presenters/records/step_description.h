// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history.h"

#include <QStringList>

namespace maillage {

/// What a step did, as lines of text.
struct StepDescription {
    QStringList lines;
    bool folded = false; ///< the lines only count; there is more to unfold

    friend bool operator==(const StepDescription&, const StepDescription&) = default;
};

/// A line for each field that changed, with the record's name; a step on many records, an import, is counted in a line
/// for each kind unless it is unfolded. Undo and redo first say which step they took back.
[[nodiscard]] Result<StepDescription> describeStep(const store::Connection& connection, const store::ChangeSet& step,
                                                   bool unfolded);

inline constexpr std::int64_t fewRows = 20;        ///< more are folded
inline constexpr std::size_t mostDescribed = 1000; ///< rows when unfolded

} // namespace maillage
