// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/places/facet_groups.h"

#include "core/territory/territory.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maillage {

namespace {

constexpr const char* errorsKey = "errors";
constexpr const char* warningsKey = "warnings";
constexpr const char* unplacedKey = "unplaced";

QString translated(const char* text) {
    return QCoreApplication::translate("FilterGroups", text);
}

void setChosen(std::vector<std::string>& values, const std::string& value, bool chosen) {
    std::erase(values, value);
    if (chosen) {
        values.push_back(value);
        std::ranges::sort(values);
    }
}

/// The order in which a coordinator thinks of them.
constexpr std::array facetOrder{
    Facet::Services,
    Facet::Typology,
    Facet::Publics,
    Facet::PriseEnCharge,
    Facet::Frais,
    Facet::ModalitesAcces,
    Facet::ModalitesAccompagnement,
    Facet::Dispositifs,
    Facet::FormationsLabels,
    Facet::Itinerance,
    Facet::State,
    Facet::Visibility,
    Facet::Tags,
    Facet::Source,
};
static_assert(facetOrder.size() == facetCount);

FilterGroup qualityGroup(const PlaceResults& results, const Filter& filter) {
    const FacetCounts& counts = results.counts;
    FilterGroup group{
        .kind = GroupKind::Quality, .title = translated(QT_TRANSLATE_NOOP("FilterGroups", "To mend")), .values = {}};
    const std::array values{
        FilterValue{errorsKey, translated(QT_TRANSLATE_NOOP("FilterGroups", "With errors")), counts.withErrors,
                    filter.withErrors},
        FilterValue{warningsKey, translated(QT_TRANSLATE_NOOP("FilterGroups", "With warnings")), counts.withWarnings,
                    filter.withWarnings},
        FilterValue{unplacedKey, translated(QT_TRANSLATE_NOOP("FilterGroups", "Without coordinates")),
                    counts.withoutCoordinates, filter.hasCoordinates == false},
    };
    std::ranges::copy_if(values, std::back_inserter(group.values),
                         [](const FilterValue& value) { return value.count > 0 || value.chosen; });
    return group;
}

FilterGroup facetGroup(Facet facet, const PlaceResults& results, const Filter& filter) {
    FilterGroup group{.facet = facet, .title = fieldLabel(fieldOf(facet)), .values = {}};
    const auto index = static_cast<std::size_t>(facet);
    const auto& chosen = filter.of(facet);
    const auto add = [&](const std::string& value, std::size_t count, const QString& label) {
        const bool ticked = std::ranges::contains(chosen, value);
        if (count > 0 || ticked) {
            group.values.push_back({value, label, count, ticked});
        }
    };
    const auto names = results.snapshot->facetValues(facet);
    const auto& counts = results.counts.values[index];
    for (std::size_t i = 0; i < names.size() && i < counts.size(); ++i) {
        add(names[i], counts[i], valueLabel(fieldOf(facet), names[i]));
    }
    add({}, results.counts.without[index], translated(QT_TRANSLATE_NOOP("FilterGroups", "Not said")));
    return group;
}

FilterGroup areaGroup(GroupKind kind, const QString& title, std::string_view prefix,
                      const std::vector<AreaCount>& areas, const Filter& filter) {
    FilterGroup group{.kind = kind, .title = title, .values = {}};
    for (const AreaCount& area : areas) {
        group.values.push_back({area.identification, toQString(area.name), area.count,
                                std::ranges::contains(filter.territories, area.identification)});
    }
    for (const std::string& chosen : filter.territories) {
        const bool listed = std::ranges::contains(group.values, chosen, &FilterValue::key);
        if (!listed && chosen.starts_with(prefix)) {
            const auto territory = Territory::parse(chosen);
            group.values.push_back({chosen, toQString(territory ? territory->name() : chosen), 0, true});
        }
    }
    return group;
}

} // namespace

std::size_t FilterGroup::chosenCount() const {
    return static_cast<std::size_t>(std::ranges::count(values, true, &FilterValue::chosen));
}

std::vector<FilterGroup> filterGroups(const PlaceResults& results, const Filter& filter) {
    std::vector<FilterGroup> groups;
    groups.push_back(qualityGroup(results, filter));
    for (const Facet facet : facetOrder) {
        groups.push_back(facetGroup(facet, results, filter));
    }
    const FacetCounts& counts = results.counts;
    groups.push_back(areaGroup(GroupKind::Departements, translated(QT_TRANSLATE_NOOP("FilterGroups", "Département")),
                               "dep:", counts.departements, filter));
    groups.push_back(areaGroup(GroupKind::Epcis, translated(QT_TRANSLATE_NOOP("FilterGroups", "Intercommunality")),
                               "epci:", counts.epcis, filter));
    groups.push_back(areaGroup(GroupKind::Communes, translated(QT_TRANSLATE_NOOP("FilterGroups", "Commune")),
                               "communes:", counts.communes, filter));
    return groups;
}

Filter withValue(Filter filter, const FilterGroup& group, const std::string& key, bool chosen) {
    switch (group.kind) {
    case GroupKind::Facet:
        setChosen(filter.of(group.facet), key, chosen);
        break;
    case GroupKind::Quality:
        if (key == errorsKey) {
            filter.withErrors = chosen;
        } else if (key == warningsKey) {
            filter.withWarnings = chosen;
        } else if (key == unplacedKey) {
            filter.hasCoordinates = chosen ? std::optional(false) : std::nullopt;
        }
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
