// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/filter.h"

#include "core/query/filter/conditions.h"

namespace maillage {

Bitmap matches(const Snapshot& snapshot, const Filter& filter, const LocalTime& at) {
    const Conditions conditions(snapshot, filter, at);
    Bitmap passing(snapshot.rowCount());
    std::array<Failures, blockRows> failures{};
    for (std::size_t number = 0; number < snapshot.data().blocks.size(); ++number) {
        conditions.judge(number, failures);
        for (PlaceRow i = 0; i < snapshot.data().blocks[number]->count; ++i) {
            if (failures[i] == 0) {
                passing.set(number * blockRows + i);
            }
        }
    }
    return passing;
}

Selection apply(const Snapshot& snapshot, const Filter& filter, const LocalTime& at) {
    Selection selection{{}, matches(snapshot, filter, at)};
    selection.rows = inOrder(snapshot, selection.bitmap, filter.text);
    return selection;
}

} // namespace maillage
