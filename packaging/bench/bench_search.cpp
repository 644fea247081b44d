// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search as you type, filters, counts and box queries over generated places: one million by default, or --places N.

#include "core/query/calling_round.h"
#include "core/query/filter/filter.h"
#include "core/query/search/search.h"
#include "core/query/search/spatial.h"
#include "core/query/snapshot/place_times.h"
#include "packaging/bench/generated_hub.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <format>
#include <fstream>
#include <functional>
#include <print>

namespace {

using namespace maillage;
using maillage::bench::orExit;

/// For results that are only computed to be timed.
void keep(std::size_t value) {
    static volatile std::size_t sink = 0;
    sink = sink + value;
}

/// Of processor time: all runs on one thread and in memory, and a busy machine does not disturb it.
double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// Of `times` runs, sorted.
std::vector<double> timed(int times, const std::function<void()>& work) {
    std::vector<double> runs;
    runs.reserve(static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) {
        runs.push_back(milliseconds(work));
    }
    std::ranges::sort(runs);
    return runs;
}

/// Resident memory in bytes (Linux).
std::size_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return resident * 4096;
}

// ---- measures -----------------------------------------------------------------------------------------------------

/// As one types: each begins with three letters and goes on to six.
constexpr std::array typed{"numéri", "rue",    "france", "média",  "mairie", "angers", "saint", "biblio",
                           "jaurès", "associ", "pla",    "ave",    "lib",    "œuvre",  "490",   "paris",
                           "numeri", "aide",   "écoles", "cyber",  "rou",    "atelie", "les",   "poste",
                           "villeu", "zzz",    "rue de", "med sa", "num ru"};

void measureSearch(const Snapshot& snapshot) {
    std::vector<double> times;
    double worst = 0;
    std::string slowest;
    for (const std::string_view text : typed) {
        for (std::size_t letters = 3; letters <= text.size(); ++letters) {
            if (letters < text.size() && (static_cast<unsigned char>(text[letters]) & 0xC0U) == 0x80U) {
                continue; // inside a character
            }
            const std::string_view prefix = text.substr(0, letters);
            SearchResult result;
            const double time = timed(3, [&] { result = search(snapshot, prefix); })[1];
            times.push_back(time);
            if (time > worst) {
                worst = time;
                slowest = std::format("“{}”, {} places", prefix, result.count);
            }
        }
    }
    std::ranges::sort(times);
    std::println("search as you type: {} texts, median {:.2f} ms, worst {:.2f} ms ({})", times.size(),
                 times[times.size() / 2], worst, slowest);
    std::println("ratio: search-median {:.3f} 1 median of 3 to 6 letters over 10 ms", times[times.size() / 2] / 10);
    std::println("ratio: search-worst {:.3f} 1 worst of 3 to 6 letters over 100 ms", worst / 100);
}

void measureOthers(const Snapshot& snapshot) {
    const auto time = [](const char* what, int times, const std::function<void()>& work) {
        const auto runs = timed(times, work);
        std::println("{}: median {:.3f} ms, worst {:.3f} ms", what, runs[runs.size() / 2], runs.back());
    };
    time("phone fragment", 5, [&] { keep(search(snapshot, "01 99 01 23").count); });
    time("e-mail fragment", 3, [&] { keep(search(snapshot, "contact12@agg").count); });
    time("full order of “num”", 3, [&] { keep(inOrder(snapshot, search(snapshot, "num").matches, "num").size()); });
    Filter filter;
    time("all counts, no filter", 5, [&] { keep(counts(snapshot, filter).total); });
    filter.of(Facet::Services) = {"Loisirs et créations numériques"};
    filter.of(Facet::State) = {"open"};
    filter.territories = {"reg:52"};
    time("all counts, three choices", 5, [&] { keep(counts(snapshot, filter).total); });
    filter.openings = {Opening::Saturday, Opening::Now};
    filter.freshnesses = {Freshness::OverOneYear, Freshness::Never};
    filter.changedSince = Date{std::chrono::year{2026}, std::chrono::January, std::chrono::day{1}};
    filter.starred = true;
    time("all counts, these and four conditions on times", 5, [&] { keep(counts(snapshot, filter).total); });
    filter = {};
    filter.of(Facet::Services) = {"Loisirs et créations numériques"};
    filter.of(Facet::State) = {"open"};
    filter.territories = {"reg:52"};
    filter.text = "num";
    time("apply, three choices and a text", 5, [&] { keep(apply(snapshot, filter).rows.size()); });
    time("a town's box", 20, [&] {
        std::size_t found = 0;
        forEachInBox(snapshot, {47.43, -0.62, 47.52, -0.50}, [&](PlaceRow) { ++found; });
        keep(found);
    });
    time("the nearest place", 20, [&] { keep(nearest(snapshot, {47.2, 0.3})->row); });
}

void measureEdit(const Snapshot& snapshot, const store::Connection& connection) {
    const std::array key{snapshot.keyOf(snapshot.rowCount() / 2)};
    const auto runs = timed(9, [&] { keep(orExit(snapshot.with(key, connection))->placeCount()); });
    std::println("snapshot after an edit: median {:.2f} ms", runs[runs.size() / 2]);
}

void measure(const std::filesystem::path& work, std::size_t count) {
    std::println("{} places", count);
    const auto path = work / "search.maillage";
    store::Connection connection;
    std::println("generated in {:.0f} ms", milliseconds([&] { connection = bench::generatedHub(path, count); }));
    const std::size_t before = residentBytes();
    Snapshot::Pointer snapshot;
    std::println("loaded in {:.0f} ms", milliseconds([&] { snapshot = orExit(Snapshot::load(connection)); }));
    std::println("{} bytes a place", (residentBytes() - before) / count);
    std::shared_ptr<const SearchIndex> index;
    std::println("search index in {:.0f} ms", milliseconds([&] { index = SearchIndex::build(snapshot); }));
    std::println("{} bytes a place in the search index", index->bytes() / count);
    std::shared_ptr<const SpatialIndex> spatial;
    std::println("spatial index in {:.0f} ms", milliseconds([&] { spatial = SpatialIndex::build(snapshot); }));
    std::println("search without index: {:.1f} ms", milliseconds([&] { keep(search(*snapshot, "num").count); }));
    snapshot = snapshot->withIndex(index)->withIndex(spatial);
    std::shared_ptr<const PlaceTimes> times;
    std::println("opening times and changes in {:.0f} ms",
                 milliseconds([&] { times = orExit(findTimes(*snapshot, connection, today())); }));
    std::println("{} different hours", times->table->numbers.size());
    std::vector<std::int64_t> keys;
    keys.reserve(snapshot->rowCount());
    for (PlaceRow row = 0; row < snapshot->rowCount(); ++row) {
        keys.push_back(snapshot->keyOf(row));
    }
    std::println("queue of the calling round in {:.0f} ms", milliseconds([&] {
                     keep(orExit(callingRound(connection, *snapshot, keys, {.today = today()})).due.size());
                 }));
    snapshot = snapshot->withTimes(times);
    measureSearch(*snapshot);
    measureOthers(*snapshot);
    measureEdit(*snapshot, connection);
}

} // namespace

int main(int argc, char** argv) {
    const bench::BenchOptions options = bench::readOptions(argc, argv, 1'000'000);
    measure(options.work, options.places);
    return 0;
}
