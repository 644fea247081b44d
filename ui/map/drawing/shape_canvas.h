// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace maillage {

class MapWidget;

/// A sheet over a map on which an area is drawn, corner by corner. Covers the map and takes its mouse and keys.
///
/// Mouse: a click sets a corner, a corner can be dragged, the right button takes the last one away; dragging beside
/// corners pans, the wheel zooms. Keys: Enter sets a corner in the middle of the map, where a cross stands, Backspace
/// takes the last one away; the others are the map's.
class ShapeCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ShapeCanvas(MapWidget& map);

    /// In the order in which they were set; the last is joined to the first.
    [[nodiscard]] const std::vector<WorldPoint>& corners() const { return m_corners; }

    void setCorners(std::vector<WorldPoint> corners);
    void removeLast();

    /// Shown as dots: what the area holds.
    void setDots(std::vector<WorldPoint> dots);

Q_SIGNALS:
    /// The corners are others.
    void shapeChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Press { None, Click, Pan, Corner };

    void add(QPointF at);
    [[nodiscard]] std::optional<std::size_t> cornerAt(QPointF at) const;
    void paintArea(QPainter& painter) const;
    void paintDots(QPainter& painter) const;

    MapWidget& m_map;
    std::vector<WorldPoint> m_corners;
    std::vector<WorldPoint> m_dots;
    Press m_press = Press::None;
    std::size_t m_dragged = 0; ///< the corner
    QPointF m_pressedAt;
    QPointF m_draggedTo;
};

} // namespace maillage
