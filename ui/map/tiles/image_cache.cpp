// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/image_cache.h"

#include <QBuffer>
#include <QImageReader>

namespace maillage {

namespace {

constexpr int maxTileSide = 2048;

std::size_t bytesOf(const QImage& image) {
    return static_cast<std::size_t>(image.sizeInBytes());
}

} // namespace

QImage ImageCache::find(const TileId& id) {
    const auto place = m_places.find(id);
    if (place == m_places.end()) {
        return {};
    }
    m_entries.splice(m_entries.begin(), m_entries, place->second);
    return place->second->image;
}

void ImageCache::insert(const TileId& id, const QImage& image) {
    if (const auto place = m_places.find(id); place != m_places.end()) {
        m_bytes -= bytesOf(place->second->image);
        m_entries.erase(place->second);
    }
    m_entries.push_front({id, image});
    m_places[id] = m_entries.begin();
    m_bytes += bytesOf(image);
    while (m_bytes > m_limit && m_entries.size() > 1) {
        forgetOldest();
    }
}

void ImageCache::clear() {
    m_entries.clear();
    m_places.clear();
    m_bytes = 0;
}

void ImageCache::forgetOldest() {
    m_bytes -= bytesOf(m_entries.back().image);
    m_places.erase(m_entries.back().id);
    m_entries.pop_back();
}

QImage decodeTile(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > maxTileSide || size.height() > maxTileSide) {
        return {};
    }
    const QImage image = reader.read();
    return image.isNull() ? image
                          : image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied
                                                                          : QImage::Format_RGB32);
}

} // namespace maillage
