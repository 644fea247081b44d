// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace maillage {

/// Letters added, left out, changed or exchanged with their neighbour (optimal string alignment), in bytes of folded
/// words; `most` + 1 where there are more than `most`. Words of up to 63 bytes; longer ones count as different.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most);

/// The least of the distances from `start` to any beginning of `word`.
[[nodiscard]] std::size_t prefixDistance(std::string_view start, std::string_view word, std::size_t most);

} // namespace maillage
