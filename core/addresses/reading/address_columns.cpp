// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/address_columns.h"

#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace maillage {

namespace {

using enum AddressColumn;

struct Name {
    std::string_view text;
    AddressColumn column;
};

// Of the Base Adresse Nationale first, then of the format BAL 1.3.
constexpr std::array names{
    Name{"numero", Number},
    Name{"rep", Suffix},
    Name{"nom_voie", Street},
    Name{"nom_lieu_dit", HamletName},
    Name{"nom_ld", Locality},
    Name{"code_postal", Postcode},
    Name{"code_insee", Insee},
    Name{"nom_commune", Commune},
    Name{"code_insee_ancienne_commune", FormerInsee},
    Name{"nom_ancienne_commune", FormerCommune},
    Name{"lon", Longitude},
    Name{"lat", Latitude},
    Name{"type_position", PositionType},
    Name{"certification_commune", Certified},
    Name{"suffixe", Suffix},
    Name{"voie_nom", Street},
    Name{"lieudit_complement_nom", Locality},
    Name{"commune_insee", Insee},
    Name{"commune_nom", Commune},
    Name{"commune_deleguee_insee", FormerInsee},
    Name{"commune_deleguee_nom", FormerCommune},
    Name{"long", Longitude},
    Name{"position", PositionType},
};

std::string_view banName(AddressColumn column) {
    return std::ranges::find(names, column, &Name::column)->text;
}

constexpr std::array<std::pair<std::string_view, PositionKind>, 8> kinds{{
    {"entree", PositionKind::Entrance},
    {"delivrance postale", PositionKind::Delivery},
    {"batiment", PositionKind::Building},
    {"cage d'escalier", PositionKind::Staircase},
    {"logement", PositionKind::Flat},
    {"parcelle", PositionKind::Parcel},
    {"segment", PositionKind::Segment},
    {"service technique", PositionKind::Utility},
}};

} // namespace

AddressColumns::AddressColumns(std::span<const std::string_view> header) {
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string folded = fold(trimmed(header[i]));
        const auto known = std::ranges::find(names, folded, &Name::text);
        if (known == names.end()) {
            continue;
        }
        const auto column = std::to_underlying(known->column);
        if (m_positions[column] == 0) { // the first of several
            m_positions[column] = i + 1;
            m_names[column] = trimmed(header[i]);
        }
    }
}

std::vector<std::string> AddressColumns::missing() const {
    std::vector<std::string> absent;
    const auto need = [&](AddressColumn column, AddressColumn instead) {
        if (numberOf(column) == 0 && numberOf(instead) == 0) {
            absent.emplace_back(banName(column));
        }
    };
    need(Street, HamletName);
    need(Insee, Commune);
    need(Longitude, Longitude);
    need(Latitude, Latitude);
    return absent;
}

std::string_view AddressColumns::value(std::span<const std::string_view> values, AddressColumn column) const {
    const std::size_t number = numberOf(column);
    return number == 0 || number > values.size() ? std::string_view{} : trimmed(values[number - 1]);
}

std::size_t AddressColumns::numberOf(AddressColumn column) const {
    return m_positions[std::to_underlying(column)];
}

const std::string& AddressColumns::nameOf(AddressColumn column) const {
    return m_names[std::to_underlying(column)];
}

std::size_t AddressColumns::known() const {
    return m_positions.size() - static_cast<std::size_t>(std::ranges::count(m_positions, std::size_t{0}));
}

PositionKind positionKindNamed(std::string_view typePosition) {
    if (typePosition.empty()) {
        return PositionKind::Unknown;
    }
    const auto known = std::ranges::find(kinds, fold(typePosition), &std::pair<std::string_view, PositionKind>::first);
    return known == kinds.end() ? PositionKind::Unknown : known->second;
}

} // namespace maillage
