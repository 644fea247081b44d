// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/tables/sort_text.h"

#include "core/base/text.h"
#include "core/query/search/phone_digits.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <utility>

namespace maillage {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// How many bytes of Unicode's signs stand here: quotation marks, degrees, dashes, no-break spaces… 0: none.
std::size_t signAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    if (byte(at) == 0xC2) {
        return 2; // U+0080 to U+00BF
    }
    return byte(at) == 0xE2 && (byte(at + 1) == 0x80 || byte(at + 1) == 0x81) ? 3 : 0; // U+2000 to U+207F
}

/// Digits without leading zeros after a byte that says how many: "2" before "10". Returns where the run ends.
std::size_t appendNumber(std::string_view text, std::size_t at, std::string& out) {
    constexpr std::size_t mostDigits = 15; // the byte stays below the letters
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    while (at + 1 < end && text[at] == '0') {
        ++at;
    }
    out += static_cast<char>('0' + std::min(end - at, mostDigits));
    out += text.substr(at, end - at);
    return end;
}

std::string wordsText(std::string_view value) {
    const std::string folded = fold(value);
    std::string text;
    text.reserve(folded.size() + 8);
    bool gap = false;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t sign = signAt(folded, at);
        if (sign > 0 || (!isDigit(folded[at]) && !isLetter(folded[at]))) {
            gap = !text.empty();
            at += std::max<std::size_t>(sign, 1);
            continue;
        }
        if (std::exchange(gap, false)) {
            text += ' ';
        }
        if (isDigit(folded[at])) {
            at = appendNumber(folded, at, text);
        } else {
            text += folded[at++];
        }
    }
    return text.empty() ? folded : text;
}

std::string numberText(std::string_view value) {
    constexpr double offset = 1e9; // so that negative ones compare too
    double number = 0;
    const std::string_view trimmedValue = trimmed(value);
    const char* end = trimmedValue.data() + trimmedValue.size();
    const auto [stopped, error] = std::from_chars(trimmedValue.data(), end, number);
    if (error != std::errc() || stopped != end) {
        return trimmedValue.empty() ? std::string() : "~" + std::string(trimmedValue);
    }
    return std::format("{:022.8f}", number + offset);
}

} // namespace

std::string sortText(std::string_view value, SortBy by) {
    if (value.empty()) {
        return {};
    }
    switch (by) {
    case SortBy::Words:
        return wordsText(value);
    case SortBy::Code:
        return fold(value);
    case SortBy::Phone: {
        const PackedDigits digits = phoneDigits(value);
        return digits.count == 0 ? "~" + fold(value) : std::format("{:016x}", digits.bits);
    }
    case SortBy::Number:
        return numberText(value);
    }
    return {};
}

} // namespace maillage
