// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_camera.h"

#include <QImage>
#include <QObject>
#include <QQmlEngine>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <optional>

class QPainter;

namespace maillage {

/// A painted picture of a part of the world, some pixels larger than the window on each side.
struct MapFrame {
    QImage image;
    MapView view;
};

/// One sheet of the map, painted on a thread of its own. While the camera moves the last picture moves with it; a new
/// one is painted when it no longer covers the window, or when the camera rests. At most one is on its way.
class MapLayer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The map widget owns its layers")

public:
    /// Called on the layer's thread.
    using Paint = std::function<void(QPainter&, const MapView&)>;
    /// Called on the UI thread for each picture: takes what the painting needs, by value. The view is the picture's.
    using Prepare = std::function<Paint(const MapView&)>;

    enum class Ground { Opaque, Transparent };

    MapLayer(const MapCamera& camera, Ground ground, Prepare prepare, QObject* parent = nullptr);
    ~MapLayer() override;

    [[nodiscard]] const MapFrame& frame() const { return m_frame; }

    [[nodiscard]] const MapCamera& camera() const { return m_camera; }

    [[nodiscard]] bool isOpaque() const { return m_ground == Ground::Opaque; }

    /// The picture shows the present content and camera.
    [[nodiscard]] bool isSettled() const { return !m_running && !m_stale; }

    /// What is painted has changed.
    void invalidate();
    /// While held nothing is painted: what is to be seen is about to change.
    void setHeld(bool held);

    /// Pixels painted beyond the window on each side.
    static constexpr double overscan = 192;

signals:
    void frameChanged();
    void settled();

private:
    void cameraMoved();
    void render();
    void renderIfStale();
    void finish(const MapFrame& frame);
    [[nodiscard]] bool coversWindow() const;

    const MapCamera& m_camera;
    Ground m_ground;
    Prepare m_prepare;
    MapFrame m_frame;
    bool m_running = false;
    bool m_stale = true;
    bool m_held = false;
    QTimer m_rest; ///< runs while the camera moves
    QThreadPool m_thread;
};

} // namespace maillage
