// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/point_tree.h"

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

/// Ranges as small are read through.
constexpr std::size_t leaf = 8;

constexpr std::size_t nextAxis(std::size_t axis) {
    return (axis + 1) % 3;
}

} // namespace

PointTree::PointTree(std::span<const LatLon> positions) {
    m_points.reserve(positions.size());
    for (const LatLon position : positions) {
        m_points.push_back({onReducedSphere(position), position, static_cast<std::uint32_t>(m_points.size())});
    }
    split(m_points, 0);
}

void PointTree::split(std::span<Point> points, std::size_t axis) {
    if (points.size() <= leaf) {
        return;
    }
    const auto middle = points.begin() + static_cast<std::ptrdiff_t>(points.size() / 2);
    std::ranges::nth_element(points, middle, {}, [axis](const Point& point) { return point.at[axis]; });
    split({points.begin(), middle}, nextAxis(axis));
    split({middle + 1, points.end()}, nextAxis(axis));
}

/// Keeps the best of the points that it is shown.
class PointTree::NearestSearch {
public:
    explicit NearestSearch(LatLon position)
        : m_position(position)
        , m_at(onReducedSphere(position)) {}

    void search(std::span<const Point> points, std::size_t axis) {
        if (points.size() <= leaf) {
            std::ranges::for_each(points, [this](const Point& point) { look(point); });
            return;
        }
        const std::size_t middle = points.size() / 2;
        const double apart = m_at[axis] - points[middle].at[axis];
        const auto low = points.first(middle);
        const auto high = points.subspan(middle + 1);
        search(apart < 0 ? low : high, nextAxis(axis));
        look(points[middle]);
        if (apart * apart <= m_limit) {
            search(apart < 0 ? high : low, nextAxis(axis));
        }
    }

    [[nodiscard]] const std::optional<Hit>& best() const { return m_best; }

private:
    void look(const Point& point) {
        if (squaredChord(m_at, point.at) > m_limit) {
            return;
        }
        const Metres distance = geodesicDistance(m_position, point.position);
        if (!m_best || distance < m_best->distance || (distance == m_best->distance && point.number < m_best->number)) {
            m_best = {point.number, distance};
            m_limit = largestSquaredChord(distance);
        }
    }

    LatLon m_position;
    UnitVector m_at;
    std::optional<Hit> m_best;
    double m_limit = std::numeric_limits<double>::infinity(); ///< squared chord beyond which nothing is as near
};

class PointTree::RangeSearch {
public:
    RangeSearch(LatLon position, Metres distance, const std::function<void(std::uint32_t)>& visit)
        : m_position(position)
        , m_at(onReducedSphere(position))
        , m_distance(distance)
        , m_safe(safeSquaredChord(distance))
        , m_largest(largestSquaredChord(distance))
        , m_visit(visit) {}

    void search(std::span<const Point> points, std::size_t axis) const {
        if (points.size() <= leaf) {
            std::ranges::for_each(points, [this](const Point& point) { look(point); });
            return;
        }
        const std::size_t middle = points.size() / 2;
        const double apart = m_at[axis] - points[middle].at[axis];
        const bool bothSides = apart * apart <= m_largest;
        if (apart < 0 || bothSides) {
            search(points.first(middle), nextAxis(axis));
        }
        look(points[middle]);
        if (apart >= 0 || bothSides) {
            search(points.subspan(middle + 1), nextAxis(axis));
        }
    }

private:
    void look(const Point& point) const {
        const double chord = squaredChord(m_at, point.at);
        if (chord <= m_safe || (chord <= m_largest && geodesicDistance(m_position, point.position) <= m_distance)) {
            m_visit(point.number);
        }
    }

    LatLon m_position;
    UnitVector m_at;
    Metres m_distance;
    double m_safe;
    double m_largest;
    const std::function<void(std::uint32_t)>& m_visit;
};

std::optional<PointTree::Hit> PointTree::nearest(LatLon position) const {
    NearestSearch search(position);
    search.search(m_points, 0);
    return search.best();
}

void PointTree::forEachWithin(LatLon position, Metres distance, const std::function<void(std::uint32_t)>& visit) const {
    RangeSearch(position, distance, visit).search(m_points, 0);
}

} // namespace maillage
