// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/vector_scene.h"

#include <vector>

namespace maillage {

/// Joins pieces of one road end to end into lines as long as they get, so that its name is written once and not on
/// each piece. Where more than two meet it goes straight on; it never turns by more than 60°. The pieces' order and
/// direction don't matter much: the longest are begun with.
[[nodiscard]] std::vector<std::vector<ScenePoint>> joinPieces(std::vector<std::vector<ScenePoint>> pieces);

[[nodiscard]] double lengthOf(std::span<const ScenePoint> line);

} // namespace maillage
