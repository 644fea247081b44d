// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace maillage {

/// The part of the world that is drawn: a Web Mercator centre in the middle of a rectangle of painter units, north up.
/// Zoom is Qt Location's: the world is 256 × 2^zoom units wide. The origin is the rectangle's top left corner.
/// On screen a unit is a device-independent pixel; on paper it is whatever the painter counts in (see MapStyle::unit).
class MapView {
public:
    MapView() = default;
    MapView(LatLon centre, double zoom, QSizeF size, double devicePixelRatio = 1);
    /// The whole of `box` as large as it goes, within `margin` units of the edges and at most at zoom `highest`.
    [[nodiscard]] static MapView fitting(const Box& box, QSizeF size, double margin = 0, double highest = 20,
                                         double devicePixelRatio = 1);

    [[nodiscard]] LatLon centre() const { return m_centre; }

    [[nodiscard]] WorldPoint worldCentre() const { return m_worldCentre; }

    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] QSizeF size() const { return m_size; }

    [[nodiscard]] double devicePixelRatio() const { return m_devicePixelRatio; }

    /// Painter units of the world's whole width.
    [[nodiscard]] double worldSize() const { return m_worldSize; }

    [[nodiscard]] QPointF toScreen(WorldPoint point) const {
        return {(point.x - m_worldCentre.x) * m_worldSize + m_size.width() / 2,
                (point.y - m_worldCentre.y) * m_worldSize + m_size.height() / 2};
    }

    [[nodiscard]] QPointF toScreen(LatLon position) const { return toScreen(maillage::toWorld(position)); }

    [[nodiscard]] WorldPoint toWorld(QPointF point) const;
    [[nodiscard]] LatLon toLatLon(QPointF point) const;

    [[nodiscard]] QRectF rect() const { return {QPointF(), m_size}; }

    /// What is visible, in world coordinates (0…1), grown by `margin` units on each side.
    [[nodiscard]] QRectF worldRect(double margin = 0) const;
    [[nodiscard]] Box visibleBox() const;
    /// Ground length of a painter unit at the centre.
    [[nodiscard]] Metres metresPerUnit() const;

    friend bool operator==(const MapView&, const MapView&) = default;

private:
    LatLon m_centre{};
    WorldPoint m_worldCentre{0.5, 0.5};
    double m_zoom = 0;
    double m_worldSize = 256;
    QSizeF m_size{};
    double m_devicePixelRatio = 1;
};

} // namespace maillage
