// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/search/spatial.h"
#include "core/query/snapshot/block.h"

#include <vector>

namespace maillage {

/// An implicit k-d tree: the middle element of a range splits it, by latitude and longitude in turn.
struct SpatialIndex::Data {
    struct Point {
        PackedPosition position;
        PlaceRow row = 0;
    };

    Snapshot::Pointer base; ///< without indexes of its own
    std::vector<Point> points;
};

} // namespace maillage
