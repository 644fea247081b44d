// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_interaction.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace maillage {

/// The symbol that follows the mouse while a place is dragged; its middle is the new position.
class DragSymbol : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(
        maillage::MapInteraction* interaction READ interaction WRITE setInteraction NOTIFY interactionChanged REQUIRED)

public:
    explicit DragSymbol(QQuickItem* parent = nullptr);

    [[nodiscard]] MapInteraction* interaction() const { return m_interaction; }

    void setInteraction(MapInteraction* interaction);

    void paint(QPainter* painter) override;

signals:
    void interactionChanged();

private:
    QPointer<MapInteraction> m_interaction;
};

} // namespace maillage
