// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/style/vector_style.h"
#include "ui/cartography/map_style.h"
#include "ui/cartography/map_view.h"

#include <QColor>

namespace maillage {

/// How scenes are painted at one scale: the style, and what its zooms and lengths mean in painter units.
struct VectorLook {
    const VectorStyle* style = nullptr; ///< outlives the look
    double zoom = 0;                    ///< of the map, in reference pixels
    double unit = 1;                    ///< painter units of a reference pixel
    MapStyle map;                       ///< for its font

    [[nodiscard]] static VectorLook of(const MapView& view, const MapStyle& style);

    [[nodiscard]] double length(const ZoomNumber& number) const { return number.at(zoom) * unit; }

    /// The rule's font, at the size that it has at this zoom.
    [[nodiscard]] QFont fontOf(const LabelRule& rule) const;
};

[[nodiscard]] inline QColor toColor(const StyleColour& colour) {
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

} // namespace maillage
