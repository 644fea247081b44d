// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/vector_tiles.h"

#include "core/tiles/vector/mvt.h"
#include "core/tiles/vector/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace maillage {

namespace {

constexpr std::size_t mostProbed = 16; // of each zoom, or of all
constexpr int probedZoom = 8;

} // namespace

VectorTiles::VectorTiles(std::unique_ptr<TileSource> source, std::filesystem::path path)
    : m_source(std::move(source))
    , m_path(std::move(path))
    , m_info(m_source->info())
    , m_schema(schemaOf(m_info.vectorLayers)) {}

Result<std::shared_ptr<VectorTiles>> VectorTiles::open(std::unique_ptr<TileSource> source,
                                                       const std::filesystem::path& path) {
    if (!source->info().isVector()) {
        return failure(ErrorKind::Data, "tiles.vector.raster", {path.string()});
    }
    std::shared_ptr<VectorTiles> tiles(new VectorTiles(std::move(source), path));
    tiles->probeLayers();
    if (tiles->m_schema == TileSchema::Unknown) {
        return failure(ErrorKind::Data, "tiles.vector.schema", {path.string()});
    }
    tiles->probeSea();
    return tiles;
}

Result<std::shared_ptr<VectorTiles>> VectorTiles::open(const std::filesystem::path& path) {
    auto source = openTileSource(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    return open(*std::move(source), path);
}

Result<std::optional<std::string>> VectorTiles::bytesOf(const TileId& id) {
    const std::scoped_lock lock(m_mutex);
    return m_source->tile(id);
}

/// Where the metadata don't name the layers, a few tiles do.
void VectorTiles::probeLayers() {
    if (m_schema != TileSchema::Unknown) {
        return;
    }
    std::set<std::string> names;
    for (const TileId& id : m_source->someTiles(mostProbed)) {
        const auto bytes = bytesOf(id);
        const auto layers = bytes && *bytes ? readMvt(**bytes, id) : Result<std::vector<MvtLayer>>();
        for (const MvtLayer& layer : layers ? *layers : std::vector<MvtLayer>()) {
            names.emplace(layer.name);
        }
    }
    m_info.vectorLayers.assign(names.begin(), names.end());
    m_schema = schemaOf(m_info.vectorLayers);
}

/// Of a few tiles from far and near, the first with a sea tells that there is one.
void VectorTiles::probeSea() {
    m_ground = groundOf(m_schema);
    const std::set<int> zooms{m_info.minZoom, std::clamp(probedZoom, m_info.minZoom, m_info.maxZoom), m_info.maxZoom};
    for (const int zoom : zooms) {
        for (const TileId& id : tilesWithin(m_info.extent, zoom, mostProbed)) {
            if (m_ground != SceneGround::Unknown) {
                return;
            }
            const auto bytes = bytesOf(id);
            const auto scene = bytes && *bytes ? buildScene(**bytes, id, m_schema) : Result<VectorScene>();
            if (bytes && *bytes && scene) {
                m_ground = scene->ground;
            }
        }
    }
}

Result<std::shared_ptr<const VectorScene>> VectorTiles::scene(const TileId& id) {
    const auto bytes = bytesOf(id);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (!*bytes) {
        return nullptr;
    }
    auto built = buildScene(**bytes, id, m_schema);
    if (!built) {
        return std::unexpected(built.error());
    }
    if (built->ground == SceneGround::Unknown) {
        built->ground = m_ground;
    }
    return std::make_shared<const VectorScene>(*std::move(built));
}

std::vector<TileId> tilesWithin(const Box& box, int zoom, std::size_t most) {
    const WorldPoint first = toWorld({box.north, box.west});
    const WorldPoint last = toWorld({box.south, box.east});
    const double side = std::exp2(zoom);
    const auto cellOf = [side](double value) { return std::clamp(std::floor(value * side), 0.0, side - 1); };
    const double across = cellOf(last.x) - cellOf(first.x) + 1;
    const double down = cellOf(last.y) - cellOf(first.y) + 1;
    if (box.isEmpty() || across * down > static_cast<double>(most)) {
        return {};
    }
    std::vector<TileId> tiles;
    for (double y = cellOf(first.y); y <= cellOf(last.y); ++y) {
        for (double x = cellOf(first.x); x <= cellOf(last.x); ++x) {
            tiles.push_back({zoom, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)});
        }
    }
    return tiles;
}

} // namespace maillage
