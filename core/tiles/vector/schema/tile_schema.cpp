// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/tile_schema.h"

#include <algorithm>
#include <array>
#include <limits>

namespace maillage {

namespace {

struct Signs {
    TileSchema schema;
    std::array<std::string_view, 4> layers; ///< that no other schema has
};

constexpr auto signs = std::to_array<Signs>({
    {TileSchema::OpenMapTiles, {"transportation", "transportation_name", "water_name", "aeroway"}},
    {TileSchema::Protomaps, {"earth", "roads", "places", "physical_line"}},
    {TileSchema::Shortbread, {"water_polygons", "streets", "place_labels", "street_labels"}},
});

} // namespace

std::string_view tileSchemaName(TileSchema schema) {
    switch (schema) {
    case TileSchema::OpenMapTiles:
        return "OpenMapTiles";
    case TileSchema::Protomaps:
        return "Protomaps";
    case TileSchema::Shortbread:
        return "Shortbread";
    case TileSchema::Unknown:
        break;
    }
    return {};
}

TileSchema schemaOf(std::span<const std::string> layers) {
    TileSchema best = TileSchema::Unknown;
    std::ptrdiff_t most = 0;
    for (const Signs& sign : signs) {
        const auto found = std::ranges::count_if(
            sign.layers, [&](std::string_view layer) { return std::ranges::contains(layers, layer); });
        if (found > most) {
            most = found;
            best = sign.schema;
        }
    }
    return best;
}

FeatureMapper mapperOf(TileSchema schema, std::string_view layer) {
    std::span<const LayerMapper> mappers;
    switch (schema) {
    case TileSchema::OpenMapTiles:
        mappers = openMapTilesMappers();
        break;
    case TileSchema::Protomaps:
        mappers = protomapsMappers();
        break;
    case TileSchema::Shortbread:
        mappers = shortbreadMappers();
        break;
    case TileSchema::Unknown:
        return nullptr;
    }
    const auto found = std::ranges::find(mappers, layer, &LayerMapper::first);
    return found == mappers.end() ? nullptr : found->second;
}

SceneGround groundOf(TileSchema schema) {
    return schema == TileSchema::Protomaps    ? SceneGround::Sea
           : schema == TileSchema::Shortbread ? SceneGround::Land
                                              : SceneGround::Unknown;
}

std::int32_t importanceOf(std::int64_t value) {
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, std::numeric_limits<std::int32_t>::min(),
                                                              std::numeric_limits<std::int32_t>::max()));
}

} // namespace maillage
