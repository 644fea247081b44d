// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/polygon.h"
#include "core/territory/territory.h"

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

/// The boundary of a commune (boundary=administrative, admin_level=8).
struct OsmCommune {
    std::int64_t relation = 0; ///< its number in OpenStreetMap
    std::string name;
    std::string insee; ///< the code as OpenStreetMap has it (ref:INSEE); empty where it has none
    MultiPolygon area;
    bool closedByLine = false; ///< a line is missing in the extract; a straight one stands for it
};

/// The boundary of a larger territory that the gazetteer knows: a région (boundary=administrative, admin_level=4), a
/// département (admin_level=6) or an EPCI (boundary=local_authority).
struct OsmTerritory {
    std::int64_t relation = 0;
    std::string name;
    Territory territory;
    MultiPolygon area;
};

/// A place with a name: a town, a village, a hamlet, a part of a town.
struct OsmPlace {
    std::string kind; ///< the value of "place": "village"
    std::string name;
    LatLon position;
};

/// What an OpenStreetMap extract holds of interest besides what is drawn.
struct OsmSurvey {
    Box bounds{};      ///< as the extract says, else around its points; empty without either
    std::string day{}; ///< YYYY-MM-DD of the data; empty where the extract doesn't say
    std::uint64_t nodes = 0;
    std::uint64_t ways = 0;
    std::uint64_t relations = 0;
    std::vector<OsmCommune> communes{};      ///< by code, then name
    std::vector<std::string> cutCommunes{};  ///< names of those of which too much is missing
    std::vector<std::string> brokenAreas{};  ///< names of those whose lines do not close
    std::vector<OsmTerritory> territories{}; ///< whole ones, by identification
    std::vector<OsmPlace> places{};
    MultiPolygon sea{};             ///< within the bounds, of the coastlines; empty without any
    std::uint64_t houseNumbers = 0; ///< nodes and ways that have one
};

/// Whether it is worth a boundary file.
[[nodiscard]] inline bool hasBoundaries(const OsmSurvey& survey) {
    return !survey.communes.empty() || !survey.territories.empty();
}

} // namespace maillage
