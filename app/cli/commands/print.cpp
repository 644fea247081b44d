// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/desktop_program.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/print_words.h"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

Result<ExitCode> runPrint(const Context& context, const Arguments& arguments) {
    if (!arguments.has("--territory")) {
        return failure(ErrorKind::Usage, "cli.print.needs_territory");
    }
    const auto words = openToRead(arguments.positional()[0]).and_then([&](const store::HubFile& hub) {
        return printWords(context, arguments, hub.connection());
    });
    if (!words) {
        return std::unexpected(words.error());
    }
    const auto code = runDesktopProgram(context, *words);
    if (code == ExitCode::Done && context.json) {
        JsonText json;
        json.openObject().member("file", std::filesystem::absolute(arguments.positional()[1]).string()).closeObject();
        context.streams.out << json.take() << '\n';
    }
    return code;
}

} // namespace

const CommandInfo& printCommand() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> all{
            {"--territory", "TERRITORY", "cli.print.territory"},
            {"--paper", "A4|A3|A2", "cli.print.paper"},
            {"--landscape", "", "cli.print.landscape"},
            {"--title", "TITLE", "cli.print.title"},
            {"--internal", "", "cli.print.internal"},
        };
        std::ranges::copy(printConditionOptions(), std::back_inserter(all));
        return all;
    }();
    static constexpr std::string_view examples[] = {
        "print mon-hub.maillage carte.pdf --territory dep:49 --paper A3 --landscape",
        "print mon-hub.maillage angers.pdf --territory communes:49007,49328 --title \"Réunion du 12 mars\"",
        "print mon-hub.maillage samedi.pdf --territory \"Autour du lac\" --open saturday"};
    static const CommandInfo info{.name = "print",
                                  .usage = "HUB OUT.pdf --territory TERRITORY [OPTION…]",
                                  .summary = "cli.print",
                                  .details = "cli.print.details",
                                  .options = options,
                                  .examples = examples,
                                  .fewest = 2,
                                  .most = 2,
                                  .run = runPrint};
    return info;
}

} // namespace maillage::cli
