// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"
#include "core/addresses/search/address_query.h"
#include "core/addresses/search/street_candidates.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage {

/// A commune's centre where the bundled list of communes doesn't know it; nothing where it isn't known either.
using KnownCentre = std::function<std::optional<LatLon>(std::string_view insee)>;

/// The communes that a text names, by their name or postcode, at their centres; those of unknown centre are left out.
/// The score is the share of the text that says so: an address of which nothing else is known has a low one.
[[nodiscard]] std::vector<AddressHit> searchCommunes(const AddressQuery& query, const CommuneTaste& taste,
                                                     const KnownCentre& known, std::size_t most);

} // namespace maillage
