// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/query/snapshot/snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace maillage {

/// A k-d tree over the positions of one snapshot. Derived, never stored; without it the functions below look at every
/// place (about 1 ms for 500,000).
class SpatialIndex {
public:
    [[nodiscard]] static std::shared_ptr<const SpatialIndex> build(const Snapshot::Pointer& snapshot);
    SpatialIndex();
    ~SpatialIndex();
    SpatialIndex(const SpatialIndex&) = delete;
    SpatialIndex& operator=(const SpatialIndex&) = delete;

    struct Data;

    /// For the files of this library.
    [[nodiscard]] const Data& data() const { return *m_data; }

private:
    std::unique_ptr<Data> m_data;
};

/// Every place drawn in the box, in no order. Those at their commune's centre count; see Snapshot::placement().
void forEachInBox(const Snapshot& snapshot, const Box& box, const std::function<void(PlaceRow)>& visit);

struct Nearest {
    PlaceRow row = 0;
    Metres distance;
};

/// The place drawn nearest to a point; the lowest row where several stand there.
[[nodiscard]] std::optional<Nearest> nearest(const Snapshot& snapshot, LatLon point);

/// The box around all places that have a position of their own, or else any; empty without any.
[[nodiscard]] Box extent(const Snapshot& snapshot);

} // namespace maillage
