// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/territory/territory_command.h"

#include "app/cli/commands/commands.h"
#include "app/cli/output/json_text.h"
#include "core/query/snapshot/place_times.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace maillage::cli {

namespace {

Result<ExitCode> runTerritory(const Context& context, const Arguments& arguments) {
    const std::string& word = arguments.positional()[0];
    if (word == "show") {
        return showTerritory(context, arguments);
    }
    if (word == "compare") {
        return compareTerritories(context, arguments);
    }
    if (word == "check") {
        return checkTerritories(context, arguments);
    }
    return failure(ErrorKind::Usage, "cli.territory.unknown_word", {word});
}

} // namespace

Result<Boundaries::Pointer> boundariesOf(const Arguments& arguments) {
    std::vector<std::filesystem::path> files;
    std::ranges::copy(arguments.values("--boundaries"), std::back_inserter(files));
    return files.empty() ? Result<Boundaries::Pointer>(nullptr) : Boundaries::load(files);
}

Result<Figures::Pointer> figuresOf(const store::Connection& connection, Boundaries::Pointer boundaries) {
    const auto snapshot = Snapshot::load(connection, {}, std::move(boundaries));
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const auto times = findTimes(**snapshot, connection, today());
    if (!times) {
        return std::unexpected(times.error());
    }
    return Figures::count((*snapshot)->withTimes(*times), connection);
}

Result<std::vector<Figure>> chosenFigures(const Arguments& arguments) {
    std::vector<Figure> figures;
    for (const std::string& id : arguments.values("--figure")) {
        auto figure = figureNamed(id);
        if (!figure) {
            return failure(ErrorKind::Usage, "cli.territory.unknown_figure", {id});
        }
        figures.push_back(std::move(*figure));
    }
    return figures.empty() ? usualFigures() : figures;
}

void appendValue(JsonText& text, std::string_view name, std::optional<double> value) {
    constexpr double places = 1e4;
    text.name(name);
    if (value) {
        text.value(std::round(*value * places) / places);
    } else {
        text.null();
    }
}

const CommandInfo& territoryCommand() {
    static constexpr OptionInfo options[] = {{"--by", "LEVEL", "cli.territory.by"},
                                             {"--figure", "ID", "cli.territory.figure"},
                                             {"--csv", "FILE", "cli.territory.csv"},
                                             {"--boundaries", "FILE", "cli.territory.boundaries"}};
    static constexpr std::string_view examples[] = {
        "territory show 49007", "territory show epci:244900015 mon-hub.maillage",
        "territory compare dep:49 mon-hub.maillage --by epci --csv epci.csv",
        "territory check mon-hub.maillage --boundaries communes.geojson"};
    static constexpr CommandInfo info{.name = "territory",
                                      .usage = "show CODE [HUB] | compare CODE HUB | check HUB|FILE",
                                      .summary = "cli.territory",
                                      .details = "cli.territory.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 2,
                                      .most = 3,
                                      .run = runTerritory};
    return info;
}

} // namespace maillage::cli
