// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/perimeters.h"
#include "core/query/snapshot/block.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/localities.h"
#include "core/query/snapshot/snapshot.h"
#include "core/query/snapshot/value_sets.h"

#include <array>
#include <memory>
#include <vector>

namespace maillage {

/// What a snapshot is made of. Snapshots of one load() share a lineage and their numbering of rows.
struct SnapshotData {
    std::shared_ptr<const void> lineage;
    std::vector<std::shared_ptr<const Block>> blocks;
    PlaceRow rowCount = 0;
    std::size_t placeCount = 0;
    std::array<std::shared_ptr<const ValueSets>, facetCount> sets;
    std::shared_ptr<const Localities> localities;
    std::shared_ptr<const Perimeters> perimeters;
    std::shared_ptr<const Boundaries> boundaries; ///< null without
    std::vector<PlaceRow> edits;                  ///< rows changed since load(), in time; may repeat

    std::shared_ptr<const SearchIndex> search;
    std::vector<PlaceRow> unsearched; ///< rows that changed since `search` was made, ascending
    std::shared_ptr<const SpatialIndex> spatial;
    std::vector<PlaceRow> unplaced; ///< rows that changed since `spatial` was made, ascending
    std::shared_ptr<const FaultFlags> faults;
    std::shared_ptr<const PlaceTimes> times;

    [[nodiscard]] const Block& blockOf(PlaceRow row) const { return *blocks[row / blockRows]; }

    [[nodiscard]] const Locality& localityOf(PlaceRow row) const {
        return (*localities)[blockOf(row).localities[row % blockRows]];
    }

    /// The row of a key, whether its place is still there or not.
    [[nodiscard]] std::optional<PlaceRow> slotOf(std::int64_t key) const;
    /// Rows changed since an earlier state of the same lineage, ascending, each once.
    [[nodiscard]] std::vector<PlaceRow> editsSince(const SnapshotData& earlier) const;
};

/// The same places without indexes or flags: what an index is made from, so that it never keeps an older one alive.
[[nodiscard]] Snapshot::Pointer withoutIndexes(const Snapshot& snapshot);

} // namespace maillage
