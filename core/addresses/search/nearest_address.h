// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/index/address_index.h"

#include <optional>

namespace maillage {

/// The address with a number that lies nearest to the point, at most `within` away; a hamlet or street without numbers
/// where it is nearer. The score is 1.
[[nodiscard]] std::optional<AddressHit> nearestAddress(const AddressIndex& index, LatLon point, Metres within);

} // namespace maillage
