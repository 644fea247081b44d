// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/map_view.h"

namespace maillage {

MapView::MapView(LatLon centre, double zoom, QSizeF size, double devicePixelRatio)
    : m_centre(centre)
    , m_worldCentre(maillage::toWorld(centre))
    , m_zoom(zoom)
    , m_worldSize(worldPixels(zoom))
    , m_size(size)
    , m_devicePixelRatio(devicePixelRatio) {}

MapView MapView::fitting(const Box& box, QSizeF size, double margin, double highest, double devicePixelRatio) {
    const QSizeF inner(std::max(1.0, size.width() - 2 * margin), std::max(1.0, size.height() - 2 * margin));
    const View view = viewOf(box, inner.width(), inner.height(), highest);
    return {view.centre, view.zoom, size, devicePixelRatio};
}

WorldPoint MapView::toWorld(QPointF point) const {
    return {(point.x() - m_size.width() / 2) / m_worldSize + m_worldCentre.x,
            (point.y() - m_size.height() / 2) / m_worldSize + m_worldCentre.y};
}

LatLon MapView::toLatLon(QPointF point) const {
    return maillage::toLatLon(toWorld(point));
}

QRectF MapView::worldRect(double margin) const {
    const WorldPoint topLeft = toWorld({-margin, -margin});
    return {topLeft.x, topLeft.y, (m_size.width() + 2 * margin) / m_worldSize,
            (m_size.height() + 2 * margin) / m_worldSize};
}

Box MapView::visibleBox() const {
    const LatLon northWest = toLatLon({0, 0});
    const LatLon southEast = toLatLon({m_size.width(), m_size.height()});
    return {.south = southEast.lat,
            .west = std::max(-180.0, northWest.lon),
            .north = northWest.lat,
            .east = std::min(180.0, southEast.lon)};
}

Metres MapView::metresPerUnit() const {
    return {worldWidthAt(m_worldCentre).value / m_worldSize};
}

} // namespace maillage
