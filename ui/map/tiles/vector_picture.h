// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/vector/label_painter.h"
#include "ui/map/tiles/ground_layer.h"

#include <QImage>

#include <map>
#include <vector>

namespace maillage {

/// A vector tile's picture, with the scene that it was painted from.
struct VectorTilePicture {
    QImage image;    ///< some pixels larger than the tile, which begins in its corner; null where there is nothing
    double side = 0; ///< of the tile, in the image's pixels
    std::shared_ptr<const VectorScene> scene; ///< of the tile or one above it; null where there is nothing

    [[nodiscard]] std::size_t bytes() const;
};

/// Paints a tile at the size that it has at a zoom of the map, overzoomed where its scene is of a tile above: the scene
/// is scaled, not a picture. Any thread.
[[nodiscard]] VectorTilePicture paintVectorTile(const TileId& id, std::shared_ptr<const VectorScene> scene, double zoom,
                                                double devicePixelRatio, const MapStyle& style);

/// Device pixels of a tile's side in a view.
[[nodiscard]] double tileSide(const MapView& view, int tileZoom);

/// A frame's worth of vector tiles.
class VectorGround final : public GroundPicture {
public:
    VectorGround(std::vector<TileId> tiles, std::map<TileId, VectorTilePicture> pictures, MapStyle style,
                 std::shared_ptr<LabelPainter> labels, const Box& bounds);

    [[nodiscard]] bool covers(const MapView& view) const override;
    void paint(QPainter& painter, const MapView& view) const override;
    void paintNames(QPainter& painter, const MapView& view, LabelBoard& board) const override;
    [[nodiscard]] Box named() const override;

private:
    [[nodiscard]] bool paintExact(QPainter& painter, const MapView& view, const TileId& id) const;

    std::vector<TileId> m_tiles;
    std::map<TileId, VectorTilePicture> m_pictures; ///< of the tiles and of those above them
    MapStyle m_style;
    std::shared_ptr<LabelPainter> m_labels; ///< used by the thread that paints alone
    Box m_bounds;
};

} // namespace maillage
