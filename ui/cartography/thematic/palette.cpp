// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/thematic/palette.h"

#include "core/figures/classes.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

using Colours = std::vector<QRgb>;

/// For three classes, four, and so on.
const std::array<Colours, 5>& setsOf(Palette palette) {
    static const std::array<Colours, 5> ylGnBu{
        {{0xedf8b1, 0x7fcdbb, 0x2c7fb8},
         {0xffffcc, 0xa1dab4, 0x41b6c4, 0x225ea8},
         {0xffffcc, 0xa1dab4, 0x41b6c4, 0x2c7fb8, 0x253494},
         {0xffffcc, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x2c7fb8, 0x253494},
         {0xffffcc, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x1d91c0, 0x225ea8, 0x0c2c84}}};
    static const std::array<Colours, 5> ylOrBr{
        {{0xfff7bc, 0xfec44f, 0xd95f0e},
         {0xffffd4, 0xfed98e, 0xfe9929, 0xcc4c02},
         {0xffffd4, 0xfed98e, 0xfe9929, 0xd95f0e, 0x993404},
         {0xffffd4, 0xfee391, 0xfec44f, 0xfe9929, 0xd95f0e, 0x993404},
         {0xffffd4, 0xfee391, 0xfec44f, 0xfe9929, 0xec7014, 0xcc4c02, 0x8c2d04}}};
    return palette == Palette::YlGnBu ? ylGnBu : ylOrBr;
}

} // namespace

std::vector<QColor> paletteColours(Palette palette, std::size_t classes, bool onDark) {
    const std::size_t wanted = std::clamp(classes, fewestClasses, mostClasses);
    const Colours& set = setsOf(palette)[wanted - fewestClasses];
    std::vector<QColor> colours;
    std::ranges::transform(set, std::back_inserter(colours), [](QRgb rgb) { return QColor::fromRgb(rgb); });
    if (onDark) {
        std::ranges::reverse(colours);
    }
    if (classes < wanted) { // one or two: those farthest apart
        colours = {colours.front(), colours.back()};
        colours.resize(std::max<std::size_t>(1, classes));
    }
    return colours;
}

} // namespace maillage
