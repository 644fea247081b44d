// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_words.h"

#include "core/addresses/abbreviations.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// "8e" for "8eme", "1e" for "1er"; empty where the word is no ordinal.
std::string ordinalForm(std::string_view word) {
    static constexpr std::array<std::string_view, 7> endings{"e", "er", "eme", "nd", "nde", "ere", "re"};
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    if (digits == 0 || digits > 3 || !std::ranges::contains(endings, word.substr(digits))) {
        return {};
    }
    return std::string(word.substr(0, digits)) + 'e';
}

/// Not inside of a character.
std::string_view cut(std::string_view word) {
    std::size_t length = std::min(word.size(), AddressWords::longest);
    while (length > 0 && length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0U) == 0x80U) {
        --length;
    }
    return word.substr(0, length);
}

} // namespace

std::string comparedForm(std::string_view foldedWord) {
    if (const std::string_view written = longForm(foldedWord); !written.empty()) {
        return std::string(written);
    }
    std::string ordinal = ordinalForm(foldedWord);
    return ordinal.empty() ? std::string(cut(foldedWord)) : ordinal;
}

void AddressWords::append(std::string_view word) {
    if (!word.empty() && m_ends.size() < most) {
        m_letters += word;
        m_ends.push_back(static_cast<std::uint16_t>(m_letters.size()));
    }
}

void AddressWords::assign(std::string_view name) {
    m_folded.clear();
    m_letters.clear();
    m_ends.clear();
    foldInto(name, m_folded);
    forEachWord(m_folded, [&](std::string_view word) {
        const std::string form = comparedForm(word);
        forEachWord(form, [&](std::string_view each) { append(each); });
    });
}

std::uint32_t letterSet(std::string_view word) {
    std::uint32_t letters = 0;
    for (const char c : word) {
        const unsigned bit = c >= 'a' && c <= 'z' ? static_cast<unsigned>(c - 'a') : c >= '0' && c <= '9' ? 26U : 27U;
        letters |= 1U << bit;
    }
    return letters;
}

} // namespace maillage
