// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/basemap/basemap_actions.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/osm/basemap_account.h"
#include "core/osm/commune_finder.h"

#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::string_view actionOptions[] = {"--title", "--boundaries", "--addresses", "--folder", "--sea"};

BasemapOrder orderOf(const Arguments& arguments) {
    BasemapOrder order{.extract = arguments.positional()[1],
                       .output = arguments.positional()[2],
                       .title = arguments.value("--title"),
                       .sea = arguments.value("--sea")};
    if (arguments.has("--boundaries")) {
        order.boundaries = arguments.value("--boundaries");
    }
    if (arguments.has("--addresses")) {
        order.addresses = arguments.has("--folder") ? AddressLibrary(arguments.value("--folder")) : AddressLibrary();
    }
    return order;
}

void appendNames(JsonText& json, std::string_view key, const std::vector<std::string>& names) {
    json.name(key).openArray();
    for (const std::string& name : names) {
        json.value(name);
    }
    json.closeArray();
}

void appendCommunes(JsonText& json, const OsmSurvey& survey) {
    json.name("communes").openArray();
    for (const OsmCommune& commune : survey.communes) {
        json.openObject().member("code", communeCode(commune)).member("name", commune.name);
        json.member("relation", commune.relation).closeObject();
    }
    json.closeArray().name("territories").openArray();
    for (const OsmTerritory& territory : survey.territories) {
        json.openObject().member("id", territory.territory.identification()).member("name", territory.name);
        json.member("relation", territory.relation).closeObject();
    }
    json.closeArray();
    appendNames(json, "communes_in_part", survey.cutCommunes);
    appendNames(json, "communes_not_closed", survey.brokenAreas);
}

std::string jsonOf(const BasemapOrder& order, const BasemapReport& report) {
    const OsmSurvey& survey = report.survey;
    JsonText json;
    json.openObject().member("file", std::filesystem::absolute(order.output).string()).member("bytes", report.bytes);
    json.member("min_zoom", report.tiles.minZoom).member("max_zoom", report.tiles.maxZoom);
    json.member("day", survey.day).member("nodes", survey.nodes).member("ways", survey.ways);
    json.member("relations", survey.relations).member("places", survey.places.size());
    json.member("house_numbers", survey.houseNumbers);
    appendCommunes(json, survey);
    if (report.addresses) {
        json.member("address_file", report.addressFile.value_or("")).member("addresses", report.addresses->addresses);
        json.member("localities", report.addresses->localities).member("left_out", report.addresses->leftOut());
    }
    return json.closeObject().take();
}

Result<ExitCode> run(const Context& context, const Arguments& arguments) {
    const BasemapOrder order = orderOf(arguments);
    const auto report = [&] {
        const ProgressLine progress(context.streams, context.json, ProgressUnit::Parts);
        return buildBasemap(order, progress.control());
    }();
    if (!report) {
        return std::unexpected(report.error());
    }
    if (context.json) {
        context.streams.out << jsonOf(order, *report) << '\n';
        return ExitCode::Done;
    }
    for (const Message& message : accountOf(order, *report)) {
        context.streams.out << sentence(message) << '\n';
    }
    return ExitCode::Done;
}

} // namespace

const BasemapAction& basemapBuild() {
    static constexpr BasemapAction action{.name = "build", .arguments = 2, .options = actionOptions, .run = run};
    return action;
}

} // namespace maillage::cli
