// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// The fixed 127 bytes at the start of a PMTiles file, version 3 (github.com/protomaps/PMTiles/blob/main/spec/v3).
struct PmtilesHeader {
    struct Section {
        std::uint64_t offset = 0;
        std::uint64_t length = 0;
    };

    static constexpr std::size_t byteCount = 127;
    Section root;
    Section metadata;
    Section leaves;
    Section tiles;
    int internalCompression = 0; ///< 1 none, 2 gzip, 3 brotli, 4 zstd
    int tileCompression = 0;
    int tileType = 0; ///< 1 vector, 2 png, 3 jpeg, 4 webp, 5 avif
    int minZoom = 0;
    int maxZoom = 0;
    Box bounds = wholeWorld;
};

inline constexpr int pmtilesVersion = 3;

/// The version byte of a PMTiles file, or nothing where it is no such file.
[[nodiscard]] std::optional<int> pmtilesVersionOf(std::string_view start);
/// Nothing where the bytes are too few or the sections and zooms make no sense for a file of `fileSize` bytes.
[[nodiscard]] std::optional<PmtilesHeader> parsePmtilesHeader(std::string_view bytes, std::uint64_t fileSize);

/// A line of a directory: tiles from `id` on, `run` of them, share the bytes; a run of 0 names a leaf directory.
struct PmtilesEntry {
    std::uint64_t id = 0;
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
    std::uint32_t run = 0;

    friend bool operator==(const PmtilesEntry&, const PmtilesEntry&) = default;
};

using PmtilesDirectory = std::vector<PmtilesEntry>;
inline constexpr std::size_t maxDirectoryEntries = 1U << 18U;
inline constexpr std::size_t maxDirectoryBytes = 8U << 20U;

/// An unpacked directory. Nothing where it is damaged, unsorted or larger than the limit.
[[nodiscard]] std::optional<PmtilesDirectory> parsePmtilesDirectory(std::string_view bytes);
/// The entry that holds the tile or leads to it.
[[nodiscard]] const PmtilesEntry* findEntry(const PmtilesDirectory& directory, std::uint64_t id);

/// The tile's place on the Hilbert curve, after all tiles of smaller zooms.
[[nodiscard]] std::uint64_t hilbertId(const TileId& tile);
/// The tile at that place; nothing beyond the largest possible zoom.
[[nodiscard]] std::optional<TileId> tileAtHilbertId(std::uint64_t id);

} // namespace maillage
