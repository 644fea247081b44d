// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/field_values.h"
#include "app/cli/records/record_reference.h"
#include "core/commands/editor.h"

#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::size_t manyWords = 100;

Result<ExitCode> runSet(const Context& context, const Arguments& arguments) {
    const std::vector<std::string>& words = arguments.positional();
    auto hub = openToWrite(words[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const auto key = findRecord(hub->connection(), words[1]);
    if (!key) {
        return std::unexpected(key.error());
    }
    const auto changes = parseFieldValues(hub->connection(), key->entity, std::span(words).subspan(2));
    if (!changes) {
        return std::unexpected(changes.error());
    }
    Editor editor(*hub, context.author);
    const auto report = editor.set(*key, *changes);
    if (!report) {
        return std::unexpected(report.error());
    }
    if (context.json) {
        const auto record = store::readRecord(hub->connection(), *key);
        JsonText text;
        text.openObject().member("id", record && *record ? (*record)->uuid.toString() : words[1]);
        text.member("kind", entityName(key->entity)).member("changed", report->changedSomething()).closeObject();
        context.streams.out << text.take() << '\n';
    }
    return ExitCode::Done;
}

} // namespace

const CommandInfo& setCommand() {
    static constexpr std::string_view examples[] = {
        "set mon-hub.maillage angers_43 telephone=+33241000000",
        "set mon-hub.maillage 0190c5d2 state=closed closed_since=2026-02-01",
        "set mon-hub.maillage angers_43 prise_rdv="};
    static constexpr CommandInfo info{.name = "set",
                                      .usage = "HUB ID FIELD=VALUE…",
                                      .summary = "cli.set",
                                      .details = "cli.set.details",
                                      .options = {},
                                      .examples = examples,
                                      .fewest = 3,
                                      .most = manyWords,
                                      .run = runSet};
    return info;
}

} // namespace maillage::cli
