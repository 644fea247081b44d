// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/complete_matches.h"

#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/place_times.h"

namespace maillage {

Result<Snapshot::Pointer> completedFor(const Filter& filter, const Snapshot& snapshot,
                                       const store::Connection& connection, const TaskControl& control) {
    auto complete = std::make_shared<const Snapshot>(snapshot);
    const bool asksFaults = filter.withErrors || filter.withWarnings || !filter.faults.empty();
    if (asksFaults && !complete->faultsKnown()) {
        const auto faults = findFaults(*complete, connection, faultKindsOf, control);
        if (!faults) {
            return std::unexpected(faults.error());
        }
        complete = complete->withFaults(*faults);
    }
    if ((!filter.openings.empty() || filter.changedSince) && !complete->timesFrom()) {
        const auto times = findTimes(*complete, connection, today(), control);
        if (!times) {
            return std::unexpected(times.error());
        }
        complete = complete->withTimes(*times);
    }
    return complete;
}

Result<Bitmap> completeMatches(const Snapshot& snapshot, std::span<const Filter> filters,
                               const store::Connection& connection, const TaskControl& control) {
    auto complete = std::make_shared<const Snapshot>(snapshot);
    Bitmap passing = matches(snapshot, Filter{});
    for (const Filter& filter : filters) {
        auto more = completedFor(filter, *complete, connection, control);
        if (!more) {
            return std::unexpected(more.error());
        }
        complete = std::move(*more);
        passing &= matches(*complete, filter);
    }
    return passing;
}

} // namespace maillage
