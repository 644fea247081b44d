// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>

namespace maillage {

/// Where the nodes of an extract are, by their numbers: 16 bytes each.
class NodePositions {
public:
    /// In 1e-7 degrees, as OpenStreetMap keeps them.
    struct Position {
        std::int32_t lat = 0;
        std::int32_t lon = 0;

        [[nodiscard]] LatLon degrees() const { return {lat * unit, lon * unit}; }
    };

    void add(std::int64_t node, Position position);
    /// Nothing for a node that the extract doesn't hold. Not while nodes are added.
    [[nodiscard]] std::optional<Position> find(std::int64_t node);

private:
    static constexpr double unit = 1e-7;

    struct Entry {
        std::int64_t node = 0;
        Position position;
    };

    std::deque<Entry> m_entries; // grows without moving what is there
    bool m_sorted = true;
};

} // namespace maillage
