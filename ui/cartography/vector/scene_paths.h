// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/vector/scene_painter.h"

#include <QPainterPath>

namespace maillage {

/// The areas that a rule is about, of all scenes, as one path to fill: what overlaps is filled once.
[[nodiscard]] QPainterPath areaPath(std::span<const PlacedScene> scenes, const StyleRule& rule);
/// Their outlines, without the edges that clipping made. `overlap`: by so many painter units lines go on beyond a
/// scene's part, so that they meet those of its neighbour.
[[nodiscard]] QPainterPath edgePath(std::span<const PlacedScene> scenes, const StyleRule& rule, double overlap);
/// The lines at a level that a rule is about, as one path to stroke.
[[nodiscard]] QPainterPath linePath(std::span<const PlacedScene> scenes, const LineRule& rule, SceneLevel level,
                                    double overlap);

} // namespace maillage
