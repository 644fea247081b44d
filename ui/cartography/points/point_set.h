// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"
#include "ui/cartography/points/place_group.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace maillage {

/// A place as the map sees it.
struct MapPoint {
    LatLon position;
    std::int64_t id = 0;
    PlaceGroup group = PlaceGroup::Other;
    bool hollow = false; ///< the position is that of the commune's centre

    friend bool operator==(const MapPoint&, const MapPoint&) = default;
};

/// The places on the map. Immutable and cheap to copy; equal points in any order give the same set. Positions that are
/// not on Earth are left out; of two points with one id the first in order stays.
class PointSet {
public:
    PointSet();
    explicit PointSet(std::vector<MapPoint> points);

    /// In an order of their own (along a space-filling curve), to which the indices of this library refer.
    [[nodiscard]] std::span<const MapPoint> points() const { return m_data->points; }

    /// Parallel to points().
    [[nodiscard]] std::span<const WorldPoint> world() const { return m_data->world; }

    [[nodiscard]] std::size_t size() const { return m_data->points.size(); }

    [[nodiscard]] bool isEmpty() const { return m_data->points.empty(); }

    [[nodiscard]] std::optional<std::uint32_t> indexOf(std::int64_t id) const;
    [[nodiscard]] Box box() const;

    friend bool operator==(const PointSet& a, const PointSet& b) {
        return a.m_data == b.m_data || a.m_data->points == b.m_data->points;
    }

private:
    struct Data {
        std::vector<MapPoint> points;
        std::vector<WorldPoint> world;
        std::vector<std::pair<std::int64_t, std::uint32_t>> indices; ///< by id
    };

    std::shared_ptr<const Data> m_data;
};

} // namespace maillage
