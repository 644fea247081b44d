// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_finder.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

/// What the filter panel offers: the facets of the standard and of the hub, and a few groups of its own.
enum class GroupKind : std::uint8_t { Quality, Facet, Departements, Epcis, Communes };

/// One value to tick. `key` names it within its group: a facet's value, a territory, or a word of the quality group.
struct FilterValue {
    std::string key;
    QString label;
    std::size_t count = 0;
    bool chosen = false;

    friend bool operator==(const FilterValue&, const FilterValue&) = default;
};

struct FilterGroup {
    GroupKind kind = GroupKind::Facet;
    Facet facet = Facet::Services; ///< of GroupKind::Facet
    QString title;
    std::vector<FilterValue> values; ///< those with places, and those that are chosen

    [[nodiscard]] std::size_t chosenCount() const;
};

/// Always the same groups in the same order.
[[nodiscard]] std::vector<FilterGroup> filterGroups(const PlaceResults& results, const Filter& filter);

/// The filter with one value ticked or not.
[[nodiscard]] Filter withValue(Filter filter, const FilterGroup& group, const std::string& key, bool chosen);
/// The filter without any of the group's values.
[[nodiscard]] Filter withoutGroup(Filter filter, const FilterGroup& group);

} // namespace maillage
