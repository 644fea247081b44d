// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/address_index.h"
#include "core/addresses/search/address_query.h"

#include <cstdint>
#include <vector>

namespace maillage {

struct WordMatch {
    std::uint32_t word = 0; ///< its number in the column
    float quality = 0;      ///< 1: the same; less for a beginning, or with letters that differ
};

/// The words of an index that a word of the query may mean, by number. A word of three letters or less has to be the
/// same; one letter in four to seven may differ, two in more.
[[nodiscard]] std::vector<WordMatch> matchingWords(const WordColumn& column, const QueryToken& token);

/// The word of two that stand together in the index ("grand rue" → "grandrue"); nothing where there is none.
[[nodiscard]] std::vector<WordMatch> matchingJoin(const WordColumn& column, const QueryToken& first,
                                                  const QueryToken& second);

/// Its quality among the matches; 0 where it is not among them.
[[nodiscard]] float qualityOf(const std::vector<WordMatch>& matches, std::uint32_t word);

} // namespace maillage
