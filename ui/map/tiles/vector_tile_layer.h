// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/tiles/ground_layer.h"
#include "ui/map/tiles/tile_cache.h"
#include "ui/map/tiles/vector_picture.h"
#include "ui/map/tiles/vector_scenes.h"

#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace maillage {

/// Vector tiles of a file, painted for the zoom at which the map rests on two threads of its own; names are written for
/// each frame. While the map zooms, the pictures of before are shown scaled.
class VectorTileLayer final : public GroundLayer {
    Q_OBJECT

public:
    /// Of pictures and the scenes they hold.
    static constexpr std::size_t memoryLimit = 192U << 20U;

    explicit VectorTileLayer(std::shared_ptr<VectorTiles> tiles, QObject* parent = nullptr);
    ~VectorTileLayer() override;

    void look(const MapView& visible) override;
    [[nodiscard]] std::shared_ptr<const GroundPicture> picture(const MapView& view) override;
    void setStyle(const MapStyle& style) override;

    [[nodiscard]] bool isIdle() const override { return m_running.empty() && m_wanted.empty() && !m_rest.isActive(); }

    [[nodiscard]] QString attribution() const override;
    [[nodiscard]] QString attributionLink() const override;

    /// What pictures and scenes take in memory.
    [[nodiscard]] std::size_t bytes() { return m_pictures.bytes() + m_scenes->bytes(); }

private:
    [[nodiscard]] std::vector<TileId> tilesOf(const MapView& view) const;
    [[nodiscard]] bool isExact(const TileId& id);
    void wantExact();
    void startNext();
    void start(const TileId& id);
    void finish(const TileId& id, const VectorTilePicture& picture, const QString& problem, int generation);

    std::shared_ptr<VectorTiles> m_tiles;
    std::shared_ptr<VectorScenes> m_scenes;
    std::shared_ptr<LabelPainter> m_labels;
    MapStyle m_style = MapStyle::light();
    MapView m_view; ///< looked at last
    TileCache<VectorTilePicture> m_pictures;
    std::vector<TileId> m_wanted; ///< the most wanted last
    std::set<TileId> m_running;
    int m_generation = 0; ///< of the style: pictures of an earlier one are of no use
    QTimer m_rest;        ///< runs while the map zooms
    QThreadPool m_threads;
};

} // namespace maillage
