// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/mercator.h"
#include "ui/cartography/map_view.h"

#include <QColor>
#include <QImage>

#include <span>
#include <vector>

namespace maillage {

/// Values spread around points by the quartic kernel, 3 / (π r²) (1 - d²/r²)² within r and nothing beyond, whose whole
/// is 1: B. Silverman, "Density Estimation for Statistics and Data Analysis" (1986).
struct HeatPoint {
    WorldPoint at;
    double value = 0;
};

/// The greatest density at any of the points, by square kilometre.
[[nodiscard]] double densestOf(std::span<const HeatPoint> points, Metres spread);

/// The densities over a view as colours, from nothing (transparent) to `densest`; one pixel for each square of `step`
/// painter units, to be drawn over the whole view.
[[nodiscard]] QImage heatPicture(std::span<const HeatPoint> points, Metres spread, double densest,
                                 const std::vector<QColor>& colours, const MapView& view, double step);

} // namespace maillage
