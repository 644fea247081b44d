// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/vector_tile_layer.h"

#include "ui/cartography/ground/tile_painter.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t maxRunning = 2;
constexpr int highestPicture = 20; // closer than the map goes
constexpr auto restTime = std::chrono::milliseconds(60);

} // namespace

VectorTileLayer::VectorTileLayer(std::shared_ptr<VectorTiles> tiles, QObject* parent)
    : GroundLayer(parent)
    , m_tiles(std::move(tiles))
    , m_scenes(std::make_shared<VectorScenes>(m_tiles))
    , m_labels(std::make_shared<LabelPainter>())
    , m_pictures(memoryLimit) {
    m_threads.setMaxThreadCount(maxRunning);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &VectorTileLayer::wantExact);
}

VectorTileLayer::~VectorTileLayer() {
    m_threads.clear();
    m_threads.waitForDone();
}

QString VectorTileLayer::attribution() const {
    const TileSetInfo& info = m_tiles->info();
    return QString::fromStdString(info.attribution.empty() ? info.name : info.attribution);
}

QString VectorTileLayer::attributionLink() const {
    return QString::fromStdString(m_tiles->info().attributionLink);
}

void VectorTileLayer::setStyle(const MapStyle& style) {
    if (m_style == style) {
        return;
    }
    m_style = style;
    ++m_generation;
    m_pictures.clear();
    m_labels = std::make_shared<LabelPainter>(); // the old one may be painting
    wantExact();
}

std::vector<TileId> VectorTileLayer::tilesOf(const MapView& view) const {
    const TileSetInfo& info = m_tiles->info();
    if (view.zoom() < info.minZoom) {
        return {}; // a few specks of what is meant for closer views
    }
    const int zoom = std::clamp(static_cast<int>(std::lround(view.zoom() - 1)), info.minZoom, highestPicture);
    return tilesInView(view, zoom, info.bounds);
}

/// Painted for the zoom of now, or known to be nothing.
bool VectorTileLayer::isExact(const TileId& id) {
    const VectorTilePicture* picture = m_pictures.find(id);
    return picture != nullptr
           && (picture->image.isNull() || std::abs(picture->side - tileSide(m_view, id.zoom)) < 0.01);
}

void VectorTileLayer::look(const MapView& visible) {
    const bool zooms = visible.zoom() != m_view.zoom();
    m_view = visible;
    m_wanted.clear();
    if (zooms) {
        m_rest.start(); // what is there already is painted anew only once the zoom is known
    }
    for (const TileId& id : tilesOf(visible) | std::views::reverse) {
        if (m_rest.isActive() ? !m_pictures.contains(id) : !isExact(id)) {
            m_wanted.push_back(id);
        }
    }
    startNext();
}

void VectorTileLayer::wantExact() {
    m_wanted.clear();
    for (const TileId& id : tilesOf(m_view) | std::views::reverse) {
        if (!isExact(id)) {
            m_wanted.push_back(id);
        }
    }
    startNext();
    if (isIdle()) {
        emit tilesArrived(); // whoever waits for the rest
    }
}

void VectorTileLayer::startNext() {
    while (!m_wanted.empty() && m_running.size() < maxRunning) {
        const TileId id = m_wanted.back();
        m_wanted.pop_back();
        if (!m_running.contains(id) && !isExact(id)) {
            start(id);
        }
    }
}

void VectorTileLayer::start(const TileId& id) {
    m_running.insert(id);
    m_threads.start([this, id, scenes = m_scenes, zoom = m_view.zoom(), ratio = m_view.devicePixelRatio(),
                     style = m_style, generation = m_generation] {
        VectorScenes::Found found = scenes->sceneFor(id);
        const VectorTilePicture picture = paintVectorTile(id, std::move(found.scene), zoom, ratio, style);
        QMetaObject::invokeMethod(
            this,
            [this, id, picture, problem = found.problem, generation] { finish(id, picture, problem, generation); },
            Qt::QueuedConnection);
    });
}

void VectorTileLayer::finish(const TileId& id, const VectorTilePicture& picture, const QString& problem,
                             int generation) {
    m_running.erase(id);
    if (!problem.isEmpty()) {
        report(problem);
    }
    if (generation == m_generation) {
        m_pictures.insert(id, picture, picture.bytes());
    } else {
        m_wanted.insert(m_wanted.begin(), id);
    }
    startNext();
    emit tilesArrived();
}

std::shared_ptr<const GroundPicture> VectorTileLayer::picture(const MapView& view) {
    std::vector<TileId> tiles = tilesOf(view);
    std::map<TileId, VectorTilePicture> pictures;
    for (const TileId& id : tiles) {
        std::optional<TileId> source = id;
        for (int step = 0; source && step <= maxParentSteps && !pictures.contains(*source); ++step) {
            if (const VectorTilePicture* found = m_pictures.find(*source)) {
                pictures.emplace(*source, *found);
                break;
            }
            source = parentOf(*source);
        }
    }
    return std::make_shared<const VectorGround>(std::move(tiles), std::move(pictures), m_style, m_labels,
                                                m_tiles->info().extent);
}

} // namespace maillage
