// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/boundaries/boundary_shapes.h"

#include <vector>

namespace maillage {

/// Files overlap: one has a commune and the parts that it was made of, two have the same commune. Of shapes that stand
/// for the same commune of today, those that lie inside another one are left out; the parts of a merged commune, side
/// by side as they were before, stay.
[[nodiscard]] std::vector<CommuneShape> withoutOverlaps(std::vector<CommuneShape> shapes);

} // namespace maillage
