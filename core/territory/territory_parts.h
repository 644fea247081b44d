// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/territory.h"

#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// A territory and its communes, as light as there are many.
struct TerritoryPart {
    std::string identification; ///< as Territory::parse() reads it
    std::string name;
    std::vector<Commune> communes; ///< of today, by number
};

[[nodiscard]] TerritoryPart partOf(const Territory& territory);

/// All territories of a kind in France, by identification. Some milliseconds.
[[nodiscard]] std::vector<TerritoryPart> allTerritories(TerritoryKind kind);
/// Those that have a commune in `within`, whole: an EPCI may reach beyond its département. By name.
[[nodiscard]] std::vector<TerritoryPart> partsOf(const TerritoryPart& within, TerritoryKind kind);

/// What a territory is seen against: the département and the région that most of its inhabitants live in, smaller
/// first; not the territory itself.
[[nodiscard]] std::vector<TerritoryPart> wholesOf(const TerritoryPart& territory);

/// "region", "departement", "arrondissement", "epci", "commune": in JSON and on the command line.
[[nodiscard]] std::string_view nameOf(TerritoryKind kind);
[[nodiscard]] std::optional<TerritoryKind> territoryKindNamed(std::string_view name);

} // namespace maillage
