// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/search/query_matches.h"

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace maillage {

/// How welcome a commune is: 0 leaves it out, more than 1 is preferred where all else is equal.
using CommuneTaste = std::function<float(std::string_view insee)>;

/// The streets that may be meant, at most `most`, the best not necessarily first: a look at which words they have, not
/// at how they fit together.
[[nodiscard]] std::vector<std::uint32_t> streetCandidates(const QueryMatches& matches, const CommuneTaste& taste,
                                                          std::size_t most);

} // namespace maillage
