// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_view.h"

#include <QGeoCoordinate>
#include <QObject>
#include <QQmlEngine>

namespace maillage {

/// The part of the world in the window: the one state that the QML map and the rest of the program share. The QML map
/// has the last word, for it keeps the view within the world.
class MapCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The map widget owns the camera")

    Q_PROPERTY(double lowestZoom READ lowestZoom CONSTANT)
    Q_PROPERTY(double highestZoom READ highestZoom CONSTANT)

public:
    explicit MapCamera(QObject* parent = nullptr);

    [[nodiscard]] const MapView& view() const { return m_view; }

    [[nodiscard]] static double lowestZoom() { return 2; }

    [[nodiscard]] static double highestZoom() { return 19; }

    /// Where the QML map stands now.
    Q_INVOKABLE void follow(const QGeoCoordinate& centre, double zoom);
    Q_INVOKABLE [[nodiscard]] QGeoCoordinate centre() const;

    Q_INVOKABLE [[nodiscard]] double zoom() const { return m_view.zoom(); }

    void resize(QSizeF size, double devicePixelRatio);
    void moveTo(LatLon centre, double zoom);
    void fit(const Box& box, double margin, double highest);
    void panBy(QPointF pixels);
    /// Keeps the position under `around` where it is.
    void zoomBy(double levels, QPointF around);

signals:
    void changed();
    void moveRequested(const QGeoCoordinate& centre, double zoom);

private:
    void setView(const MapView& view);

    MapView m_view;
};

} // namespace maillage
