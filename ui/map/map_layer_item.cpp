// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layer_item.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRendererInterface>

#include <cmath>
#include <memory>

namespace maillage {

namespace {

/// Where a picture of `picture` lies in a window that shows `window`.
QRectF placeOf(const MapView& picture, const MapView& window) {
    const QRectF world = picture.worldRect();
    const QPointF topLeft = window.toScreen(WorldPoint{world.left(), world.top()});
    if (picture.zoom() != window.zoom()) {
        return {topLeft, window.toScreen(WorldPoint{world.right(), world.bottom()})};
    }
    // On whole device pixels the picture is copied as it is: sharp and quick.
    const double ratio = window.devicePixelRatio();
    return {QPointF(std::round(topLeft.x() * ratio) / ratio, std::round(topLeft.y() * ratio) / ratio), picture.size()};
}

} // namespace

MapLayerItem::MapLayerItem(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void MapLayerItem::setSheet(MapLayer* sheet) {
    if (m_sheet == sheet) {
        return;
    }
    m_sheet = sheet;
    connect(sheet, &MapLayer::frameChanged, this, [this] {
        m_isNewPicture = true;
        update();
    });
    connect(&sheet->camera(), &MapCamera::changed, this, &QQuickItem::update);
    m_isNewPicture = true;
    update();
    emit sheetChanged();
}

QSGNode* MapLayerItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_sheet.isNull() || m_sheet->frame().image.isNull()) {
        delete node;
        return nullptr;
    }
    const MapFrame& frame = m_sheet->frame();
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_isNewPicture = true;
    }
    if (m_isNewPicture) {
        node->setTexture(window()->createTextureFromImage(
            frame.image, m_sheet->isOpaque() ? QQuickWindow::TextureIsOpaque : QQuickWindow::TextureHasAlphaChannel));
        node->setSourceRect(QRectF(QPointF(), QSizeF(frame.image.size())));
        m_isNewPicture = false;
    }
    const MapView& view = m_sheet->camera().view();
    const bool isSoftware = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    const bool isScaled = frame.view.zoom() != view.zoom();
    node->setFiltering(isScaled && !isSoftware ? QSGTexture::Linear : QSGTexture::Nearest);
    node->setRect(placeOf(frame.view, view));
    return node;
}

} // namespace maillage
