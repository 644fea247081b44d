// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/territory.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

// How boundary files name EPCI, départements and régions. Names are compared as in commune_attribute.h:
// "CODE_SIREN", "siren_epci", "INSEE_DEP", "code_region" and more.

/// An attribute of a feature, or of one of a table's lines.
struct BoundaryAttribute {
    std::string_view name;
    std::string value;
};

/// The territory that a feature without a commune's code is, if the gazetteer knows it. A code under "code" alone,
/// which a département and a région may share, counts where the name beside it is the territory's. Parts of
/// départements (arrondissements, cantons) are none.
[[nodiscard]] std::optional<Territory> territoryOfAttributes(std::span<const BoundaryAttribute> attributes);

/// How good an attribute is for a territory's code: 0 not at all, else the higher the better.
[[nodiscard]] int territoryAttributeRank(std::string_view name);
/// Whether it is the code of a part of a département: such features are no territories of ours.
[[nodiscard]] bool isOfPart(std::string_view name);

} // namespace maillage
