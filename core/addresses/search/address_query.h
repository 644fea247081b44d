// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A word of what is searched.
struct QueryToken {
    std::string word;           ///< as it is compared (address_words.h)
    std::string typed;          ///< folded, as it was typed
    std::uint32_t letters = 0;  ///< letterSet(word)
    std::uint32_t number = 0;   ///< it may be a house number: 1 to 9,999
    std::string suffix;         ///< of that number: "bis"
    std::uint32_t postcode = 0; ///< it may be a postcode: five digits
    bool filler = false;        ///< an article or preposition
    bool open = false;          ///< the last one, without a space after it: people may still be typing it
};

/// The words of a text that is searched, without what says nothing of the place: "CEDEX 9", "BP 123", "n°".
struct AddressQuery {
    static constexpr std::size_t most = 16; ///< words; what comes after is left out

    std::vector<QueryToken> tokens;
};

/// `completing`: people are typing, and the last word may be the beginning of one.
[[nodiscard]] AddressQuery parseAddressQuery(std::string_view text, bool completing);

} // namespace maillage
