// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"
#include "core/tiles/vector/schema/tile_schema.h"
#include "core/tiles/vector/vector_scene.h"

#include <memory>
#include <mutex>
#include <vector>

namespace maillage {

/// A file of vector tiles as scenes. Thread-safe.
class VectorTiles {
public:
    /// Takes a source of vector tiles, reading a few of them to learn the schema and whether they know the sea. The
    /// error `tiles.vector.schema` says that the schema is none of the known ones. `path` names the file in messages.
    [[nodiscard]] static Result<std::shared_ptr<VectorTiles>> open(std::unique_ptr<TileSource> source,
                                                                   const std::filesystem::path& path);
    /// The same from a file; `tiles.vector.raster` where it holds pictures.
    [[nodiscard]] static Result<std::shared_ptr<VectorTiles>> open(const std::filesystem::path& path);

    [[nodiscard]] const TileSetInfo& info() const { return m_info; }

    [[nodiscard]] TileSchema schema() const { return m_schema; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Whether its tiles cover everything under them.
    [[nodiscard]] bool knowsSea() const { return m_ground != SceneGround::Unknown; }

    /// Null where the file has no such tile.
    [[nodiscard]] Result<std::shared_ptr<const VectorScene>> scene(const TileId& id);

private:
    VectorTiles(std::unique_ptr<TileSource> source, std::filesystem::path path);

    [[nodiscard]] Result<std::optional<std::string>> bytesOf(const TileId& id);
    void probeLayers();
    void probeSea();

    std::mutex m_mutex; ///< over the source
    std::unique_ptr<TileSource> m_source;
    std::filesystem::path m_path;
    TileSetInfo m_info;
    TileSchema m_schema = TileSchema::Unknown;
    SceneGround m_ground = SceneGround::Unknown;
};

/// The tiles of a zoom that meet a box, by rows from the north-west; none where there were more than `most`.
[[nodiscard]] std::vector<TileId> tilesWithin(const Box& box, int zoom, std::size_t most);

} // namespace maillage
