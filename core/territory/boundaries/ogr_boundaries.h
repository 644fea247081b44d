// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/territory/boundaries/boundary_shapes.h"

#include <filesystem>

namespace maillage {

/// By GDAL, in the module beside the program (boundary_module.h), which is loaded once, on first use.
/// "boundaries.no_module" where it or GDAL is not installed.
[[nodiscard]] Result<BoundaryShapes> readOgrBoundaries(const std::filesystem::path& file);

} // namespace maillage
