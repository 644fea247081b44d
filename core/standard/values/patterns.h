// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

// The schema's patterns as functions of the whole value (Table Schema v1.0.2 of the standard), nothing more.
namespace maillage {

[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

[[nodiscard]] constexpr bool allDigits(std::string_view text) {
    for (const char c : text) {
        if (!isDigit(c)) {
            return false;
        }
    }
    return !text.empty();
}

/// 9 to 14 letters and digits.
[[nodiscard]] bool matchesPivot(std::string_view text);
/// Five digits.
[[nodiscard]] bool matchesPostcode(std::string_view text);
/// Five characters; Corsica's begin with 2A and 2B.
[[nodiscard]] bool matchesInsee(std::string_view text);
/// A prefix of France or overseas, then 6 to 9 digits.
[[nodiscard]] bool matchesPhone(std::string_view text);
/// The prefix of a phone that matches, such as "+33"; empty if none.
[[nodiscard]] std::string_view phonePrefix(std::string_view text);

/// A number as Table Schema takes it: sign, digits, decimal point, exponent; also NaN, INF and -INF.
/// Nothing if it is none.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

inline constexpr std::size_t maxResumeCharacters = 280;

} // namespace maillage
