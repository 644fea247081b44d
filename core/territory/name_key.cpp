// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/name_key.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace maillage {

namespace {

constexpr std::size_t longestInput = 200; // bytes; no commune's name comes near
constexpr std::size_t mostWords = 16;

struct Words {
    std::array<std::string_view, mostWords> items;
    std::size_t size = 0;

    [[nodiscard]] std::string_view last() const { return items[size - 1]; }
};

Words wordsOf(std::string_view folded) {
    Words words;
    forEachWord(folded.substr(0, folded.find('(')), [&](std::string_view word) {
        if (words.size < mostWords) {
            words.items[words.size++] = word;
        }
    });
    return words;
}

void dropCedex(Words& words) {
    const auto end = words.items.begin() + static_cast<std::ptrdiff_t>(words.size);
    const auto cedex = std::find(words.items.begin() + (words.size > 0 ? 1 : 0), end, "cedex");
    words.size = static_cast<std::size_t>(cedex - words.items.begin());
}

/// The number in "13", "13e", "1er", "2eme"; 0 for anything else.
std::uint8_t ordinal(std::string_view word) {
    static constexpr std::array<std::string_view, 7> endings{"", "e", "er", "eme", "nd", "nde", "ere"};
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    if (digits < 1 || digits > 2 || !std::ranges::contains(endings, word.substr(digits))) {
        return 0;
    }
    int number = 0;
    for (const char c : word.substr(0, digits)) {
        number = number * 10 + (c - '0');
    }
    return static_cast<std::uint8_t>(number);
}

std::uint8_t takeArrondissement(Words& words) {
    if (words.size > 1 && (words.last() == "arrondissement" || words.last() == "arrdt" || words.last() == "arr")) {
        --words.size;
    }
    const std::uint8_t number = words.size > 1 ? ordinal(words.last()) : 0;
    if (number != 0) {
        --words.size;
    }
    return number;
}

bool isArticle(std::string_view word) {
    return word == "le" || word == "la" || word == "les" || word == "l";
}

std::string_view shortForm(std::string_view word) {
    if (word == "saint") {
        return "st";
    }
    if (word == "sainte") {
        return "ste";
    }
    if (word == "lez") {
        return "les";
    }
    if (word == "s") {
        return "sur";
    }
    return word == "ss" ? "sous" : word;
}

} // namespace

NameKey::NameKey(std::string_view name) {
    static thread_local std::string folded;
    folded.clear();
    foldInto(name.substr(0, longestInput), folded);
    Words words = wordsOf(folded);
    dropCedex(words);
    m_arrondissement = takeArrondissement(words);
    const std::size_t first = words.size > 1 && isArticle(words.items[0]) ? 1 : 0;
    for (std::size_t i = first; i < words.size; ++i) {
        append(shortForm(words.items[i]));
    }
}

void NameKey::append(std::string_view word) {
    const std::size_t length = std::min(word.size(), m_letters.size() - m_size);
    std::memcpy(m_letters.data() + m_size, word.data(), length);
    m_size = static_cast<std::uint8_t>(m_size + length);
}

} // namespace maillage
