// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/house_number.h"

#include "core/base/text.h"

namespace maillage {

namespace {

constexpr std::size_t longestSuffix = 20;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The words in one; nothing of a second number.
std::string suffixOf(std::string_view text) {
    std::string suffix;
    const std::size_t word = text.find_first_not_of(" -/;,");
    if (word != std::string_view::npos && word > 0 && isDigit(text[word])) {
        return {};
    }
    const std::string folded = fold(text.substr(0, text.find(';')));
    forEachWord(folded, [&](std::string_view each) { suffix += each; });
    return suffix.size() <= longestSuffix && isValidUtf8(suffix) ? suffix : std::string{};
}

} // namespace

std::optional<HouseNumber> parseHouseNumber(std::string_view number, std::string_view suffix) {
    HouseNumber house;
    number = trimmed(number);
    std::size_t digits = 0;
    while (digits < number.size() && isDigit(number[digits])) {
        house.number = house.number * 10 + static_cast<std::uint32_t>(number[digits] - '0');
        if (house.number > mostHouseNumber) {
            return std::nullopt;
        }
        ++digits;
    }
    if (house.number == 0) {
        return std::nullopt;
    }
    house.suffix = suffixOf(trimmed(suffix).empty() ? trimmed(number.substr(digits)) : trimmed(suffix));
    return house;
}

} // namespace maillage
