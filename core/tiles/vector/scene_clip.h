// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/vector_scene.h"

#include <span>
#include <vector>

namespace maillage {

/// The square from -margin to sceneTileSide + margin on both axes.
struct SceneSquare {
    float margin = 0;

    [[nodiscard]] float low() const { return -margin; }

    [[nodiscard]] float high() const { return sceneTileSide + margin; }

    [[nodiscard]] bool contains(ScenePoint p) const {
        return p.x >= low() && p.x <= high() && p.y >= low() && p.y <= high();
    }
};

/// The part of a ring inside the square (Sutherland and Hodgman), in place; edges along the square's sides are added.
/// `scratch` saves memory from call to call.
void clipRing(std::vector<ScenePoint>& ring, const SceneSquare& square, std::vector<ScenePoint>& scratch);

/// The runs of a line inside the square, cut at its sides (Liang and Barsky): points appended to `points`, each run's
/// end to `ends`.
void clipLine(std::span<const ScenePoint> line, const SceneSquare& square, std::vector<ScenePoint>& points,
              std::vector<std::uint32_t>& ends);

/// Twice the area with its sign: positive where the ring runs clockwise as seen on the map.
[[nodiscard]] double signedArea(std::span<const ScenePoint> ring);

} // namespace maillage
