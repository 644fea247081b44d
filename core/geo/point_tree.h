// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/ellipsoid.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// Which of many points on Earth is nearest, and which lie within a distance: exactly, in metres on the ellipsoid, at
/// the poles and across the 180th meridian too. Immutable, any thread.
///
/// A k-d tree over the points on the reduced sphere, where the bounds of ellipsoid.h leave a few candidates; these are
/// measured by geodesicDistance().
class PointTree {
public:
    PointTree() = default;
    /// Positions on Earth (isOnEarth()); they keep their numbers. At most 2³² - 1.
    explicit PointTree(std::span<const LatLon> positions);

    [[nodiscard]] std::size_t size() const { return m_points.size(); }

    struct Hit {
        std::uint32_t number = 0; ///< of the position
        Metres distance{};
    };

    /// The lowest number of several that are as near; nothing without points.
    [[nodiscard]] std::optional<Hit> nearest(LatLon position) const;

    /// Calls visit(number) for each point within the distance, itself included, in no order.
    void forEachWithin(LatLon position, Metres distance, const std::function<void(std::uint32_t)>& visit) const;

private:
    struct Point {
        UnitVector at{};
        LatLon position;
        std::uint32_t number = 0;
    };

    class NearestSearch;
    class RangeSearch;

    static void split(std::span<Point> points, std::size_t axis);

    std::vector<Point> m_points; ///< the middle one of a range splits it, along the three axes in turn
};

} // namespace maillage
