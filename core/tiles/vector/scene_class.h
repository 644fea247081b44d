// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

/// What a thing on a basemap is, whichever schema its tile follows. The names, as styles write them, are in
/// sceneClassName().
enum class SceneClass : std::uint8_t {
    // Areas
    Land,
    Ocean,
    Water,
    Wood,
    Scrub,
    Grass,
    Park,
    Farmland,
    Orchard,
    Sand,
    Rock,
    Ice,
    Wetland,
    Residential,
    Commercial,
    Industrial,
    School,
    Hospital,
    Cemetery,
    Sports,
    Military,
    Airport,
    Pedestrian, ///< squares; as a line: a street for walking
    Pier,       ///< an area or a line
    Building,
    // Lines
    River,
    Canal,
    Stream,
    Motorway,
    Trunk,
    Primary,
    Secondary,
    Tertiary,
    Minor,
    Service,
    Track,
    Path,
    Steps,
    Rail,
    RailService, ///< sidings, yards
    Tram,        ///< and other light railways above ground
    Subway,
    Ferry,
    CableCar,
    Runway,
    Taxiway,
    Country,     ///< a border; as a label: its name
    Region,      ///< administrative levels 3 and 4; as a label: the state's or région's name
    Departement, ///< levels 5 and 6
    Commune,     ///< levels 7 and 8
    // Labels alone
    City,
    Town,
    Village,
    Suburb,
    Neighbourhood,
    Hamlet,
    Island,
    Sea,
    Lake,
    Peak,
    Station,
    BusStop,
    TownHall,
    Library,
    Post,
    Public,
    Culture,
    Worship,
    HouseNumber,
};

inline constexpr std::size_t sceneClassCount = static_cast<std::size_t>(SceneClass::HouseNumber) + 1;

/// In small letters, words joined by hyphens: "rail-service".
[[nodiscard]] std::string_view sceneClassName(SceneClass value);
[[nodiscard]] std::optional<SceneClass> sceneClassNamed(std::string_view name);

/// Where a way runs: what is lower is painted first.
enum class SceneLevel : std::uint8_t { Tunnel, Ground, Bridge };

} // namespace maillage
