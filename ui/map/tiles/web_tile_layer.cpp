// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/web_tile_layer.h"

#include "ui/map/tiles/tile_disk_cache.h"

#include <QCryptographicHash>
#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>

#include <algorithm>

namespace maillage {

namespace {

constexpr auto transferTimeout = std::chrono::seconds(20);
constexpr qint64 maxReplyBytes = 8LL << 20;
constexpr std::size_t maxAbsent = 50'000;

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isBlocked(const QNetworkReply& reply) {
    return statusOf(reply) == 403 || statusOf(reply) == 401 || reply.hasRawHeader("X-Blocked");
}

Backoff::Duration askedPause(const QNetworkReply& reply) {
    return std::chrono::seconds(std::max(0, reply.rawHeader("Retry-After").toInt()));
}

} // namespace

WebTileOptions WebTileOptions::standard() {
    WebTileOptions options;
    options.cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/tiles");
    return options;
}

WebTileLayer::WebTileLayer(WebBasemap basemap, TileAddress address, const NetworkPermission& permission,
                           WebTileOptions options, QObject* parent)
    : TileLayer(parent)
    , m_basemap(std::move(basemap))
    , m_address(std::move(address))
    , m_permission(permission)
    , m_options(std::move(options))
    , m_backoff(m_options.firstPause) {
    m_resume.setSingleShot(true);
    m_decoder.setMaxThreadCount(1);
    connect(&m_resume, &QTimer::timeout, this, &WebTileLayer::startNext);
    connect(&m_permission, &NetworkPermission::changed, this, &WebTileLayer::permissionChanged);
}

WebTileLayer::~WebTileLayer() {
    m_manager.reset(); // what it says at its end still finds this object whole
    m_decoder.clear();
    m_decoder.waitForDone();
}

QByteArray WebTileLayer::userAgent() {
    return QByteArrayLiteral("Maillage/" MAILLAGE_VERSION " (" MAILLAGE_CONTACT ")");
}

bool WebTileLayer::isIdle() const {
    const bool waits = m_wanted.empty() || !m_permission.isAllowed() || m_resume.isActive();
    return m_running.empty() && waits;
}

void WebTileLayer::want(const std::vector<TileId>& tiles) {
    m_wanted.assign(tiles.rbegin(), tiles.rend());
    std::erase_if(m_wanted, [this](const TileId& id) { return m_absent.contains(id) || m_running.contains(id); });
    startNext();
}

void WebTileLayer::permissionChanged(bool allowed) {
    if (allowed) {
        startNext();
        return;
    }
    m_resume.stop();
    m_running.clear();
    m_requests = 0;
    m_manager.reset(); // aborts what is on its way
}

QNetworkAccessManager& WebTileLayer::manager() {
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        m_manager->setTransferTimeout(transferTimeout);
        const QByteArray server =
            QCryptographicHash::hash(m_basemap.address.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
        m_manager->setCache(
            new TileDiskCache(m_options.cacheFolder + QLatin1Char('/') + QString::fromLatin1(server), m_manager.get()));
    }
    return *m_manager;
}

void WebTileLayer::startNext() {
    while (m_permission.isAllowed() && !m_resume.isActive() && !m_wanted.empty() && m_requests < maxConnections) {
        const TileId id = m_wanted.back();
        m_wanted.pop_back();
        start(id);
    }
}

void WebTileLayer::start(const TileId& id) {
    QNetworkRequest request(m_address.urlOf(id, m_options.sharp));
    request.setHeader(QNetworkRequest::UserAgentHeader, userAgent());
    request.setRawHeader("Accept", "image/png,image/webp,image/jpeg");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QHttp1Configuration connections;
    connections.setNumberOfConnectionsPerHost(maxConnections);
    request.setHttp1Configuration(connections);
    m_running.insert(id);
    ++m_requests;
    QNetworkReply* reply = manager().get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > maxReplyBytes) {
            reply->abort();
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, id, reply] { finish(id, *reply); });
}

void WebTileLayer::finish(const TileId& id, QNetworkReply& reply) {
    reply.deleteLater();
    if (!m_permission.isAllowed()) {
        return;
    }
    --m_requests;
    const bool isPicture = reply.error() == QNetworkReply::NoError && !isBlocked(reply) && statusOf(reply) == 200;
    if (isPicture) {
        m_backoff.succeed();
        report({});
        decode(id, reply.readAll());
    } else {
        fail(id, reply);
    }
    startNext();
}

void WebTileLayer::decode(const TileId& id, const QByteArray& bytes) {
    m_decoder.start([this, id, bytes] {
        const QImage image = decodeTile(bytes);
        QMetaObject::invokeMethod(this, [this, id, image] { decoded(id, image); }, Qt::QueuedConnection);
    });
}

void WebTileLayer::decoded(const TileId& id, const QImage& image) {
    m_running.erase(id);
    if (!image.isNull()) {
        keep(id, image);
        return;
    }
    m_absent.insert(id);
    emit tilesArrived();
}

void WebTileLayer::fail(const TileId& id, const QNetworkReply& reply) {
    m_running.erase(id);
    const int status = statusOf(reply);
    const QString host = reply.url().host();
    if (status == 404 || status == 410 || status == 204) {
        if (m_absent.size() > maxAbsent) {
            m_absent.clear();
        }
        m_absent.insert(id);
    } else if (isBlocked(reply)) {
        report(tr("The map server %1 refuses its tiles. Check its conditions of use, or choose another basemap.")
                   .arg(host));
        pause(m_options.refusedPause);
    } else {
        m_wanted.push_back(id);
        report(status > 0 ? tr("The map server %1 answers with error %2. It is left alone for a while.")
                                .arg(host, QString::number(status))
                          : tr("The map server %1 cannot be reached (%2).").arg(host, reply.errorString()));
        pause(m_backoff.fail(askedPause(reply)));
    }
    if (isIdle()) {
        emit tilesArrived();
    }
}

void WebTileLayer::pause(Backoff::Duration duration) {
    m_resume.start(std::max(duration, std::chrono::milliseconds(m_resume.remainingTime())));
}

} // namespace maillage
