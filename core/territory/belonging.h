// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/distance.h"
#include "core/geo/latlon.h"
#include "core/territory/commune.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

class CommuneAreas;

/// How it was found to which commune something belongs.
enum class BelongingWay : std::uint8_t {
    Nowhere,         ///< not found
    Code,            ///< by its INSEE code
    FormerCode,      ///< by the INSEE code of a commune that has merged since
    Coordinates,     ///< by the boundaries that hold it
    PostcodeAndName, ///< by its commune's name, with the postcode
};

/// "code", "former_code"…: in JSON and on the command line.
[[nodiscard]] std::string_view nameOf(BelongingWay way);

/// What a place, an organisation or a stop says of where it is.
struct Whereabouts {
    std::string_view insee{};
    std::string_view postcode{};
    std::string_view commune{}; ///< the name
    std::optional<LatLon> position{};
};

struct Belonging {
    std::optional<Commune> commune{}; ///< of today, or a municipal arrondissement
    BelongingWay way = BelongingWay::Nowhere;

    friend bool operator==(const Belonging&, const Belonging&) = default;
};

/// By INSEE code, merged communes followed to the one of today; where there is none, or one that no commune has ever
/// had, by the boundaries around the position (null: none are known); else by postcode and name, where they leave one
/// commune; the name may be that of a commune that has merged into it. A CEDEX is in no list: there the département
/// decides between communes of the name. Any thread.
[[nodiscard]] Belonging belongingOf(const Whereabouts& where, const CommuneAreas* areas = nullptr);

/// Whether what is drawn inside a commune says so too.
enum class BoundaryAgreement : std::uint8_t {
    Agrees,
    Disagrees, ///< the boundaries around the position are those of another commune
    Outside,   ///< in none of the boundaries
    Unknown,   ///< no valid code, no position, or no boundaries of its commune
};

struct BoundaryCheck {
    BoundaryAgreement agreement = BoundaryAgreement::Unknown;
    std::optional<Commune> coded{}; ///< of today, by the INSEE code
    std::optional<Commune> drawn{}; ///< of today, around the position
    Metres away{};                  ///< from the boundaries of the coded commune; 0 where it agrees
};

[[nodiscard]] BoundaryCheck checkBoundaries(const Whereabouts& where, const CommuneAreas& areas);

// The three ways by themselves.
[[nodiscard]] Belonging belongingByCode(std::string_view insee);
[[nodiscard]] Belonging belongingByPosition(LatLon position, const CommuneAreas& areas);
[[nodiscard]] Belonging belongingByName(std::string_view postcode, std::string_view commune);

} // namespace maillage
