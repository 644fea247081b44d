// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/osm/build_step.h"

#include <filesystem>
#include <string>

namespace maillage {

/// What tilemaker is to do.
struct TileOrder {
    std::filesystem::path extract;
    std::filesystem::path folder;    ///< to work in; what lies in it is the caller's to remove
    std::string ending;              ///< ".mbtiles" or ".pmtiles"
    std::string title;               ///< that the tiles give themselves
    Box bounds{};                    ///< of an extract that doesn't say; empty: not known either
    std::filesystem::path sea{};     ///< polygons of the sea, in degrees: .shp or .geojson; empty: without
    std::filesystem::path program{}; ///< empty: "tilemaker" on the PATH
};

/// Whether tilemaker can be found.
[[nodiscard]] bool hasTilemaker();

/// Whom to name for the tiles, as the piece of HTML that tile files keep.
[[nodiscard]] std::string tileAttribution();

/// Makes vector tiles of an extract by running tilemaker (version 3), a program of its own, and gives the file in the
/// order's folder. Waits for it on this thread, which needs no event loop; an interruption ends it. If this thread's
/// process ends, so does tilemaker. What is drawn stands in resources/tilemaker. Errors: "osm.no_tilemaker",
/// "osm.tilemaker_failed", "osm.no_memory", "osm.disk_full", "osm.cannot_write", "osm.interrupted".
[[nodiscard]] Result<std::filesystem::path> makeTiles(const TileOrder& order, const BuildStep& step);

} // namespace maillage
