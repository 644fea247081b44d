// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/tile_source.h"

namespace maillage {

/// Reads an MBTiles file (a SQLite database, specification 1.3), never writing to it or beside it.
[[nodiscard]] Result<std::unique_ptr<TileSource>> openMbtiles(const std::filesystem::path& path);

} // namespace maillage
