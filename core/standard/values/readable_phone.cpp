// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/readable_phone.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";
constexpr std::size_t nationalDigits = 9;

std::string pairs(std::string_view digits) {
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % 2 == 0) {
            text += noBreakSpace;
        }
        text += digits[at];
    }
    return text;
}

} // namespace

std::string readablePhone(std::string_view international) {
    static constexpr std::array<std::string_view, 5> withZero{"+33", "+262", "+590", "+594", "+596"};
    const bool isNumber = international.starts_with('+')
                          && std::ranges::all_of(international.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber) {
        return std::string(international);
    }
    for (const std::string_view prefix : withZero) {
        if (international.starts_with(prefix) && international.size() == prefix.size() + nationalDigits) {
            return pairs('0' + std::string(international.substr(prefix.size())));
        }
    }
    constexpr std::size_t prefixLength = 4; // of overseas territories without a zero, of six digits
    const bool overseas = international.size() == prefixLength + 6;
    return overseas ? std::string(international.substr(0, prefixLength)) + std::string(noBreakSpace)
                          + pairs(international.substr(prefixLength))
                    : std::string(international);
}

} // namespace maillage
