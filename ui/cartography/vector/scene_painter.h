// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/vector_scene.h"
#include "ui/cartography/vector/vector_look.h"

#include <QRectF>

#include <memory>
#include <span>

class QPainter;

namespace maillage {

/// A tile's scene where it lies in a picture, in painter units. Scaling `tile` scales the scene, not the picture.
struct PlacedScene {
    std::shared_ptr<const VectorScene> scene;
    QRectF tile; ///< the tile's square
    QRectF part; ///< what of it is wanted: a neighbour shows the rest
};

/// Paints everything of the scenes but their names: areas, water, buildings, ways, borders, each kind of all scenes
/// before the next, so that no seam shows between tiles. Where a scene knows the sea its ground hides what was there
/// before. Any painter, any thread.
void paintScenes(QPainter& painter, std::span<const PlacedScene> scenes, const VectorLook& look);

} // namespace maillage
