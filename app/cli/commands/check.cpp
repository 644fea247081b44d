// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/hub_check.h"
#include "app/cli/output/fault_output.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/standard/file_checker.h"

#include <ostream>

namespace maillage::cli {

namespace {

Result<ExitCode> runCheck(const Context& context, const Arguments& arguments) {
    const std::string& path = arguments.positional()[0];
    const bool onlyErrors = arguments.has("--errors");
    const bool counted = arguments.has("--quiet");
    if (isHub(path)) {
        return checkHub(context, {.path = path, .onlyErrors = onlyErrors, .counted = counted});
    }
    std::ostream& out = context.streams.out;
    JsonText text;
    // The faults are written as they are found: a file may have millions. The head waits for the file to be opened.
    bool begun = false;
    const auto begin = [&] {
        if (!begun && context.json) {
            text.openObject().member("file", path).name("faults").openArray();
        }
        begun = true;
    };
    const auto sink = [&](const Fault& fault) {
        begin();
        if (counted || (onlyErrors && fault.severity != Severity::Error)) {
            return;
        }
        if (context.json) {
            appendFault(text, fault);
            out << text.take() << '\n';
        } else {
            writeFault(out, path, fault);
        }
    };
    const ProgressLine progress(context.streams, context.json);
    const auto report = checkFile(path, Checker{}, sink, progress.control());
    if (!report) {
        return std::unexpected(report.error());
    }
    if (report->interrupted) {
        return failure(ErrorKind::Cancelled, "store.interrupted");
    }
    begin();
    if (context.json) {
        text.closeArray().member("rows", report->rows).member("errors", report->errors);
        text.member("warnings", report->warnings).closeObject();
        out << text.take() << '\n';
    } else {
        out << sentence(Message{
            "cli.check.summary",
            {path, std::to_string(report->rows), std::to_string(report->errors), std::to_string(report->warnings)},
            {}})
            << '\n';
    }
    return report->errors > 0 ? ExitCode::Problems : ExitCode::Done;
}

} // namespace

const CommandInfo& checkCommand() {
    static constexpr OptionInfo options[] = {{"--errors", "", "cli.check.errors"}, {"--quiet", "", "cli.check.quiet"}};
    static constexpr std::string_view examples[] = {"check lieux.csv", "check lieux.csv --json --lang fr",
                                                    "check mon-hub.maillage --quiet"};
    static constexpr CommandInfo info{.name = "check",
                                      .usage = "FILE",
                                      .summary = "cli.check",
                                      .details = "cli.check.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 1,
                                      .run = runCheck};
    return info;
}

} // namespace maillage::cli
