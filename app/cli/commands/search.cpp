// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/search/search.h"

#include "app/cli/commands/commands.h"
#include "app/cli/hub_access.h"
#include "app/cli/output/json_text.h"
#include "app/cli/record_filter.h"
#include "app/cli/records/record_search.h"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace maillage::cli {

namespace {

constexpr std::size_t usualLimit = 50;

/// Writes what was found, places first, then organisations and people.
class SearchOutput {
public:
    explicit SearchOutput(const Context& context)
        : m_context(context) {
        m_text.openArray();
    }

    void record(const Record& record) {
        const auto value = [&](std::string_view name) {
            const auto field = fieldIndex(record.entity, name);
            return field ? std::string_view(record.values[*field]) : std::string_view{};
        };
        const std::string uuid = record.uuid.toString();
        const std::string_view id = value("id").empty() ? std::string_view(uuid) : value("id");
        if (!m_context.json) {
            m_context.streams.out << id << '\t' << entityName(record.entity) << '\t' << displayName(record) << '\t'
                                  << value("commune") << '\n';
            return;
        }
        m_text.openObject().member("id", id).member("name", displayName(record));
        m_text.member("commune", value("commune")).member("code_postal", value("code_postal"));
        m_text.member("kind", entityName(record.entity)).member("uuid", uuid).closeObject();
    }

    void finish() {
        if (m_context.json) {
            m_context.streams.out << m_text.closeArray().take() << '\n';
        }
    }

private:
    const Context& m_context;
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

/// Those that the filter lets pass.
std::vector<PlaceRow> passing(const Bitmap& places, const std::vector<PlaceRow>& best, std::size_t limit) {
    std::vector<PlaceRow> rows;
    for (const PlaceRow row : best) {
        if (rows.size() < limit && places.test(row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

Result<void> searchPlaces(const store::Connection& connection, const std::string& words, std::size_t limit,
                          const RecordFilter& filter, SearchOutput& output) {
    const auto snapshot = Snapshot::load(connection);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    SearchResult found = search(**snapshot, words, filter.isEmpty() ? limit : (*snapshot)->rowCount());
    if (!filter.isEmpty()) {
        const auto places = filter.places(**snapshot, connection);
        if (!places) {
            return std::unexpected(places.error());
        }
        found.best = passing(*places, found.best, limit);
    }
    std::vector<std::int64_t> keys;
    keys.reserve(found.best.size());
    for (const PlaceRow row : found.best) {
        keys.push_back((*snapshot)->keyOf(row));
    }
    return store::forEachRecord(connection, Entity::Place, keys, [&](const Record& record) {
        output.record(record);
        return true;
    });
}

Result<ExitCode> runSearch(const Context& context, const Arguments& arguments) {
    const auto limit = limitOf(arguments);
    if (!limit) {
        return std::unexpected(limit.error());
    }
    const auto filter = RecordFilter::parse(arguments, Entity::Place);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    const auto hub = openToRead(arguments.positional()[0]);
    if (!hub) {
        return std::unexpected(hub.error());
    }
    const std::string& words = arguments.positional()[1];
    SearchOutput output(context);
    auto done = searchPlaces(hub->connection(), words, *limit, *filter, output);
    for (const Entity entity : {Entity::Organisation, Entity::Person}) {
        if (done && filter->isEmpty()) {
            done = searchRecords(hub->connection(), entity, words, *limit,
                                 [&](const Record& record) { output.record(record); });
        }
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    output.finish();
    return ExitCode::Done;
}

} // namespace

const CommandInfo& searchCommand() {
    static const std::vector<OptionInfo> options = [] {
        std::vector<OptionInfo> all{{"--limit", "N", "cli.search.limit"}};
        std::ranges::copy_if(RecordFilter::options(), std::back_inserter(all),
                             [](const OptionInfo& one) { return one.name != "--text"; });
        return all;
    }();
    static constexpr std::string_view examples[] = {"search mon-hub.maillage mediatheque",
                                                    "search mon-hub.maillage \"02 41\" --json",
                                                    "search mon-hub.maillage \"\" --open saturday --territory dep:49"};
    static const CommandInfo info{.name = "search",
                                  .usage = "HUB TEXT",
                                  .summary = "cli.search",
                                  .details = "cli.search.details",
                                  .options = options,
                                  .examples = examples,
                                  .fewest = 2,
                                  .most = 2,
                                  .run = runSearch};
    return info;
}

} // namespace maillage::cli
