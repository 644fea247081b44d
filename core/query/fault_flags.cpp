// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/fault_flags.h"

#include "core/query/snapshot_data.h"
#include "core/store/records.h"

namespace maillage {

namespace {

constexpr std::size_t reportEvery = 1024;

void mark(FaultFlags& flags, PlaceRow row, FaultState state) {
    flags.errors.clear(row);
    flags.warnings.clear(row);
    if (state.hasErrors) {
        flags.errors.set(row);
    }
    if (state.hasWarnings) {
        flags.warnings.set(row);
    }
}

} // namespace

Result<std::shared_ptr<const FaultFlags>> findFaults(const Snapshot& snapshot, const store::Connection& connection,
                                                     const FaultFinder& find, const TaskControl& control) {
    auto flags = std::make_shared<FaultFlags>(Bitmap(snapshot.rowCount()), Bitmap(snapshot.rowCount()));
    std::size_t done = 0;
    const auto read = store::forEachRecord(connection, Entity::Place, [&](const Record& record) {
        if (const auto row = snapshot.rowOf(record.number)) {
            mark(*flags, *row, find(record));
        }
        if (++done % reportEvery == 0) {
            control.report({done, snapshot.placeCount()});
        }
        return !control.interrupted();
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (control.interrupted()) {
        return failure(ErrorKind::Cancelled, "store.interrupted");
    }
    return flags;
}

Result<std::shared_ptr<const FaultFlags>> updateFaults(const Snapshot& snapshot,
                                                       std::span<const std::int64_t> changedKeys,
                                                       const store::Connection& connection, const FaultFinder& find) {
    const auto& known = snapshot.data().faults;
    auto flags = known ? std::make_shared<FaultFlags>(*known) : std::make_shared<FaultFlags>();
    flags->errors.grow(snapshot.rowCount());
    flags->warnings.grow(snapshot.rowCount());
    for (const std::int64_t key : changedKeys) {
        if (const auto row = snapshot.rowOf(key)) {
            mark(*flags, *row, {});
        }
    }
    const auto read = store::forEachRecord(connection, Entity::Place, changedKeys, [&](const Record& record) {
        if (const auto row = snapshot.rowOf(record.number)) {
            mark(*flags, *row, find(record));
        }
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return flags;
}

} // namespace maillage
