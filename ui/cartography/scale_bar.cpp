// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/scale_bar.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace maillage {

namespace {

/// The largest of 1, 2, 5 × 10^n that is not above `limit`.
double roundBelow(double limit) {
    const double power = std::pow(10.0, std::floor(std::log10(limit)));
    const double lead = limit / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

QString lengthText(double metres) {
    const QLocale locale;
    const QChar gap(0x00A0); // no-break space
    if (metres >= 1000) {
        return locale.toString(metres / 1000, 'f', 0) + gap + QStringLiteral("km");
    }
    return metres >= 1 ? locale.toString(metres, 'f', 0) + gap + QStringLiteral("m")
                       : locale.toString(metres * 100, 'f', 0) + gap + QStringLiteral("cm");
}

} // namespace

ScaleBar ScaleBar::of(const MapView& view, double longest) {
    const double perUnit = view.metresPerUnit().value;
    if (!(perUnit > 0) || !(longest > 0)) {
        return {};
    }
    const double metres = roundBelow(perUnit * longest);
    return {{metres}, metres / perUnit, lengthText(metres)};
}

QRectF paintScaleBar(QPainter& painter, QPointF leftBottom, const ScaleBar& bar, const MapStyle& style) {
    const double u = style.unit;
    const QFont font = style.fontAt(11);
    const QFontMetricsF metrics(font, painter.device());
    const double pad = 6 * u;
    const double tick = 5 * u;
    const QSizeF size(std::max(bar.units, metrics.horizontalAdvance(bar.text)) + 2 * pad,
                      metrics.height() + tick + 1.5 * pad);
    const QRectF area(leftBottom - QPointF(0, size.height()), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.panel);
    painter.drawRoundedRect(area, 3 * u, 3 * u);
    painter.setFont(font);
    painter.setPen(style.ink);
    painter.drawText(QPointF(area.left() + pad, area.top() + pad / 2 + metrics.ascent()), bar.text);
    const double base = area.bottom() - pad;
    const double left = area.left() + pad;
    painter.setPen(QPen(style.ink, 1.6 * u, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(QPolygonF({QPointF(left, base - tick), QPointF(left, base), QPointF(left + bar.units, base),
                                    QPointF(left + bar.units, base - tick)}));
    painter.restore();
    return area;
}

} // namespace maillage
