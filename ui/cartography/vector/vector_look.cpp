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
    const double size = rule.size.at(zoom);
    QFont font = map.fontAt(size, rule.bold ? QFont::DemiBold : QFont::Normal);
    font.setItalic(rule.italic);
    if (rule.spacing > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, rule.spacing * size * unit);
    }
    return font;
}

} // namespace maillage
