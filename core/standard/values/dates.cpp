// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/dates.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/standard/values/patterns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace maillage {

namespace {

/// By their beginnings, folded; "jui" alone is June or July.
constexpr std::array<std::string_view, 12> months{"janv", "fev", "mar",  "avr", "mai", "juin",
                                                  "juil", "aou", "sept", "oct", "nov", "dec"};

std::string monthNumber(std::string_view word) {
    const auto* const found = std::ranges::find_if(months, [&](std::string_view start) {
        return word.starts_with(start) && word.size() <= std::string_view("septembre").size();
    });
    return found == months.end() ? std::string{} : std::to_string(found - months.begin() + 1);
}

/// The three parts of a date, numbers all of them; empty where there are not three.
std::vector<std::string> partsOf(std::string_view text) {
    const std::string folded = fold(trimmed(text));
    std::vector<std::string> parts;
    forEachWord(folded, [&](std::string_view word) { parts.emplace_back(word); });
    if (parts.size() == 4 && (parts[0] == "le" || parts[0].ends_with("di"))) {
        parts.erase(parts.begin()); // "mardi 12 mars 2024"
    }
    if (parts.size() != 3) {
        return {};
    }
    if (parts[0] == "1er") {
        parts[0] = "1";
    }
    if (!allDigits(parts[1])) {
        parts[1] = monthNumber(parts[1]);
    }
    return std::ranges::all_of(parts, allDigits) ? parts : std::vector<std::string>{};
}

std::string padded(const std::string& digits) {
    return digits.size() == 1 ? '0' + digits : digits;
}

} // namespace

std::string isoDate(std::string_view text) {
    constexpr std::size_t isoSize = 10;
    constexpr std::size_t longest = 40;
    if (text.size() > isoSize && (text[isoSize] == 'T' || text[isoSize] == ' ') && parseDate(text.substr(0, isoSize))) {
        return std::string(text.substr(0, isoSize));
    }
    if (text.size() > longest) {
        return {};
    }
    std::vector<std::string> parts = partsOf(text);
    if (parts.empty()) {
        return {};
    }
    if (parts[0].size() == 4) {
        std::swap(parts[0], parts[2]);
    }
    if (parts[2].size() == 2) {
        parts[2].insert(0, "20");
        if (parts[2] > std::to_string(static_cast<int>(today().year()))) {
            return {}; // of another century, or no date at all
        }
    }
    std::string iso = parts[2] + '-' + padded(parts[1]) + '-' + padded(parts[0]);
    return parseDate(iso) ? iso : std::string{};
}

} // namespace maillage
