// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>
#include <variant>

namespace maillage {

/// The basemap that comes with Maillage.
struct BundledBasemap {
    friend bool operator==(const BundledBasemap&, const BundledBasemap&) = default;
};

/// Tiles, pictures or vectors, of an MBTiles or PMTiles file, over the bundled basemap.
struct FileBasemap {
    std::filesystem::path path;

    friend bool operator==(const FileBasemap&, const FileBasemap&) = default;
};

/// Raster tiles of a server, over the bundled basemap.
struct WebBasemap {
    QString address;         ///< with {z}, {x}, {y}; {s} for one of a, b, c; {r} for "@2x" on sharp screens
    QString attribution;     ///< plain text
    QString attributionLink; ///< where a click on it leads; may be empty
    int maxZoom = 19;

    /// OpenStreetMap's own tiles, under its tile usage policy.
    [[nodiscard]] static WebBasemap openStreetMap() {
        return {QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png"),
                QStringLiteral("© OpenStreetMap contributors"),
                QStringLiteral("https://www.openstreetmap.org/copyright"), 19};
    }

    friend bool operator==(const WebBasemap&, const WebBasemap&) = default;
};

using BasemapChoice = std::variant<BundledBasemap, FileBasemap, WebBasemap>;

} // namespace maillage
