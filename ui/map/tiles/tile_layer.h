// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/ground/tile_painter.h"
#include "ui/cartography/map_view.h"
#include "ui/map/tiles/ground_layer.h"
#include "ui/map/tiles/image_cache.h"

#include <map>
#include <vector>

namespace maillage {

/// A frame's worth of tiles, fit to be painted on another thread.
struct TileSnapshot final : GroundPicture {
    std::vector<TileId> tiles;
    std::map<TileId, QImage> images; ///< of the tiles and of those above them

    [[nodiscard]] bool covers(const MapView& view) const override;
    void paint(QPainter& painter, const MapView& view) const override;

    /// Everywhere: the names are in the pictures.
    [[nodiscard]] Box named() const override { return images.empty() ? Box{} : wholeWorld; }
};

/// Pictures of tiles that come asynchronously. Lives on the UI thread.
class TileLayer : public GroundLayer {
    Q_OBJECT

public:
    /// Memory for decoded tiles: some 250 of 512 pixels.
    static constexpr std::size_t memoryLimit = 256U << 20U;

    explicit TileLayer(QObject* parent = nullptr)
        : GroundLayer(parent)
        , m_images(memoryLimit) {}

    void look(const MapView& visible) override;
    [[nodiscard]] TileSnapshot snapshot(const MapView& view);

    [[nodiscard]] std::shared_ptr<const GroundPicture> picture(const MapView& view) override {
        return std::make_shared<const TileSnapshot>(snapshot(view));
    }

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

    [[nodiscard]] const ImageCache& images() const { return m_images; }

private:
    [[nodiscard]] std::vector<TileId> tilesOf(const MapView& view) const;

    ImageCache m_images;
    int m_tilePixels = 256; ///< of the tiles seen last
};

} // namespace maillage
