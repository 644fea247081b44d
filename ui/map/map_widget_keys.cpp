// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The map without a mouse.
#include "ui/map/map_widget.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double panStep = 80;
constexpr double zoomStep = 0.5;

/// How many places Tab goes through before it leaves the map.
constexpr std::size_t longestWalk = 12;

} // namespace

void MapWidget::keyPressEvent(QKeyEvent* event) {
    MapCamera& camera = *m_scene.camera();
    switch (event->key()) {
    case Qt::Key_Left:
        return camera.panBy({-panStep, 0});
    case Qt::Key_Right:
        return camera.panBy({panStep, 0});
    case Qt::Key_Up:
        return camera.panBy({0, -panStep});
    case Qt::Key_Down:
        return camera.panBy({0, panStep});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return camera.zoomBy(zoomStep, camera.view().rect().center());
    case Qt::Key_Minus:
        return camera.zoomBy(-zoomStep, camera.view().rect().center());
    case Qt::Key_Home:
        return fit(m_home.isEmpty() ? points().box() : m_home);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.selection().size() == 1) {
            emit placeActivated(m_scene.selection().first());
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// The places in view, the nearest to the middle first.
std::vector<std::int64_t> MapWidget::nearestPlaces() const {
    std::vector<std::pair<double, std::int64_t>> found;
    const QRectF world = view().worldRect();
    const QPointF middle = world.center();
    for (std::size_t i = 0; i < points().size(); ++i) {
        const WorldPoint& at = points().world()[i];
        if (world.contains(at.x, at.y)) {
            found.emplace_back(std::hypot(at.x - middle.x(), at.y - middle.y()), points().points()[i].id);
        }
    }
    const auto count = static_cast<std::ptrdiff_t>(std::min(found.size(), longestWalk));
    std::ranges::partial_sort(found, found.begin() + count);
    std::vector<std::int64_t> ids;
    std::transform(found.begin(), found.begin() + count, std::back_inserter(ids),
                   [](const auto& each) { return each.second; });
    return ids;
}

/// Tab selects the places in view one after the other, then leaves the map.
bool MapWidget::focusNextPrevChild(bool next) {
    if (!hasFocus()) {
        return QWidget::focusNextPrevChild(next);
    }
    if (m_walk.empty()) {
        m_walk = nearestPlaces();
        m_walkAt = next ? 0 : m_walk.size();
    } else if (next) {
        ++m_walkAt;
    }
    const bool leaves = next ? m_walkAt >= m_walk.size() : m_walkAt == 0;
    if (leaves) {
        m_walk.clear();
        return QWidget::focusNextPrevChild(next);
    }
    m_walkAt -= next ? 0 : 1;
    emit placeSelected(m_walk[m_walkAt]);
    return true;
}

} // namespace maillage
