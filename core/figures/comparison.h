// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/figures.h"
#include "core/territory/territory_parts.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// A territory and its figures, in a table or on a map.
struct TerritoryRow {
    std::string identification;
    std::string name;
    std::vector<Commune> communes;
    TerritoryFigures figures;
};

[[nodiscard]] TerritoryRow rowOf(const Figures& figures, TerritoryPart part);
[[nodiscard]] std::vector<TerritoryRow> rowsOf(const Figures& figures, std::vector<TerritoryPart> parts);
/// The hub's own perimeters, by name.
[[nodiscard]] std::vector<TerritoryRow> perimeterRows(const Figures& figures);

/// The territory that "dep:49", "49007", "perimeter:" with a name or a record's UUID… means: what
/// Territory::parseCode() reads, and the hub's own perimeters.
[[nodiscard]] Result<TerritoryPart> territoryNamed(const std::string& code, const Perimeters& perimeters);

/// One figure of many territories: what a map is coloured by.
struct FigureSeries {
    struct Value {
        std::string identification;
        std::string name;
        std::optional<double> value; ///< nothing: no data
    };

    Figure figure;
    FigureUnit unit = FigureUnit::Places;
    Date date;      ///< of the figure: of the hub's places when they were counted, of populations their 1 January
    Message source; ///< as people read it
    std::vector<Value> values;
};

[[nodiscard]] FigureSeries seriesOf(const Figures& figures, const Figure& figure, std::span<const TerritoryRow> rows);

/// Where a figure comes from, and its date.
[[nodiscard]] Message sourceOf(const Figure& figure);
[[nodiscard]] Date dateOf(const Figure& figure, const Figures& figures);

/// What a comparison shows unless something else is wished: the plain figures, places by inhabitants among them.
[[nodiscard]] std::vector<Figure> usualFigures();

/// A number as people read it: whole ones without decimals, others with one or two, a comma in French. No separators
/// of thousands.
[[nodiscard]] std::string figureText(std::optional<double> value, const Figure& figure, bool french);

} // namespace maillage
