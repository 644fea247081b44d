// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

enum class PhoneFlaw {
    None,
    Impossible,  ///< no such number exists: wrong length, or no such range
    OtherRegion, ///< the number belongs to a territory that is not the place's
};

/// Judges a phone that matches the schema's pattern. `departement` is the place's code, empty where unknown.
/// The plain French and overseas forms are decided by prefix and length; libphonenumber decides the rest.
/// Thread-safe.
[[nodiscard]] PhoneFlaw phoneFlaw(std::string_view phone, std::string_view departement);

/// The international form of a number as people write it, "01 99 00 12 34" in département 75 gives "+33199001234";
/// empty if it is no such number. Slow.
[[nodiscard]] std::string internationalPhone(std::string_view text, std::string_view departement);

/// Whether somebody can be called there: the text is a number that exists, in any country, as people write it.
[[nodiscard]] bool isPhone(std::string_view text, std::string_view departement);

/// The international prefix of a département, "+33" on the mainland and where it is unknown.
[[nodiscard]] std::string_view phonePrefixOf(std::string_view departement);

} // namespace maillage
