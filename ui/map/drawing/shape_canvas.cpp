// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/drawing/shape_canvas.h"

#include "ui/map/map_widget.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <utility>

namespace maillage {

namespace {

constexpr double cornerSize = 9;  // pixels
constexpr double reach = 10;      // of a corner, for the mouse
constexpr double dotRadius = 3.5; // pixels
constexpr double crossArm = 10;   // pixels
constexpr double wheelStep = 120; // Qt's eighths of degrees for a notch
constexpr double zoomOfNotch = 0.5;

} // namespace

ShapeCanvas::ShapeCanvas(MapWidget& map)
    : QWidget(&map)
    , m_map(map) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    map.setFocusPolicy(Qt::NoFocus);
    map.installEventFilter(this);
    connect(&map, &MapWidget::viewChanged, this, qOverload<>(&QWidget::update));
    setGeometry(map.rect());
    raise();
}

void ShapeCanvas::setCorners(std::vector<WorldPoint> corners) {
    m_corners = std::move(corners);
    update();
    Q_EMIT shapeChanged();
}

void ShapeCanvas::removeLast() {
    if (!m_corners.empty()) {
        m_corners.pop_back();
        update();
        Q_EMIT shapeChanged();
    }
}

void ShapeCanvas::setDots(std::vector<WorldPoint> dots) {
    m_dots = std::move(dots);
    update();
}

void ShapeCanvas::add(QPointF at) {
    m_corners.push_back(m_map.view().toWorld(at));
    update();
    Q_EMIT shapeChanged();
}

std::optional<std::size_t> ShapeCanvas::cornerAt(QPointF at) const {
    for (std::size_t i = 0; i < m_corners.size(); ++i) {
        if ((m_map.view().toScreen(m_corners[i]) - at).manhattanLength() <= reach) {
            return i;
        }
    }
    return std::nullopt;
}

void ShapeCanvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArea(painter);
    paintDots(painter);
    if (hasFocus()) {
        const QPointF middle = m_map.view().rect().center();
        for (const auto& [colour, width] :
             {std::pair(m_map.mapStyle().panel, 4.0), std::pair(m_map.mapStyle().ink, 1.5)}) {
            painter.setPen(QPen(colour, width));
            painter.drawLine(middle - QPointF(crossArm, 0), middle + QPointF(crossArm, 0));
            painter.drawLine(middle - QPointF(0, crossArm), middle + QPointF(0, crossArm));
        }
    }
}

void ShapeCanvas::paintArea(QPainter& painter) const {
    QPolygonF shape;
    for (const WorldPoint& corner : m_corners) {
        shape.append(m_map.view().toScreen(corner));
    }
    const QColor ink = m_map.mapStyle().selection; // stands out from every ground
    QColor filling = ink;
    filling.setAlphaF(0.2F);
    painter.setBrush(filling);
    painter.setPen(QPen(m_map.mapStyle().panel, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolygon(shape);
    painter.setBrush(m_map.mapStyle().panel);
    for (const QPointF& corner : shape) {
        const QPointF half(cornerSize / 2, cornerSize / 2);
        painter.drawRect(QRectF(corner - half, corner + half));
    }
}

void ShapeCanvas::paintDots(QPainter& painter) const {
    painter.setBrush(m_map.mapStyle().selection);
    painter.setPen(QPen(m_map.mapStyle().panel, 1));
    const QRectF visible = m_map.view().rect();
    for (const WorldPoint& dot : m_dots) {
        if (const QPointF at = m_map.view().toScreen(dot); visible.contains(at)) {
            painter.drawEllipse(at, dotRadius, dotRadius);
        }
    }
}

void ShapeCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::RightButton) {
        removeLast();
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressedAt = event->position();
    m_draggedTo = m_pressedAt;
    const auto corner = cornerAt(m_pressedAt);
    m_press = corner ? Press::Corner : Press::Click;
    m_dragged = corner.value_or(0);
}

void ShapeCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_press == Press::Click && (at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_press = Press::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_press == Press::Pan) {
        m_map.scene().camera()->panBy(m_draggedTo - at);
    } else if (m_press == Press::Corner && m_dragged < m_corners.size()) {
        m_corners[m_dragged] = m_map.view().toWorld(at);
        update();
        Q_EMIT shapeChanged();
    }
    m_draggedTo = at;
}

void ShapeCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (std::exchange(m_press, Press::None) == Press::Click) {
        add(event->position());
    }
    setCursor(Qt::CrossCursor);
}

void ShapeCanvas::wheelEvent(QWheelEvent* event) {
    m_map.scene().camera()->zoomBy(zoomOfNotch * event->angleDelta().y() / wheelStep, event->position());
    event->accept();
}

void ShapeCanvas::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return add(m_map.view().rect().center());
    case Qt::Key_Backspace:
        return removeLast();
    case Qt::Key_Escape: // the dialog's
        return QWidget::keyPressEvent(event);
    default:
        QCoreApplication::sendEvent(&m_map, event);
    }
}

void ShapeCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ShapeCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool ShapeCanvas::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_map && event->type() == QEvent::Resize) {
        setGeometry(m_map.rect());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace maillage
