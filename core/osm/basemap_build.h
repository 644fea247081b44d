// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_library.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/osm/osm_extract.h"
#include "core/tiles/tile_source.h"

#include <filesystem>
#include <optional>
#include <string>

namespace maillage {

/// What to make of an OpenStreetMap extract.
struct BasemapOrder {
    std::filesystem::path extract;                     ///< .osm.pbf
    std::filesystem::path output;                      ///< .mbtiles or .pmtiles
    std::string title{};                               ///< of the basemap; empty: the extract's name without endings
    std::optional<std::filesystem::path> boundaries{}; ///< where to write its communes', as GeoJSON, if it has any
    std::optional<AddressLibrary> addresses{};         ///< where its addresses are to be found
    std::filesystem::path sea{};       ///< see TileOrder; empty: as the coastlines of the extract make it
    std::filesystem::path tilemaker{}; ///< see TileOrder
};

/// What was made.
struct BasemapReport {
    OsmSurvey survey;
    TileSetInfo tiles;
    std::uint64_t bytes = 0; ///< of the file of tiles
    std::optional<OsmAddressCounts> addresses{};
    std::optional<std::string> addressFile{}; ///< as AddressFile::name; nothing where no address could be taken
};

/// Makes a basemap file of an extract, and on wish a boundary file and an address index. Each file appears whole or not
/// at all, in place of an older one; interrupted or failed, the basemap is as it was before. Progress counts in
/// thousandths. Any thread; waits. Errors: see OsmExtract, makeTiles(), "osm.bad_ending", "osm.no_tiles".
[[nodiscard]] Result<BasemapReport> buildBasemap(const BasemapOrder& order, const TaskControl& control = {});

} // namespace maillage
