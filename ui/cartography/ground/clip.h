// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <span>
#include <vector>

namespace maillage {

/// The part of a closed polygon inside a rectangle (Sutherland and Hodgman), into `out`; edges along the rectangle's
/// sides are added, so the rectangle should be larger than what is shown. Keeps coordinates small enough for QPainter.
void clipPolygon(std::span<const QPointF> polygon, const QRectF& rect, std::vector<QPointF>& out);

/// Calls `visit(std::vector<QPointF>&)` for each run of segments that meet the rectangle, cut at its sides.
template<typename Visit>
void forEachVisibleRun(std::span<const QPointF> line, const QRectF& rect, Visit&& visit);

/// The part of a segment inside a rectangle (Liang and Barsky); false where there is none.
[[nodiscard]] bool clipSegment(QPointF& from, QPointF& to, const QRectF& rect);

template<typename Visit>
void forEachVisibleRun(std::span<const QPointF> line, const QRectF& rect, Visit&& visit) {
    std::vector<QPointF> run;
    const auto flush = [&] {
        if (run.size() > 1) {
            visit(run);
        }
        run.clear();
    };
    for (std::size_t i = 1; i < line.size(); ++i) {
        QPointF from = line[i - 1];
        QPointF to = line[i];
        if (!clipSegment(from, to, rect)) {
            flush();
            continue;
        }
        if (run.empty()) {
            run.push_back(from);
        }
        run.push_back(to);
        if (to != line[i]) {
            flush();
        }
    }
    flush();
}

} // namespace maillage
