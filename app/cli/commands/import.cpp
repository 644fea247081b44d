// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/fault_output.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/exchange/formats.h"
#include "core/import/staging.h"

#include <ostream>

namespace maillage::cli {

namespace {

Result<ImportOptions> readOptions(const Arguments& arguments) {
    ImportOptions options{.source = arguments.value("--source"), .format = arguments.value("--format")};
    if (arguments.has("--entity")) {
        options.entity = entityNamed(arguments.value("--entity"));
        if (!options.entity || !isDirectory(*options.entity)) {
            return failure(ErrorKind::Usage, "cli.bad_value", {"--entity", "place, organisation, person"});
        }
    }
    if (arguments.has("--on-conflict")) {
        const auto policy = onConflictNamed(arguments.value("--on-conflict"));
        if (!policy) {
            return failure(ErrorKind::Usage, "cli.bad_value", {"--on-conflict", "keep, take, fail"});
        }
        options.onConflict = *policy;
    }
    return options;
}

/// The key's fields depend on what the file holds.
Result<void> readKey(const Arguments& arguments, const std::string& path, ImportOptions& options) {
    if (!arguments.has("--key")) {
        return {};
    }
    if (!options.entity) {
        const auto reader = openReader(path, ReadOptions{options.format});
        if (!reader) {
            return std::unexpected(reader.error());
        }
        options.entity = guessEntity(**reader);
    }
    auto key = parseKey(*options.entity, arguments.value("--key"));
    if (!key) {
        return std::unexpected(key.error());
    }
    options.key = std::move(*key);
    return {};
}

void writeJson(std::ostream& out, const Staging& staging, const ImportCounts& counts, bool dryRun) {
    const FaultLog& faults = staging.faults();
    JsonText text;
    text.openObject().member("file", staging.path()).member("kind", entityName(staging.entity()));
    text.member("source", staging.sourceName()).member("dry_run", dryRun).member("read", counts.read);
    text.member("new", counts.added).member("changed", counts.changed).member("unchanged", counts.unchanged);
    text.member("refused", counts.refused).member("conflicts", counts.conflicts);
    text.member("errors", faults.errors()).member("warnings", faults.warnings());
    text.member("not_listed", faults.omitted());
    text.name("faults").openArray();
    for (const Fault& fault : faults.sorted()) {
        appendFault(text, fault);
        if (text.size() > std::size_t{1} << 16U) {
            out << text.take();
        }
    }
    text.closeArray().closeObject();
    out << text.take() << '\n';
}

void writeText(const Streams& streams, const Staging& staging, const ImportCounts& counts, bool dryRun, bool quiet) {
    const FaultLog& faults = staging.faults();
    if (!quiet) {
        for (const Fault& fault : faults.sorted()) {
            writeFault(streams.err, staging.path(), fault);
        }
        if (faults.omitted() > 0) {
            streams.err << sentence(Message{"cli.import.not_listed", {}, static_cast<long long>(faults.omitted())})
                        << '\n';
        }
    }
    streams.out << sentence(Message{
        dryRun ? "cli.import.would" : "cli.import.did",
        {std::to_string(counts.read), std::to_string(counts.added), std::to_string(counts.changed),
         std::to_string(counts.unchanged), std::to_string(counts.refused), staging.sourceName()},
        {}}) << '\n';
    if (counts.conflicts > 0) {
        streams.out << sentence(Message{"cli.import.conflicts", {}, static_cast<long long>(counts.conflicts)}) << '\n';
    }
    streams.out << sentence(
        Message{"cli.import.faults", {std::to_string(faults.errors()), std::to_string(faults.warnings())}, {}})
                << '\n';
}

struct Outcome {
    std::unique_ptr<Staging> staging;
    ImportCounts counts;
};

Result<Outcome> importInto(const Context& context, store::HubFile& hub, const std::string& path,
                           const ImportOptions& options, bool dryRun, const TaskControl& control) {
    auto staging = Staging::read(path, options, hub.connection(), control);
    if (!staging) {
        return std::unexpected(staging.error());
    }
    Outcome outcome{.staging = std::move(*staging), .counts = {}};
    outcome.counts = outcome.staging->counts();
    if (!dryRun) {
        Editor editor(hub, context.author);
        if (const auto report = outcome.staging->apply(editor, control); !report) {
            return std::unexpected(report.error());
        }
    }
    std::ignore = outcome.staging->faults();
    return outcome;
}

Result<ExitCode> runImport(const Context& context, const Arguments& arguments) {
    const std::string& path = arguments.positional()[1];
    const bool dryRun = arguments.has("--dry-run");
    const bool quiet = arguments.has("--quiet");
    auto options = readOptions(arguments);
    if (!options) {
        return std::unexpected(options.error());
    }
    options->checkInBackground = true;
    if (auto done = readKey(arguments, path, *options); !done) {
        return std::unexpected(done.error());
    }
    auto hub = dryRun ? openToRead(arguments.positional()[0]) : openToWrite(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const auto outcome = [&] {
        const ProgressLine progress(context.streams, context.json || quiet);
        return importInto(context, *hub, path, *options, dryRun, progress.control());
    }();
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    if (context.json) {
        writeJson(context.streams.out, *outcome->staging, outcome->counts, dryRun);
    } else {
        writeText(context.streams, *outcome->staging, outcome->counts, dryRun, quiet);
    }
    return outcome->counts.refused > 0 ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

const CommandInfo& importCommand() {
    static constexpr OptionInfo options[] = {
        {"--dry-run", "", "cli.import.dry_run"},
        {"--source", "NAME", "cli.import.source"},
        {"--on-conflict", "keep|take|fail", "cli.import.on_conflict"},
        {"--entity", "KIND", "cli.import.entity"},
        {"--key", "FIELD+FIELD…", "cli.import.key"},
        {"--format", "FORMAT", "cli.import.format"},
        {"--quiet", "", "cli.import.quiet"},
    };
    static constexpr std::string_view examples[] = {
        "import mon-hub.maillage maine-et-loire.csv", "import mon-hub.maillage angers.csv --source \"Ville d'Angers\"",
        "import mon-hub.maillage lieux.geojson --dry-run --json",
        "import mon-hub.maillage annuaire.csv --entity place --key nom+code_postal"};
    static constexpr CommandInfo info{.name = "import",
                                      .usage = "HUB SOURCE [OPTION…]",
                                      .summary = "cli.import",
                                      .details = "cli.import.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 2,
                                      .most = 2,
                                      .run = runImport};
    return info;
}

} // namespace maillage::cli
