// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"

#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// A point that stands for an area: the centroid of its largest ring where that lies inside, else the middle of the
/// widest stretch that the parallel through the ring's middle has inside. Rings by the even-odd rule, each closed.
/// Nothing for an area without extent.
[[nodiscard]] std::optional<WorldPoint> innerPoint(std::span<const std::vector<WorldPoint>> rings);

/// Of a closed ring, in squares of the world's width; never below 0.
[[nodiscard]] double ringArea(std::span<const WorldPoint> ring);

} // namespace maillage
