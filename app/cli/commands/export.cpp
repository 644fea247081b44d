// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/fault_output.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "app/cli/record_filter.h"
#include "core/base/catalogue.h"
#include "core/exchange/formats.h"
#include "core/exchange/record_writer.h"
#include "core/import/place_stops.h"
#include "core/standard/checker.h"
#include "core/store/records.h"

#include <algorithm>
#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::size_t keptFaults = 1000;

/// What the standard would refuse of what was written: each error with the record's number in the file, from 1.
struct Refusals {
    std::size_t rows = 0;
    std::vector<Fault> faults;
    std::vector<std::string> ids; ///< of the place of each fault
    Checker checker{};

    void look(const Record& record, std::uint64_t number) {
        if (!Checker::mayBeRefused(record)) {
            return;
        }
        bool refused = false;
        for (Fault& fault : checker.faultsOf(record)) {
            if (fault.severity != Severity::Error) {
                continue;
            }
            refused = true;
            if (faults.size() < keptFaults) {
                fault.line = static_cast<std::size_t>(number) + 1;
                faults.push_back(std::move(fault));
                ids.push_back(record[PlaceField::Id]);
            }
        }
        rows += refused ? 1 : 0;
    }
};

Result<WriteOptions> readOptions(const Arguments& arguments) {
    const std::string& path = arguments.positional()[1];
    WriteOptions options{.format = arguments.value("--format")};
    const Format* people = writableFormatFor(path, Entity::Person);
    const Format* named = options.format.empty() ? people : formatNamed(options.format);
    const bool holdsPeopleOnly = named != nullptr && !named->holds(Entity::Place);
    options.entity = holdsPeopleOnly ? Entity::Person : Entity::Place;
    if (arguments.has("--entity")) {
        const auto entity = entityNamed(arguments.value("--entity"));
        if (!entity || !isDirectory(*entity)) {
            return failure(ErrorKind::Usage, "cli.bad_value", {"--entity", "place, organisation, person"});
        }
        options.entity = *entity;
    }
    const std::string profile = arguments.value("--profile");
    if (!profile.empty() && profile != "public" && profile != "internal") {
        return failure(ErrorKind::Usage, "cli.bad_value", {"--profile", "public, internal"});
    }
    // A file of people is asked for by name: the public profile would leave it empty.
    const bool internal = profile.empty() ? options.entity == Entity::Person : profile == "internal";
    options.profile = internal ? Profile::Internal : Profile::Public;
    return options;
}

Result<WriteReport> writeFile(const store::Connection& connection, const std::string& path, WriteOptions options,
                              const RecordFilter& filter, Refusals& refusals, const TaskControl& control) {
    const auto keys = filter.keys(connection);
    auto stops = stopsForExport(connection);
    if (!keys || !stops) {
        return std::unexpected(keys ? stops.error() : keys.error());
    }
    options.stopsOf = std::move(*stops);
    const RecordSource source = [&](const RecordVisitor& visit) {
        return *keys ? store::forEachRecord(connection, options.entity, **keys, visit)
                     : store::forEachRecord(connection, options.entity, visit);
    };
    const WrittenHook hook = [&](const Record& record, std::uint64_t number) {
        if (options.entity == Entity::Place) {
            refusals.look(record, number);
        }
    };
    return writeRecords(path, options, source, control, hook);
}

void writeJson(std::ostream& out, const std::string& path, const WriteReport& report, const Refusals& refusals) {
    JsonText text;
    text.openObject().member("file", path).member("written", report.written).member("withheld", report.withheld);
    text.member("refused", refusals.rows).member("rewritten", report.rewrittenCount).name("faults").openArray();
    for (const Fault& fault : refusals.faults) {
        appendFault(text, fault);
    }
    text.closeArray().name("rewrites").openArray();
    for (const Rewritten& each : report.rewritten) {
        text.openObject().member("field", each.field).member("from", each.from).member("to", each.to).closeObject();
    }
    out << text.closeArray().closeObject().take() << '\n';
}

void writeText(const Streams& streams, const std::string& path, const WriteReport& report, const Refusals& refusals) {
    for (std::size_t i = 0; i < refusals.faults.size(); ++i) {
        const Fault& fault = refusals.faults[i];
        streams.err << sentence(Message{"cli.export.refused",
                                        {std::to_string(fault.line), refusals.ids[i], fault.field,
                                         sentence(fault.message), std::string(fault.rule)},
                                        {}})
                    << '\n';
    }
    for (const Rewritten& each : report.rewritten) {
        streams.err << sentence(Message{"cli.export.rewritten", {each.field, each.from, each.to}, {}}) << '\n';
    }
    streams.out << sentence(Message{"cli.export.did",
                                    {path, std::to_string(report.written), std::to_string(report.withheld),
                                     std::to_string(refusals.rows), std::to_string(report.rewrittenCount)},
                                    {}})
                << '\n';
}

Result<ExitCode> runExport(const Context& context, const Arguments& arguments) {
    const auto options = readOptions(arguments);
    if (!options) {
        return std::unexpected(options.error());
    }
    const auto filter = RecordFilter::parse(arguments, options->entity);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    const auto hub = openToRead(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const std::string& path = arguments.positional()[1];
    Refusals refusals;
    const auto report = [&] {
        const ProgressLine progress(context.streams, context.json);
        return writeFile(hub->connection(), path, *options, *filter, refusals, progress.control());
    }();
    if (!report) {
        return std::unexpected(report.error());
    }
    if (context.json) {
        writeJson(context.streams.out, path, *report, refusals);
    } else {
        writeText(context.streams, path, *report, refusals);
    }
    return refusals.rows > 0 ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

const CommandInfo& exportCommand() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> all{{"--profile", "public|internal", "cli.export.profile"},
                                    {"--entity", "KIND", "cli.export.entity"},
                                    {"--format", "FORMAT", "cli.export.format"}};
        std::ranges::copy(RecordFilter::options(), std::back_inserter(all));
        return all;
    }();
    static constexpr std::string_view examples[] = {"export mon-hub.maillage lieux.csv",
                                                    "export mon-hub.maillage tout.csv --profile internal",
                                                    "export mon-hub.maillage angers.geojson --territory communes:49007",
                                                    "export mon-hub.maillage a-verifier.csv --verified-over 12_months",
                                                    "export mon-hub.maillage samedi.csv --filter \"Ouverts le samedi\"",
                                                    "export mon-hub.maillage lieux-tableur.csv --format spreadsheet",
                                                    "export mon-hub.maillage annuaire.vcf --format vcard3"};
    static const CommandInfo info{.name = "export",
                                  .usage = "HUB OUT.csv|OUT.geojson|OUT.vcf [OPTION…]",
                                  .summary = "cli.export",
                                  .details = "cli.export.details",
                                  .options = options,
                                  .examples = examples,
                                  .fewest = 2,
                                  .most = 2,
                                  .run = runExport};
    return info;
}

} // namespace maillage::cli
