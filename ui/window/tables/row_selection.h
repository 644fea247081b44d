// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/records/keyed_table_model.h"

#include <cstdint>
#include <optional>
#include <vector>

class QItemSelection;
class QItemSelectionModel;

namespace maillage {

struct RowRange {
    int first = 0;
    int last = 0;

    friend auto operator<=>(const RowRange&, const RowRange&) = default;
};

// The selection of a table that selects whole rows, by ranges: a million selected rows are one.

/// Ascending, without overlaps.
[[nodiscard]] std::vector<RowRange> selectedRanges(const QItemSelectionModel& selection);
/// From top to bottom.
[[nodiscard]] std::vector<std::int64_t> selectedKeys(const QItemSelectionModel& selection,
                                                     const KeyedTableModel& model);
/// The rows of these keys, as few ranges as possible.
[[nodiscard]] std::vector<RowRange> rangesOf(const std::vector<std::int64_t>& keys, const KeyedTableModel& model);
/// The same of ascending keys, nothing where that is more than `most` ranges: found out quickly where they are
/// scattered.
[[nodiscard]] std::optional<std::vector<RowRange>> rangesOf(const std::vector<std::int64_t>& ascending,
                                                            const KeyedTableModel& model, std::size_t most);
[[nodiscard]] QItemSelection selectionOf(const std::vector<RowRange>& ranges, const KeyedTableModel& model);

} // namespace maillage
