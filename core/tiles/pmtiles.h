// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/byte_reader.h"
#include "core/tiles/tile_source.h"

namespace maillage {

/// Reads a PMTiles file, version 3. `path` names it in messages and, without its own title, in the map's menu.
[[nodiscard]] Result<std::unique_ptr<TileSource>> openPmtiles(std::unique_ptr<ByteReader> bytes,
                                                              const std::filesystem::path& path);

} // namespace maillage
