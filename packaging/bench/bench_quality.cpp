// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The faults of all places, the board's counts, and changes of many places at once: 200,000 generated places by
// default, or --places N.

#include "core/quality/bulk_edit.h"
#include "core/quality/fix_plan.h"
#include "core/quality/quality_report.h"
#include "core/query/snapshot/fault_flags.h"
#include "packaging/bench/generated_hub.h"

#include <array>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <print>

namespace {

using namespace maillage;
using maillage::bench::orExit;

/// Of processor time.
void time(const char* what, const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    std::println("{}: {:.1f} ms", what, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
}

/// Resident memory in bytes (Linux).
std::size_t residentBytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return resident * 4096;
}

std::vector<std::int64_t> firstKeys(const Snapshot& snapshot, std::size_t most) {
    std::vector<std::int64_t> keys;
    for (PlaceRow row = 0; row < snapshot.rowCount() && keys.size() < most; ++row) {
        keys.push_back(snapshot.keyOf(row));
    }
    return keys;
}

Snapshot::Pointer measureFaults(const std::filesystem::path& path, std::size_t count) {
    const store::Connection connection = bench::generatedHub(path, count);
    Snapshot::Pointer snapshot = orExit(Snapshot::load(connection));
    std::shared_ptr<const FaultFlags> faults;
    const std::size_t before = residentBytes();
    time("faults of all places", [&] { faults = orExit(findFaults(*snapshot, connection)); });
    std::println("{} kinds of fault, {} bytes a place", faults->kinds().size(), (residentBytes() - before) / count);
    snapshot = snapshot->withFaults(faults);
    const std::array one{snapshot->keyOf(snapshot->rowCount() / 2)};
    time("faults after an edit", [&] { faults = orExit(updateFaults(*snapshot, one, connection)); });
    const auto some = firstKeys(*snapshot, 5000);
    time("faults after an edit of 5,000", [&] { faults = orExit(updateFaults(*snapshot, some, connection)); });
    QualityReport report;
    time("board by département", [&] { report = qualityReport(*snapshot, {}); });
    std::println("{} topics, {} of {} places without error", report.topics.size(),
                 report.hub.places - report.hub.withErrors, report.hub.places);
    const FaultTopic topic = report.topics.front().topic;
    time("board by commune, of one topic",
         [&] { report = qualityReport(*snapshot, {.level = AreaLevel::Commune}, topic); });
    std::println("{} communes", report.areas.size());
    time("board of one commune", [&] {
        report = qualityReport(*snapshot, {.level = AreaLevel::Commune, .area = report.areas.front().identification});
    });
    return snapshot;
}

void measureChanges(const std::filesystem::path& path, const Snapshot& snapshot) {
    store::HubFile hub = orExit(store::HubFile::open(path));
    Editor editor(hub, "bench");
    const auto keys = firstKeys(snapshot, 20'000);
    ChangePlan plan;
    const BulkEdit edit{.lists = {ListEdit{.field = PlaceField::Tags, .add = {"2026"}}}};
    time("plan of a bulk edit of 20,000", [&] { plan = orExit(planBulkEdit(hub.connection(), keys, edit)); });
    time("bulk edit of 20,000", [&] { (void)orExit(applyPlan(editor, "step.bulk_edit", plan.changes)); });
    time("its undo", [&] { (void)orExit(editor.undo()); });
    time("plan of mending 20,000",
         [&] { plan = orExit(planFix(hub.connection(), keys, [](FaultKind) { return true; })); });
    std::println("{} places can be mended", plan.places);
}

} // namespace

int main(int argc, char** argv) {
    const bench::BenchOptions options = bench::readOptions(argc, argv, 200'000);
    const auto path = options.work / "quality.maillage";
    const Snapshot::Pointer snapshot = measureFaults(path, options.places);
    measureChanges(path, *snapshot);
    return 0;
}
