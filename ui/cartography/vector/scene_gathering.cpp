// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/scene_gathering.h"

#include "core/tiles/vector/mvt.h"
#include "ui/cartography/ground/tile_painter.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace maillage {

namespace {

constexpr std::size_t mostProblems = 8;

class Gathering {
public:
    Gathering(const MapView& view, VectorTiles& tiles)
        : m_view(view)
        , m_tiles(tiles) {}

    void add(const TileId& id) {
        std::optional<TileId> source = id;
        while (source && source->zoom >= m_tiles.info().minZoom) {
            if (const auto scene = sceneOf(*source)) {
                m_result.scenes.push_back({scene, tileRect(m_view, *source), tileRect(m_view, id)});
                return;
            }
            source = parentOf(*source);
        }
    }

    [[nodiscard]] GatheredScenes take() { return std::move(m_result); }

private:
    [[nodiscard]] std::shared_ptr<const VectorScene> sceneOf(const TileId& id) {
        const auto known = m_scenes.find(id);
        if (known != m_scenes.end()) {
            return known->second;
        }
        auto read = m_tiles.scene(id);
        if (!read) {
            note(read.error().message);
        } else if (*read) {
            if (const auto problem = problemOf(**read)) {
                note(*problem);
            }
        }
        return m_scenes.emplace(id, read ? *std::move(read) : nullptr).first->second;
    }

    void note(const Message& problem) {
        if (m_result.problems.size() < mostProblems) {
            m_result.problems.push_back(problem);
        }
    }

    const MapView& m_view;
    VectorTiles& m_tiles;
    std::map<TileId, std::shared_ptr<const VectorScene>> m_scenes; ///< null: none
    GatheredScenes m_result;
};

} // namespace

int sceneZoomFor(double zoom, const TileSetInfo& info) {
    return std::clamp(static_cast<int>(std::lround(zoom - 1)), info.minZoom, info.maxZoom);
}

std::optional<Message> problemOf(const VectorScene& scene) {
    return scene.damaged == 0
               ? std::nullopt
               : std::optional(Message{"tiles.vector.features", {tileName(scene.id), scene.problem}, {}});
}

GatheredScenes gatherScenes(const MapView& view, double unit, VectorTiles& tiles) {
    const double zoom = view.zoom() - std::log2(unit);
    Gathering gathering(view, tiles);
    if (zoom >= tiles.info().minZoom) { // else a few specks of what is meant for closer views
        for (const TileId& id : tilesInView(view, sceneZoomFor(zoom, tiles.info()), tiles.info().bounds)) {
            gathering.add(id);
        }
    }
    return gathering.take();
}

} // namespace maillage
