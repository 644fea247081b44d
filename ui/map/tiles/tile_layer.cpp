// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/tile_layer.h"

#include <QPainter>

#include <algorithm>

namespace maillage {

bool TileSnapshot::covers(const MapView& view) const {
    const bool opaque = std::ranges::all_of(tiles, [this](const TileId& id) {
        const auto found = images.find(id);
        return found != images.end() && !found->second.hasAlphaChannel();
    });
    QRectF covered;
    for (const TileId& id : tiles) {
        covered |= tileRect(view, id);
    }
    return opaque && covered.contains(view.rect());
}

void TileSnapshot::paint(QPainter& painter, const MapView& view) const {
    paintTiles(painter, view, tiles, [this](const TileId& id) {
        const auto found = images.find(id);
        return found == images.end() ? QImage() : found->second;
    });
}

std::vector<TileId> TileLayer::tilesOf(const MapView& view) const {
    const Extent known = extent();
    if (view.zoom() < known.minZoom - 1) {
        return {}; // a few specks of what is meant for closer views
    }
    return tilesInView(view, tileZoomFor(view, m_tilePixels, known.minZoom, known.maxZoom), known.bounds);
}

void TileLayer::look(const MapView& visible) {
    std::vector<TileId> missing = tilesOf(visible);
    std::erase_if(missing, [this](const TileId& id) { return m_images.contains(id); });
    want(missing);
}

TileSnapshot TileLayer::snapshot(const MapView& view) {
    TileSnapshot result;
    result.tiles = tilesOf(view);
    for (const TileId& id : result.tiles) {
        std::optional<TileId> source = id;
        for (int step = 0; source && step <= maxParentSteps && !result.images.contains(*source); ++step) {
            if (const QImage image = m_images.find(*source); !image.isNull()) {
                result.images.emplace(*source, image);
                break;
            }
            source = parentOf(*source);
        }
    }
    return result;
}

void TileLayer::keep(const TileId& id, const QImage& image) {
    m_tilePixels = image.width() >= 512 ? 512 : 256;
    m_images.insert(id, image);
    emit tilesArrived();
}

} // namespace maillage
