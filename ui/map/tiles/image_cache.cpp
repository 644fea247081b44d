// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/image_cache.h"

#include <QBuffer>
#include <QImageReader>

namespace maillage {

namespace {

constexpr int maxTileSide = 2048;

} // namespace

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
