// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/output/json_text.h"
#include "app/cli/signals.h"
#include "core/commands/editor.h"
#include "core/import/sample.h"

#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

Result<ExitCode> runNew(const Context& context, const Arguments& arguments) {
    const std::string& path = arguments.positional()[0];
    holdSignals();
    auto hub = store::HubFile::create(path);
    if (!hub) {
        Error error = hub.error();
        if (error.kind == ErrorKind::Usage) {
            error.kind = ErrorKind::Permission; // a file that stands there is not a wrong call
        }
        return std::unexpected(std::move(error));
    }
    if (arguments.has("--sample")) {
        Editor editor(*hub, context.author);
        if (const auto loaded = loadSample(editor); !loaded) {
            return std::unexpected(loaded.error());
        }
    }
    if (context.json) {
        JsonText text;
        text.openObject().member("path", std::filesystem::absolute(path).string()).closeObject();
        context.streams.out << text.take() << '\n';
    }
    return ExitCode::Done;
}

} // namespace

const CommandInfo& newCommand() {
    static constexpr OptionInfo options[] = {{"--sample", "", "cli.new.sample"}};
    static constexpr std::string_view examples[] = {"new mon-hub.maillage", "new essai.maillage --sample"};
    static constexpr CommandInfo info{.name = "new",
                                      .usage = "HUB [--sample]",
                                      .summary = "cli.new",
                                      .details = {},
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 1,
                                      .run = runNew};
    return info;
}

} // namespace maillage::cli
