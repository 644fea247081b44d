// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/facet_groups.h"
#include "ui/presenters/places/group_keys.h"

#include <algorithm>

namespace maillage {

namespace {

template<typename Value>
void setChosen(std::vector<Value>& values, const Value& value, bool chosen) {
    std::erase(values, value);
    if (chosen) {
        values.push_back(value);
        std::ranges::sort(values);
    }
}

template<typename Choice>
void setNamed(std::vector<Choice>& values, std::optional<Choice> choice, bool chosen) {
    if (choice) {
        setChosen(values, *choice, chosen);
    }
}

/// The marks that a place has or has not.
void setMark(Filter& filter, const std::string& key, bool chosen) {
    if (key == errorsKey) {
        filter.withErrors = chosen;
    } else if (key == warningsKey) {
        filter.withWarnings = chosen;
    } else if (key == unplacedKey) {
        filter.hasCoordinates = chosen ? std::optional(false) : std::nullopt;
    } else if (key == starredKey) {
        filter.starred = chosen;
    } else if (key == callAgainKey) {
        filter.callAgainDue = chosen;
    }
}

} // namespace

Filter withValue(Filter filter, const FilterGroup& group, const std::string& key, bool chosen) {
    switch (group.kind) {
    case GroupKind::Facet:
        setChosen(filter.of(group.facet), key, chosen);
        break;
    case GroupKind::Quality:
    case GroupKind::FollowUp:
        setMark(filter, key, chosen);
        break;
    case GroupKind::Opening:
        setNamed(filter.openings, openingNamed(key), chosen);
        break;
    case GroupKind::Freshness:
        setNamed(filter.freshnesses, freshnessNamed(key), chosen);
        break;
    case GroupKind::Changed:
        filter.changedSince = chosen ? parseDate(key) : std::nullopt;
        break;
    default:
        setChosen(filter.territories, key, chosen);
    }
    return filter;
}

Filter withoutGroup(Filter filter, const FilterGroup& group) {
    for (const FilterValue& value : group.values) {
        if (value.chosen) {
            filter = withValue(std::move(filter), group, value.key, false);
        }
    }
    return filter;
}

} // namespace maillage
