// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/section_writer.h"
#include "core/addresses/index/text_pool.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maillage {

/// For each word of names, the numbers of the records that have it, as it grows.
class WordTable {
public:
    /// Numbers come ascending; a word of a record may come twice.
    void add(std::uint32_t number, std::string_view word);

    /// Sections of layout::Word, sorted by the words' bytes, and of numbers. The words' texts go into `texts`.
    [[nodiscard]] Result<void> write(SectionWriter& writer, std::string_view wordTag, std::string_view numberTag,
                                     TextPool& texts);

private:
    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
    };

    struct Use {
        std::uint32_t id = 0;
        std::uint32_t latest = 0; ///< the last number added, plus one
        std::uint32_t count = 0;
    };

    std::unordered_map<std::string, Use, Hash, std::equal_to<>> m_words;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_found; ///< word, number
};

} // namespace maillage
