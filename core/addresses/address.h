// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// What a found position stands for, the finest first.
enum class AddressPrecision : std::uint8_t {
    Number,   ///< the house number itself
    Street,   ///< somewhere in the street: no number was asked for, or the street has no such number
    Locality, ///< a hamlet, a place name
    Commune,  ///< the commune's centre
};

/// Whose data it is.
enum class AddressOrigin : std::uint8_t { Ban, Osm, Gazetteer };

/// What exactly a position marks, as the format BAL 1.3 lists it (type_position).
enum class PositionKind : std::uint8_t {
    Unknown,
    Entrance,  ///< entrée
    Delivery,  ///< délivrance postale
    Building,  ///< bâtiment
    Staircase, ///< cage d’escalier
    Flat,      ///< logement
    Parcel,    ///< parcelle
    Segment,   ///< segment: of the street, in front
    Utility,   ///< service technique
};

/// One address of an index, or a street, a hamlet or a commune as a whole.
struct Address {
    std::uint32_t number = 0; ///< 0: none
    std::string suffix{};     ///< "bis", "ter", "a": lower case
    std::string street{};     ///< with its type, as the source writes it; a hamlet's name; empty for a commune
    std::string postcode{};
    std::string insee{}; ///< of the commune of today
    std::string commune{};
    std::string formerCommune{}; ///< the part of a merged commune that it lies in
    LatLon position{};
    AddressPrecision precision = AddressPrecision::Commune;
    AddressOrigin origin = AddressOrigin::Ban;
    PositionKind positionKind = PositionKind::Unknown;
    bool certified = false;    ///< by the commune
    bool interpolated = false; ///< between neighbours: the number itself is not in the index
};

struct AddressHit {
    Address address{};
    double score = 0;                 ///< 0 to 1: how much of what was asked for it explains, and nothing else
    std::optional<Metres> distance{}; ///< of a search around a point
};

/// "12 bis Rue des Lilas"; empty for a commune.
[[nodiscard]] std::string addressLine(const Address& address);
/// "12 bis Rue des Lilas, 49000 Angers".
[[nodiscard]] std::string addressText(const Address& address);

/// "number", "street", "locality", "commune": for files and the command line.
[[nodiscard]] std::string_view precisionName(AddressPrecision precision);
[[nodiscard]] std::optional<AddressPrecision> precisionNamed(std::string_view name);
/// What the field coord_precision of a place says: "numéro", "voie", "lieu-dit", "commune".
[[nodiscard]] std::string_view precisionValue(AddressPrecision precision);
/// What the field coord_origin of a place says: "ban", "osm", "commune".
[[nodiscard]] std::string_view originValue(AddressOrigin origin);

} // namespace maillage
