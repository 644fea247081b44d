// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/place_conditions.h"

#include <algorithm>
#include <array>

namespace maillage::cli {

namespace {

struct FacetOption {
    std::string_view option;
    Facet facet;
};

constexpr std::array facetOptions{
    FacetOption{"--state", Facet::State},
    FacetOption{"--visibility", Facet::Visibility},
    FacetOption{"--typology", Facet::Typology},
    FacetOption{"--service", Facet::Services},
    FacetOption{"--public", Facet::Publics},
    FacetOption{"--special-needs", Facet::PriseEnCharge},
    FacetOption{"--cost", Facet::Frais},
    FacetOption{"--access", Facet::ModalitesAcces},
    FacetOption{"--support", Facet::ModalitesAccompagnement},
    FacetOption{"--programme", Facet::Dispositifs},
    FacetOption{"--label", Facet::FormationsLabels},
    FacetOption{"--itinerance", Facet::Itinerance},
    FacetOption{"--from", Facet::Source},
};

template<typename Choice>
Result<void> addChoices(const Arguments& arguments, std::string_view option, std::vector<Choice>& choices,
                        std::optional<Choice> (*named)(std::string_view name), std::string_view known) {
    for (const std::string& value : arguments.values(option)) {
        const auto choice = named(value);
        if (!choice) {
            return failure(ErrorKind::Usage, "cli.filter.unknown_choice",
                           {value, std::string(option), std::string(known)});
        }
        if (!std::ranges::contains(choices, *choice)) {
            choices.push_back(*choice);
        }
    }
    std::ranges::sort(choices);
    return {};
}

} // namespace

std::span<const OptionInfo> placeConditionOptions() {
    static constexpr OptionInfo infos[] = {
        {"--state", "STATE", "cli.filter.state"},
        {"--visibility", "VISIBILITY", "cli.filter.visibility"},
        {"--typology", "TYPOLOGY", "cli.filter.typology"},
        {"--service", "SERVICE", "cli.filter.service"},
        {"--public", "PUBLIC", "cli.filter.public"},
        {"--special-needs", "NEED", "cli.filter.special_needs"},
        {"--cost", "COST", "cli.filter.cost"},
        {"--access", "ACCESS", "cli.filter.access"},
        {"--support", "SUPPORT", "cli.filter.support"},
        {"--programme", "PROGRAMME", "cli.filter.programme"},
        {"--label", "LABEL", "cli.filter.label"},
        {"--itinerance", "ITINERANCE", "cli.filter.itinerance"},
        {"--from", "SOURCE", "cli.filter.from"},
        {"--open", "WHEN", "cli.filter.open"},
        {"--verified-over", "AGE", "cli.filter.verified_over"},
        {"--starred", "", "cli.filter.starred"},
        {"--call-again", "", "cli.filter.call_again"},
        {"--changed-since", "YYYY-MM-DD", "cli.filter.changed_since"},
        {"--with-errors", "", "cli.filter.with_errors"},
        {"--with-warnings", "", "cli.filter.with_warnings"},
        {"--without-coordinates", "", "cli.filter.without_coordinates"},
    };
    return infos;
}

std::string_view placeConditionIn(const Arguments& arguments) {
    const auto options = placeConditionOptions();
    const auto given = std::ranges::find_if(options, [&](const OptionInfo& one) { return arguments.has(one.name); });
    return given == options.end() ? std::string_view{} : given->name;
}

Result<void> addPlaceConditions(const Arguments& arguments, Filter& filter) {
    for (const auto& [option, facet] : facetOptions) {
        filter.of(facet) = arguments.values(option);
    }
    filter.starred = arguments.has("--starred");
    filter.callAgainDue = arguments.has("--call-again");
    filter.withErrors = arguments.has("--with-errors");
    filter.withWarnings = arguments.has("--with-warnings");
    if (arguments.has("--without-coordinates")) {
        filter.hasCoordinates = false;
    }
    if (arguments.has("--changed-since")) {
        filter.changedSince = parseDate(arguments.value("--changed-since"));
        if (!filter.changedSince) {
            return failure(ErrorKind::Usage, "cli.not_a_date", {arguments.value("--changed-since")});
        }
    }
    if (auto done =
            addChoices(arguments, "--open", filter.openings, openingNamed, "now, evening, saturday, sunday, unsaid");
        !done) {
        return done;
    }
    return addChoices(arguments, "--verified-over", filter.freshnesses, freshnessNamed,
                      "6_months, 12_months, 24_months, never");
}

} // namespace maillage::cli
