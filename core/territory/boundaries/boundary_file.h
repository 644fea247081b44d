// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/territory/boundaries/boundary_shapes.h"

#include <cstdint>
#include <filesystem>

namespace maillage {

inline constexpr std::uintmax_t maxBoundaryFileBytes = 512U << 20U;

/// Reads the communes of a file of boundaries, and the EPCI, départements and régions where it has them: GeoJSON by a
/// reader of our own, GeoPackage, Shapefile (also zipped) and FlatGeobuf by GDAL, in any reference system that it
/// knows. GDAL is loaded by the first file that needs it. Of a file with several layers, the one of the communes, else
/// the one of the smallest territories. Any thread. Errors: "boundaries.cannot_open", "boundaries.too_large",
/// "boundaries.not_geojson", "boundaries.none", "boundaries.no_module", "boundaries.not_readable".
[[nodiscard]] Result<BoundaryShapes> readBoundaryShapes(const std::filesystem::path& file);

} // namespace maillage
