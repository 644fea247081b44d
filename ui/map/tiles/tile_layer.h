// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/ground/tile_painter.h"
#include "ui/cartography/map_view.h"
#include "ui/map/tiles/image_cache.h"

#include <QObject>

#include <unordered_map>

namespace maillage {

/// A frame's worth of tiles, fit to be painted on another thread.
struct TileSnapshot {
    std::vector<TileId> tiles;
    std::map<TileId, QImage> images; ///< of the tiles and of those above them
    double opacity = 1;

    /// True if the tiles hide everything under them.
    [[nodiscard]] bool covers(const MapView& view) const;
    void paint(QPainter& painter, const MapView& view) const;
};

/// Tiles that come asynchronously. Lives on the UI thread.
class TileLayer : public QObject {
    Q_OBJECT

public:
    /// Memory for decoded tiles: some 250 of 512 pixels.
    static constexpr std::size_t memoryLimit = 256U << 20U;

    explicit TileLayer(QObject* parent = nullptr)
        : QObject(parent)
        , m_images(memoryLimit) {}

    /// Asks for what `visible` needs, and forgets what earlier views asked for and has not started.
    void look(const MapView& visible);
    /// What is there for a view that may be larger than what is visible.
    [[nodiscard]] TileSnapshot snapshot(const MapView& view);

    /// Nothing is on its way.
    [[nodiscard]] virtual bool isIdle() const = 0;
    [[nodiscard]] virtual QString attribution() const = 0;
    [[nodiscard]] virtual QString attributionLink() const = 0;

signals:
    void tilesArrived();
    /// A sentence for the user; repeated only when it changes.
    void problem(const QString& sentence);

protected:
    struct Extent {
        int minZoom = 0;
        int maxZoom = 19;
        Box bounds = wholeWorld;
    };

    [[nodiscard]] virtual Extent extent() const = 0;
    /// The tiles wanted now that are not in memory, the most wanted first. Earlier wishes no longer count.
    virtual void want(const std::vector<TileId>& tiles) = 0;

    void keep(const TileId& id, const QImage& image);
    void report(const QString& sentence);

    [[nodiscard]] const ImageCache& images() const { return m_images; }

private:
    [[nodiscard]] std::vector<TileId> tilesOf(const MapView& view) const;

    ImageCache m_images;
    int m_tilePixels = 256; ///< of the tiles seen last
    QString m_lastProblem;
};

} // namespace maillage
