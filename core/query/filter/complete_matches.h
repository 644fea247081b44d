// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/query/filter/filter.h"

#include <span>

namespace maillage {

// For whoever asks once: a window has a snapshot that is completed in the background instead.

/// The snapshot with what the filter asks and loading leaves for later: its faults, its opening times and changes.
[[nodiscard]] Result<Snapshot::Pointer> completedFor(const Filter& filter, const Snapshot& snapshot,
                                                     const store::Connection& connection,
                                                     const TaskControl& control = {});

/// The places that pass every one of the filters; all of them where there is none.
[[nodiscard]] Result<Bitmap> completeMatches(const Snapshot& snapshot, std::span<const Filter> filters,
                                             const store::Connection& connection, const TaskControl& control = {});

} // namespace maillage
