// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/vector_map.h"

#include "ui/cartography/ground/basemap_painter.h"
#include "ui/cartography/vector/label_painter.h"

#include <algorithm>

namespace maillage {

VectorMap::VectorMap(const MapView& view, const MapStyle& style, VectorTiles& tiles)
    : m_view(view)
    , m_style(style)
    , m_bounds(tiles.info().extent)
    , m_gathered(gatherScenes(view, style.unit, tiles)) {}

void VectorMap::paintGround(QPainter& painter) const {
    if (!coverView(m_gathered.scenes, m_view)) {
        BasemapPainter().paintGround(painter, m_view, m_style);
    }
    paintScenes(painter, m_gathered.scenes, VectorLook::of(m_view, m_style));
}

void VectorMap::paintNames(QPainter& painter, LabelBoard& board) const {
    LabelPainter().paint(painter, m_gathered.scenes, VectorLook::of(m_view, m_style), board);
    BasemapPainter().paintTowns(painter, m_view, m_style, board, hasTiles() ? m_bounds : Box{});
}

bool coverView(std::span<const PlacedScene> scenes, const MapView& view) {
    QRectF covered;
    for (const PlacedScene& placed : scenes) {
        covered |= placed.part;
    }
    return covered.contains(view.rect()) && std::ranges::none_of(scenes, [](const PlacedScene& placed) {
               return placed.scene->ground == SceneGround::Unknown;
           });
}

} // namespace maillage
