// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/record.h"
#include "core/query/bitmap.h"
#include "core/query/snapshot.h"

#include <functional>
#include <memory>

namespace maillage {

/// Which places have faults: found in a second pass, since checks cost far more than reading. Attached to a snapshot by
/// Snapshot::withFaults(). After Snapshot::with() the changed places keep their old flags until updateFaults().
struct FaultFlags {
    Bitmap errors;
    Bitmap warnings;
};

struct FaultState {
    bool hasErrors = false;
    bool hasWarnings = false;
};

/// Judges one place.
using FaultFinder = std::function<FaultState(const Record&)>;

[[nodiscard]] Result<std::shared_ptr<const FaultFlags>> findFaults(const Snapshot& snapshot,
                                                                   const store::Connection& connection,
                                                                   const FaultFinder& find,
                                                                   const TaskControl& control = {});
/// The flags after an edit, judging only the places of these keys anew.
[[nodiscard]] Result<std::shared_ptr<const FaultFlags>> updateFaults(const Snapshot& snapshot,
                                                                     std::span<const std::int64_t> changedKeys,
                                                                     const store::Connection& connection,
                                                                     const FaultFinder& find);

} // namespace maillage
