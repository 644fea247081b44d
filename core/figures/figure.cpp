// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure.h"

#include "core/base/catalogue.h"
#include "core/standard/vocabularies.h"

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 15> kindNames{
    "population",
    "places",
    "saturday",
    "evening",
    "saturday_or_evening",
    "itinerant",
    "verified_12_months",
    "verified_earlier",
    "never_verified",
    "organisations",
    "people",
    "service",
    "typology",
    "programme",
    "cost",
};
constexpr std::array<std::string_view, 3> measureNames{"", "@10000", "@share"};

constexpr std::array<std::string_view, plainFigureCount> titles{
    "figures.population",
    "figures.places",
    "figures.saturday",
    "figures.evening",
    "figures.saturday_or_evening",
    "figures.itinerant",
    "figures.verified_12_months",
    "figures.verified_earlier",
    "figures.never_verified",
    "figures.organisations",
    "figures.people",
};

/// Those that may be given as a share of the places.
bool countsPlaces(FigureKind kind) {
    return kind != FigureKind::Population && kind != FigureKind::Organisations && kind != FigureKind::People;
}

bool isSensible(const Figure& figure) {
    switch (figure.measure) {
    case FigureMeasure::Count:
        return true;
    case FigureMeasure::Per10000:
        return figure.kind != FigureKind::Population;
    case FigureMeasure::Share:
        return countsPlaces(figure.kind) && figure.kind != FigureKind::Places;
    }
    return false;
}

} // namespace

std::optional<Facet> facetOf(FigureKind kind) {
    switch (kind) {
    case FigureKind::Service:
        return Facet::Services;
    case FigureKind::Typology:
        return Facet::Typology;
    case FigureKind::Programme:
        return Facet::Dispositifs;
    case FigureKind::Cost:
        return Facet::Frais;
    default:
        return std::nullopt;
    }
}

std::string idOf(const Figure& figure) {
    std::string id(kindNames[std::to_underlying(figure.kind)]);
    if (facetOf(figure.kind)) {
        id += ':' + figure.value;
    }
    return id += measureNames[std::to_underlying(figure.measure)];
}

std::optional<Figure> figureNamed(std::string_view id) {
    Figure figure;
    for (const FigureMeasure measure : {FigureMeasure::Per10000, FigureMeasure::Share}) {
        const std::string_view ending = measureNames[std::to_underlying(measure)];
        if (id.ends_with(ending)) {
            figure.measure = measure;
            id.remove_suffix(ending.size());
            break;
        }
    }
    const std::size_t colon = id.find(':');
    const auto kind = std::ranges::find(kindNames, id.substr(0, colon));
    if (kind == kindNames.end()) {
        return std::nullopt;
    }
    figure.kind = static_cast<FigureKind>(kind - kindNames.begin());
    figure.value = colon == std::string_view::npos ? "" : id.substr(colon + 1);
    return facetOf(figure.kind).has_value() != figure.value.empty() && isSensible(figure) ? std::optional{figure}
                                                                                          : std::nullopt;
}

Message titleOf(const Figure& figure) {
    if (const auto facet = facetOf(figure.kind)) {
        return {"figures.value", {termLabel(fieldOf(*facet), figure.value)}};
    }
    return {titles[std::to_underlying(figure.kind)]};
}

std::string labelOf(const Figure& figure) {
    if (figure.measure == FigureMeasure::Count) {
        return sentence(titleOf(figure));
    }
    return sentence({"figures.label", {sentence(titleOf(figure)), sentence(unitTitle(unitOf(figure)))}});
}

FigureUnit unitOf(const Figure& figure) {
    if (figure.measure != FigureMeasure::Count) {
        return figure.measure == FigureMeasure::Share ? FigureUnit::Percent : FigureUnit::Per10000;
    }
    switch (figure.kind) {
    case FigureKind::Population:
        return FigureUnit::Inhabitants;
    case FigureKind::Organisations:
        return FigureUnit::Organisations;
    case FigureKind::People:
        return FigureUnit::People;
    default:
        return FigureUnit::Places;
    }
}

Message unitTitle(FigureUnit unit) {
    constexpr std::array<std::string_view, 6> ids{"figures.unit.inhabitants",   "figures.unit.places",
                                                  "figures.unit.organisations", "figures.unit.people",
                                                  "figures.unit.per_10000",     "figures.unit.percent"};
    return {ids[std::to_underlying(unit)]};
}

} // namespace maillage
