// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"

#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <format>

namespace maillage {

TerritoryRow rowOf(const Figures& figures, TerritoryPart part) {
    TerritoryFigures counted = figures.of(part.communes);
    return {std::move(part.identification), std::move(part.name), std::move(part.communes), std::move(counted)};
}

std::vector<TerritoryRow> rowsOf(const Figures& figures, std::vector<TerritoryPart> parts) {
    std::vector<TerritoryRow> rows;
    rows.reserve(parts.size());
    for (TerritoryPart& part : parts) {
        rows.push_back(rowOf(figures, std::move(part)));
    }
    return rows;
}

Result<TerritoryPart> territoryNamed(const std::string& code, const Perimeters& perimeters) {
    if (code.starts_with(perimeterPrefix)) {
        const std::string name = code.substr(perimeterPrefix.size());
        const auto found = std::ranges::find_if(perimeters, [&](const Perimeter& perimeter) {
            return perimeter.identification == code || fold(perimeter.name) == fold(name);
        });
        if (found == perimeters.end()) {
            return failure(ErrorKind::NotFound, "cli.filter.no_perimeter", {name});
        }
        return TerritoryPart{found->identification, found->name, found->communes};
    }
    return Territory::parseCode(code).transform(partOf);
}

std::vector<TerritoryRow> perimeterRows(const Figures& figures) {
    std::vector<TerritoryRow> rows;
    for (const Perimeter& perimeter : figures.snapshot()->perimeters()) {
        rows.push_back({perimeter.identification, perimeter.name, perimeter.communes, figures.of(perimeter.communes)});
    }
    return rows;
}

FigureSeries seriesOf(const Figures& figures, const Figure& figure, std::span<const TerritoryRow> rows) {
    FigureSeries series{.figure = figure,
                        .unit = unitOf(figure),
                        .date = dateOf(figure, figures),
                        .source = sourceOf(figure),
                        .values = {}};
    for (const TerritoryRow& row : rows) {
        series.values.push_back({row.identification, row.name, row.figures.value(figure)});
    }
    return series;
}

Message sourceOf(const Figure& figure) {
    const std::string year = std::to_string(Gazetteer::instance().populationYear());
    if (figure.kind == FigureKind::Population) {
        return {"figures.source.population", {year}};
    }
    return figure.measure == FigureMeasure::Per10000 ? Message{"figures.source.both", {year}}
                                                     : Message{"figures.source.hub"};
}

Date dateOf(const Figure& figure, const Figures& figures) {
    return figure.kind == FigureKind::Population
               ? Date{std::chrono::year{Gazetteer::instance().populationYear()} / std::chrono::January / 1}
               : figures.at().day;
}

std::vector<Figure> usualFigures() {
    using enum FigureKind;
    return {{.kind = Population},
            {.kind = Places},
            {.kind = Places, .measure = FigureMeasure::Per10000},
            {.kind = Saturday},
            {.kind = Evening},
            {.kind = Itinerant},
            {.kind = VerifiedThisYear, .measure = FigureMeasure::Share},
            {.kind = NeverVerified, .measure = FigureMeasure::Share},
            {.kind = Organisations},
            {.kind = People}};
}

std::string figureText(std::optional<double> value, const Figure& figure, bool french) {
    if (!value) {
        return {};
    }
    const int decimals = figure.measure == FigureMeasure::Count ? 0 : figure.measure == FigureMeasure::Share ? 1 : 2;
    std::string text = std::format("{:.{}f}", *value, decimals);
    if (french) {
        std::ranges::replace(text, '.', ',');
    }
    return text;
}

} // namespace maillage
