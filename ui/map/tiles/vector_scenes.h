// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/vector_tiles.h"
#include "ui/map/tiles/tile_cache.h"

#include <QString>

#include <memory>
#include <mutex>
#include <set>

namespace maillage {

/// The scenes of a file's tiles, built when first asked for and kept as long as they fit into memory. Thread-safe.
class VectorScenes {
public:
    /// Some sixty tiles of a dense town.
    static constexpr std::size_t memoryLimit = 64U << 20U;

    explicit VectorScenes(std::shared_ptr<VectorTiles> tiles)
        : m_tiles(std::move(tiles))
        , m_scenes(memoryLimit) {}

    struct Found {
        std::shared_ptr<const VectorScene> scene; ///< of the tile or one above it; null where there is none
        QString problem;                          ///< a sentence about a tile, said once for each
    };

    /// What shows a tile: itself, or the nearest above it that the file has and that isn't damaged. One tile is built
    /// at a time, so that nobody builds one twice.
    [[nodiscard]] Found sceneFor(const TileId& id);

    [[nodiscard]] std::size_t bytes();

private:
    [[nodiscard]] std::shared_ptr<const VectorScene> sceneOf(const TileId& id, QString& problem);

    std::shared_ptr<VectorTiles> m_tiles;
    std::mutex m_mutex;
    TileCache<std::shared_ptr<const VectorScene>> m_scenes; ///< null: the file has none, or it is damaged
    std::set<TileId> m_told;
};

} // namespace maillage
