// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkDiskCache>

namespace maillage {

/// Keeps what a tile server allows to keep, and pictures only: no error pages, no "access blocked" pictures.
class TileDiskCache final : public QNetworkDiskCache {
    Q_OBJECT

public:
    static constexpr qint64 sizeLimit = 100LL << 20;

    explicit TileDiskCache(const QString& folder, QObject* parent = nullptr);

    QIODevice* prepare(const QNetworkCacheMetaData& metaData) override;
};

} // namespace maillage
