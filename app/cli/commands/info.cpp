// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "core/base/catalogue.h"
#include "core/store/backup.h"
#include "core/store/schema.h"

#include <array>
#include <filesystem>
#include <ostream>

namespace maillage::cli {

namespace {

struct Count {
    std::string_view name;
    std::string_view sql;
    std::string_view sentence;
};

constexpr std::array counts{
    Count{"places", "SELECT count(*) FROM place", "cli.info.places"},
    Count{"people", "SELECT count(*) FROM person", "cli.info.people"},
    Count{"organisations", "SELECT count(*) FROM organisation", "cli.info.organisations"},
    Count{"links", "SELECT count(*) FROM link", "cli.info.links"},
    Count{"notes", "SELECT count(*) FROM note", "cli.info.notes"},
    Count{"sources", "SELECT count(*) FROM source", "cli.info.sources"},
    Count{"steps", "SELECT count(*) FROM change_set", "cli.info.steps"},
};

/// How many places each source knows.
Result<void> appendSources(const store::Connection& connection, JsonText& text) {
    auto query = connection.prepare("SELECT name, count(crosswalk.key) FROM source LEFT JOIN crosswalk "
                                    "ON crosswalk.source = source.key GROUP BY source.key ORDER BY folded");
    if (!query) {
        return std::unexpected(query.error());
    }
    text.name("source_names").openArray();
    for (;;) {
        const auto row = query->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            text.closeArray();
            return {};
        }
        text.openObject().member("name", query->text(0)).member("records", query->integer(1)).closeObject();
    }
}

Result<ExitCode> runInfo(const Context& context, const Arguments& arguments) {
    const std::string& path = arguments.positional()[0];
    const auto hub = openToRead(path);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const store::Connection& connection = hub->connection();
    JsonText text;
    text.openObject().member("path", std::filesystem::absolute(path).string());
    text.member("version", store::schemaVersion);
    std::string lines = sentence(Message{"cli.info.path", {path, std::to_string(store::schemaVersion)}, {}}) + '\n';
    for (const Count& each : counts) {
        const auto count = connection.integer(each.sql);
        if (!count) {
            return std::unexpected(count.error());
        }
        text.member(each.name, *count);
        lines += sentence(Message{each.sentence, {}, *count}) + '\n';
    }
    text.member("backups", store::backupsOf(path).size());
    if (auto done = appendSources(connection, text); !done) {
        return std::unexpected(done.error());
    }
    text.closeObject();
    context.streams.out << (context.json ? text.take() + '\n' : lines);
    return ExitCode::Done;
}

} // namespace

const CommandInfo& infoCommand() {
    static constexpr std::string_view examples[] = {"info mon-hub.maillage", "info mon-hub.maillage --json"};
    static constexpr CommandInfo info{.name = "info",
                                      .usage = "HUB",
                                      .summary = "cli.info",
                                      .details = {},
                                      .options = {},
                                      .examples = examples,
                                      .fewest = 1,
                                      .most = 1,
                                      .run = runInfo};
    return info;
}

} // namespace maillage::cli
