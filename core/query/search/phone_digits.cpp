// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/phone_digits.h"

#include <algorithm>
#include <array>
#include <string>

namespace maillage {

namespace {

struct Country {
    std::string_view code;
    bool trunk = true; ///< national numbers begin with 0
};

constexpr std::array countries{
    Country{"33"},  Country{"590"},        Country{"594"},        Country{"262"},        Country{"596"},
    Country{"269"}, Country{"687", false}, Country{"689", false}, Country{"508", false}, Country{"681", false}};

std::string nationalDigits(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    const bool plus = text.find('+') < text.find_first_of("0123456789");
    const bool zeros = digits.starts_with("00");
    if (!plus && !zeros) {
        return digits;
    }
    const std::string_view abroad = std::string_view(digits).substr(plus ? 0 : 2);
    const auto found = std::ranges::find_if(countries, [&](const Country& c) { return abroad.starts_with(c.code); });
    if (found == countries.end()) {
        return digits;
    }
    return (found->trunk ? "0" : "") + std::string(abroad.substr(found->code.size()));
}

} // namespace

PackedDigits phoneDigits(std::string_view text) {
    PackedDigits packed;
    for (const char digit : nationalDigits(text)) {
        if (packed.count == 16) {
            break;
        }
        packed.bits = (packed.bits << 4U) | static_cast<std::uint64_t>(digit - '0' + 1);
        ++packed.count;
    }
    return packed;
}

} // namespace maillage
