// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/point_set.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace maillage {

namespace {

/// Spreads the bits of a 32-bit number to the even places of a 64-bit one.
std::uint64_t spread(std::uint32_t value) {
    std::uint64_t bits = value;
    bits = (bits | (bits << 16U)) & 0x0000FFFF0000FFFFU;
    bits = (bits | (bits << 8U)) & 0x00FF00FF00FF00FFU;
    bits = (bits | (bits << 4U)) & 0x0F0F0F0F0F0F0F0FU;
    bits = (bits | (bits << 2U)) & 0x3333333333333333U;
    return (bits | (bits << 1U)) & 0x5555555555555555U;
}

std::uint32_t fixed(double unit) {
    return static_cast<std::uint32_t>(std::clamp(unit, 0.0, 1.0) * 4294967295.0);
}

/// The place on Morton's curve: neighbours on the map are mostly neighbours in memory.
std::uint64_t morton(WorldPoint point) {
    return spread(fixed(point.x)) | (spread(fixed(point.y)) << 1U);
}

struct Keyed {
    std::uint64_t key;
    MapPoint point;
};

bool precedes(const Keyed& a, const Keyed& b) {
    const auto order = [](const Keyed& k) {
        return std::tuple(k.key, k.point.id, k.point.position.lat, k.point.position.lon, k.point.group, k.point.hollow);
    };
    return order(a) < order(b);
}

/// Of points with the same id the first stays.
void removeRepeated(std::vector<Keyed>& keyed) {
    std::unordered_set<std::int64_t> seen;
    seen.reserve(keyed.size());
    std::erase_if(keyed, [&](const Keyed& each) { return !seen.insert(each.point.id).second; });
}

} // namespace

PointSet::PointSet()
    : m_data(std::make_shared<const Data>()) {}

PointSet::PointSet(std::vector<MapPoint> points) {
    std::vector<Keyed> keyed;
    keyed.reserve(points.size());
    for (const MapPoint& point : points) {
        if (isOnEarth(point.position)) {
            keyed.push_back({morton(toWorld(point.position)), point});
        }
    }
    std::ranges::sort(keyed, precedes);
    removeRepeated(keyed);
    auto data = std::make_shared<Data>();
    data->points.reserve(keyed.size());
    data->world.reserve(keyed.size());
    data->indices.reserve(keyed.size());
    for (const Keyed& each : keyed) {
        data->indices.emplace_back(each.point.id, static_cast<std::uint32_t>(data->points.size()));
        data->points.push_back(each.point);
        data->world.push_back(toWorld(each.point.position));
    }
    std::ranges::sort(data->indices);
    m_data = std::move(data);
}

std::optional<std::uint32_t> PointSet::indexOf(std::int64_t id) const {
    const auto found = std::ranges::lower_bound(m_data->indices, id, {}, [](const auto& entry) { return entry.first; });
    return found == m_data->indices.end() || found->first != id ? std::nullopt : std::optional(found->second);
}

Box PointSet::box() const {
    Box box;
    for (const MapPoint& point : m_data->points) {
        box.include(point.position);
    }
    return box;
}

} // namespace maillage
