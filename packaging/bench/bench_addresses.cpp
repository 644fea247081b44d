// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses offline: a million generated ones (or --addresses N) indexed, completed while typing, found with faults,
// and asked for around a point.

#include "core/addresses/address_library.h"
#include "packaging/bench/generated_addresses.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <print>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace maillage;

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Resident memory that the process has had at most, in megabytes (Linux).
double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

void startPeakAnew() {
    std::ofstream("/proc/self/clear_refs") << 5;
}

void index(const AddressLibrary& library, const std::string& path) {
    startPeakAnew();
    const double before = peakMegabytes();
    Result<AddedAddressFile> added;
    const double time = seconds([&] { added = library.add(path); });
    if (!added) {
        std::println(stderr, "{}", added.error().message.id);
        std::exit(1);
    }
    const double share = time / static_cast<double>(added->file.info.addresses) * 1e6;
    std::println("indexed {} addresses in {} streets in {:.1f} s, {:.0f} MB more than before, file of {:.0f} MB",
                 added->file.info.addresses, added->file.info.streets, time, peakMegabytes() - before,
                 static_cast<double>(added->file.bytes) / 1e6);
    std::println("ratio: addresses-index {:.3f} 1 seconds a million addresses over 60", share / 60);
    std::println("ratio: addresses-memory {:.3f} 1 megabytes while indexing over 300",
                 (peakMegabytes() - before) / 300);
}

/// As one types an address: every beginning of three letters and more.
void complete(const AddressFinder& finder, const std::vector<bench::GeneratedStreet>& streets) {
    std::vector<double> times;
    std::string slowest;
    double worst = 0;
    for (const bench::FaultyAddress& each : bench::faultyAddresses(streets, 40, 7)) {
        for (std::size_t length = 3; length <= each.text.size(); ++length) {
            const std::string text = each.text.substr(0, length);
            const double time = seconds([&] { (void)finder.search({.text = text, .completing = true}); }) * 1000;
            times.push_back(time);
            if (time > worst) {
                worst = time;
                slowest = text;
            }
        }
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    std::println("completion: {} texts, median {:.2f} ms, 95 in 100 below {:.2f} ms, worst {:.2f} ms (“{}”)",
                 times.size(), median, times[times.size() * 95 / 100], worst, slowest);
    std::println("ratio: addresses-complete {:.3f} 1 median of completions over 20 ms", median / 20);
}

void find(const AddressFinder& finder, const std::vector<bench::GeneratedStreet>& streets) {
    std::size_t right = 0;
    std::size_t house = 0;
    const auto asked = bench::faultyAddresses(streets, 500, 11);
    const double time = seconds([&] {
        for (const bench::FaultyAddress& each : asked) {
            const bench::GeneratedStreet& wanted = streets[each.street];
            const auto hits = finder.search({.text = each.text});
            if (!hits.empty() && hits[0].address.street == wanted.name && hits[0].address.insee == wanted.insee
                && (wanted.alone || hits[0].address.formerCommune == wanted.formerCommune)) {
                ++right;
                house += hits[0].address.number == wanted.houses[each.house].number ? 1U : 0U;
            }
        }
    });
    std::println("found {} of {} addresses with faults in the right street, {} at the number, {:.2f} ms each", right,
                 asked.size(), house, time * 1000 / static_cast<double>(asked.size()));
    std::println("ratio: addresses-faults {:.3f} 1 wrong streets of 500 over 25",
                 static_cast<double>(asked.size() - right) / 25);
}

void lookAround(const AddressFinder& finder, const std::vector<bench::GeneratedStreet>& streets) {
    bench::Chance chance(3);
    constexpr int points = 2000;
    const double time = seconds([&] {
        for (int i = 0; i < points; ++i) {
            LatLon point = chance.of(streets).houses.front().position;
            point.lat += static_cast<double>(chance.below(100)) / 50'000;
            (void)finder.reverse(point);
        }
    });
    std::println("the nearest address: {:.3f} ms each", time * 1000 / points);
}

} // namespace

int main(int count, char** words) {
    std::filesystem::path work = ".";
    std::size_t addresses = 1'000'000;
    for (int i = 1; i + 1 < count; ++i) {
        const std::string_view value = words[i + 1];
        if (std::string_view(words[i]) == "--work") {
            work = value;
        } else if (std::string_view(words[i]) == "--addresses") {
            std::from_chars(value.data(), value.data() + value.size(), addresses);
        }
    }
    const std::vector<std::string> departements{"49", "44", "53", "72", "85"};
    const auto streets = bench::generatedStreets(departements, addresses);
    const std::string path = work / "adresses-pays-de-la-loire.csv";
    std::ofstream(path, std::ios::binary) << bench::banCsv(streets);
    const AddressLibrary library((work / "addresses").string());
    index(library, path);
    const std::string hamlets = work / "lieux-dits-pays-de-la-loire.csv";
    std::ofstream(hamlets, std::ios::binary) << bench::hamletsCsv(streets);
    if (!library.add(hamlets)) {
        std::exit(1);
    }
    const auto finder = library.open();
    complete(*finder, streets);
    find(*finder, streets);
    lookAround(*finder, streets);
    return 0;
}
