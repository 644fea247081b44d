// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/basemap_facts.h"

#include "core/tiles/vector/vector_tiles.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace maillage {

namespace {

/// OpenStreetMap's data is always under the same licence.
QString licenceOf(const QString& attribution) {
    return attribution.contains(QStringLiteral("OpenStreetMap")) ? QStringLiteral("ODbL") : QString();
}

QString kindOf(const TileSetInfo& info, TileSchema schema) {
    return info.isVector()
               ? QCoreApplication::translate("BasemapFacts", "Vector tiles (%1)").arg(toQString(tileSchemaName(schema)))
               : QCoreApplication::translate("BasemapFacts", "Pictures");
}

BasemapFacts factsOfFile(const FileBasemap& file) {
    BasemapFacts facts;
    if (const QFileInfo entry(pathText(file.path)); entry.exists()) {
        facts.bytes = entry.size();
    }
    auto source = openTileSource(file.path);
    if (!source) {
        facts.problem = sentenceOf(source.error().message);
        return facts;
    }
    const TileSetInfo info = (*source)->info();
    TileSchema schema = TileSchema::Unknown;
    if (info.isVector()) {
        const auto tiles = VectorTiles::open(*std::move(source), file.path);
        if (!tiles) {
            facts.problem = sentenceOf(tiles.error().message);
            return facts;
        }
        schema = (*tiles)->schema();
    }
    facts.title = toQString(info.name);
    facts.kind = kindOf(info, schema);
    facts.bounds = info.extent;
    facts.minZoom = info.minZoom;
    facts.maxZoom = info.maxZoom;
    facts.attribution = toQString(info.attribution);
    facts.licence = licenceOf(facts.attribution);
    return facts;
}

BasemapFacts factsOfServer(const WebBasemap& server) {
    return {.kind = QCoreApplication::translate("BasemapFacts", "Server (network)"),
            .bounds = wholeWorld,
            .maxZoom = server.maxZoom,
            .attribution = server.attribution,
            .licence = licenceOf(server.attribution)};
}

BasemapFacts factsOfBundled() {
    constexpr int lastZoom = 12; // of its towns
    return {.kind = QCoreApplication::translate("BasemapFacts", "Comes with Maillage"),
            .bounds = wholeWorld,
            .maxZoom = lastZoom,
            .attribution = QStringLiteral("INSEE, GeoNames, Natural Earth"),
            .licence = QCoreApplication::translate("BasemapFacts", "open licences, see Help → About")};
}

} // namespace

BasemapFacts factsOf(const BasemapChoice& choice) {
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        return factsOfFile(*file);
    }
    const auto* server = std::get_if<WebBasemap>(&choice);
    return server != nullptr ? factsOfServer(*server) : factsOfBundled();
}

BasemapInspector::BasemapInspector(QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

BasemapInspector::~BasemapInspector() {
    m_pool.clear();
    m_pool.waitForDone();
}

void BasemapInspector::inspect(const std::vector<BasemapChoice>& choices) {
    m_pool.clear();
    for (const BasemapChoice& choice : choices) {
        m_pool.start([this, choice] {
            // Shared, for a function object that Qt copies.
            const auto facts = std::make_shared<const BasemapFacts>(factsOf(choice));
            QMetaObject::invokeMethod(
                this, [this, choice, facts] { Q_EMIT known(choice, *facts); }, Qt::QueuedConnection);
        });
    }
}

} // namespace maillage
