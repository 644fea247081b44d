// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

enum class TextShape : unsigned char {
    Line,       ///< line breaks become spaces, spaces too many go
    Paragraphs, ///< both stay
};

/// The text without what scanText() and hasOddSpaces() find in it, as far as it can be told: letters damaged by
/// Windows-1252 are restored ("Ã©" is "é"), bytes that are no UTF-8 read as Windows-1252, accents joined to their
/// letters (NFC), control characters removed. What is lost for good (U+FFFD, "Ã?") stays.
[[nodiscard]] std::string repairedText(std::string_view text, TextShape shape);

} // namespace maillage
