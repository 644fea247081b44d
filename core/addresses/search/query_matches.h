// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/search/word_matcher.h"

#include <array>
#include <vector>

namespace maillage {

/// What each word of a query may mean in one index, and what it is worth there.
struct QueryMatches {
    const AddressIndex* index = nullptr;
    const AddressQuery* query = nullptr;
    std::vector<std::vector<WordMatch>> streets{};  ///< by token, in streetWords()
    std::vector<std::vector<WordMatch>> communes{}; ///< by token, in localityWords()
    std::vector<float> weights{};                   ///< by token; rare words say more
    float total = 0;                                ///< sum of the weights
};

[[nodiscard]] QueryMatches matchQuery(const AddressIndex& index, const AddressQuery& query);

/// What a word that so many of all names have tells of one of them: 0.3 to 1, next to nothing for an article.
[[nodiscard]] float wordWeight(std::string_view word, std::size_t uses, std::size_t names);

inline constexpr float fillerWeight = 0.05F;
inline constexpr float unknownWeight = 0.6F;
inline constexpr float numberWeight = 0.4F;
inline constexpr float postcodeWeight = 0.7F;

/// Of a word that stands for two words of the query, or the other way round.
inline constexpr float joinQuality = 0.9F;

} // namespace maillage
