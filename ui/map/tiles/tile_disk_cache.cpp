// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/tile_disk_cache.h"

#include <QNetworkRequest>

#include <algorithm>

namespace maillage {

namespace {

constexpr int httpOk = 200;

QByteArray headerOf(const QNetworkCacheMetaData& metaData, QByteArrayView name) {
    const auto headers = metaData.rawHeaders();
    const auto found = std::ranges::find_if(
        headers, [&](const auto& header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second.toLower();
}

bool isTilePicture(const QNetworkCacheMetaData& metaData) {
    const int status = metaData.attributes().value(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status == httpOk && headerOf(metaData, "content-type").startsWith("image/")
           && headerOf(metaData, "x-blocked").isEmpty();
}

} // namespace

TileDiskCache::TileDiskCache(const QString& folder, QObject* parent)
    : QNetworkDiskCache(parent) {
    setCacheDirectory(folder);
    setMaximumCacheSize(sizeLimit);
}

QIODevice* TileDiskCache::prepare(const QNetworkCacheMetaData& metaData) {
    return isTilePicture(metaData) ? QNetworkDiskCache::prepare(metaData) : nullptr;
}

} // namespace maillage
