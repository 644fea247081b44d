// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

enum class HoursFlaw : unsigned char {
    None,
    FreeText, ///< understood, but not written as OpenStreetMap's specification wants it
    Invalid,  ///< not understood
    TooLong,  ///< longer than any opening hours
};

/// Judges opening hours in OpenStreetMap's form by KOpeningHours, the text as it is. Answers are kept by text, each
/// thread on its own, as files repeat the same hours. Thread-safe.
[[nodiscard]] HoursFlaw hoursFlaw(std::string_view text);

/// The hours in OpenStreetMap's form where KOpeningHours understands the text, "Mo-Fr 09:00-12:00" for
/// "du lundi au vendredi de 9h à 12h"; else empty.
[[nodiscard]] std::string normalizedHours(std::string_view text);

/// Longer texts are not looked at.
inline constexpr std::size_t maxHoursBytes = 1000;

} // namespace maillage
