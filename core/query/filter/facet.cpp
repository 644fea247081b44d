// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/facet.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::array<PlaceField, facetCount> fields{
    PlaceField::Services,
    PlaceField::Typologie,
    PlaceField::PublicsSpecifiquementAdresses,
    PlaceField::PriseEnChargeSpecifique,
    PlaceField::FraisACharge,
    PlaceField::DispositifProgrammesNationaux,
    PlaceField::FormationsLabels,
    PlaceField::ModalitesAcces,
    PlaceField::ModalitesAccompagnement,
    PlaceField::Itinerance,
    PlaceField::Source,
    PlaceField::Tags,
    PlaceField::State,
    PlaceField::Visibility,
};

} // namespace

PlaceField fieldOf(Facet facet) {
    return fields[static_cast<std::size_t>(facet)];
}

std::string_view facetName(Facet facet) {
    return fieldName(fieldOf(facet));
}

std::optional<Facet> facetNamed(std::string_view name) {
    const auto found = std::ranges::find(allFacets, name, facetName);
    return found == allFacets.end() ? std::nullopt : std::optional{*found};
}

} // namespace maillage
