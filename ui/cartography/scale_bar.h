// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"

#include <QString>

class QPainter;

namespace maillage {

/// A bar of 1, 2 or 5 × 10^n metres, true at the view's centre.
struct ScaleBar {
    Metres length{};
    double units = 0; ///< its length on the map, in painter units
    QString text;     ///< "200 m", "5 km"

    /// The longest that takes at most `longest` painter units.
    [[nodiscard]] static ScaleBar of(const MapView& view, double longest);
};

/// The bar and its text, left end at `leftBottom`; returns what it covers.
QRectF paintScaleBar(QPainter& painter, QPointF leftBottom, const ScaleBar& bar, const MapStyle& style);

} // namespace maillage
