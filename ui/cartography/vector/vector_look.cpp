// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/vector_look.h"

#include <cmath>

namespace maillage {

VectorLook VectorLook::of(const MapView& view, const MapStyle& style) {
    return {.style = &bundledVectorStyle(style.basemap),
            .zoom = view.zoom() - std::log2(style.unit),
            .unit = style.unit,
            .map = style};
}

QFont VectorLook::fontOf(const LabelRule& rule) const {
    QFont font = map.fontAt(rule.size.at(zoom), rule.bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(rule.italic);
    if (rule.spacing > 0) {
        // In percents of the letters' own widths: Qt scales absolute lengths once more on a printer.
        constexpr double usualWidth = 0.6; // of a letter, as a part of the size
        font.setLetterSpacing(QFont::PercentageSpacing, 100 * (1 + rule.spacing / usualWidth));
    }
    return font;
}

} // namespace maillage
