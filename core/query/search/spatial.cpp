// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/spatial.h"

#include "core/query/search/search_index.h"
#include "core/query/search/spatial_index.h"
#include "core/query/snapshot/snapshot_data.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maillage {

namespace {

using Point = SpatialIndex::Data::Point;

/// Ranges as small are read through.
constexpr std::size_t leaf = 16;

bool isPlaced(const SnapshotData& data, PlaceRow row) {
    const Block& block = data.blockOf(row);
    return block.live[row % blockRows] && block.placements[row % blockRows] != Placement::None;
}

std::int32_t along(const PackedPosition& position, bool byLatitude) {
    return byLatitude ? position.lat : position.lon;
}

void split(std::span<Point> points, bool byLatitude) {
    if (points.size() <= leaf) {
        return;
    }
    const auto middle = points.begin() + static_cast<std::ptrdiff_t>(points.size() / 2);
    std::ranges::nth_element(points, middle, {}, [&](const Point& p) { return along(p.position, byLatitude); });
    split({points.begin(), middle}, !byLatitude);
    split({middle + 1, points.end()}, !byLatitude);
}

/// A box in packed units; inverted where the box is empty.
struct PackedBox {
    PackedPosition low;
    PackedPosition high;

    explicit PackedBox(const Box& box)
        : low(packed({std::clamp(box.south, -90.0, 90.0), std::clamp(box.west, -180.0, 180.0)}))
        , high(packed({std::clamp(box.north, -90.0, 90.0), std::clamp(box.east, -180.0, 180.0)})) {}

    [[nodiscard]] bool contains(const PackedPosition& p) const {
        return p.lat >= low.lat && p.lat <= high.lat && p.lon >= low.lon && p.lon <= high.lon;
    }
};

template<typename Visit>
void visitBox(std::span<const Point> points, const PackedBox& box, bool byLatitude, const Visit& visit) {
    if (points.size() <= leaf) {
        for (const Point& point : points) {
            if (box.contains(point.position)) {
                visit(point.row);
            }
        }
        return;
    }
    const std::size_t middle = points.size() / 2;
    const std::int32_t at = along(points[middle].position, byLatitude);
    if (at >= along(box.low, byLatitude)) {
        visitBox(points.first(middle), box, !byLatitude, visit);
    }
    if (box.contains(points[middle].position)) {
        visit(points[middle].row);
    }
    if (at <= along(box.high, byLatitude)) {
        visitBox(points.subspan(middle + 1), box, !byLatitude, visit);
    }
}

/// Keeps the best of the places that it is shown. Distances in degrees of latitude, longitudes shortened by the
/// cosine of the point's latitude: enough to compare neighbours.
class NearestFinder {
public:
    NearestFinder(const SnapshotData& data, LatLon point)
        : m_data(data)
        , m_point(point)
        , m_shortening(std::max(0.01, std::cos(point.lat * 3.14159265358979 / 180))) {}

    void look(PlaceRow row, const PackedPosition& position) {
        const LatLon at = unpacked(position);
        const double x = (at.lon - m_point.lon) * m_shortening;
        const double y = at.lat - m_point.lat;
        const double square = x * x + y * y;
        if (square < m_square || (square == m_square && row < m_row)) {
            m_square = square;
            m_row = row;
        }
    }

    void search(std::span<const Point> points, bool byLatitude) {
        if (points.size() <= leaf) {
            for (const Point& point : points) {
                lookIfCurrent(point);
            }
            return;
        }
        const std::size_t middle = points.size() / 2;
        const LatLon at = unpacked(points[middle].position);
        const double apart = byLatitude ? m_point.lat - at.lat : (m_point.lon - at.lon) * m_shortening;
        const auto low = points.first(middle);
        const auto high = points.subspan(middle + 1);
        search(apart < 0 ? low : high, !byLatitude);
        lookIfCurrent(points[middle]);
        if (apart * apart <= m_square) {
            search(apart < 0 ? high : low, !byLatitude);
        }
    }

    [[nodiscard]] std::optional<Nearest> result() const {
        if (std::isinf(m_square)) {
            return std::nullopt;
        }
        const auto position = unpacked(m_data.blockOf(m_row).positions[m_row % blockRows]);
        return Nearest{m_row, distance(m_point, position)};
    }

private:
    void lookIfCurrent(const Point& point) {
        if (!std::ranges::binary_search(m_data.unplaced, point.row)) {
            look(point.row, point.position);
        }
    }

    const SnapshotData& m_data;
    LatLon m_point;
    double m_shortening;
    double m_square = std::numeric_limits<double>::infinity();
    PlaceRow m_row = 0;
};

/// Calls visit(row, position) for every place that has a position, or of those that the index does not know.
template<typename Visit>
void lookThrough(const SnapshotData& data, const Visit& visit) {
    if (data.spatial) {
        for (const PlaceRow row : data.unplaced) {
            if (isPlaced(data, row)) {
                visit(row, data.blockOf(row).positions[row % blockRows]);
            }
        }
        return;
    }
    for (std::size_t number = 0; number < data.blocks.size(); ++number) {
        const Block& block = *data.blocks[number];
        for (PlaceRow i = 0; i < block.count; ++i) {
            if (block.live[i] && block.placements[i] != Placement::None) {
                visit(static_cast<PlaceRow>(number * blockRows + i), block.positions[i]);
            }
        }
    }
}

} // namespace

SpatialIndex::SpatialIndex()
    : m_data(std::make_unique<Data>()) {}

SpatialIndex::~SpatialIndex() = default;

std::shared_ptr<const SpatialIndex> SpatialIndex::build(const Snapshot::Pointer& snapshot) {
    auto index = std::make_shared<SpatialIndex>();
    index->m_data->base = withoutIndexes(*snapshot);
    std::vector<Point>& points = index->m_data->points;
    points.reserve(snapshot->placeCount());
    lookThrough(index->m_data->base->data(),
                [&](PlaceRow row, const PackedPosition& position) { points.push_back({position, row}); });
    split(points, true);
    return index;
}

void forEachInBox(const Snapshot& snapshot, const Box& box, const std::function<void(PlaceRow)>& visit) {
    if (box.isEmpty()) {
        return;
    }
    const SnapshotData& data = snapshot.data();
    const PackedBox packedBox(box);
    lookThrough(data, [&](PlaceRow row, const PackedPosition& position) {
        if (packedBox.contains(position)) {
            visit(row);
        }
    });
    if (data.spatial) {
        visitBox(data.spatial->data().points, packedBox, true, [&](PlaceRow row) {
            if (!std::ranges::binary_search(data.unplaced, row)) {
                visit(row);
            }
        });
    }
}

std::optional<Nearest> nearest(const Snapshot& snapshot, LatLon point) {
    const SnapshotData& data = snapshot.data();
    NearestFinder finder(data, point);
    lookThrough(data, [&](PlaceRow row, const PackedPosition& position) { finder.look(row, position); });
    if (data.spatial) {
        finder.search(data.spatial->data().points, true);
    }
    return finder.result();
}

Box extent(const Snapshot& snapshot) {
    Box exact;
    Box any;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        if (snapshot.isLive(row) && snapshot.placement(row) != Placement::None) {
            any.include(snapshot.position(row));
            if (snapshot.placement(row) == Placement::Exact) {
                exact.include(snapshot.position(row));
            }
        }
    }
    return exact.isEmpty() ? any : exact;
}

} // namespace maillage
