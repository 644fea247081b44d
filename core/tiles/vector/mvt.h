// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tiles/tile_source.h"

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace maillage {

/// Mapbox Vector Tiles, specification 2.1 (github.com/mapbox/vector-tile-spec), versions 1 and 2. Everything here reads
/// views into the tile's bytes, which must outlive it, and takes nothing in them for granted.

/// The value of an attribute; numbers of all widths come as two kinds.
using MvtValue = std::variant<std::monostate, std::string_view, double, std::int64_t, bool>;

struct MvtLayer {
    std::string_view name;
    std::uint32_t extent = 4096; ///< units along a side of the tile
    std::vector<std::string_view> keys;
    std::vector<MvtValue> values;
    std::vector<std::string_view> features; ///< not yet decoded
};

/// "14/8529/5974": zoom, x, y.
[[nodiscard]] std::string tileName(const TileId& id);

/// The layers of an unpacked tile, their features not yet decoded. A layer that cannot be read at all makes the error
/// `tiles.vector.damaged` with the tile and the layer, as far as it is known. Layers without a name or of another
/// version are passed over.
[[nodiscard]] Result<std::vector<MvtLayer>> readMvt(std::string_view bytes, const TileId& id);

enum class MvtGeometryType : std::uint8_t { Unknown, Point, Line, Polygon };

struct MvtPoint {
    std::int32_t x = 0; ///< eastwards from the tile's west edge, in units of the layer's extent
    std::int32_t y = 0; ///< southwards from its north edge

    friend bool operator==(const MvtPoint&, const MvtPoint&) = default;
};

/// One feature, decoded; used again for the next, so that its memory is.
struct MvtFeature {
    MvtGeometryType type = MvtGeometryType::Unknown;
    std::vector<std::uint32_t> tags;     ///< a key's index, then its value's, and so on; all within the layer
    std::vector<MvtPoint> points;        ///< of all parts, one after the other
    std::vector<std::uint32_t> partEnds; ///< where in `points` each part ends; a ring's first point isn't repeated
};

/// Decodes a feature of the layer. False where its bytes, its attributes or its geometry are damaged; what is then in
/// `out` is of no use.
[[nodiscard]] bool decodeFeature(const MvtLayer& layer, std::string_view bytes, MvtFeature& out);

/// Limits that keep a hostile tile from taking the memory of the machine.
inline constexpr std::size_t maxMvtLayers = 256;
inline constexpr std::size_t maxMvtFeatures = 1U << 19U; ///< of a layer, and as many keys and values
inline constexpr std::uint32_t maxMvtExtent = 1U << 16U;

} // namespace maillage
