// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/scene_clip.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// Keeps what lies on the inner side of one line; `distance` is positive inside.
template<typename Distance>
void clipSide(const std::vector<ScenePoint>& in, std::vector<ScenePoint>& out, Distance distance) {
    out.clear();
    if (in.empty()) {
        return;
    }
    ScenePoint last = in.back();
    float lastDistance = distance(last);
    for (const ScenePoint& point : in) {
        const float d = distance(point);
        if ((d >= 0) != (lastDistance >= 0)) {
            const float part = lastDistance / (lastDistance - d);
            out.push_back({last.x + (point.x - last.x) * part, last.y + (point.y - last.y) * part});
        }
        if (d >= 0) {
            out.push_back(point);
        }
        last = point;
        lastDistance = d;
    }
}

/// The part of a segment inside the square; false where there is none.
bool clipSegment(ScenePoint& from, ScenePoint& to, const SceneSquare& square) {
    const float dx = to.x - from.x;
    const float dy = to.y - from.y;
    const std::array<float, 4> slopes{-dx, dx, -dy, dy};
    const std::array<float, 4> rooms{from.x - square.low(), square.high() - from.x, from.y - square.low(),
                                     square.high() - from.y};
    float enter = 0;
    float leave = 1;
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
    const ScenePoint start = from;
    if (leave < 1) {
        to = {start.x + dx * leave, start.y + dy * leave};
    }
    if (enter > 0) {
        from = {start.x + dx * enter, start.y + dy * enter};
    }
    return true;
}

/// Ends the run that began at `begin`, or drops it where it is a single point.
void endRun(std::vector<ScenePoint>& points, std::size_t& begin, std::vector<std::uint32_t>& ends) {
    if (points.size() - begin > 1) {
        ends.push_back(static_cast<std::uint32_t>(points.size()));
    } else {
        points.resize(begin);
    }
    begin = points.size();
}

} // namespace

void clipRing(std::vector<ScenePoint>& ring, const SceneSquare& square, std::vector<ScenePoint>& scratch) {
    if (std::ranges::all_of(ring, [&](ScenePoint p) { return square.contains(p); })) {
        return;
    }
    clipSide(ring, scratch, [&](ScenePoint p) { return p.x - square.low(); });
    clipSide(scratch, ring, [&](ScenePoint p) { return square.high() - p.x; });
    clipSide(ring, scratch, [&](ScenePoint p) { return p.y - square.low(); });
    clipSide(scratch, ring, [&](ScenePoint p) { return square.high() - p.y; });
}

void clipLine(std::span<const ScenePoint> line, const SceneSquare& square, std::vector<ScenePoint>& points,
              std::vector<std::uint32_t>& ends) {
    std::size_t begin = points.size();
    for (std::size_t i = 1; i < line.size(); ++i) {
        ScenePoint from = line[i - 1];
        ScenePoint to = line[i];
        if (!clipSegment(from, to, square)) {
            endRun(points, begin, ends);
            continue;
        }
        if (points.size() == begin) {
            points.push_back(from);
        }
        points.push_back(to);
        if (to != line[i]) {
            endRun(points, begin, ends);
        }
    }
    endRun(points, begin, ends);
}

double signedArea(std::span<const ScenePoint> ring) {
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const ScenePoint& a = ring[i];
        const ScenePoint& b = ring[i + 1 < ring.size() ? i + 1 : 0];
        sum += static_cast<double>(a.x) * b.y - static_cast<double>(b.x) * a.y;
    }
    return sum;
}

} // namespace maillage
