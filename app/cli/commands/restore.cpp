// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/restore.h"

#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/deleted_record.h"
#include "core/base/catalogue.h"

#include <charconv>
#include <limits>
#include <ostream>

namespace maillage::cli {

namespace {

/// The last row of history of the step that was asked for; without one, of all.
Result<std::int64_t> seqOf(const store::Connection& connection, const Arguments& arguments) {
    if (!arguments.has("--step")) {
        return std::numeric_limits<std::int64_t>::max();
    }
    const std::string word = arguments.value("--step");
    std::int64_t id = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), id);
    if (error != std::errc{} || end != word.data() + word.size()) {
        return failure(ErrorKind::Usage, "cli.not_a_count", {word});
    }
    const auto step = store::changeSet(connection, id);
    if (!step || !*step) {
        return step ? failure(ErrorKind::NotFound, "cli.restore.no_step", {word}) : std::unexpected(step.error());
    }
    return (*step)->lastSeq;
}

Result<ExitCode> runRestore(const Context& context, const Arguments& arguments) {
    auto hub = openToWrite(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const store::Connection& connection = hub->connection();
    const auto key = findAnyRecord(connection, arguments.positional()[1]);
    const auto seq = seqOf(connection, arguments);
    if (!key || !seq) {
        return std::unexpected(key ? seq.error() : key.error());
    }
    const auto version = earlierVersion(connection, *key, *seq);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (!version->deleted && !arguments.has("--step")) {
        return failure(ErrorKind::Usage, "cli.restore.needs_step", {displayName(version->present)});
    }
    Editor editor(*hub, context.author);
    const auto report = bringBack(editor, *version, *seq);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (context.json) {
        JsonText text;
        text.openObject().member("id", version->present.uuid.toString()).member("kind", entityName(key->entity));
        text.member("changed", report->changedSomething()).member("was_deleted", version->deleted).closeObject();
        context.streams.out << text.take() << '\n';
    } else {
        const std::string_view id = report->changedSomething() ? "cli.restore.done" : "cli.restore.same";
        context.streams.out << sentence(Message{id, {displayName(version->version)}}) << '\n';
    }
    return ExitCode::Done;
}

} // namespace

const CommandInfo& restoreCommand() {
    static constexpr OptionInfo options[] = {{"--step", "N", "cli.restore.step"}};
    static constexpr std::string_view examples[] = {"restore mon-hub.maillage angers_43 --step 12",
                                                    "restore mon-hub.maillage 0190c5d2"};
    static constexpr CommandInfo info{.name = "restore",
                                      .usage = "HUB ID [--step N]",
                                      .summary = "cli.restore",
                                      .details = "cli.restore.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 2,
                                      .most = 2,
                                      .run = runRestore};
    return info;
}

} // namespace maillage::cli
