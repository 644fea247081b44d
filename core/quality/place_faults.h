// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/record.h"
#include "core/query/snapshot/snapshot.h"

#include <vector>

namespace maillage {

/// What the standard's checks find in a place of a hub, errors first, and the other places of the hub that seem to be
/// the same. Those are known as far as the snapshot's faults are.
[[nodiscard]] std::vector<Fault> faultsInHub(const Record& place, const Snapshot& snapshot);

} // namespace maillage
