// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/vector_picture.h"

#include "core/tiles/vector/vector_tiles.h"
#include "ui/cartography/ground/tile_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace maillage {

namespace {

constexpr double beyond = 32; // pixels: lines and their ends reach over the edge

/// Where the tile of a scene lies in the picture of one below it, or of itself.
QRectF placeOf(const TileId& scene, const TileId& id, double side) {
    const int steps = id.zoom - scene.zoom;
    const double across = std::exp2(steps);
    const double x = id.x - scene.x * across;
    const double y = id.y - scene.y * across;
    return {-x * side, -y * side, across * side, across * side};
}

} // namespace

std::size_t VectorTilePicture::bytes() const {
    return sizeof(VectorTilePicture) + static_cast<std::size_t>(image.sizeInBytes()) + (scene ? scene->bytes() : 0);
}

double tileSide(const MapView& view, int tileZoom) {
    return view.worldSize() * std::exp2(-tileZoom) * view.devicePixelRatio();
}

VectorTilePicture paintVectorTile(const TileId& id, std::shared_ptr<const VectorScene> scene, double zoom,
                                  double devicePixelRatio, const MapStyle& style) {
    if (!scene) {
        return {};
    }
    const double side = worldPixels(zoom - id.zoom); // in device-independent pixels
    const int pixels = static_cast<int>(std::ceil(side * devicePixelRatio)) + 1;
    const bool isOpaque = scene->ground != SceneGround::Unknown;
    QImage image(pixels, pixels, isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatio);
    image.fill(Qt::transparent);
    const QRectF whole(QPointF(), QSizeF(image.size()) / devicePixelRatio);
    const PlacedScene placed{
        .scene = scene, .tile = placeOf(scene->id, id, side), .part = whole.adjusted(-beyond, -beyond, beyond, beyond)};
    VectorLook look{.style = &bundledVectorStyle(style.basemap), .zoom = zoom, .unit = style.unit, .map = style};
    QPainter painter(&image);
    paintScenes(painter, std::span(&placed, 1), look);
    painter.end();
    return {std::move(image), side * devicePixelRatio, std::move(scene)};
}

VectorGround::VectorGround(std::vector<TileId> tiles, std::map<TileId, VectorTilePicture> pictures, MapStyle style,
                           std::shared_ptr<LabelPainter> labels, const Box& bounds)
    : m_tiles(std::move(tiles))
    , m_pictures(std::move(pictures))
    , m_style(std::move(style))
    , m_labels(std::move(labels))
    , m_bounds(bounds) {}

bool VectorGround::covers(const MapView& view) const {
    QRectF covered;
    for (const TileId& id : m_tiles) {
        const auto found = m_pictures.find(id);
        if (found == m_pictures.end() || found->second.image.isNull() || found->second.image.hasAlphaChannel()) {
            return false;
        }
        covered |= tileRect(view, id);
    }
    return covered.contains(view.rect());
}

/// Pixel by pixel where the picture was painted for this zoom.
bool VectorGround::paintExact(QPainter& painter, const MapView& view, const TileId& id) const {
    const auto found = m_pictures.find(id);
    if (found == m_pictures.end()) {
        return false;
    }
    const VectorTilePicture& picture = found->second;
    const QRectF target = tileRect(view, id);
    const QSizeF pixels = target.size() * view.devicePixelRatio();
    const bool isExact = std::abs(picture.side - tileSide(view, id.zoom)) < 0.01
                         && pixels.width() <= picture.image.width() && pixels.height() <= picture.image.height();
    if (isExact && !picture.image.isNull()) {
        painter.drawImage(target, picture.image, QRectF(QPointF(), pixels));
    }
    return isExact || picture.image.isNull();
}

void VectorGround::paint(QPainter& painter, const MapView& view) const {
    std::vector<TileId> others;
    for (const TileId& id : m_tiles) {
        if (!paintExact(painter, view, id)) {
            others.push_back(id);
        }
    }
    (void)paintTiles(painter, view, others, [this](const TileId& id) {
        const auto found = m_pictures.find(id);
        if (found == m_pictures.end()) {
            return QImage();
        }
        // The same bits without the last row and column, which reach beyond the tile.
        const QImage& image = found->second.image;
        const int side = std::min(static_cast<int>(std::floor(found->second.side)), image.width());
        return QImage(image.constBits(), side, side, image.bytesPerLine(), image.format());
    });
}

void VectorGround::paintNames(QPainter& painter, const MapView& view, LabelBoard& board) const {
    std::vector<PlacedScene> scenes;
    std::set<TileId> seen;
    for (const TileId& id : m_tiles) {
        const auto found = m_pictures.find(id);
        const auto scene = found == m_pictures.end() ? nullptr : found->second.scene;
        if (scene && seen.insert(scene->id).second) {
            const QRectF tile = tileRect(view, scene->id);
            scenes.push_back({scene, tile, tile});
        }
    }
    m_labels->paint(painter, scenes, VectorLook::of(view, m_style), board);
}

Box VectorGround::named() const {
    const bool hasAny =
        std::ranges::any_of(m_pictures, [](const auto& entry) { return entry.second.scene != nullptr; });
    return hasAny ? m_bounds : Box{};
}

} // namespace maillage
