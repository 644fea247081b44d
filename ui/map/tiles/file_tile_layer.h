// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/tiles/tile_layer.h"

#include <QThreadPool>

#include <memory>
#include <mutex>
#include <set>

namespace maillage {

/// Tiles of a file, read and decoded on two threads of its own.
class FileTileLayer final : public TileLayer {
    Q_OBJECT

public:
    explicit FileTileLayer(std::unique_ptr<TileSource> source, QObject* parent = nullptr);
    ~FileTileLayer() override;

    /// Opens a file of raster tiles on any thread.
    [[nodiscard]] static Result<std::unique_ptr<TileSource>> open(const std::filesystem::path& path);
    /// The source, or a sentence where its tiles are no pictures that can be drawn.
    [[nodiscard]] static Result<std::unique_ptr<TileSource>> accept(std::unique_ptr<TileSource> source,
                                                                    const std::filesystem::path& path);

    [[nodiscard]] bool isIdle() const override { return m_running.empty(); }

    [[nodiscard]] QString attribution() const override;
    [[nodiscard]] QString attributionLink() const override;

protected:
    [[nodiscard]] Extent extent() const override;
    /// Where the file has no tile, the one above is wanted.
    void want(const std::vector<TileId>& tiles) override;

private:
    /// The file, used by one thread at a time.
    struct Shared {
        std::mutex mutex;
        std::unique_ptr<TileSource> source;
    };

    /// The tile, or the one above it that may be in the file and isn't there yet.
    [[nodiscard]] std::optional<TileId> obtainable(const TileId& id) const;
    void startNext();
    void start(const TileId& id);
    void finish(const TileId& id, const QImage& image, const QString& problem);

    std::shared_ptr<Shared> m_shared;
    TileSetInfo m_info;
    std::vector<TileId> m_wanted;
    std::set<TileId> m_running;
    std::set<TileId> m_absent; ///< known not to be in the file, or damaged
    QThreadPool m_threads;
};

} // namespace maillage
