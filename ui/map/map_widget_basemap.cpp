// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "ui/map/map_widget.h"
#include "ui/map/tiles/file_tile_layer.h"
#include "ui/map/tiles/vector_tile_layer.h"

namespace maillage {

namespace {

/// A file opened: its pictures, or its vector tiles.
struct Opened {
    std::unique_ptr<TileSource> pictures;
    std::shared_ptr<VectorTiles> vector;
};

Result<Opened> openTiles(const std::filesystem::path& path) {
    auto source = openTileSource(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    if ((*source)->info().isVector()) {
        return VectorTiles::open(*std::move(source), path).transform([](std::shared_ptr<VectorTiles> tiles) {
            return Opened{nullptr, std::move(tiles)};
        });
    }
    return FileTileLayer::accept(*std::move(source), path).transform([](std::unique_ptr<TileSource> pictures) {
        return Opened{std::move(pictures), nullptr};
    });
}

std::unique_ptr<GroundLayer> layerOf(Opened opened) {
    if (opened.vector) {
        return std::make_unique<VectorTileLayer>(std::move(opened.vector));
    }
    return std::make_unique<FileTileLayer>(std::move(opened.pictures));
}

} // namespace

void MapWidget::setBasemap(const BasemapChoice& choice) {
    ++m_openings;
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        openFile(*file);
    } else if (const auto* web = std::get_if<WebBasemap>(&choice)) {
        openWeb(*web);
    } else {
        showTiles(nullptr, choice);
    }
}

void MapWidget::openFile(const FileBasemap& choice) {
    m_opener.start([this, choice, opening = m_openings] {
        // Shared, for a function object that Qt copies.
        const auto opened = std::make_shared<Result<Opened>>(openTiles(choice.path));
        QMetaObject::invokeMethod(
            this,
            [this, choice, opening, opened] {
                if (opening != m_openings) {
                    return;
                }
                if (*opened) {
                    showTiles(layerOf(std::move(**opened)), choice);
                } else {
                    emit basemapFailed(QString::fromStdString(sentence(opened->error().message)));
                }
            },
            Qt::QueuedConnection);
    });
}

void MapWidget::openWeb(const WebBasemap& choice) {
    auto address = TileAddress::parse(choice.address);
    if (!address) {
        emit basemapFailed(address.error());
        return;
    }
    WebTileOptions options = m_webOptions;
    options.sharp = devicePixelRatioF() > 1.25;
    showTiles(std::make_unique<WebTileLayer>(choice, *std::move(address), m_permission, options), choice);
}

void MapWidget::showTiles(std::unique_ptr<GroundLayer> tiles, const BasemapChoice& choice) {
    if (tiles) {
        connect(tiles.get(), &GroundLayer::problem, this, &MapWidget::tileProblem);
    }
    emit tileProblem({});
    m_scene.setTiles(std::move(tiles));
    m_basemap = choice;
    emit basemapChanged();
}

} // namespace maillage
