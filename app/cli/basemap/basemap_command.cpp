// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/basemap/basemap_actions.h"
#include "app/cli/commands/commands.h"

#include <algorithm>
#include <array>

namespace maillage::cli {

namespace {

constexpr OptionInfo options[] = {
    {"--out", "OUT.png|OUT.pdf", "cli.basemap.out"},
    {"--bbox", "S,W,N,E", "cli.basemap.bbox"},
    {"--territory", "TERRITORY", "cli.basemap.territory"},
    {"--style", "light|dark|high-contrast|print", "cli.basemap.style"},
    {"--width", "PIXELS", "cli.basemap.width"},
    {"--title", "TITLE", "cli.basemap.title"},
    {"--boundaries", "OUT.geojson", "cli.basemap.boundaries"},
    {"--addresses", "", "cli.basemap.addresses"},
    {"--folder", "DIR", "cli.address.folder_option"},
    {"--sea", "FILE.shp", "cli.basemap.sea"},
};

std::span<const BasemapAction* const> actions() {
    static const std::array all{&basemapInfo(), &basemapRender(), &basemapBuild()};
    return all;
}

Result<ExitCode> runBasemap(const Context& context, const Arguments& arguments) {
    const std::string& name = arguments.positional()[0];
    const auto found = std::ranges::find(actions(), name, &BasemapAction::name);
    if (found == actions().end()) {
        std::string known;
        for (const BasemapAction* action : actions()) {
            known += (known.empty() ? "" : ", ") + std::string(action->name);
        }
        return failure(ErrorKind::Usage, "cli.basemap.unknown", {name, known});
    }
    const BasemapAction& action = **found;
    if (arguments.positional().size() != action.arguments + 1) {
        return failure(ErrorKind::Usage, "cli.basemap.arguments", {name, std::to_string(action.arguments)});
    }
    for (const OptionInfo& option : options) {
        if (arguments.has(option.name) && !std::ranges::contains(action.options, option.name)) {
            return failure(ErrorKind::Usage, "cli.basemap.not_for", {std::string(option.name), name});
        }
    }
    return action.run(context, arguments);
}

} // namespace

const CommandInfo& basemapCommand() {
    static constexpr std::string_view examples[] = {
        "basemap info anjou.pmtiles", "basemap render anjou.pmtiles --territory dep:49 --out anjou.png --width 2000",
        "basemap render anjou.pmtiles --bbox 47.46,-0.57,47.49,-0.52 --out centre.pdf --style print",
        "basemap build pays-de-la-loire.osm.pbf pays-de-la-loire.pmtiles --addresses --boundaries communes.geojson"};
    static constexpr CommandInfo info{.name = "basemap",
                                      .usage = "info FILE | render FILE --out OUT | build EXTRACT OUT [OPTION…]",
                                      .summary = "cli.basemap",
                                      .details = "cli.basemap.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 3,
                                      .run = runBasemap};
    return info;
}

} // namespace maillage::cli
