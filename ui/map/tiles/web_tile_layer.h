// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"
#include "ui/map/tiles/backoff.h"
#include "ui/map/tiles/network_permission.h"
#include "ui/map/tiles/tile_address.h"
#include "ui/map/tiles/tile_layer.h"

#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

class QNetworkAccessManager;
class QNetworkReply;

namespace maillage {

struct WebTileOptions {
    QString cacheFolder;                                     ///< of the user; each server has a folder of its own in it
    Backoff::Duration firstPause = std::chrono::seconds(10); ///< after a first failure
    Backoff::Duration refusedPause = std::chrono::minutes(30); ///< after "forbidden"
    bool sharp = false;                                        ///< for "{r}"

    /// The user's cache folder.
    [[nodiscard]] static WebTileOptions standard();
};

/// Tiles of a server, under the strictest policy of those in use: says who asks, two connections, only what is in view,
/// keeps and asks again as the server says, backs off when refused. Without permission it creates no network object.
class WebTileLayer final : public TileLayer {
    Q_OBJECT

public:
    static constexpr std::size_t maxConnections = 2;

    WebTileLayer(WebBasemap basemap, TileAddress address, const NetworkPermission& permission, WebTileOptions options,
                 QObject* parent = nullptr);
    ~WebTileLayer() override;

    [[nodiscard]] bool isIdle() const override;

    [[nodiscard]] QString attribution() const override { return m_basemap.attribution; }

    [[nodiscard]] QString attributionLink() const override { return m_basemap.attributionLink; }

    /// For tests: whether anything of the network has been created.
    [[nodiscard]] bool hasNetwork() const { return m_manager != nullptr; }

    [[nodiscard]] static QByteArray userAgent();

protected:
    [[nodiscard]] Extent extent() const override { return {.minZoom = 0, .maxZoom = m_basemap.maxZoom}; }

    void want(const std::vector<TileId>& tiles) override;

private:
    void permissionChanged(bool allowed);
    void startNext();
    void start(const TileId& id);
    void finish(const TileId& id, QNetworkReply& reply);
    void decode(const TileId& id, const QByteArray& bytes);
    void decoded(const TileId& id, const QImage& image);
    void fail(const TileId& id, const QNetworkReply& reply);
    void pause(Backoff::Duration duration);
    QNetworkAccessManager& manager();

    WebBasemap m_basemap;
    TileAddress m_address;
    const NetworkPermission& m_permission;
    WebTileOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::vector<TileId> m_wanted; ///< the most wanted last
    std::set<TileId> m_running;
    std::set<TileId> m_absent;
    std::size_t m_requests = 0; ///< on their way
    Backoff m_backoff;
    QTimer m_resume;
    QThreadPool m_decoder;
};

} // namespace maillage
