// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The words of a name as addresses are compared: folded, abbreviations written out, ordinals as "8e". Reuse one
/// object for many names.
class AddressWords {
public:
    static constexpr std::size_t most = 24;    ///< words of one name
    static constexpr std::size_t longest = 40; ///< bytes of a word; what is longer is cut

    void assign(std::string_view name);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }

    [[nodiscard]] std::string_view operator[](std::size_t index) const {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_letters).substr(begin, m_ends[index] - begin);
    }

private:
    void append(std::string_view word);

    std::string m_folded;
    std::string m_letters;
    std::vector<std::uint16_t> m_ends;
};

/// The one or several words (a space between) that a folded word is compared as.
[[nodiscard]] std::string comparedForm(std::string_view foldedWord);

/// Bit n for each letter a to z, bit 26 for digits, bit 27 for anything else: what two words have in common at most.
[[nodiscard]] std::uint32_t letterSet(std::string_view word);

} // namespace maillage
