// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"

#include <list>
#include <map>
#include <utility>

namespace maillage {

/// Something for each tile, the least recently used forgotten first once all take more than `limit` bytes.
template<typename Value>
class TileCache {
public:
    explicit TileCache(std::size_t limit)
        : m_limit(limit) {}

    /// Null where the tile isn't kept; valid until the next call of another member.
    [[nodiscard]] const Value* find(const TileId& id) {
        const auto place = m_places.find(id);
        if (place == m_places.end()) {
            return nullptr;
        }
        m_entries.splice(m_entries.begin(), m_entries, place->second);
        return &place->second->value;
    }

    [[nodiscard]] bool contains(const TileId& id) const { return m_places.contains(id); }

    void insert(const TileId& id, Value value, std::size_t bytes) {
        forget(id);
        m_entries.push_front({id, std::move(value), bytes});
        m_places[id] = m_entries.begin();
        m_bytes += bytes;
        while (m_bytes > m_limit && m_entries.size() > 1) {
            forget(m_entries.back().id);
        }
    }

    void clear() {
        m_entries.clear();
        m_places.clear();
        m_bytes = 0;
    }

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    [[nodiscard]] std::size_t count() const { return m_places.size(); }

private:
    struct Entry {
        TileId id;
        Value value;
        std::size_t bytes;
    };

    void forget(TileId id) {
        if (const auto place = m_places.find(id); place != m_places.end()) {
            m_bytes -= place->second->bytes;
            m_entries.erase(place->second);
            m_places.erase(place);
        }
    }

    std::size_t m_limit;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< the last used first
    std::map<TileId, typename std::list<Entry>::iterator> m_places;
};

} // namespace maillage
