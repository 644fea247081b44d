// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tiles/vector/vector_tiles.h"
#include "ui/cartography/vector/scene_painter.h"

#include <vector>

namespace maillage {

/// The level whose tiles come closest to 512 reference pixels a side in a view, within the file's own.
[[nodiscard]] int sceneZoomFor(double zoom, const TileSetInfo& info);

struct GatheredScenes {
    std::vector<PlacedScene> scenes;
    std::vector<Message> problems; ///< of tiles that cannot be read, at most a few
};

/// Reads what a view shows, for a picture or paper, where one waits for it. Where the file lacks a tile, or it is
/// damaged, the one above stands in, scaled. `unit`: painter units of a reference pixel.
[[nodiscard]] GatheredScenes gatherScenes(const MapView& view, double unit, VectorTiles& tiles);

/// The sentence about what of a scene was damaged; nothing where all was well.
[[nodiscard]] std::optional<Message> problemOf(const VectorScene& scene);

} // namespace maillage
