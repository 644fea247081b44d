// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layer.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace maillage {

namespace {

constexpr auto restTime = std::chrono::milliseconds(60);
/// A picture shown at more than this many times its size is too coarse even while the camera moves.
constexpr double coarseZoomStep = 0.75;

MapView grown(const MapView& view, double margin) {
    return {view.centre(), view.zoom(), view.size() + QSizeF(2 * margin, 2 * margin), view.devicePixelRatio()};
}

MapFrame paintFrame(const MapView& view, bool opaque, const MapLayer::Paint& paint) {
    const QSizeF pixels = view.size() * view.devicePixelRatio();
    QImage image(static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height())),
                 opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(view.devicePixelRatio());
    if (!opaque) {
        image.fill(Qt::transparent);
    }
    QPainter painter(&image);
    paint(painter, view);
    painter.end();
    return {std::move(image), view};
}

} // namespace

MapLayer::MapLayer(const MapCamera& camera, Ground ground, Prepare prepare, QObject* parent)
    : QObject(parent)
    , m_camera(camera)
    , m_ground(ground)
    , m_prepare(std::move(prepare)) {
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &MapLayer::renderIfStale);
    connect(&camera, &MapCamera::changed, this, &MapLayer::cameraMoved);
}

MapLayer::~MapLayer() {
    m_thread.waitForDone();
}

void MapLayer::invalidate() {
    m_stale = true;
    // All changes of this turn of the event loop in one picture.
    QMetaObject::invokeMethod(this, &MapLayer::renderIfStale, Qt::QueuedConnection);
}

void MapLayer::setHeld(bool held) {
    m_held = held;
    renderIfStale();
}

void MapLayer::renderIfStale() {
    if (m_stale) {
        render();
    }
}

bool MapLayer::coversWindow() const {
    const MapView& window = m_camera.view();
    return m_frame.view.devicePixelRatio() == window.devicePixelRatio()
           && std::abs(m_frame.view.zoom() - window.zoom()) < coarseZoomStep
           && m_frame.view.worldRect().contains(window.worldRect());
}

void MapLayer::cameraMoved() {
    m_stale = true;
    if (m_frame.image.isNull() || !coversWindow()) {
        render();
    }
    m_rest.start();
}

void MapLayer::render() {
    if (m_running || m_held) {
        return; // finish() or setHeld() sees that the picture is stale
    }
    m_running = true;
    m_stale = false;
    const MapView view = grown(m_camera.view(), overscan);
    m_thread.start([this, view, opaque = isOpaque(), paint = m_prepare(view)] {
        MapFrame frame = paintFrame(view, opaque, paint);
        QMetaObject::invokeMethod(this, [this, frame = std::move(frame)] { finish(frame); }, Qt::QueuedConnection);
    });
}

void MapLayer::finish(const MapFrame& frame) {
    m_running = false;
    m_frame = frame;
    emit frameChanged();
    if (m_stale && !(m_rest.isActive() && coversWindow())) {
        render();
    }
    if (isSettled()) {
        emit settled();
    }
}

} // namespace maillage
