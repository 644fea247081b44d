// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/text_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace maillage {

void paintHaloText(QPainter& painter, QPointF baseline, const HaloText& label) {
    QPainterPath outline;
    outline.addText(baseline, label.font, label.text);
    painter.strokePath(outline, QPen(label.halo, label.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(label.font);
    painter.setPen(label.colour);
    painter.drawText(baseline, label.text);
}

} // namespace maillage
