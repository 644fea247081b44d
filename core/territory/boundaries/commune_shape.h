// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"

#include <string>
#include <vector>

namespace maillage {

/// A commune as a boundary file gives it.
struct CommuneShape {
    std::string code; ///< INSEE, as the file has it: maybe a former commune's, or one that nobody knows
    std::string name;
    std::vector<std::vector<WorldPoint>> rings; ///< outer rings and holes alike, the first point repeated at the end
};

} // namespace maillage
