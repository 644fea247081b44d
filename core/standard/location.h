// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/row.h"
#include "core/territory/gazetteer.h"

#include <optional>
#include <string_view>

namespace maillage {

/// Where a place says it is, as far as its commune, codes and postcode tell.
struct Location {
    std::optional<Commune> commune{};
    std::string_view departement{}; ///< its code; empty where unknown
};

/// Compares INSEE code, postcode and commune name, reports what contradicts, and answers what they agree on.
[[nodiscard]] Location checkLocation(const Row& row);

/// Compares the coordinates with the commune's centre where it is known, else with the département, else with France.
void checkCoordinates(const Row& row, const Location& location);

/// The département that a postcode belongs to, by its first digits; empty where there is none.
[[nodiscard]] std::string_view departementOfPostcode(std::string_view postcode);

} // namespace maillage
