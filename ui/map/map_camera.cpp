// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_camera.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr LatLon middleOfFrance{46.6, 2.4};
constexpr double wholeFrance = 5.6;

} // namespace

MapCamera::MapCamera(QObject* parent)
    : QObject(parent)
    , m_view(middleOfFrance, wholeFrance, QSizeF(640, 480)) {}

void MapCamera::follow(const QGeoCoordinate& centre, double zoom) {
    if (centre.isValid()) {
        setView(MapView({centre.latitude(), centre.longitude()}, zoom, m_view.size(), m_view.devicePixelRatio()));
    }
}

QGeoCoordinate MapCamera::centre() const {
    return {m_view.centre().lat, m_view.centre().lon};
}

void MapCamera::resize(QSizeF size, double devicePixelRatio) {
    if (!size.isEmpty()) {
        setView(MapView(m_view.centre(), m_view.zoom(), size, devicePixelRatio));
    }
}

void MapCamera::moveTo(LatLon centre, double zoom) {
    const MapView view(centre, std::clamp(zoom, lowestZoom(), highestZoom()), m_view.size(), m_view.devicePixelRatio());
    setView(view);
    emit moveRequested({centre.lat, centre.lon}, view.zoom());
}

void MapCamera::fit(const Box& box, double margin, double highest) {
    if (!box.isEmpty()) {
        const MapView view = MapView::fitting(box, m_view.size(), margin, highest);
        moveTo(view.centre(), view.zoom());
    }
}

void MapCamera::panBy(QPointF pixels) {
    moveTo(m_view.toLatLon(m_view.rect().center() + pixels), m_view.zoom());
}

void MapCamera::zoomBy(double levels, QPointF around) {
    const double zoom = std::clamp(m_view.zoom() + levels, lowestZoom(), highestZoom());
    const WorldPoint fixed = m_view.toWorld(around);
    const QPointF offset = (around - m_view.rect().center()) / worldPixels(zoom);
    moveTo(toLatLon({fixed.x - offset.x(), fixed.y - offset.y()}), zoom);
}

void MapCamera::setView(const MapView& view) {
    if (view != m_view) {
        m_view = view;
        emit changed();
    }
}

} // namespace maillage
