// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"

#include <QImage>

#include <list>
#include <map>

namespace maillage {

/// Pictures of tiles, the least recently used forgotten first once they take more than `limit` bytes.
class ImageCache {
public:
    explicit ImageCache(std::size_t limit)
        : m_limit(limit) {}

    /// A null image where the tile isn't kept.
    [[nodiscard]] QImage find(const TileId& id);

    [[nodiscard]] bool contains(const TileId& id) const { return m_places.contains(id); }

    void insert(const TileId& id, const QImage& image);
    void clear();

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    [[nodiscard]] std::size_t count() const { return m_places.size(); }

private:
    struct Entry {
        TileId id;
        QImage image;
    };

    void forgetOldest();

    std::size_t m_limit;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< the last used first
    std::map<TileId, std::list<Entry>::iterator> m_places;
};

/// Decodes a tile's picture on any thread; null where it is none, or of an unreasonable size. In the format that paints
/// fastest.
[[nodiscard]] QImage decodeTile(const QByteArray& bytes);

} // namespace maillage
