// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/clip.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// Keeps what lies on the inner side of one line; `distance` is positive inside.
template<typename Distance>
void clipSide(const std::vector<QPointF>& in, std::vector<QPointF>& out, Distance distance) {
    out.clear();
    if (in.empty()) {
        return;
    }
    QPointF last = in.back();
    double lastDistance = distance(last);
    for (const QPointF& point : in) {
        const double d = distance(point);
        if ((d >= 0) != (lastDistance >= 0)) {
            out.push_back(last + (point - last) * (lastDistance / (lastDistance - d)));
        }
        if (d >= 0) {
            out.push_back(point);
        }
        last = point;
        lastDistance = d;
    }
}

} // namespace

void clipPolygon(std::span<const QPointF> polygon, const QRectF& rect, std::vector<QPointF>& out) {
    out.assign(polygon.begin(), polygon.end());
    const auto inside = [&](const QPointF& p) {
        return p.x() >= rect.left() && p.x() <= rect.right() && p.y() >= rect.top() && p.y() <= rect.bottom();
    };
    if (std::ranges::all_of(polygon, inside)) {
        return;
    }
    std::vector<QPointF> other;
    clipSide(out, other, [&](const QPointF& p) { return p.x() - rect.left(); });
    clipSide(other, out, [&](const QPointF& p) { return rect.right() - p.x(); });
    clipSide(out, other, [&](const QPointF& p) { return p.y() - rect.top(); });
    clipSide(other, out, [&](const QPointF& p) { return rect.bottom() - p.y(); });
}

bool clipSegment(QPointF& from, QPointF& to, const QRectF& rect) {
    const QPointF delta = to - from;
    const std::array<double, 4> slopes{-delta.x(), delta.x(), -delta.y(), delta.y()};
    const std::array<double, 4> rooms{from.x() - rect.left(), rect.right() - from.x(), from.y() - rect.top(),
                                      rect.bottom() - from.y()};
    double enter = 0;
    double leave = 1;
    for (std::size_t side = 0; side < slopes.size(); ++side) {
        if (slopes[side] == 0) {
            if (rooms[side] < 0) {
                return false;
            }
        } else if (slopes[side] < 0) {
            enter = std::max(enter, rooms[side] / slopes[side]);
        } else {
            leave = std::min(leave, rooms[side] / slopes[side]);
        }
    }
    if (enter > leave) {
        return false;
    }
    const QPointF start = from;
    if (leave < 1) {
        to = start + delta * leave;
    }
    if (enter > 0) {
        from = start + delta * enter;
    }
    return true;
}

} // namespace maillage
