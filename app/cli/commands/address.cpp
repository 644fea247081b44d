// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/addresses/address_actions.h"
#include "app/cli/commands/commands.h"

#include <algorithm>
#include <array>

namespace maillage::cli {

namespace {

struct Action {
    std::string_view name;
    std::string_view usage;
    std::size_t fewest;
    std::size_t most;
    Result<ExitCode> (*run)(const AddressTask& task);
};

constexpr std::size_t mostFiles = 200;

constexpr std::array actions{
    Action{"index", "index FILE…", 1, mostFiles, indexAddressFiles},
    Action{"info", "info", 0, 0, listAddressFiles},
    Action{"remove", "remove NAME", 1, 1, removeAddressFile},
    Action{"search", "search TEXT", 1, 1, searchAddresses},
    Action{"reverse", "reverse LAT LON", 2, 2, reverseAddress},
    Action{"place", "place HUB", 1, 1, placeByAddress},
};

Result<ExitCode> runAddress(const Context& context, const Arguments& arguments) {
    const std::span<const std::string> words = arguments.positional();
    const auto action = std::ranges::find(actions, words[0], &Action::name);
    if (action == actions.end()) {
        return failure(ErrorKind::Usage, "cli.address.no_such_action", {words[0]});
    }
    const std::string usage = "address " + std::string(action->usage);
    if (words.size() - 1 < action->fewest) {
        return failure(ErrorKind::Usage, "cli.too_few", {usage});
    }
    if (words.size() - 1 > action->most) {
        return failure(ErrorKind::Usage, "cli.too_many", {usage, words[action->most + 1]});
    }
    const AddressLibrary library(arguments.has("--folder") ? arguments.value("--folder")
                                                           : AddressLibrary::defaultFolder());
    return action->run({context, arguments, library, words.subspan(1)});
}

} // namespace

const CommandInfo& addressCommand() {
    static constexpr OptionInfo options[] = {
        {"--folder", "DIR", "cli.address.folder_option"}, {"--limit", "N", "cli.address.limit"},
        {"--commune", "INSEE", "cli.address.commune"},    {"--completing", "", "cli.address.completing"},
        {"--accept", "SCORE", "cli.address.accept"},      {"--coarsest", "PRECISION", "cli.address.coarsest"},
        {"--dry-run", "", "cli.address.dry_run"},
    };
    static constexpr std::string_view examples[] = {"address index adresses-49.csv.gz lieux-dits-49.csv.gz",
                                                    "address search \"12 bis rue des lilas, angers\"",
                                                    "address reverse 47.4711 -0.5518", "address place mon-hub.maillage",
                                                    "address place mon-hub.maillage --accept 0.9 --coarsest number"};
    static constexpr CommandInfo info{
        .name = "address",
        .usage = "index FILE… | info | remove NAME | search TEXT | reverse LAT LON | place HUB",
        .summary = "cli.address",
        .details = "cli.address.details",
        .options = options,
        .examples = examples,
        .fewest = 1,
        .most = mostFiles + 1,
        .run = runAddress};
    return info;
}

} // namespace maillage::cli
