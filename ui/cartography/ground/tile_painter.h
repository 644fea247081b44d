// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"
#include "ui/cartography/map_view.h"

#include <QImage>

#include <functional>
#include <vector>

class QPainter;

namespace maillage {

/// The picture of a tile, or a null image where it isn't there (yet).
using TileLookup = std::function<QImage(const TileId&)>;

/// The zoom level whose tiles, of `tilePixels` a side, come closest to the view's device pixels; never a level whose
/// text would be shown at half its size.
[[nodiscard]] int tileZoomFor(const MapView& view, int tilePixels, int minZoom, int maxZoom);

/// The tiles of a zoom that meet both the view and `bounds`, those near the centre first; 4,096 at most.
[[nodiscard]] std::vector<TileId> tilesInView(const MapView& view, int zoom, const Box& bounds);

/// The tile above; a tile of zoom 0 has none.
[[nodiscard]] std::optional<TileId> parentOf(const TileId& id);

/// Where a tile lies in the view.
[[nodiscard]] QRectF tileRect(const MapView& view, const TileId& id);

/// Paints the tiles, or the part of a tile above where one is missing. True if every tile was there itself.
bool paintTiles(QPainter& painter, const MapView& view, const std::vector<TileId>& tiles, const TileLookup& lookup);

/// How far above a missing tile a replacement is looked for.
inline constexpr int maxParentSteps = 6;

} // namespace maillage
