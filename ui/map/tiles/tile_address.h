// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"

#include <QString>
#include <QUrl>

#include <expected>

namespace maillage {

/// An address such as "https://tile.example.org/{z}/{x}/{y}.png", checked.
class TileAddress {
public:
    /// A sentence for the user where it is none. Only https is allowed, and http to this computer itself.
    [[nodiscard]] static std::expected<TileAddress, QString> parse(const QString& pattern);

    /// `sharp`: for a screen with more than one device pixel to a pixel.
    [[nodiscard]] QUrl urlOf(const TileId& id, bool sharp) const;

private:
    explicit TileAddress(QString pattern)
        : m_pattern(std::move(pattern)) {}

    QString m_pattern;
};

} // namespace maillage
