// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/vector_scenes.h"

#include "core/base/catalogue.h"
#include "ui/cartography/ground/tile_painter.h"
#include "ui/cartography/vector/scene_gathering.h"

namespace maillage {

namespace {

constexpr std::size_t mostTold = 10'000;

} // namespace

VectorScenes::Found VectorScenes::sceneFor(const TileId& id) {
    const std::scoped_lock lock(m_mutex);
    Found found;
    std::optional<TileId> source = ancestorAt(id, m_tiles->info().maxZoom);
    while (source && source->zoom >= m_tiles->info().minZoom && !found.scene) {
        found.scene = sceneOf(*source, found.problem);
        source = parentOf(*source);
    }
    return found;
}

std::shared_ptr<const VectorScene> VectorScenes::sceneOf(const TileId& id, QString& problem) {
    if (const auto* kept = m_scenes.find(id)) {
        return *kept;
    }
    auto read = m_tiles->scene(id);
    std::optional<Message> fault;
    if (!read) {
        fault = read.error().message;
    } else if (*read) {
        fault = problemOf(**read);
    }
    if (fault && m_told.size() < mostTold && m_told.insert(id).second) {
        problem = QString::fromStdString(sentence(*fault));
    }
    const auto scene = read ? *std::move(read) : nullptr;
    m_scenes.insert(id, scene, scene ? scene->bytes() : sizeof(VectorScene));
    return scene;
}

std::size_t VectorScenes::bytes() {
    const std::scoped_lock lock(m_mutex);
    return m_scenes.bytes();
}

} // namespace maillage
