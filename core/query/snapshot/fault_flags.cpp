// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/fault_flags.h"

#include "core/query/snapshot/fault_marker.h"
#include "core/query/snapshot/snapshot_data.h"
#include "core/standard/checker.h"
#include "core/store/records.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t reportEvery = 1024;

} // namespace

const Bitmap* FaultFlags::rowsWith(FaultKind kind) const {
    const auto found = m_kinds.find(kind);
    return found == m_kinds.end() ? nullptr : found->second.get();
}

Bitmap rowsWith(const Snapshot& snapshot, std::span<const FaultTopic> topics) {
    Bitmap rows(snapshot.rowCount());
    if (!snapshot.faultsKnown()) {
        return rows;
    }
    for (const auto& entry : snapshot.faults()->kinds()) {
        if (std::ranges::any_of(topics, [&](const FaultTopic& topic) { return topic.holds(entry.first); })) {
            entry.second->forEach([&](std::size_t row) { rows.set(row); });
        }
    }
    return rows;
}

std::vector<PlaceRow> FaultFlags::twinsOf(PlaceRow row, Rule rule) const {
    const auto& hashes = rule == Rule::IdDuplicate ? m_ids : m_twins;
    std::vector<PlaceRow> rows;
    if (row >= hashes.size() || hashes[row] == 0) {
        return rows;
    }
    for (PlaceRow other = 0; other < hashes.size(); ++other) {
        if (hashes[other] == hashes[row] && other != row) {
            rows.push_back(other);
        }
    }
    return rows;
}

std::vector<FaultKind> faultKindsOf(const Record& place) {
    std::array<std::string_view, standardFieldCount> values;
    std::ranges::copy_n(place.values.begin(), standardFieldCount, values.begin());
    std::vector<FaultKind> kinds;
    Checker().check(values, [&](const Fault& fault) {
        if (const auto kind = kindOf(fault)) {
            kinds.push_back(*kind);
        }
    });
    return kinds;
}

Result<std::shared_ptr<const FaultFlags>> findFaults(const Snapshot& snapshot, const store::Connection& connection,
                                                     const FaultFinder& find, const TaskControl& control) {
    FaultMarker marker(snapshot.data().lineage, snapshot.rowCount());
    std::size_t done = 0;
    const auto read = store::forEachRecord(connection, Entity::Place, [&](const Record& record) {
        if (const auto row = snapshot.rowOf(record.number)) {
            marker.mark(*row, record, find(record));
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
    return marker.finish();
}

Result<std::shared_ptr<const FaultFlags>> updateFaults(const Snapshot& snapshot,
                                                       std::span<const std::int64_t> changedKeys,
                                                       const store::Connection& connection, const FaultFinder& find) {
    const auto& known = snapshot.faults();
    FaultMarker marker =
        known ? FaultMarker(*known, snapshot.rowCount()) : FaultMarker(snapshot.data().lineage, snapshot.rowCount());
    for (const std::int64_t key : changedKeys) {
        if (const auto slot = snapshot.data().slotOf(key)) {
            marker.clear(*slot);
        }
    }
    const auto read = store::forEachRecord(connection, Entity::Place, changedKeys, [&](const Record& record) {
        if (const auto row = snapshot.rowOf(record.number)) {
            marker.mark(*row, record, find(record));
        }
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    return marker.finish();
}

} // namespace maillage
