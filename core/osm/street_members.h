// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

enum class OsmKind : std::uint8_t { Node, Way };

/// The streets of houses that do not name theirs, but are members of a relation that does (type=associatedStreet), as
/// many French ones are.
class StreetMembers {
public:
    /// The houses that follow with addHouse() are of this street.
    void beginStreet(std::string_view name) { m_names.emplace_back(name); }

    void addHouse(OsmKind kind, std::int64_t id) {
        tableOf(kind).emplace(id, static_cast<std::uint32_t>(m_names.size() - 1));
    }

    /// Empty where no relation says.
    [[nodiscard]] std::string_view streetOf(OsmKind kind, std::int64_t id) const {
        const Table& table = kind == OsmKind::Node ? m_nodes : m_ways;
        const auto found = table.find(id);
        return found == table.end() ? std::string_view() : std::string_view(m_names[found->second]);
    }

private:
    using Table = std::unordered_map<std::int64_t, std::uint32_t>;

    [[nodiscard]] Table& tableOf(OsmKind kind) { return kind == OsmKind::Node ? m_nodes : m_ways; }

    std::vector<std::string> m_names;
    Table m_nodes;
    Table m_ways;
};

} // namespace maillage
