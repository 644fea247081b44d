// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of the places since a day, and the days of their latest changes, from the history of a large hub:
// 200,000 generated places by default, or --places N.

#include "core/commands/editor.h"
#include "core/query/place_changes.h"
#include "core/query/snapshot/place_times.h"
#include "packaging/bench/generated_hub.h"

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <functional>
#include <print>

namespace {

using namespace maillage;
using maillage::bench::orExit;

/// Of processor time.
void time(const char* what, const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    std::println("{}: {:.0f} ms", what, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
}

Period sinceYesterday() {
    return {.since = Date{std::chrono::sys_days{today()} - std::chrono::days(1)}, .until = today()};
}

std::vector<PlaceChange> changes(const store::Connection& connection) {
    return orExit(placeChanges(connection, sinceYesterday()));
}

/// One step for every place that `wanted` picks.
template<typename Wanted>
void edit(Editor& editor, std::size_t count, Wanted wanted, PlaceField field, const std::string& value) {
    const std::array change{FieldChange{std::to_underlying(field), value}};
    (void)orExit(editor.run(Message{"step.bulk_edit"}, [&](Batch& batch) -> Result<void> {
        for (std::size_t key = 1; key <= count; ++key) {
            if (wanted(key)) {
                if (auto done = batch.set({Entity::Place, static_cast<std::int64_t>(key)}, change); !done) {
                    return done;
                }
            }
        }
        return {};
    }));
}

void addStops(Editor& editor, std::size_t count) {
    (void)orExit(editor.run(Message{"step.sample"}, [&](Batch& batch) -> Result<void> {
        Record stop(Entity::Stop);
        stop[StopField::Name] = "Mairie";
        for (std::size_t key = 1; key <= count; key += 20) {
            stop[StopField::Place] = std::to_string(key);
            stop.uuid = Uuid{};
            if (const auto added = batch.add(stop); !added) {
                return std::unexpected(added.error());
            }
        }
        return {};
    }));
}

/// As an import leaves it: one step, one run of rows.
void noteImport(const store::Connection& connection, std::size_t count) {
    orExit(connection.execute(
        "INSERT INTO change_set(uid, author, at, label, kind, first_seq, last_seq) "
        "VALUES(randomblob(16), 'bench', "
        + std::to_string(now().time_since_epoch().count())
        + ", '', 'do', 1, 1); INSERT INTO hist(seq, cs, tbl, row, last, op) VALUES(1, last_insert_rowid(), 'place', 1, "
        + std::to_string(count) + ", 'I');"));
}

void measure(const std::filesystem::path& path, std::size_t count) {
    {
        const store::Connection connection = bench::generatedHub(path, count);
        noteImport(connection, count);
        time("after an import of all", [&] { std::println("{} places opened", changes(connection).size()); });
        orExit(connection.execute("DELETE FROM hist; DELETE FROM change_set;"));
    }
    store::HubFile hub = orExit(store::HubFile::open(path));
    Editor editor(hub, "bench");
    edit(editor, count, [](std::size_t key) { return key % 200 == 0; }, PlaceField::Nom, "Autre nom");
    time("one place in 200 renamed", [&] { std::println("{} places", changes(hub.connection()).size()); });
    edit(editor, count, [](std::size_t) { return true; }, PlaceField::Telephone, "+33241432813");
    time("every place changed", [&] { std::println("{} places", changes(hub.connection()).size()); });
    addStops(editor, count);
    time("and one in 20 with a stop", [&] { std::println("{} places", changes(hub.connection()).size()); });
    const Snapshot::Pointer snapshot = orExit(Snapshot::load(hub.connection()));
    time("opening times and latest changes", [&] { (void)orExit(findTimes(*snapshot, hub.connection(), today())); });
}

} // namespace

int main(int argc, char** argv) {
    const bench::BenchOptions options = bench::readOptions(argc, argv, 200'000);
    measure(options.work / "changes.maillage", options.places);
    return 0;
}
