// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/people/counterparts.h"

#include <algorithm>
#include <array>
#include <span>

namespace maillage {

namespace {

struct Pair {
    std::size_t field;
    PlaceField place;
};

template<typename Field>
constexpr Pair pair(Field field, PlaceField place) {
    return {std::to_underlying(field), place};
}

using O = OrganisationField;
using P = PersonField;

constexpr std::array organisation{
    pair(O::Name, PlaceField::Nom),
    pair(O::Kind, PlaceField::StructureParente),
    pair(O::Pivot, PlaceField::Pivot),
    pair(O::Email, PlaceField::Courriels),
    pair(O::Phone, PlaceField::Telephone),
    pair(O::Website, PlaceField::SiteWeb),
    pair(O::Address, PlaceField::Adresse),
    pair(O::CodePostal, PlaceField::CodePostal),
    pair(O::Commune, PlaceField::Commune),
    pair(O::CodeInsee, PlaceField::CodeInsee),
    pair(O::Description, PlaceField::PresentationDetail),
};

// Names of people and what they do are lines of text, as others of a place.
constexpr std::array person{
    pair(P::FamilyName, PlaceField::AutresFormationsLabels),
    pair(P::GivenName, PlaceField::StructureParente),
    pair(P::JobTitle, PlaceField::ComplementAdresse),
    pair(P::Organisation, PlaceField::Source),
    pair(P::Email, PlaceField::Courriels),
    pair(P::Phone, PlaceField::Telephone),
    pair(P::Website, PlaceField::SiteWeb),
    pair(P::Address, PlaceField::Adresse),
    pair(P::CodePostal, PlaceField::CodePostal),
    pair(P::Commune, PlaceField::Commune),
};

std::span<const Pair> pairsOf(Entity entity) {
    switch (entity) {
    case Entity::Organisation:
        return organisation;
    case Entity::Person:
        return person;
    default:
        return {};
    }
}

} // namespace

std::optional<PlaceField> counterpart(Entity entity, std::size_t field) {
    const auto pairs = pairsOf(entity);
    const auto found = std::ranges::find(pairs, field, &Pair::field);
    return found == pairs.end() ? std::nullopt : std::optional{found->place};
}

std::optional<std::size_t> fieldFor(Entity entity, PlaceField field) {
    const auto pairs = pairsOf(entity);
    const auto found = std::ranges::find(pairs, field, &Pair::place);
    return found == pairs.end() ? std::nullopt : std::optional{found->field};
}

Record asPlace(const Record& record) {
    Record place(Entity::Place);
    for (const auto& [field, counterpart] : pairsOf(record.entity)) {
        place[counterpart] = record.values[field];
    }
    return place;
}

} // namespace maillage
