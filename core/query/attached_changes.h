// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/period_rows.h"
#include "core/query/place_changes.h"

#include <map>

namespace maillage {

/// By place, in the order of the records.
using AttachedDifferences = std::map<std::int64_t, std::vector<AttachedDifference>>;

/// What became of the places' stops, and of their links with public organisations.
[[nodiscard]] Result<AttachedDifferences> attachedDifferences(const store::Connection& connection,
                                                              const HistoryRange& range, const TaskControl& control);

} // namespace maillage
