// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/territory.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A territory to choose from a list.
struct TerritoryHit {
    TerritoryKind kind = TerritoryKind::Communes; ///< of one commune
    std::string identification;                   ///< as Territory::parse() reads it
    std::string_view name;
    std::string_view within{}; ///< the département's name, for communes and arrondissements
    std::string code{};        ///< INSEE's or SIREN: tells namesakes apart

    friend bool operator==(const TerritoryHit&, const TerritoryHit&) = default;
};

/// Régions, départements, arrondissements, EPCI and communes of today that the text may mean: by words that begin the
/// words of their names, however written, by INSEE code, postcode or SIREN. Names that begin with the text come first,
/// then larger kinds and larger communes. At most `most`; none for an empty text. Takes some milliseconds.
[[nodiscard]] std::vector<TerritoryHit> findTerritories(std::string_view text, std::size_t most);

} // namespace maillage
