// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fault.h"
#include "core/model/record.h"

#include <vector>

namespace maillage {

/// What the standard's checks find in a place of the hub, errors first. Any thread.
[[nodiscard]] std::vector<Fault> faultsOfPlace(const Record& place);

} // namespace maillage
