// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/tile_source.h"

#include "core/tiles/byte_reader.h"
#include "core/tiles/mbtiles.h"
#include "core/tiles/packing.h"
#include "core/tiles/pmtiles.h"

#include <algorithm>
#include <cmath>

namespace maillage {

TileId ancestorAt(const TileId& id, int zoom) {
    const int steps = std::max(0, id.zoom - zoom);
    return {id.zoom - steps, id.x >> static_cast<unsigned>(steps), id.y >> static_cast<unsigned>(steps)};
}

Box boxOf(const TileId& id) {
    const double side = std::exp2(-id.zoom);
    const LatLon first = toLatLon({id.x * side, id.y * side});
    const LatLon last = toLatLon({(id.x + 1) * side, (id.y + 1) * side});
    return {.south = last.lat, .west = first.lon, .north = first.lat, .east = last.lon};
}

TileFormat tileFormatNamed(std::string_view name) {
    if (name == "png") {
        return TileFormat::Png;
    }
    if (name == "jpg" || name == "jpeg") {
        return TileFormat::Jpeg;
    }
    if (name == "webp") {
        return TileFormat::Webp;
    }
    if (name == "avif") {
        return TileFormat::Avif;
    }
    return name == "pbf" || name == "mvt" ? TileFormat::Vector : TileFormat::Unknown;
}

TileFormat sniffTileFormat(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG")) {
        return TileFormat::Png;
    }
    if (bytes.starts_with("\xFF\xD8\xFF")) {
        return TileFormat::Jpeg;
    }
    if (bytes.starts_with("RIFF") && bytes.size() >= 12 && bytes.substr(8, 4) == "WEBP") {
        return TileFormat::Webp;
    }
    if (bytes.size() >= 12 && bytes.substr(4, 8) == "ftypavif") {
        return TileFormat::Avif;
    }
    static constexpr std::string_view layer = "\x1A"; // what a vector tile begins with: a layer
    const bool isVector = sniffPacking(bytes) != Packing::None || bytes.starts_with(layer);
    return isVector ? TileFormat::Vector : TileFormat::Unknown;
}

Result<std::unique_ptr<TileSource>> openTileSource(const std::filesystem::path& path) {
    auto bytes = openFileBytes(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    static constexpr std::string_view sqliteMagic("SQLite format 3\0", 16);
    std::string start;
    const auto length = static_cast<std::size_t>(std::min<std::uint64_t>((*bytes)->size(), sqliteMagic.size()));
    if ((*bytes)->read(0, length, start)) {
        if (start == sqliteMagic) {
            return openMbtiles(path);
        }
        if (start.starts_with("PMTiles")) {
            return openPmtiles(*std::move(bytes), path);
        }
    }
    return failure(ErrorKind::Data, "tiles.unknown_format", {path.string()});
}

} // namespace maillage
