// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/output/progress_line.h"
#include "core/base/catalogue.h"
#include "core/quality/fix_plan.h"
#include "core/quality/rule_titles.h"
#include "core/query/snapshot/fault_flags.h"

#include <algorithm>
#include <ostream>

namespace maillage::cli {

namespace {

std::vector<FaultKind> kindsNamed(std::string_view name) {
    std::vector<FaultKind> kinds;
    for (std::size_t field = 0; field < standardFieldCount; ++field) {
        for (int rule = 0; rule < static_cast<int>(Rule::HeaderMissing); ++rule) {
            const FaultKind kind{static_cast<Rule>(rule), static_cast<PlaceField>(field)};
            if (ruleName(kind.field, kind.rule) == name) {
                kinds.push_back(kind);
            }
        }
    }
    return kinds;
}

/// How the step is called.
Result<std::string_view> labelOf(const std::vector<FaultKind>& kinds, const std::string& name) {
    if (kinds.empty()) {
        return failure(ErrorKind::Usage, "cli.fix.no_such_rule", {name});
    }
    for (const FaultKind kind : kinds) {
        if (const auto label = mendingLabel(kind.rule)) {
            return *label;
        }
    }
    return failure(ErrorKind::Usage, "cli.fix.not_mendable", {name});
}

/// The places with such a fault: what is not planned among them stays.
Result<std::vector<std::int64_t>> placesWith(const store::Connection& connection, const WantedFaults& wanted,
                                             const TaskControl& control) {
    const auto snapshot = Snapshot::load(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    const auto flags = findFaults(**snapshot, connection, faultKindsOf, control);
    if (!flags) {
        return std::unexpected(flags.error());
    }
    Bitmap rows((*snapshot)->rowCount());
    for (const auto& [kind, some] : (*flags)->kinds()) {
        if (wanted(kind)) {
            some->forEach([&](std::size_t row) { rows.set(row); });
        }
    }
    std::vector<std::int64_t> keys;
    rows.forEach([&](std::size_t row) { keys.push_back((*snapshot)->keyOf(static_cast<PlaceRow>(row))); });
    return keys;
}

Result<void> writePlan(const Context& context, const store::Connection& connection, const ChangePlan& plan,
                       JsonText& text) {
    for (const PlannedChange& change : plan.changes) {
        const auto place = store::readRecord(connection, {Entity::Place, change.place});
        if (!place || !*place) {
            return place ? Result<void>{} : std::unexpected(place.error());
        }
        const std::string& id = (**place)[PlaceField::Id];
        text.openObject().member("id", id).member("name", displayName(**place)).name("fields").openObject();
        for (const FieldRewrite& rewrite : change.fields) {
            const std::string_view field = fieldsOf(Entity::Place)[rewrite.field].name;
            text.name(field).openObject().member("before", rewrite.before).member("after", rewrite.after);
            text.closeObject();
            if (!context.json) {
                context.streams.out << id << ": " << field << ": " << rewrite.before << " → " << rewrite.after << '\n';
            }
        }
        text.closeObject().closeObject();
    }
    return {};
}

void writeCounts(const Context& context, std::size_t places, std::size_t left, bool dry, JsonText& text) {
    std::ostream& out = context.streams.out;
    if (context.json) {
        text.closeArray().member("places", places).member("left", left).member("dry_run", dry).closeObject();
        out << text.take() << '\n';
        return;
    }
    const auto counted = [](std::string_view id, std::size_t count) {
        return sentence(Message{id, {}, static_cast<long long>(count)});
    };
    out << counted(dry ? "cli.fix.would" : "cli.fix.done", places) << '\n';
    if (left > 0) {
        out << counted("cli.fix.left", left) << '\n';
    }
}

Result<ExitCode> runFix(const Context& context, const Arguments& arguments) {
    const std::string& name = arguments.positional()[1];
    const bool dry = arguments.has("--dry-run");
    const std::vector<FaultKind> kinds = kindsNamed(name);
    const auto label = labelOf(kinds, name);
    if (!label) {
        return std::unexpected(label.error());
    }
    auto hub = dry ? openToRead(arguments.positional()[0]) : openToWrite(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const ProgressLine progress(context.streams, context.json);
    const WantedFaults wanted = [&](FaultKind kind) { return std::ranges::contains(kinds, kind); };
    const auto keys = placesWith(hub->connection(), wanted, progress.control());
    const auto plan =
        keys ? planFix(hub->connection(), *keys, wanted, progress.control()) : std::unexpected(keys.error());
    if (!plan) {
        return std::unexpected(plan.error());
    }
    JsonText text;
    text.openObject().name("changes").openArray();
    if (auto written = writePlan(context, hub->connection(), *plan, text); !written) {
        return std::unexpected(written.error());
    }
    if (!dry) {
        Editor editor(*hub, context.author);
        const auto applied = applyPlan(editor, *label, plan->changes, progress.control());
        if (!applied) {
            return std::unexpected(applied.error());
        }
    }
    writeCounts(context, plan->places, plan->unchanged, dry, text);
    return ExitCode::Done;
}

} // namespace

const CommandInfo& fixCommand() {
    static constexpr OptionInfo options[] = {{"--dry-run", "", "cli.fix.dry_run"}};
    static constexpr std::string_view examples[] = {"fix mon-hub.maillage telephone.pattern --dry-run",
                                                    "fix mon-hub.maillage nom.capitals"};
    static constexpr CommandInfo info{.name = "fix",
                                      .usage = "HUB RULE",
                                      .summary = "cli.fix",
                                      .details = "cli.fix.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 2,
                                      .most = 2,
                                      .run = runFix};
    return info;
}

} // namespace maillage::cli
