// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/node_positions.h"

#include <algorithm>

namespace maillage {

void NodePositions::add(std::int64_t node, Position position) {
    m_sorted = m_sorted && (m_entries.empty() || m_entries.back().node <= node);
    m_entries.push_back({node, position});
}

std::optional<NodePositions::Position> NodePositions::find(std::int64_t node) {
    if (!m_sorted) {
        std::ranges::stable_sort(m_entries, {}, &Entry::node);
        m_sorted = true;
    }
    const auto found = std::ranges::lower_bound(m_entries, node, {}, &Entry::node);
    return found != m_entries.end() && found->node == node ? std::optional(found->position) : std::nullopt;
}

} // namespace maillage
