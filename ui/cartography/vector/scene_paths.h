// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/vector/scene_painter.h"

#include <QPainterPath>

#include <vector>

namespace maillage {

/// Shapes put together for painting. One path with all of a town's streets takes ten times as long as many small ones:
/// the rasterizer goes through the whole of it for every band of the picture.
using Paths = std::vector<QPainterPath>;

/// Points in a path before the next is begun.
inline constexpr int smallPath = 16;
inline constexpr int largePath = 4096;

/// The areas that a rule is about, of all scenes. In a large path what touches or overlaps is filled as one, so that no
/// seam shows; small ones do where an outline covers it.
[[nodiscard]] Paths areaPaths(std::span<const PlacedScene> scenes, const StyleRule& rule, int pointsEach);
/// Their outlines, without the edges that clipping made. `overlap`: by so many painter units lines go on beyond a
/// scene's part, so that they meet those of its neighbour.
[[nodiscard]] Paths edgePaths(std::span<const PlacedScene> scenes, const StyleRule& rule, double overlap);
/// The lines at a level that a rule is about.
[[nodiscard]] Paths linePaths(std::span<const PlacedScene> scenes, const LineRule& rule, SceneLevel level,
                              double overlap);

} // namespace maillage
