// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/geo/mercator.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A square of the Web Mercator pyramid: x from 180° W eastwards, y from the north southwards ("XYZ", not "TMS").
struct TileId {
    int zoom = 0;
    std::uint32_t x = 0;
    std::uint32_t y = 0;

    friend auto operator<=>(const TileId&, const TileId&) = default;
};

inline constexpr int maxTileZoom = 26;

/// Whether the zoom is possible, and x and y lie within it.
[[nodiscard]] constexpr bool isValid(const TileId& id) {
    return id.zoom >= 0 && id.zoom <= maxTileZoom && id.x < (1U << id.zoom) && id.y < (1U << id.zoom);
}

/// The tile of zoom `zoom` that holds this one, or the tile itself where its zoom isn't above.
[[nodiscard]] TileId ancestorAt(const TileId& id, int zoom);

/// The square, in degrees.
[[nodiscard]] Box boxOf(const TileId& id);

/// What a tile's bytes are.
enum class TileFormat { Unknown, Png, Jpeg, Webp, Avif, Vector };

[[nodiscard]] TileFormat tileFormatNamed(std::string_view name);
/// From the first bytes of a tile; whatever is compressed counts as Vector.
[[nodiscard]] TileFormat sniffTileFormat(std::string_view bytes);

/// What a map covers when its file doesn't say.
inline constexpr Box wholeWorld{-mercatorLatitudeLimit, -180, mercatorLatitudeLimit, 180};

struct TileSetInfo {
    std::string name;              ///< the file's own title, else its name without ending; plain text
    std::string attribution{};     ///< plain text, markup taken off; may be empty
    std::string attributionLink{}; ///< the first http(s) address of the attribution; may be empty
    Box bounds = wholeWorld;       ///< outside, the file says, it has no tile
    Box extent = wholeWorld; ///< what the map is of: the bounds where the file tells them, else where its tiles lie
    int minZoom = 0;
    int maxZoom = 0;
    TileFormat format = TileFormat::Unknown;
    std::vector<std::string> vectorLayers{}; ///< of vector tiles, where the file names them

    [[nodiscard]] bool isVector() const { return format == TileFormat::Vector; }
};

/// A file of map tiles. One thread at a time.
class TileSource {
public:
    TileSource() = default;
    TileSource(const TileSource&) = delete;
    TileSource& operator=(const TileSource&) = delete;
    virtual ~TileSource() = default;

    [[nodiscard]] virtual const TileSetInfo& info() const = 0;
    /// The tile's bytes as the format says, decompressed; nothing where the file has no such tile.
    [[nodiscard]] virtual Result<std::optional<std::string>> tile(const TileId& id) = 0;
    /// At most so many of those that the file has, of several zooms where that is quickly told.
    [[nodiscard]] virtual std::vector<TileId> someTiles(std::size_t most) = 0;
};

/// Opens an MBTiles or PMTiles (version 3) file, told apart by its first bytes.
[[nodiscard]] Result<std::unique_ptr<TileSource>> openTileSource(const std::filesystem::path& path);

/// Limits that keep a hostile file from taking the memory of the machine.
inline constexpr std::size_t maxTileBytes = 16U << 20U;
inline constexpr std::size_t maxMetadataBytes = 4U << 20U;

} // namespace maillage
