// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

/// The fields that a filter offers as values to tick.
enum class Facet : std::uint8_t {
    Services,
    Typology,
    Publics,
    PriseEnCharge,
    Frais,
    Dispositifs,
    FormationsLabels,
    ModalitesAcces,
    ModalitesAccompagnement,
    Itinerance,
    Source,
    Tags,
    State,
    Visibility,
};
inline constexpr std::size_t facetCount = 14;

/// In the order of the enumeration.
inline constexpr std::array<Facet, facetCount> allFacets{
    Facet::Services,
    Facet::Typology,
    Facet::Publics,
    Facet::PriseEnCharge,
    Facet::Frais,
    Facet::Dispositifs,
    Facet::FormationsLabels,
    Facet::ModalitesAcces,
    Facet::ModalitesAccompagnement,
    Facet::Itinerance,
    Facet::Source,
    Facet::Tags,
    Facet::State,
    Facet::Visibility,
};

[[nodiscard]] PlaceField fieldOf(Facet facet);
/// The field's name, in JSON and elsewhere.
[[nodiscard]] std::string_view facetName(Facet facet);
[[nodiscard]] std::optional<Facet> facetNamed(std::string_view name);

} // namespace maillage
