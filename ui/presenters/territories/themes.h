// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/classes.h"
#include "ui/cartography/thematic/thematic_map.h"
#include "ui/presenters/territories/coverage_board.h"
#include "ui/presenters/territories/territory_board.h"

namespace maillage {

// The figures of territories and the distances of communes as sheets of the map. Outlines come from the user's
// boundaries, where there are some; putting them together takes a while, so call these off the UI thread.

/// A figure of the compared territories, and how it is to be drawn. A value.
struct ThemeChoice {
    Figure figure{};
    ThemeKind kind = ThemeKind::Symbols;
    ClassMethod method = ClassMethod::NaturalBreaks; ///< of Areas
    std::size_t classes = 5;                         ///< of Areas, but by hand
    std::vector<double> bounds{};                    ///< of Areas by hand
};

/// What suits a figure: symbols for numbers that add up, colours for rates and shares.
[[nodiscard]] ThemeKind usualKind(const Figure& figure);

/// How many digits its values have behind the comma.
[[nodiscard]] int decimalsOf(const Figure& figure);

/// The classes of the compared territories. `content` has figures.
[[nodiscard]] Classes figureClasses(const TerritoryContent& content, const ThemeChoice& choice);

/// Of the territories that the board compares; density is that of their communes. `content` has figures.
[[nodiscard]] ThematicMap::Pointer figureTheme(const TerritoryContent& content, const ThemeChoice& choice);

/// The communes of the report by their distance to the nearest place, in classes that end at 5, 10, 15 and 20 km and at
/// the distance within reach. `content` has a report.
[[nodiscard]] ThematicMap::Pointer coverageTheme(const CoverageContent& content);

} // namespace maillage
