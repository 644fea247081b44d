// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tiles/vector/schema/tile_schema.h"
#include "core/tiles/vector/vector_scene.h"

#include <string_view>

namespace maillage {

/// What an unpacked vector tile shows. Thread-safe; nothing of `bytes` is kept. With TileSchema::Unknown the tile's own
/// layers tell the schema. A damaged feature is passed over and counted in the scene; where the tile's frame itself is
/// damaged, the error names tile and layer.
[[nodiscard]] Result<VectorScene> buildScene(std::string_view bytes, const TileId& id, TileSchema schema);

} // namespace maillage
