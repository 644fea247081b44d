// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/usual_box.h"

#include "core/geo/distance.h"
#include "core/query/snapshot/fault_flags.h"

#include <algorithm>
#include <array>
#include <vector>

namespace maillage {

namespace {

constexpr std::array misplaced{
    FaultTopic{.rule = Rule::CoordinateZero},
    FaultTopic{.rule = Rule::CoordinateRange},
    FaultTopic{.rule = Rule::CoordinatesSwapped},
    FaultTopic{.rule = Rule::CoordinatesOffCommune},
    FaultTopic{.rule = Rule::CoordinatesOffDepartement},
    FaultTopic{.rule = Rule::CoordinatesAbroad},
    FaultTopic{.rule = Rule::CoordinatesAtSea},
};

std::vector<LatLon> positionsOf(const Snapshot& snapshot, std::span<const PlaceRow> rows, const Bitmap& except) {
    std::vector<LatLon> positions;
    positions.reserve(rows.size());
    for (const PlaceRow row : rows) {
        if (snapshot.placement(row) != Placement::None && !except.test(row)) {
            positions.push_back(snapshot.position(row));
        }
    }
    return positions;
}

double medianOf(const std::vector<LatLon>& positions, double LatLon::* coordinate) {
    std::vector<double> values;
    values.reserve(positions.size());
    std::ranges::transform(positions, std::back_inserter(values), [&](const LatLon& one) { return one.*coordinate; });
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Some few at the end of the way from the middle outwards, behind a great gap.
void dropFarAway(std::vector<LatLon>& positions) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t part = 20; // a hub that works in two regions shows both
    constexpr double times = 3;
    constexpr double leastMetres = 50'000;
    if (positions.size() < fewest) {
        return;
    }
    const LatLon middle{medianOf(positions, &LatLon::lat), medianOf(positions, &LatLon::lon)};
    std::vector<std::pair<double, LatLon>> byDistance;
    byDistance.reserve(positions.size());
    for (const LatLon& one : positions) {
        byDistance.emplace_back(distance(middle, one).value, one);
    }
    std::ranges::sort(byDistance, {}, &std::pair<double, LatLon>::first);
    const std::size_t most = std::max<std::size_t>(1, positions.size() / part);
    for (std::size_t i = positions.size() - most; i < positions.size(); ++i) {
        if (byDistance[i].first > leastMetres + times * byDistance[i - 1].first) {
            byDistance.resize(i);
            break;
        }
    }
    positions.clear();
    std::ranges::transform(byDistance, std::back_inserter(positions), &std::pair<double, LatLon>::second);
}

/// The box of the positions but for a fiftieth at each side.
Box mostOf(const std::vector<LatLon>& positions) {
    constexpr std::size_t part = 50;
    std::vector<double> lats;
    std::vector<double> lons;
    for (const LatLon& one : positions) {
        lats.push_back(one.lat);
        lons.push_back(one.lon);
    }
    std::ranges::sort(lats);
    std::ranges::sort(lons);
    const std::size_t first = lats.size() / part;
    const std::size_t last = lats.size() - 1 - first;
    return {.south = lats[first], .west = lons[first], .north = lats[last], .east = lons[last]};
}

} // namespace

Box usualBoxOf(const Snapshot& snapshot, std::span<const PlaceRow> rows) {
    std::vector<LatLon> positions = positionsOf(snapshot, rows, rowsWith(snapshot, misplaced));
    if (positions.empty()) {
        positions = positionsOf(snapshot, rows, Bitmap{}); // all of them misplaced: shown all the same
    }
    dropFarAway(positions);
    if (!snapshot.faultsKnown() && !positions.empty()) {
        return mostOf(positions);
    }
    Box box;
    std::ranges::for_each(positions, [&](const LatLon& one) { box.include(one); });
    return box;
}

} // namespace maillage
