// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/change_plan.h"
#include "core/standard/rules.h"

#include <functional>
#include <span>

namespace maillage {

/// Which faults are to be mended.
using WantedFaults = std::function<bool(FaultKind)>;

/// The values that would mend the wanted faults of these places, where there is exactly one way. `keys` ascend. Places
/// that have no such fault, or none that can be mended so, count as unchanged.
[[nodiscard]] Result<ChangePlan> planFix(const store::Connection& connection, std::span<const std::int64_t> keys,
                                         const WantedFaults& wanted, const TaskControl& control = {});

} // namespace maillage
