// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/territory/boundaries/boundary_shapes.h"

#include <string>

namespace maillage {

/// Reads the Polygon and MultiPolygon features of a GeoJSON FeatureCollection (RFC 7946: longitude before latitude)
/// whose properties name a commune (commune_attribute.h), else a larger territory (territory_attribute.h). Others are
/// passed over, and so is every ring that is no closed line of positions on Earth. `name` is the file's, for errors:
/// "boundaries.not_geojson", "boundaries.none", or "boundaries.projected" where the file says that its coordinates are
/// no degrees. Bytes with room for 64 more (std::string::capacity) are not copied.
[[nodiscard]] Result<BoundaryShapes> readGeoJsonBoundaries(const std::string& bytes, const std::string& name);

} // namespace maillage
