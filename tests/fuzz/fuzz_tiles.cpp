// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/attribution.h"
#include "core/tiles/gzip.h"
#include "core/tiles/mbtiles.h"
#include "core/tiles/pmtiles.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

using namespace maillage;

constexpr std::array<TileId, 6> tiles{{{0, 0, 0}, {1, 1, 0}, {2, 3, 3}, {3, 4, 2}, {14, 8529, 5975}, {26, 1, 1}}};

void readTiles(TileSource& source) {
    for (const TileId& id : tiles) {
        const auto tile = source.tile(id);
        if (tile && *tile && (*tile)->size() > maxTileBytes) {
            std::abort();
        }
    }
    constexpr std::size_t most = 16;
    const std::vector<TileId> some = source.someTiles(most);
    if (some.size() > most || !std::ranges::all_of(some, isValid)) {
        std::abort();
    }
}

/// SQLite reads files, so the bytes go into one; the same for all runs of this process.
void readDatabase(std::string_view bytes) {
    static const std::string path = "/tmp/fuzz_tiles_" + std::to_string(getpid()) + ".mbtiles";
    if (std::FILE* file = std::fopen(path.c_str(), "wb")) {
        std::fwrite(bytes.data(), 1, bytes.size(), file);
        std::fclose(file);
    }
    if (const auto source = openMbtiles(path)) {
        readTiles(**source);
    }
    std::remove(path.c_str());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.starts_with("SQLite format 3")) {
        readDatabase(bytes);
        return 0;
    }
    if (const auto source = openPmtiles(memoryBytes(std::string(bytes)), "fuzz.pmtiles")) {
        readTiles(**source);
    }
    (void)readAttribution(bytes);
    (void)gunzip(bytes, 1 << 20);
    return 0;
}
