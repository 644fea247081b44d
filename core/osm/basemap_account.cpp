// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/osm/basemap_account.h"

#include "core/osm/commune_finder.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace maillage {

namespace {

constexpr std::size_t mostNames = 8;

/// "Cap-d'Ail, La Turbie…".
std::string listed(std::span<const std::string> names) {
    std::string text;
    for (const std::string& name : names.first(std::min(names.size(), mostNames))) {
        text += (text.empty() ? "" : ", ") + name;
    }
    return names.size() > mostNames ? text + "…" : text;
}

void addNames(std::vector<Message>& account, std::string_view id, std::span<const std::string> names) {
    if (!names.empty()) {
        account.push_back({id, {listed(names)}, static_cast<long long>(names.size())});
    }
}

void addAddresses(std::vector<Message>& account, const BasemapReport& report) {
    if (!report.addresses) {
        return;
    }
    const OsmAddressCounts& counts = *report.addresses;
    if (report.addressFile) {
        account.push_back({"osm.made.addresses",
                           {*report.addressFile, std::to_string(counts.localities)},
                           static_cast<long long>(counts.addresses)});
    } else {
        account.push_back({"osm.made.no_addresses"});
    }
    if (counts.leftOut() > 0) {
        account.push_back(
            {"osm.made.addresses_left_out",
             {std::to_string(counts.noStreet), std::to_string(counts.noCommune), std::to_string(counts.unusable)},
             static_cast<long long>(counts.leftOut())});
    }
}

/// Names of the communes of which it holds.
template<typename Condition>
std::vector<std::string> namesOf(const OsmSurvey& survey, Condition holds) {
    std::vector<std::string> names;
    for (const OsmCommune& commune : survey.communes) {
        if (holds(commune)) {
            names.push_back(commune.name);
        }
    }
    return names;
}

void addCommunes(std::vector<Message>& account, const OsmSurvey& survey) {
    if (survey.communes.empty()) {
        account.push_back({"osm.made.no_commune"});
    }
    addNames(account, "osm.made.communes", namesOf(survey, [](const OsmCommune&) { return true; }));
    addNames(account, "osm.made.communes_closed",
             namesOf(survey, [](const OsmCommune& commune) { return commune.closedByLine; }));
    addNames(account, "osm.made.communes_without_code",
             namesOf(survey, [](const OsmCommune& commune) { return communeCode(commune).empty(); }));
    addNames(account, "osm.made.communes_cut", survey.cutCommunes);
    addNames(account, "osm.made.communes_broken", survey.brokenAreas);
    std::vector<std::string> larger;
    std::ranges::transform(survey.territories, std::back_inserter(larger), &OsmTerritory::name);
    if (!larger.empty()) {
        account.push_back({"osm.made.territories", {listed(larger)}, {}});
    }
}

} // namespace

std::vector<Message> accountOf(const BasemapOrder& order, const BasemapReport& report) {
    constexpr std::uint64_t kilo = 1000;
    const OsmSurvey& survey = report.survey;
    std::vector<Message> account{
        {"osm.made.basemap",
         {order.output.string(), std::to_string(std::max(report.bytes / kilo, std::uint64_t{1})),
          std::to_string(report.tiles.minZoom), std::to_string(report.tiles.maxZoom)},
         {}}};
    if (!survey.day.empty()) {
        account.push_back({"osm.made.day", {survey.day}, {}});
    }
    addAddresses(account, report);
    addCommunes(account, survey);
    if (order.boundaries && hasBoundaries(survey)) {
        account.push_back({"osm.made.boundaries", {order.boundaries->string()}, {}});
    }
    if (order.sea.empty()) {
        account.push_back({survey.sea.polygons.empty() ? "osm.made.no_sea" : "osm.made.sea"});
    }
    return account;
}

} // namespace maillage
