// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

/// What a text holds that a careful writer would not leave; bits of scanText().
enum TextFlaw : std::uint8_t {
    ControlCharacter = 1, ///< C0 and C1 controls, except line breaks and tabs
    LineBreak = 2,        ///< line breaks and tabs
    Mojibake = 4,         ///< UTF-8 read as Windows-1252 ("Ã©" for "é"), or U+FFFD
    Decomposed = 8,       ///< an accent that stands as a character of its own (NFD)
    BadEncoding = 16,     ///< bytes that are no UTF-8
    OddSpaces = 32,       ///< spaces at the ends, two in a row, or a no-break space away from punctuation
};

using TextFlaws = std::uint8_t;

/// All flaws of a text but OddSpaces. One pass; plain ASCII costs next to nothing.
[[nodiscard]] TextFlaws scanText(std::string_view text);

[[nodiscard]] bool hasOddSpaces(std::string_view text);
/// Plain spaces for the no-break ones that typography does not ask for.
[[nodiscard]] std::string withPlainSpaces(std::string_view text);

/// Two words or more, eight letters or more, and none of them small.
[[nodiscard]] bool isAllCapitals(std::string_view text);

} // namespace maillage
