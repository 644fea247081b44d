// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/bench/generated_addresses.h"
#include "tests/addresses/small_index.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <map>

namespace {

using namespace maillage;

constexpr std::size_t asked = 500;

struct Outcome {
    std::size_t right = 0;
    std::size_t house = 0;             ///< and the very number
    std::map<std::string, int> missed; ///< by fault
    std::string lines;
};

bool isRight(const Address& found, const bench::GeneratedStreet& wanted) {
    return found.street == wanted.name && found.insee == wanted.insee
           && (wanted.alone || found.formerCommune == wanted.formerCommune);
}

Outcome outcomeOf(const AddressFinder& finder, const std::vector<bench::GeneratedStreet>& streets, std::uint64_t seed) {
    Outcome outcome;
    for (const bench::FaultyAddress& each : bench::faultyAddresses(streets, asked, seed)) {
        const bench::GeneratedStreet& wanted = streets[each.street];
        const bench::GeneratedHouse& house = wanted.houses[each.house];
        const auto hits = finder.search({.text = each.text});
        if (!hits.empty() && isRight(hits.front().address, wanted)) {
            ++outcome.right;
            outcome.house += hits.front().address.number == house.number ? 1U : 0U;
            continue;
        }
        ++outcome.missed[each.faults];
        outcome.lines += std::format("    “{}” ({}): {} {}, found {} {:.2f}\n", each.text, each.faults, wanted.name,
                                     wanted.commune, hits.empty() ? "nothing" : addressText(hits.front().address),
                                     hits.empty() ? 0.0 : hits.front().score);
    }
    return outcome;
}

/// Addresses of half a département with the faults that people make: at least 95 in 100 lead to the right street.
TEST(FaultyAddresses, LeadToTheRightStreet) {
    const auto streets = bench::generatedStreets({"49", "53"}, 60'000);
    const AddressFinder finder({test::indexOf(bench::banCsv(streets)), test::indexOf(bench::hamletsCsv(streets))});
    for (const std::uint64_t seed : {1U, 2U}) {
        const Outcome outcome = outcomeOf(finder, streets, seed);
        EXPECT_GE(outcome.right * 100, asked * 95) << outcome.lines;
        EXPECT_GE(outcome.house * 100, outcome.right * 97);
        RecordProperty(std::format("right_of_{}_with_seed_{}", asked, seed), static_cast<int>(outcome.right));
    }
}

} // namespace
