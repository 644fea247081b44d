// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_scene.h"

#include <QPointer>
#include <QQuickItem>

namespace maillage {

/// The mouse on the map: which symbol it is over, clicks, and dragging a selected symbol. Panning and zooming belong to
/// the QML map below, which gets every press that this item doesn't want. Positions are those of the window.
class MapInteraction : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(maillage::MapScene* scene READ scene WRITE setScene NOTIFY sceneChanged REQUIRED)
    Q_PROPERTY(bool dragging READ isDragging NOTIFY draggingChanged)
    Q_PROPERTY(QPointF dragAt READ dragAt NOTIFY dragMoved)

public:
    explicit MapInteraction(QQuickItem* parent = nullptr);

    [[nodiscard]] MapScene* scene() const { return m_scene; }

    void setScene(MapScene* scene);

    [[nodiscard]] bool isDragging() const { return m_dragging; }

    [[nodiscard]] QPointF dragAt() const { return m_dragAt; }

    /// The place being dragged.
    [[nodiscard]] std::optional<MapPoint> draggedPoint() const;

    void setDraggingAllowed(bool allowed) { m_draggingAllowed = allowed; }

    Q_INVOKABLE void tapped(QPointF at, int button, int taps);

signals:
    void sceneChanged();
    void draggingChanged();
    void dragMoved();

    void placeSelected(std::int64_t id);
    void placeActivated(std::int64_t id);
    /// A click beside all symbols.
    void backgroundClicked();
    void clusterClicked(const maillage::MapMark& mark, QPointF at);
    void contextMenuRequested(maillage::LatLon position, QPointF at);
    void placeMoved(std::int64_t id, maillage::LatLon position);
    /// The mark under the mouse; nothing where there is none.
    void hovered(const std::optional<maillage::MapMark>& mark, QPointF at);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::optional<std::int64_t> draggableAt(QPointF at) const;
    void endDrag();

    QPointer<MapScene> m_scene;
    bool m_draggingAllowed = false;
    std::optional<std::int64_t> m_pressed; ///< the selected place under a pressed button
    QPointF m_pressedAt;
    QPointF m_dragAt;
    bool m_dragging = false;
};

} // namespace maillage
