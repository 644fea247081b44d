// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace maillage {

/// Digits of a phone number or of a part of one, as sixteen places of four bits, each digit plus one, the last lowest;
/// the first sixteen where there are more. 0: none.
struct PackedDigits {
    std::uint64_t bits = 0;
    std::size_t count = 0;
};

/// National form: "+33 2 41…", "0033 2 41…" and "02 41…" give the same. Anything but digits is passed over.
[[nodiscard]] PackedDigits phoneDigits(std::string_view text);

/// Whether the part's digits stand together somewhere in the number.
[[nodiscard]] constexpr bool holdsDigits(std::uint64_t number, const PackedDigits& part) {
    const std::uint64_t mask = part.count >= 16 ? ~std::uint64_t{0} : (std::uint64_t{1} << (4 * part.count)) - 1;
    for (; number >= part.bits && number != 0; number >>= 4U) {
        if ((number & mask) == part.bits) {
            return true;
        }
    }
    return false;
}

} // namespace maillage
