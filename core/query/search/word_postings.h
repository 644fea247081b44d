// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/bitmap.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maillage {

/// For each word, the numbers of the texts that have it. Words are sorted and their numbers stand in the same order,
/// one list after the other: those of a prefix are one stretch of memory, whatever number of words it covers.
class WordPostings {
public:
    /// All numbers under words that begin so; a number comes once for each such word.
    [[nodiscard]] std::span<const std::uint32_t> withPrefix(std::string_view prefix) const;
    [[nodiscard]] std::size_t bytes() const;

    class Builder;

private:
    [[nodiscard]] std::string_view word(std::size_t index) const;

    std::string m_letters;
    std::vector<std::uint32_t> m_wordBegins{0}; ///< in m_letters, one more than words
    std::vector<std::uint32_t> m_numberBegins{0};
    std::vector<std::uint32_t> m_numbers;
};

class WordPostings::Builder {
public:
    /// Texts come with ascending numbers; one space between words.
    void add(std::uint32_t number, std::string_view words);
    [[nodiscard]] WordPostings finish();

private:
    struct Entry {
        std::uint32_t begin = 0; ///< of the word in m_letters
        std::uint32_t size = 0;
        std::uint32_t hash = 0;
        std::uint32_t count = 0;
        std::uint32_t latest = UINT32_MAX; ///< the last number added
    };

    [[nodiscard]] std::uint32_t intern(std::string_view word);
    void rehash(std::size_t size);

    std::string m_letters;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_table;                           ///< open addressing; entry + 1, 0 free
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_found; ///< entry, number
};

} // namespace maillage
