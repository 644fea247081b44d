// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>
#include <vector>

namespace maillage {

/// Colours for classes, told apart by people who see colours differently, and in print without colour. By Cynthia A.
/// Brewer, ColorBrewer 2.0 (colorbrewer2.org, Apache License 2.0), where they go by these names.
enum class Palette : std::uint8_t {
    YlGnBu, ///< from yellow over green to blue: the more, the darker
    YlOrBr, ///< from yellow over orange to brown: for what is wanting
};

/// One colour a class, for up to mostClasses; the lowest class nearest to the ground: light on a light map, dark on a
/// dark one.
[[nodiscard]] std::vector<QColor> paletteColours(Palette palette, std::size_t classes, bool onDark);

} // namespace maillage
