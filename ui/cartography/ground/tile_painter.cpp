// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/tile_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr std::size_t maxTiles = 4096;

/// On whole device pixels, so that no seam shows between neighbours.
double snapped(double value, double devicePixelRatio) {
    return std::round(value * devicePixelRatio) / devicePixelRatio;
}

bool paintTile(QPainter& painter, const MapView& view, const TileId& id, const TileLookup& lookup) {
    TileId source = id;
    QRectF part(0, 0, 1, 1); // of the source
    for (int step = 0; step <= maxParentSteps; ++step) {
        if (const QImage image = lookup(source); !image.isNull()) {
            const QRectF pixels(part.x() * image.width(), part.y() * image.height(), part.width() * image.width(),
                                part.height() * image.height());
            painter.drawImage(tileRect(view, id), image, pixels);
            return step == 0;
        }
        const auto parent = parentOf(source);
        if (!parent) {
            break;
        }
        part = QRectF((part.x() + (source.x & 1U)) / 2, (part.y() + (source.y & 1U)) / 2, part.width() / 2,
                      part.height() / 2);
        source = *parent;
    }
    return false;
}

} // namespace

int tileZoomFor(const MapView& view, int tilePixels, int minZoom, int maxZoom) {
    const double larger = std::log2(view.devicePixelRatio() * 256 / std::max(1, tilePixels));
    const int wanted = static_cast<int>(std::lround(view.zoom() + std::min(0.0, larger)));
    return std::clamp(wanted, minZoom, maxZoom);
}

std::vector<TileId> tilesInView(const MapView& view, int zoom, const Box& bounds) {
    const WorldPoint boundsTop = toWorld({bounds.north, bounds.west});
    const WorldPoint boundsBottom = toWorld({bounds.south, bounds.east});
    const QRectF world = view.worldRect().intersected(
        QRectF(QPointF(boundsTop.x, boundsTop.y), QPointF(boundsBottom.x, boundsBottom.y)));
    const double side = std::exp2(zoom);
    const auto cellOf = [side](double value) { return std::clamp(std::floor(value * side), 0.0, side - 1); };
    const double across = cellOf(world.right()) - cellOf(world.left()) + 1;
    const double down = cellOf(world.bottom()) - cellOf(world.top()) + 1;
    if (world.isEmpty() || across * down > maxTiles) {
        return {};
    }
    std::vector<TileId> tiles;
    for (double y = cellOf(world.top()); y <= cellOf(world.bottom()); ++y) {
        for (double x = cellOf(world.left()); x <= cellOf(world.right()); ++x) {
            tiles.push_back({zoom, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y)});
        }
    }
    const WorldPoint centre = view.worldCentre();
    std::ranges::stable_sort(tiles, {}, [&](const TileId& id) {
        return std::hypot((id.x + 0.5) / side - centre.x, (id.y + 0.5) / side - centre.y);
    });
    return tiles;
}

std::optional<TileId> parentOf(const TileId& id) {
    return id.zoom == 0 ? std::nullopt : std::optional(TileId{id.zoom - 1, id.x / 2, id.y / 2});
}

QRectF tileRect(const MapView& view, const TileId& id) {
    const double side = std::exp2(-id.zoom);
    const double ratio = view.devicePixelRatio();
    const QPointF topLeft = view.toScreen(WorldPoint{id.x * side, id.y * side});
    const QPointF bottomRight = view.toScreen(WorldPoint{(id.x + 1) * side, (id.y + 1) * side});
    return {QPointF(snapped(topLeft.x(), ratio), snapped(topLeft.y(), ratio)),
            QPointF(snapped(bottomRight.x(), ratio), snapped(bottomRight.y(), ratio))};
}

bool paintTiles(QPainter& painter, const MapView& view, const std::vector<TileId>& tiles, const TileLookup& lookup) {
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    bool complete = !tiles.empty();
    for (const TileId& id : tiles) {
        complete = paintTile(painter, view, id, lookup) && complete;
    }
    painter.restore();
    return complete;
}

} // namespace maillage
