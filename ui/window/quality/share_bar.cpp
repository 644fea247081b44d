// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/share_bar.h"

#include "ui/window/look/house_style.h"

#include <QPainter>

namespace maillage {

ShareBar::ShareBar(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setPercent(int percent) {
    if (m_percent != percent) {
        m_percent = percent;
        update();
    }
}

QSize ShareBar::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() / 2};
}

void ShareBar::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal whole = 100;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = frame.height() / 2;
    painter.setPen(outlineColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(frame, radius, radius);
    QRectF filled = frame;
    filled.setWidth(frame.width() * m_percent / whole);
    painter.setClipRect(filled);
    painter.setBrush(goodColour(palette()));
    painter.drawRoundedRect(frame, radius, radius);
}

} // namespace maillage
