// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/overlaps.h"

#include "core/territory/gazetteer.h"

#include <algorithm>
#include <map>
#include <optional>

namespace maillage {

namespace {

/// Where the outline crosses the level y, from west to east.
std::vector<double> crossings(const CommuneShape& shape, double y) {
    std::vector<double> found;
    for (const auto& ring : shape.rings) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const WorldPoint& a = ring[i - 1];
            const WorldPoint& b = ring[i];
            if ((a.y > y) != (b.y > y)) {
                found.push_back((b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x);
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

/// A point well inside: the middle of the widest stretch at half height.
std::optional<WorldPoint> pointInside(const CommuneShape& shape) {
    double north = 1;
    double south = 0;
    for (const auto& ring : shape.rings) {
        const auto [first, last] = std::ranges::minmax(ring, {}, &WorldPoint::y);
        north = std::min(north, first.y);
        south = std::max(south, last.y);
    }
    const double y = (north + south) / 2;
    const std::vector<double> at = crossings(shape, y);
    std::optional<WorldPoint> best;
    double widest = 0;
    for (std::size_t i = 1; i < at.size(); i += 2) {
        if (at[i] - at[i - 1] > widest) {
            widest = at[i] - at[i - 1];
            best = WorldPoint{(at[i] + at[i - 1]) / 2, y};
        }
    }
    return best;
}

bool holds(const CommuneShape& shape, WorldPoint point) {
    const std::vector<double> at = crossings(shape, point.y);
    return std::ranges::count_if(at, [&](double x) { return x <= point.x; }) % 2 == 1;
}

/// Marks those of one commune of today that another one holds; of two that hold one another the later.
void markInner(const std::vector<CommuneShape>& shapes, const std::vector<std::size_t>& group,
               std::vector<bool>& isInner) {
    std::vector<std::optional<WorldPoint>> points;
    points.reserve(group.size());
    for (const std::size_t number : group) {
        points.push_back(group.size() > 1 ? pointInside(shapes[number]) : std::nullopt);
    }
    const auto isHeld = [&](std::size_t one, std::size_t other) {
        return points[one] && holds(shapes[group[other]], *points[one]);
    };
    for (std::size_t one = 0; one < group.size(); ++one) {
        for (std::size_t other = 0; other < group.size() && !isInner[group[one]]; ++other) {
            if (one != other && !isInner[group[other]] && isHeld(one, other)) {
                isInner[group[one]] = other < one || !isHeld(other, one);
            }
        }
    }
}

} // namespace

std::vector<CommuneShape> withoutOverlaps(std::vector<CommuneShape> shapes) {
    std::map<std::uint16_t, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (const auto commune = Gazetteer::instance().commune(shapes[i].code)) {
            groups[commune->present().number()].push_back(i);
        }
    }
    std::vector<bool> isInner(shapes.size());
    constexpr std::size_t mostAlike = 100; // no commune has as many parts: the file repeats itself
    for (auto& [commune, group] : groups) {
        for (std::size_t i = mostAlike; i < group.size(); ++i) {
            isInner[group[i]] = true;
        }
        group.resize(std::min(group.size(), mostAlike));
        markInner(shapes, group, isInner);
    }
    std::vector<CommuneShape> kept;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!isInner[i]) {
            kept.push_back(std::move(shapes[i]));
        }
    }
    return kept;
}

} // namespace maillage
