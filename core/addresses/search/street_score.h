// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/search/query_matches.h"

#include <cstdint>

namespace maillage {

/// The street as an answer to the query, with the house number that it asks for: each word of the query is used for one
/// thing only, the street's name, the commune's, the postcode or the number. The score is the share of the query that
/// is explained, a little less where the names have words that nobody asked for.
[[nodiscard]] AddressHit scoreStreet(const QueryMatches& matches, std::uint32_t street);

} // namespace maillage
