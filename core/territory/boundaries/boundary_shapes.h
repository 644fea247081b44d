// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"
#include "core/territory/territory.h"

#include <string>
#include <vector>

namespace maillage {

/// Outer rings and holes alike, the first point of each repeated at the end; filled by the even-odd rule they give the
/// area.
using Outline = std::vector<std::vector<WorldPoint>>;

/// A commune as a boundary file gives it.
struct CommuneShape {
    std::string code; ///< INSEE, as the file has it: maybe a former commune's, or one that nobody knows
    std::string name;
    Outline rings;
};

/// A larger territory as a boundary file gives it: an EPCI, a département or a région.
struct TerritoryShape {
    Territory territory;
    Outline rings;
};

/// What a boundary file holds.
struct BoundaryShapes {
    std::vector<CommuneShape> communes{};
    std::vector<TerritoryShape> territories{};
};

} // namespace maillage
