// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::bench {

struct GeneratedHouse {
    std::uint32_t number = 0;  ///< 0: a hamlet as a whole
    std::string_view suffix{}; ///< "bis", "ter", "b": a literal
    LatLon position{};
};

struct GeneratedStreet {
    std::string name{}; ///< "Rue des Lilas"
    std::string insee{};
    std::string commune{};
    std::string formerInsee{}; ///< of the part of a merged commune that it lies in
    std::string formerCommune{};
    std::string postcode{};
    bool alone = true; ///< no other part of the commune has a street of that name
    std::vector<GeneratedHouse> houses{};
};

/// Numbers that are the same on every machine, unlike those of the standard distributions.
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_engine(seed) {}

    [[nodiscard]] std::size_t below(std::size_t count) { return count == 0 ? 0 : m_engine() % count; }

    [[nodiscard]] bool percent(unsigned share) { return below(100) < share; }

    template<typename Range>
    [[nodiscard]] const auto& of(const Range& range) {
        return range[below(std::size(range))];
    }

private:
    std::mt19937_64 m_engine;
};

/// Invented streets in the real communes of these départements, by their population and with their postcodes and parts,
/// until there are about so many addresses. The same each time.
[[nodiscard]] std::vector<GeneratedStreet> generatedStreets(const std::vector<std::string>& departements,
                                                            std::size_t addresses);

/// As the Base Adresse Nationale delivers them: adresses-XX.csv, and lieux-dits-XX.csv for hamlets as a whole.
[[nodiscard]] std::string banCsv(const std::vector<GeneratedStreet>& streets);
[[nodiscard]] std::string hamletsCsv(const std::vector<GeneratedStreet>& streets);

/// One address as people write it.
struct FaultyAddress {
    std::string text{};
    std::string faults{}; ///< what was done to it: "typo, abbreviation"
    std::size_t street = 0;
    std::size_t house = 0;
};

/// Addresses of these streets with what people do to them: case, accents, abbreviations, the order of words, letters
/// changed, left out, added or exchanged, numbers with bis and ter, postcode and commune in front or left out.
[[nodiscard]] std::vector<FaultyAddress> faultyAddresses(const std::vector<GeneratedStreet>& streets, std::size_t count,
                                                         std::uint64_t seed);

} // namespace maillage::bench
