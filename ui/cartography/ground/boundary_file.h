// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/mercator.h"

#include <filesystem>
#include <string>
#include <vector>

namespace maillage {

/// A commune as a boundary file gives it.
struct CommuneShape {
    std::string code;
    std::string name;
    std::vector<std::vector<WorldPoint>> rings; ///< outer rings and holes alike, the first point repeated at the end
};

/// Reads the Polygon and MultiPolygon features of a GeoJSON FeatureCollection (RFC 7946: longitude before latitude)
/// that have the properties `code` and `nom`; other features are passed over.
[[nodiscard]] Result<std::vector<CommuneShape>> readCommuneShapes(const std::filesystem::path& file);

inline constexpr std::uintmax_t maxBoundaryFileBytes = 512U << 20U;

} // namespace maillage
