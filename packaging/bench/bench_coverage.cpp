// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coverage of every commune of France by 20,000 generated places, and where the next ten would bring most; --places N
// for another number.

#include "core/coverage/coverage_report.h"
#include "core/query/filter/filter.h"
#include "packaging/bench/generated_hub.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <print>

namespace {

using namespace maillage;
using maillage::bench::orExit;

/// Of processor time: all runs on one thread, and a busy machine does not disturb it. The median of three.
double timed(const std::function<void()>& work) {
    std::array<double, 3> runs{};
    for (double& run : runs) {
        const std::clock_t start = std::clock();
        work();
        run = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    std::ranges::sort(runs);
    return runs[1];
}

} // namespace

int main(int argc, char** argv) {
    const bench::BenchOptions options = bench::readOptions(argc, argv, 20'000);
    const store::Connection connection = bench::generatedHub(options.work / "hub.maillage", options.places);
    const Snapshot::Pointer snapshot = orExit(Snapshot::load(connection));
    const TerritoryPart france = wholeOfFrance();
    CoverageReport::Pointer report;
    const auto measure = [&](std::size_t next) {
        const CommuneCentres centres;
        auto sites = orExit(
            sitesOf(*snapshot, withoutClosed(*snapshot, matches(*snapshot, Filter{})), connection, centres, today()));
        report = orExit(coverageReport({.subject = france, .by = TerritoryKind::Epci, .next = next}, std::move(sites),
                                       centres, today()));
    };
    const double share = timed([&] { measure(0); });
    std::println("coverage of {} communes by {} places, told by {} EPCI: {:.0f} ms ({:.2f} % within 10 km)",
                 france.communes.size(), report->sites.places, report->parts.size(), share,
                 report->curve.shareWithin({10'000}).value_or(0));
    std::println("ratio: coverage {:.3f} 1 coverage of France over 1 s", share / 1000);
    const double next = timed([&] { measure(10); });
    std::println("the same with the next {} places: {:.0f} ms", report->next.size(), next);
    return 0;
}
