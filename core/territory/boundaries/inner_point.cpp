// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/inner_point.h"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

using Rings = std::span<const std::vector<WorldPoint>>;

/// Twice the signed area, and the centroid times six areas, seen from the first point so that little is lost.
struct Moments {
    double twiceArea = 0;
    double x = 0;
    double y = 0;
};

Moments momentsOf(std::span<const WorldPoint> ring) {
    Moments moments;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const double ax = ring[i - 1].x - ring[0].x;
        const double ay = ring[i - 1].y - ring[0].y;
        const double bx = ring[i].x - ring[0].x;
        const double by = ring[i].y - ring[0].y;
        const double cross = ax * by - bx * ay;
        moments.twiceArea += cross;
        moments.x += (ax + bx) * cross;
        moments.y += (ay + by) * cross;
    }
    return moments;
}

/// Where the rings cross a parallel, from west to east.
std::vector<double> crossings(Rings rings, double y) {
    std::vector<double> found;
    for (const auto& ring : rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const WorldPoint& a = ring[i - 1];
            const WorldPoint& b = ring[i];
            if ((a.y > y) != (b.y > y)) {
                found.push_back(a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y));
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

bool holds(Rings rings, WorldPoint point) {
    const std::vector<double> found = crossings(rings, point.y);
    const auto west = std::ranges::lower_bound(found, point.x) - found.begin();
    return west % 2 == 1;
}

std::optional<WorldPoint> middleOfWidest(Rings rings, double y) {
    const std::vector<double> found = crossings(rings, y);
    double widest = 0;
    std::optional<WorldPoint> middle;
    for (std::size_t i = 1; i < found.size(); i += 2) {
        const double width = found[i] - found[i - 1];
        if (width > widest) {
            widest = width;
            middle = WorldPoint{(found[i] + found[i - 1]) / 2, y};
        }
    }
    return middle;
}

} // namespace

double ringArea(std::span<const WorldPoint> ring) {
    return std::abs(momentsOf(ring).twiceArea) / 2;
}

std::optional<WorldPoint> innerPoint(Rings rings) {
    const auto largest = std::ranges::max_element(rings, {}, ringArea);
    if (largest == rings.end()) {
        return std::nullopt;
    }
    const Moments moments = momentsOf(*largest);
    if (moments.twiceArea == 0) {
        return std::nullopt;
    }
    const WorldPoint& first = largest->front();
    const WorldPoint centroid{first.x + moments.x / (3 * moments.twiceArea),
                              first.y + moments.y / (3 * moments.twiceArea)};
    if (holds(rings, centroid)) {
        return centroid;
    }
    const auto [top, bottom] = std::ranges::minmax(*largest, {}, &WorldPoint::y);
    return middleOfWidest(rings, (top.y + bottom.y) / 2);
}

} // namespace maillage
