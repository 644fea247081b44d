// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/text_painter.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStaticText>

#include <array>

namespace maillage {

namespace {

constexpr std::array<QPointF, 8> directions{QPointF(1, 0),  QPointF(0.7, 0.7),   QPointF(0, 1),  QPointF(-0.7, 0.7),
                                            QPointF(-1, 0), QPointF(-0.7, -0.7), QPointF(0, -1), QPointF(0.7, -0.7)};

/// On screen: the text itself a pixel to each side, from the glyph cache; some ten times faster than an outline.
void paintStamped(QPainter& painter, QPointF baseline, const HaloText& label) {
    QStaticText text(label.text);
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    text.prepare(QTransform(), label.font);
    const QPointF topLeft = baseline - QPointF(0, QFontMetricsF(label.font, painter.device()).ascent());
    painter.setPen(label.halo);
    for (const QPointF& direction : directions) {
        painter.drawStaticText(topLeft + direction * (label.haloWidth / 2), text);
    }
    painter.setPen(label.colour);
    painter.drawStaticText(topLeft, text);
}

void paintOutlined(QPainter& painter, QPointF baseline, const HaloText& label) {
    QPainterPath outline;
    outline.addText(baseline, label.font, label.text);
    painter.strokePath(outline, QPen(label.halo, label.haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(label.colour);
    painter.drawText(baseline, label.text);
}

} // namespace

void paintHaloText(QPainter& painter, QPointF baseline, const HaloText& label) {
    painter.setFont(label.font);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintStamped(painter, baseline, label);
    } else {
        paintOutlined(painter, baseline, label);
    }
}

} // namespace maillage
