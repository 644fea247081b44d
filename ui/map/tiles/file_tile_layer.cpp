// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/file_tile_layer.h"

#include "core/base/catalogue.h"

#include <ranges>

namespace maillage {

namespace {

constexpr std::size_t maxRunning = 2;
constexpr std::size_t maxAbsent = 50'000;

} // namespace

FileTileLayer::FileTileLayer(std::unique_ptr<TileSource> source, QObject* parent)
    : TileLayer(parent)
    , m_shared(std::make_shared<Shared>())
    , m_info(source->info()) {
    m_shared->source = std::move(source);
    m_threads.setMaxThreadCount(maxRunning);
}

FileTileLayer::~FileTileLayer() {
    m_threads.clear();
    m_threads.waitForDone();
}

Result<std::unique_ptr<TileSource>> FileTileLayer::open(const std::filesystem::path& path) {
    return openTileSource(path).and_then(
        [&](std::unique_ptr<TileSource> source) { return accept(std::move(source), path); });
}

Result<std::unique_ptr<TileSource>> FileTileLayer::accept(std::unique_ptr<TileSource> source,
                                                          const std::filesystem::path& path) {
    const TileFormat format = source->info().format;
    if (format == TileFormat::Unknown || format == TileFormat::Avif || format == TileFormat::Vector) {
        return failure(ErrorKind::Data, "tiles.unknown_picture", {path.string()});
    }
    return source;
}

QString FileTileLayer::attribution() const {
    return QString::fromStdString(m_info.attribution.empty() ? m_info.name : m_info.attribution);
}

QString FileTileLayer::attributionLink() const {
    return QString::fromStdString(m_info.attributionLink);
}

TileLayer::Extent FileTileLayer::extent() const {
    return {m_info.minZoom, m_info.maxZoom, m_info.bounds};
}

void FileTileLayer::want(const std::vector<TileId>& tiles) {
    m_wanted.clear();
    for (const TileId& id : tiles | std::views::reverse) { // the most wanted last, to be taken from the end
        if (const auto wanted = obtainable(id)) {
            m_wanted.push_back(*wanted);
        }
    }
    startNext();
}

std::optional<TileId> FileTileLayer::obtainable(const TileId& id) const {
    std::optional<TileId> wanted = id;
    while (wanted && m_absent.contains(*wanted)) {
        wanted = wanted->zoom > m_info.minZoom ? parentOf(*wanted) : std::nullopt;
    }
    return wanted && !images().contains(*wanted) && !m_running.contains(*wanted) ? wanted : std::nullopt;
}

void FileTileLayer::startNext() {
    while (!m_wanted.empty() && m_running.size() < maxRunning) {
        const TileId id = m_wanted.back();
        m_wanted.pop_back();
        if (obtainable(id) == id) {
            start(id);
        }
    }
}

void FileTileLayer::start(const TileId& id) {
    m_running.insert(id);
    m_threads.start([this, id, shared = m_shared] {
        QImage image;
        QString problem;
        auto bytes = [&] {
            const std::scoped_lock lock(shared->mutex);
            return shared->source->tile(id);
        }();
        if (!bytes) {
            problem = QString::fromStdString(sentence(bytes.error().message));
        } else if (*bytes) {
            image = decodeTile(QByteArray::fromStdString(**bytes));
        }
        QMetaObject::invokeMethod(
            this, [this, id, image, problem] { finish(id, image, problem); }, Qt::QueuedConnection);
    });
}

void FileTileLayer::finish(const TileId& id, const QImage& image, const QString& problem) {
    m_running.erase(id);
    if (!problem.isEmpty()) {
        report(problem);
    }
    if (image.isNull()) {
        if (m_absent.size() > maxAbsent) {
            m_absent.clear();
        }
        m_absent.insert(id);
        if (const auto above = obtainable(id)) {
            m_wanted.push_back(*above);
        }
    } else {
        keep(id, image);
    }
    startNext();
    if (image.isNull() && isIdle()) {
        emit tilesArrived();
    }
}

} // namespace maillage
