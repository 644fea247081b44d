// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/address_index.h"

#include <string_view>

namespace maillage {

struct FoundHouse {
    Address address{};
    float quality = 0; ///< 1: the very number; less for its neighbour "12" of "12 bis"; 0.5 between others; 0: none
};

/// The house number in a street. Where the street has no such number, its place between the neighbours on the same
/// side of the street, marked as interpolated and of street precision; where it has none, the street's middle.
[[nodiscard]] FoundHouse findHouse(const AddressIndex& index, const layout::Street& street, std::uint32_t number,
                                   std::string_view suffix);

} // namespace maillage
