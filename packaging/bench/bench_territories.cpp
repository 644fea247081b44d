// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Boundaries of 1,500 communes read from GeoJSON, 200,000 points assigned to them, and the figures of every territory
// of France over 200,000 generated places; --places N for another number, --boundaries FILE... for boundaries of one's
// own.

#include "core/figures/comparison.h"
#include "core/query/snapshot/place_times.h"
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/gazetteer.h"
#include "packaging/bench/generated_hub.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <format>
#include <fstream>
#include <functional>
#include <print>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace maillage;
using maillage::bench::orExit;

/// Of processor time: all runs on one thread, and a busy machine does not disturb it.
double milliseconds(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// The median of three.
double timed(const std::function<void()>& work) {
    std::array<double, 3> runs{milliseconds(work), milliseconds(work), milliseconds(work)};
    std::ranges::sort(runs);
    return runs[1];
}

constexpr std::size_t columns = 40;
constexpr double side = 0.06; ///< degrees; 1,500 of them cover what five départements do

/// A corner of the grid of invented communes, moved a little so that no edge is straight.
LatLon corner(double column, double row) {
    return {46.2 + side * row + 0.01 * std::sin(7 * column + 3 * row),
            -2 + side * column + 0.01 * std::cos(5 * row + column)};
}

/// Along one side of a cell: ten edges, the same for the neighbour on the other side.
void appendSide(std::string& ring, double fromColumn, double fromRow, double toColumn, double toRow) {
    for (int i = 0; i < 10; ++i) {
        const double t = i / 10.0;
        const LatLon point = corner(fromColumn + t * (toColumn - fromColumn), fromRow + t * (toRow - fromRow));
        ring += std::format("{}[{:.6f},{:.6f}]", ring.empty() ? "" : ",", point.lon, point.lat);
    }
}

void writeBoundaries(const std::filesystem::path& file, std::size_t count) {
    std::vector<std::string_view> codes;
    for (const std::string_view departement : {"44", "49", "53", "72", "85", "35"}) {
        for (const Commune& commune :
             Gazetteer::instance().communesOf(*Gazetteer::instance().departement(departement))) {
            codes.push_back(commune.code());
        }
    }
    std::ofstream out(file);
    out << R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < std::min(count, codes.size()); ++i) {
        const std::size_t rowsAbove = i / columns;
        const auto column = static_cast<double>(i % columns);
        const auto row = static_cast<double>(rowsAbove);
        std::string ring;
        appendSide(ring, column, row, column + 1, row);
        appendSide(ring, column + 1, row, column + 1, row + 1);
        appendSide(ring, column + 1, row + 1, column, row + 1);
        appendSide(ring, column, row + 1, column, row);
        const LatLon first = corner(column, row);
        ring += std::format(",[{:.6f},{:.6f}]", first.lon, first.lat);
        out << std::format(R"({}{{"type":"Feature","properties":{{"code":"{}","nom":"C"}},)", i > 0 ? "," : "",
                           codes[i])
            << R"("geometry":{"type":"Polygon","coordinates":[[)" << ring << "]]}}";
    }
    out << "]}";
}

void measureBoundaries(const std::vector<std::filesystem::path>& files) {
    Boundaries::Pointer boundaries;
    const double load = timed([&] { boundaries = orExit(Boundaries::load(files)); });
    std::println("{} communes read and made ready: {:.0f} ms", boundaries->shapes().size(), load);
    std::println("ratio: boundaries-load {:.3f} 1 reading boundaries over 300 ms", load / 300);
    constexpr std::size_t points = 200'000;
    std::mt19937 random(1);
    std::uniform_real_distribution<double> lat(46.2, 48.4);
    std::uniform_real_distribution<double> lon(-2, 0.4);
    std::vector<LatLon> positions(points);
    std::ranges::generate(positions, [&] { return LatLon{lat(random), lon(random)}; });
    std::size_t inside = 0;
    const double assign = timed([&] {
        inside = 0;
        for (const LatLon position : positions) {
            inside += boundaries->areas().at(position) ? 1U : 0U;
        }
    });
    std::println("{} points assigned, {} of them in a commune: {:.0f} ms", points, inside, assign);
    std::println("ratio: boundaries-assign {:.3f} 1 assigning 200,000 points over 1 s", assign / 1000);
    std::vector<std::vector<Commune>> epci;
    for (const TerritoryPart& part : partsOf(partOf(*Territory::parse("reg:52")), TerritoryKind::Epci)) {
        epci.push_back(part.communes);
    }
    std::println("{} EPCI dissolved: {:.0f} ms", epci.size(),
                 timed([&] { static_cast<void>(boundaries->outlines(epci)); }));
}

void measureFigures(const std::filesystem::path& folder, std::size_t places) {
    const store::Connection connection = bench::generatedHub(folder / "hub.maillage", places);
    auto snapshot = orExit(Snapshot::load(connection));
    snapshot = snapshot->withTimes(orExit(findTimes(*snapshot, connection, today())));
    std::size_t territories = 0;
    double sum = 0;
    const double time = timed([&] {
        const auto figures = orExit(Figures::count(snapshot, connection));
        territories = 0;
        for (const TerritoryKind kind : {TerritoryKind::Region, TerritoryKind::Departement,
                                         TerritoryKind::Arrondissement, TerritoryKind::Epci, TerritoryKind::Communes}) {
            const auto rows = rowsOf(*figures, allTerritories(kind));
            territories += rows.size();
            for (const TerritoryRow& row : rows) {
                sum += row.figures.value({.kind = FigureKind::Places, .measure = FigureMeasure::Per10000}).value_or(0);
            }
        }
    });
    std::println("all figures of {} territories, {} places: {:.0f} ms (checksum {:.0f})", territories, places, time,
                 sum);
    std::println("ratio: figures {:.3f} 1 all figures of all territories over 1 s", time / 1000);
}

} // namespace

int main(int argc, char** argv) {
    bench::BenchOptions options = bench::readOptions(argc, argv, 200'000);
    if (options.boundaries.empty()) {
        options.boundaries.push_back(options.work / "communes.geojson");
        writeBoundaries(options.boundaries.front(), 1500);
    }
    measureBoundaries(options.boundaries);
    measureFigures(options.work, options.places);
    return 0;
}
