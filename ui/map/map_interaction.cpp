// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_interaction.h"

#include <QCursor>
#include <QGuiApplication>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

namespace maillage {

MapInteraction::MapInteraction(QQuickItem* parent)
    : QQuickItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptHoverEvents(true);
}

void MapInteraction::setScene(MapScene* scene) {
    if (m_scene != scene) {
        m_scene = scene;
        emit sceneChanged();
    }
}

std::optional<MapPoint> MapInteraction::draggedPoint() const {
    const PointSet& points = m_scene->index().points();
    const auto index = m_dragging ? points.indexOf(*m_pressed) : std::nullopt;
    return index ? std::optional(points.points()[*index]) : std::nullopt;
}

void MapInteraction::tapped(QPointF at, int button, int taps) {
    if (button == Qt::RightButton) {
        emit contextMenuRequested(m_scene->camera()->view().toLatLon(at), at);
        return;
    }
    const auto mark = m_scene->markAt(at);
    if (!mark) {
        if (taps == 2) {
            m_scene->camera()->zoomBy(1, at);
        } else {
            emit backgroundClicked();
        }
    } else if (mark->count > 1) {
        if (taps == 1) {
            emit clusterClicked(*mark, at);
        }
    } else if (taps == 1) {
        emit placeSelected(m_scene->idsOf(*mark).front());
    } else if (taps == 2) {
        emit placeActivated(m_scene->idsOf(*mark).front());
    }
}

std::optional<std::int64_t> MapInteraction::draggableAt(QPointF at) const {
    const auto mark = m_draggingAllowed && m_scene ? m_scene->markAt(at) : std::nullopt;
    if (!mark || mark->count != 1) {
        return std::nullopt;
    }
    const std::int64_t id = m_scene->idsOf(*mark).front();
    return m_scene->selection().contains(id) ? std::optional(id) : std::nullopt;
}

void MapInteraction::mousePressEvent(QMouseEvent* event) {
    m_pressed = draggableAt(event->position());
    m_pressedAt = event->position();
    m_dragAt = m_pressedAt;
    setKeepMouseGrab(m_pressed.has_value()); // or the map below would pan
    event->setAccepted(m_pressed.has_value());
}

void MapInteraction::mouseMoveEvent(QMouseEvent* event) {
    const double distance = (event->position() - m_pressedAt).manhattanLength();
    if (!m_pressed || (!m_dragging && distance < QGuiApplication::styleHints()->startDragDistance())) {
        return;
    }
    m_dragAt = event->position();
    emit dragMoved();
    if (!m_dragging) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
        emit draggingChanged();
    }
}

void MapInteraction::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed) {
        return;
    }
    const std::int64_t id = *m_pressed;
    const bool wasDragging = m_dragging;
    endDrag();
    if (!wasDragging) {
        emit placeSelected(id);
    } else if (contains(event->position())) {
        emit placeMoved(id, m_scene->camera()->view().toLatLon(event->position()));
    }
}

void MapInteraction::mouseUngrabEvent() {
    endDrag();
}

void MapInteraction::keyPressEvent(QKeyEvent* event) {
    event->setAccepted(m_dragging && event->key() == Qt::Key_Escape);
    if (event->isAccepted()) {
        endDrag();
    }
}

void MapInteraction::endDrag() {
    m_pressed.reset();
    setKeepMouseGrab(false);
    if (m_dragging) {
        m_dragging = false;
        unsetCursor();
        emit draggingChanged();
    }
}

void MapInteraction::hoverMoveEvent(QHoverEvent* event) {
    event->ignore();
    if (m_scene && !m_dragging) {
        const auto mark = m_scene->markAt(event->position());
        if (mark) {
            setCursor(Qt::PointingHandCursor);
        } else {
            unsetCursor();
        }
        emit hovered(mark, event->position());
    }
}

void MapInteraction::hoverLeaveEvent(QHoverEvent* event) {
    event->ignore();
    emit hovered(std::nullopt, {});
}

} // namespace maillage
