// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "core/query/snapshot/snapshot.h"

#include <span>

namespace maillage {

/// The box that shows where the hub works, for looking at all of these places: those that are misplaced must not make
/// all others tiny. Leaves out the places whose coordinates have a fault; of the others a few that lie far from all the
/// rest; and, as long as the faults are not known, a fiftieth at each side. Empty without positions. Any thread.
[[nodiscard]] Box usualBoxOf(const Snapshot& snapshot, std::span<const PlaceRow> rows);

} // namespace maillage
