// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// Remembers at which line each text of a file came first. It keeps 96 bits of hash for a text, not the text: 32 bytes
/// of memory each, and two texts of a million are mistaken for one another once in 10^17 files. The first eight million
/// texts are remembered, so that a hostile file does not fill the memory.
class FirstLines {
public:
    static constexpr std::size_t mostTexts = std::size_t{1} << 23U;

    /// What stands for a text.
    struct Key {
        std::uint64_t hash = 0;
        std::uint32_t more = 0;
    };

    /// `expected`: how many texts there may be, so that the table need not grow. `most`: how many are remembered.
    explicit FirstLines(std::size_t expected = 0, std::size_t most = mostTexts);

    /// Asks the memory for the key's entry too: seenAt() is quick when it comes a little later.
    [[nodiscard]] Key keyOf(std::string_view text) const;

    /// The line of an earlier call with the same text; else nothing, and the text is remembered while there is room.
    [[nodiscard]] std::optional<std::size_t> seenAt(const Key& key, std::size_t line);

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t more = 0;
        std::uint32_t line = 0; ///< 0: the entry is free
    };

    [[nodiscard]] Entry& place(const Key& key);
    void grow();

    std::vector<Entry> m_entries;
    std::size_t m_used = 0;
    std::size_t m_most;
};

} // namespace maillage
