// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tiles/tile_address.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <array>

namespace maillage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TileAddress)
};

bool isThisComputer(const QString& host) {
    return host == QStringLiteral("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

std::expected<TileAddress, QString> TileAddress::parse(const QString& pattern) {
    const TileAddress address(pattern.trimmed());
    for (const QString& part : {QStringLiteral("{z}"), QStringLiteral("{x}"), QStringLiteral("{y}")}) {
        if (!address.m_pattern.contains(part)) {
            return std::unexpected(Text::tr("The address “%1” lacks %2. Write it like "
                                            "“https://tile.example.org/{z}/{x}/{y}.png”.")
                                       .arg(pattern, part));
        }
    }
    const QUrl url = address.urlOf({}, false);
    if (!url.isValid() || url.host().isEmpty()) {
        return std::unexpected(Text::tr("“%1” is no web address. Write it like "
                                        "“https://tile.example.org/{z}/{x}/{y}.png”.")
                                   .arg(pattern));
    }
    const bool isPlain = url.scheme() == QStringLiteral("http") && isThisComputer(url.host());
    if (url.scheme() != QStringLiteral("https") && !isPlain) {
        return std::unexpected(Text::tr("“%1” is not encrypted. Use an address that begins with https.").arg(pattern));
    }
    return address;
}

QUrl TileAddress::urlOf(const TileId& id, bool sharp) const {
    static constexpr std::array<char16_t, 3> servers{u'a', u'b', u'c'};
    QString text = m_pattern;
    text.replace(QStringLiteral("{z}"), QString::number(id.zoom));
    text.replace(QStringLiteral("{x}"), QString::number(id.x));
    text.replace(QStringLiteral("{y}"), QString::number(id.y));
    text.replace(QStringLiteral("{s}"), QString(QChar(servers[(id.x + id.y) % servers.size()])));
    text.replace(QStringLiteral("{r}"), sharp ? QStringLiteral("@2x") : QString());
    return QUrl(text, QUrl::StrictMode);
}

} // namespace maillage
