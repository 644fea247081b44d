// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/patterns.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 10> phonePrefixes{"+33",  "+590", "+594", "+262", "+596",
                                                         "+269", "+687", "+689", "+508", "+681"};

std::size_t skipDigits(std::string_view text, std::size_t at) {
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

std::size_t skipSign(std::string_view text, std::size_t at) {
    return at < text.size() && (text[at] == '+' || text[at] == '-') ? at + 1 : at;
}

bool isDecimal(std::string_view text) {
    const std::size_t begin = skipSign(text, 0);
    std::size_t at = skipDigits(text, begin);
    std::size_t count = at - begin;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = skipDigits(text, at + 1);
        count += fraction - (at + 1);
        at = fraction;
    }
    if (count > 0 && at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        const std::size_t exponent = skipSign(text, at + 1);
        at = skipDigits(text, exponent);
        count = at - exponent;
    }
    return count > 0 && at == text.size();
}

} // namespace

bool matchesPivot(std::string_view text) {
    return text.size() >= 9 && text.size() <= 14
           && std::ranges::all_of(text, [](char c) { return isDigit(c) || isLetter(c); });
}

bool matchesPostcode(std::string_view text) {
    return text.size() == 5 && allDigits(text);
}

bool matchesInsee(std::string_view text) {
    if (text.size() != 5 || !isDigit(text[0]) || !allDigits(text.substr(2))) {
        return false;
    }
    return text[0] == '2' ? text[1] == 'A' || text[1] == 'B' || (text[1] >= '1' && text[1] <= '9') : isDigit(text[1]);
}

std::string_view phonePrefix(std::string_view text) {
    const auto* const found =
        std::ranges::find_if(phonePrefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
    return found == phonePrefixes.end() ? std::string_view{} : *found;
}

bool matchesPhone(std::string_view text) {
    const std::string_view prefix = phonePrefix(text);
    const std::string_view number = text.substr(prefix.size());
    return !prefix.empty() && number.size() >= 6 && number.size() <= 9 && allDigits(number);
}

std::optional<double> parseNumber(std::string_view text) {
    if (text == "NaN" || text == "INF" || text == "-INF") {
        return std::numeric_limits<double>::quiet_NaN();
    }
    if (!isDecimal(text)) {
        return std::nullopt;
    }
    double value = 0;
    const std::string_view unsignedText = text.starts_with('+') ? text.substr(1) : text;
    const auto [end, error] = std::from_chars(unsignedText.data(), unsignedText.data() + unsignedText.size(), value);
    if (error == std::errc::result_out_of_range) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return error == std::errc{} ? std::optional{value} : std::nullopt;
}

} // namespace maillage
