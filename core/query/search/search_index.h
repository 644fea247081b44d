// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/search/search.h"
#include "core/query/search/word_postings.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace maillage {

/// A place's rank: its position in the order of folded names. The index works in ranks, so that reading a set from the
/// front gives its best.
using Rank = std::uint32_t;
inline constexpr Rank noRank = UINT32_MAX;

struct SearchIndex::Data {
    Snapshot::Pointer base; ///< without indexes of its own
    std::vector<PlaceRow> byRank;
    std::vector<Rank> rankOf; ///< by row; noRank where there is no place
    WordPostings names;
    WordPostings communes;                                  ///< with postcode and INSEE code
    WordPostings others;                                    ///< addresses
    std::vector<std::pair<std::uint32_t, Rank>> identities; ///< hash of a folded id or pivot, sorted
};

/// Of a folded text, for `identities`.
[[nodiscard]] std::uint32_t identityHash(std::string_view folded);

} // namespace maillage
