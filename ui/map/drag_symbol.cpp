// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/drag_symbol.h"

namespace maillage {

DragSymbol::DragSymbol(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setImplicitSize(2 * PointPainter::reach, 2 * PointPainter::reach);
}

void DragSymbol::setInteraction(MapInteraction* interaction) {
    if (m_interaction != interaction) {
        m_interaction = interaction;
        connect(interaction, &MapInteraction::draggingChanged, this, [this] { update(); });
        emit interactionChanged();
    }
}

void DragSymbol::paint(QPainter* painter) {
    const auto point = m_interaction ? m_interaction->draggedPoint() : std::nullopt;
    if (point) {
        paintSymbol(*painter, boundingRect().center(), PointPainter::selectedSize, point->group, false,
                    SymbolState::Selected, m_interaction->scene()->style());
    }
}

} // namespace maillage
