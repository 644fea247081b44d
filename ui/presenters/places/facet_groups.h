// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_finder.h"

#include <QString>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace maillage {

/// What the filter panel offers: the facets of the standard and of the hub, and groups of its own.
enum class GroupKind : std::uint8_t {
    Quality,
    Facet,
    Perimeters,
    Regions,
    Departements,
    Epcis,
    Communes,
    Opening,
    FollowUp,
    Freshness,
    Changed
};

/// The order in which a coordinator thinks of them: for what, for whom, how to get there, under which roof.
inline constexpr std::array facetOrder{
    Facet::Services, Facet::Publics,    Facet::PriseEnCharge, Facet::ModalitesAcces, Facet::ModalitesAccompagnement,
    Facet::Frais,    Facet::Itinerance, Facet::Typology,      Facet::Dispositifs,    Facet::FormationsLabels,
    Facet::State,    Facet::Visibility, Facet::Tags,          Facet::Source,
};
static_assert(facetOrder.size() == facetCount);

/// What a row of a group that is no value to tick does.
enum class GroupAction : std::uint8_t { None, ShowAll, ShowFewer, ChooseTerritory, ManagePerimeters, ChooseDay };

/// One value to tick. `key` names it within its group: a facet's value, a territory, or a word of the group's own.
struct FilterValue {
    std::string key;
    QString label;
    std::size_t count = 0;
    bool chosen = false;
    bool isValue = true; ///< else an action, or with no action a remark
    GroupAction action = GroupAction::None;

    friend bool operator==(const FilterValue&, const FilterValue&) = default;
};

struct FilterGroup {
    GroupKind kind = GroupKind::Facet;
    Facet facet = Facet::Services; ///< of GroupKind::Facet
    QString title;
    std::vector<FilterValue> values; ///< those with places, and those that are chosen; an action may follow

    [[nodiscard]] std::size_t chosenCount() const;
};

/// How much of the groups to show.
struct GroupView {
    QString find;                ///< only values that hold it, however written
    std::set<std::size_t> whole; ///< groups, by number, that are shown to their end
};

/// Always the same groups in the same order.
[[nodiscard]] std::vector<FilterGroup> filterGroups(const PlaceResults& results, const Filter& filter,
                                                    const GroupView& view = {});
[[nodiscard]] QString groupTitle(GroupKind kind, Facet facet = Facet::Services);

/// The filter with one value ticked or not.
[[nodiscard]] Filter withValue(Filter filter, const FilterGroup& group, const std::string& key, bool chosen);
/// The filter without any of the group's values.
[[nodiscard]] Filter withoutGroup(Filter filter, const FilterGroup& group);

} // namespace maillage
