// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/net_changes.h"
#include "app/cli/output/json_text.h"
#include "app/cli/records/deleted_record.h"
#include "core/base/catalogue.h"
#include "core/store/records.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::size_t usualLimit = 50;
constexpr std::size_t rowsOfAStep = 200;

std::string labelOf(const store::ChangeSet& step) {
    std::string label = sentence(step.label);
    if (step.kind == "do") {
        return label;
    }
    return sentence(Message{step.kind == "undo" ? "step.undo" : "step.redo", {label}, {}});
}

/// The record as it is now; a record that is gone has no name any more.
std::string nameOf(const store::Connection& connection, const store::RowChange& change) {
    const auto entity = entityNamed(change.table);
    const auto record = entity ? store::readRecord(connection, {*entity, change.row}) : Result<std::optional<Record>>{};
    return record && *record ? displayName(**record) : std::string{};
}

/// Writes steps as text or as JSON, in the same order.
class HistoryOutput {
public:
    HistoryOutput(const Context& context, const store::Connection& connection)
        : m_context(context)
        , m_connection(connection) {
        m_text.openArray();
    }

    void openStep(const store::ChangeSet& step) {
        if (m_context.json) {
            m_text.openObject().member("step", step.id).member("at", formatLocalTime(step.at));
            m_text.member("author", step.author).member("kind", step.kind).member("label", labelOf(step));
            m_text.member("undone", step.undone).name("changes").openArray();
        } else {
            m_context.streams.out << step.id << "  " << formatLocalTime(step.at) << "  " << step.author << "  "
                                  << labelOf(step) << '\n';
        }
    }

    void closeStep() {
        if (m_context.json) {
            m_text.closeArray().closeObject();
        }
    }

    void row(const store::RowChange& change) {
        if (!entityNamed(change.table)) {
            return; // sources and what they delivered: the hub's own book-keeping
        }
        if (change.operation == 'I') {
            const Message what{
                "cli.history.added", {change.table, nameOf(m_connection, change)}, change.last - change.row + 1};
            line(change, {}, sentence(what));
        } else if (change.operation == 'D') {
            line(change, {}, sentence(Message{"cli.history.removed", {change.table, removedName(change)}, {}}));
        } else {
            for (const store::ColumnChange& column : change.columns) {
                line(change, column,
                     sentence(Message{"cli.history.changed",
                                      {nameOf(m_connection, change), column.column, column.before, column.after},
                                      {}}));
            }
        }
    }

    void finish() {
        if (m_context.json) {
            m_context.streams.out << m_text.closeArray().take() << '\n';
        }
    }

private:
    static std::string removedName(const store::RowChange& change) {
        for (const store::ColumnChange& column : change.columns) {
            if (column.column == "nom" || column.column == "name" || column.column == "family_name") {
                return column.before;
            }
        }
        return {};
    }

    void line(const store::RowChange& change, const store::ColumnChange& column, const std::string& words) {
        if (!m_context.json) {
            m_context.streams.out << "    " << words << '\n';
            return;
        }
        m_text.openObject().member("kind", change.table).member("name", nameOf(m_connection, change));
        m_text.member("operation", change.operation == 'I' ? "added" : change.operation == 'D' ? "removed" : "changed");
        m_text.member("records", change.last - change.row + 1);
        if (!column.column.empty()) {
            m_text.member("field", column.column).member("before", column.before).member("after", column.after);
        }
        m_text.closeObject();
    }

    const Context& m_context;
    const store::Connection& m_connection;
    JsonText m_text;
};

Result<std::size_t> limitOf(const Arguments& arguments) {
    const std::string word = arguments.value("--limit");
    std::size_t limit = usualLimit;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), limit);
    if (!word.empty() && (error != std::errc{} || end != word.data() + word.size())) {
        return failure(ErrorKind::Usage, "cli.not_a_count", {word});
    }
    return limit;
}

Result<void> writeStep(HistoryOutput& output, const store::Connection& connection, const store::ChangeSet& step) {
    const auto rows = store::rowChanges(connection, step, rowsOfAStep);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    output.openStep(step);
    for (const store::RowChange& row : *rows) {
        output.row(row);
    }
    output.closeStep();
    return {};
}

/// In pages, from the latest to the first of the period.
Result<void> writeHub(HistoryOutput& output, const store::Connection& connection, std::size_t limit,
                      const std::optional<Period>& period) {
    std::int64_t before = 0;
    for (std::size_t written = 0; written < limit;) {
        const auto steps = store::changeSets(connection, limit, before);
        if (!steps || steps->empty()) {
            return steps ? Result<void>{} : std::unexpected(steps.error());
        }
        before = steps->back().id;
        for (const store::ChangeSet& step : *steps) {
            if (period && !isIn(*period, step.at)) {
                continue;
            }
            if (auto done = writeStep(output, connection, step); !done || ++written == limit) {
                return done;
            }
        }
    }
    return {};
}

Result<void> writeRecord(HistoryOutput& output, const store::Connection& connection, RecordKey key, std::size_t limit,
                         const std::optional<Period>& period) {
    const auto changes = store::recordHistory(connection, key);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    std::size_t written = 0;
    for (const store::RecordChange& entry : *changes) {
        if (written == limit || (period && !isIn(*period, entry.step.at))) {
            continue;
        }
        store::RowChange change = entry.change;
        change.row = key.number; // a run of additions, of which this record is one
        change.last = key.number;
        output.openStep(entry.step);
        output.row(change);
        output.closeStep();
        ++written;
    }
    return {};
}

Result<ExitCode> runHistory(const Context& context, const Arguments& arguments) {
    const auto limit = limitOf(arguments);
    if (!limit) {
        return std::unexpected(limit.error());
    }
    const auto period = periodOf(arguments);
    if (!period) {
        return std::unexpected(period.error());
    }
    const auto hub = openToRead(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    if (arguments.has("--net")) {
        return runNetChanges(context, hub->connection(), **period);
    }
    HistoryOutput output(context, hub->connection());
    Result<void> done;
    if (arguments.positional().size() > 1) {
        const auto key = findAnyRecord(hub->connection(), arguments.positional()[1]);
        done = key ? writeRecord(output, hub->connection(), *key, *limit, *period) : std::unexpected(key.error());
    } else {
        done = writeHub(output, hub->connection(), *limit, *period);
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    output.finish();
    return ExitCode::Done;
}

} // namespace

const CommandInfo& historyCommand() {
    static constexpr OptionInfo options[] = {{"--limit", "N", "cli.history.limit"},
                                             {"--since", "DATE", "cli.history.since"},
                                             {"--until", "DATE", "cli.history.until"},
                                             {"--net", "", "cli.history.net"}};
    static constexpr std::string_view examples[] = {"history mon-hub.maillage", "history mon-hub.maillage angers_43",
                                                    "history mon-hub.maillage --limit 5 --json",
                                                    "history mon-hub.maillage --since 2026-03-12 --net"};
    static constexpr CommandInfo info{.name = "history",
                                      .usage = "HUB [ID] [--since DATE] [--until DATE] [--net] [--limit N]",
                                      .summary = "cli.history",
                                      .details = "cli.history.details",
                                      .options = options,
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 2,
                                      .run = runHistory};
    return info;
}

} // namespace maillage::cli
