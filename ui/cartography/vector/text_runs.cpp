// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/text_runs.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

/// Words put together to lines of at most `wrap`, the last not much shorter than the others.
QStringList brokenLines(const QString& text, double wrap, const QFontMetricsF& metrics) {
    const double whole = metrics.horizontalAdvance(text);
    if (wrap <= 0 || whole <= wrap) {
        return {text};
    }
    const double even = whole / std::ceil(whole / wrap); // so that all lines are about as long
    QStringList lines;
    QString line;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        const double width = metrics.horizontalAdvance(longer);
        const double shorter = metrics.horizontalAdvance(line);
        const bool fits = line.isEmpty() || (width <= wrap && width - even <= even - shorter);
        if (!fits) {
            lines << line;
        }
        line = fits ? longer : word;
    }
    return lines << line;
}

double widest(const QStringList& lines, const QFontMetricsF& metrics) {
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width;
}

/// `alignment`: -1 to the left, 0 in the middle, 1 to the right of the block whose middle is at `centre`.
TextPlace block(const QStringList& lines, QPointF centre, int alignment, const QFontMetricsF& metrics) {
    const double lineHeight = (metrics.ascent() + metrics.descent()) * 0.92;
    const double height = lineHeight * static_cast<double>(lines.size());
    const double width = widest(lines, metrics);
    TextPlace place;
    double top = centre.y() - height / 2;
    for (const QString& line : lines) {
        const double own = metrics.horizontalAdvance(line);
        const double left = centre.x() - own / 2 + alignment * (width - own) / 2;
        place.runs.push_back({line, {left, top + (lineHeight + metrics.ascent() - metrics.descent()) / 2}, 0});
        place.boxes.emplace_back(left, top, own, lineHeight);
        top += lineHeight;
    }
    return place;
}

QPainterPath outlineOf(std::span<const TextRun> runs, const QFont& font) {
    QPainterPath outline;
    outline.setFillRule(Qt::WindingFill);
    for (const TextRun& run : runs) {
        QPainterPath letters;
        letters.addText({0, 0}, font, run.text);
        outline.addPath(QTransform().translate(run.at.x(), run.at.y()).rotate(run.angle).map(letters));
    }
    return outline;
}

} // namespace

TextPlace textAround(const QString& text, QPointF centre, double wrap, const QFontMetricsF& metrics) {
    return block(brokenLines(text, wrap, metrics), centre, 0, metrics);
}

TextPlace textBeside(const QString& text, QPointF point, TextSide side, double gap, double wrap,
                     const QFontMetricsF& metrics) {
    const QStringList lines = brokenLines(text, wrap, metrics);
    const double across = gap + widest(lines, metrics) / 2;
    const double down = gap + metrics.height() * 0.92 * static_cast<double>(lines.size()) / 2;
    switch (side) {
    case TextSide::Right:
        return block(lines, point + QPointF(across, 0), -1, metrics);
    case TextSide::Left:
        return block(lines, point - QPointF(across, 0), 1, metrics);
    case TextSide::Above:
        return block(lines, point - QPointF(0, down), 0, metrics);
    case TextSide::Below:
        break;
    }
    return block(lines, point + QPointF(0, down), 0, metrics);
}

QRectF boundsOf(const TextPlace& place) {
    QRectF bounds;
    for (const QRectF& box : place.boxes) {
        bounds |= box;
    }
    return bounds;
}

void strokeRuns(QPainter& painter, std::span<const TextRun> runs, const QFont& font, const QPen& pen) {
    painter.strokePath(outlineOf(runs, font), pen);
}

void paintRuns(QPainter& painter, std::span<const TextRun> runs, const QFont& font, const QColor& colour) {
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const bool isLevel = std::ranges::all_of(runs, [](const TextRun& run) { return run.angle == 0; });
    if (isRaster && !isLevel) {
        painter.fillPath(outlineOf(runs, font), colour); // letters turned one by one come from no cache
        return;
    }
    painter.setFont(font);
    painter.setPen(colour);
    for (const TextRun& run : runs) {
        painter.save();
        painter.translate(run.at);
        painter.rotate(run.angle);
        painter.drawText(QPointF(), run.text);
        painter.restore();
    }
}

} // namespace maillage
