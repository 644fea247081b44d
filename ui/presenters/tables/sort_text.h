// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

/// How the values of a column are compared.
enum class SortBy : std::uint8_t {
    Words,  ///< as a French dictionary does: accents, case and punctuation aside, numbers by their size
    Code,   ///< character by character: postcodes, INSEE codes, dates
    Phone,  ///< by the national number, however it is written
    Number, ///< by size; what is no number comes last
};

/// A text whose bytes compare as the values do; empty for an empty value.
[[nodiscard]] std::string sortText(std::string_view value, SortBy by);

} // namespace maillage
