// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

struct HouseNumber {
    std::uint32_t number = 0;
    std::string suffix; ///< folded: "bis", "b", "a1"; empty: none
};

inline constexpr std::uint32_t mostHouseNumber = 99'999;

/// "12", "12bis", "12 B", "12-14" (the first), "7;9" (the first). Nothing where it does not begin with a number of 1
/// to 99,999.
[[nodiscard]] std::optional<HouseNumber> parseHouseNumber(std::string_view number, std::string_view suffix = {});

} // namespace maillage
