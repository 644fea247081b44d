// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// What a pivot that matches the schema's pattern is.
enum class PivotKind {
    Siret,       ///< 14 digits with a right check digit, or of La Poste
    Siren,       ///< 9 digits with a right check digit
    Rna,         ///< number of an association: W, then 9 digits; a letter in the third place overseas and in Corsica
    Ridet,       ///< number of an establishment in New Caledonia: 9 or 10 digits
    Tahiti,      ///< number of an establishment in French Polynesia: 9 letters and digits
    Placeholder, ///< zeros
    WrongSiret,  ///< 14 digits, wrong check digit
    WrongSiren,  ///< 9 digits, wrong check digit
    Unknown,
};

/// `departement` is its code ("988" New Caledonia, "987" French Polynesia), or empty where unknown.
[[nodiscard]] PivotKind pivotKind(std::string_view pivot, std::string_view departement);

/// The Luhn test (ISO/IEC 7812-1) on a text of digits.
[[nodiscard]] bool passesLuhn(std::string_view digits);
/// Luhn, or for La Poste's establishments (SIREN 356000000) a sum of digits that is a multiple of 5.
[[nodiscard]] bool isValidSiret(std::string_view text);
[[nodiscard]] bool isValidSiren(std::string_view text);

/// A SIRET or SIREN number in groups, "214 900 078 00012", with no-break spaces; other texts as they are.
[[nodiscard]] std::string readableSiret(std::string_view text);

} // namespace maillage
