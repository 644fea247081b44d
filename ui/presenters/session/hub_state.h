// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/record.h"
#include "core/query/snapshot/snapshot.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// Which records are no longer as they were.
struct Touched {
    bool everything = false;
    std::vector<RecordKey> keys;

    [[nodiscard]] bool holds(RecordKey key) const { return everything || std::ranges::contains(keys, key); }

    [[nodiscard]] bool holdsAny(Entity entity) const {
        return everything || std::ranges::contains(keys, entity, &RecordKey::entity);
    }
};

/// What undo and redo would do next; nothing where there is nothing.
struct Steps {
    std::optional<Message> undo;
    std::optional<Message> redo;

    friend bool operator==(const Steps&, const Steps&) = default;
};

/// How many records the hub holds, besides the places of the snapshot.
struct HubCounts {
    std::int64_t people = 0;
    std::int64_t organisations = 0;

    friend bool operator==(const HubCounts&, const HubCounts&) = default;
};

/// What the writer's thread tells the UI thread after each change of the hub.
struct HubNews {
    Snapshot::Pointer snapshot;
    Touched touched;
    Steps steps;
    HubCounts counts;
};

} // namespace maillage
