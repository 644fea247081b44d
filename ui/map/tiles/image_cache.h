// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/tiles/tile_cache.h"

#include <QImage>

namespace maillage {

/// Pictures of tiles, the least recently used forgotten first once they take more than `limit` bytes.
class ImageCache {
public:
    explicit ImageCache(std::size_t limit)
        : m_tiles(limit) {}

    /// A null image where the tile isn't kept.
    [[nodiscard]] QImage find(const TileId& id) {
        const QImage* image = m_tiles.find(id);
        return image == nullptr ? QImage() : *image;
    }

    [[nodiscard]] bool contains(const TileId& id) const { return m_tiles.contains(id); }

    void insert(const TileId& id, const QImage& image) {
        m_tiles.insert(id, image, static_cast<std::size_t>(image.sizeInBytes()));
    }

    void clear() { m_tiles.clear(); }

    [[nodiscard]] std::size_t bytes() const { return m_tiles.bytes(); }

    [[nodiscard]] std::size_t count() const { return m_tiles.count(); }

private:
    TileCache<QImage> m_tiles;
};

/// Decodes a tile's picture on any thread; null where it is none, or of an unreasonable size. In the format that paints
/// fastest.
[[nodiscard]] QImage decodeTile(const QByteArray& bytes);

} // namespace maillage
