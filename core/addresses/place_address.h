// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address_finder.h"

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// What a record says of where it is, field by field; any may be empty or wrong.
struct PlaceAddress {
    std::string_view address{}; ///< "Maison de quartier, 12 rue des Lilas"
    std::string_view postcode{};
    std::string_view commune{};
    std::string_view insee{};
};

/// "12 rue des Lilas, 49000 Angers", of the fields that are not empty.
[[nodiscard]] std::string addressText(const PlaceAddress& place);

struct LocatedAddress {
    std::optional<AddressHit> address{}; ///< the best answer finer than the commune
    std::optional<AddressHit> commune{}; ///< its centre
};

/// Where that is: first in the commune that the INSEE code or the name and postcode give, by the whole address and by
/// its parts between commas; else anywhere. A street that only shares a word with the address, as "Rue de la Mairie"
/// with "Mairie", has a low score.
[[nodiscard]] LocatedAddress locate(const AddressFinder& finder, const PlaceAddress& place);

} // namespace maillage
