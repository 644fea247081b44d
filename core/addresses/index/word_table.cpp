// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/word_table.h"

#include "core/addresses/address_words.h"

#include <algorithm>

namespace maillage {

void WordTable::add(std::uint32_t number, std::string_view word) {
    auto found = m_words.find(word);
    if (found == m_words.end()) {
        found =
            m_words.emplace(word, Use{.id = static_cast<std::uint32_t>(m_words.size()), .latest = 0, .count = 0}).first;
    }
    Use& use = found->second;
    if (use.latest != number + 1) {
        use.latest = number + 1;
        ++use.count;
        m_found.emplace_back(use.id, number);
    }
}

Result<void> WordTable::write(SectionWriter& writer, std::string_view wordTag, std::string_view numberTag,
                              TextPool& texts) {
    std::vector<std::pair<std::string_view, Use>> sorted(m_words.begin(), m_words.end());
    std::ranges::sort(sorted, {}, &std::pair<std::string_view, Use>::first);
    std::vector<layout::Word> words;
    words.reserve(sorted.size());
    std::vector<std::uint32_t> next(sorted.size()); // where a word's next number goes, by the word's id
    std::uint32_t first = 0;
    for (const auto& [word, use] : sorted) {
        words.push_back({.text = texts.add(word), .letters = letterSet(word), .first = first, .count = use.count});
        next[use.id] = first;
        first += use.count;
    }
    std::vector<std::uint32_t> numbers(m_found.size());
    for (const auto& [id, number] : m_found) {
        numbers[next[id]++] = number;
    }
    if (auto done = writer.section<layout::Word>(wordTag, words); !done) {
        return done;
    }
    return writer.section<std::uint32_t>(numberTag, numbers);
}

} // namespace maillage
