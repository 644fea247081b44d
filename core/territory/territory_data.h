// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/commune.h"
#include "core/territory/section_file.h"

#include <array>
#include <vector>

// Private to core/territory: the records of resources/reference/territories.bin, as README.md describes them.

namespace maillage {

inline constexpr std::uint16_t noEpci = 0xFFFF;
inline constexpr std::uint16_t noArrondissement = 0xFFFF;
inline constexpr std::uint32_t unknownPopulation = 0xFFFFFFFF;
inline constexpr std::int32_t noPosition = INT32_MIN;

struct CommuneRecord {
    std::array<char, 5> code;
    std::uint8_t kind;
    std::uint8_t departement;
    std::uint8_t nameLength;
    std::uint32_t name;
    std::uint32_t population;
    std::uint16_t epci;
    std::uint16_t present;
    std::uint16_t firstPostcode;
    std::uint8_t postcodes;
    std::uint8_t reserved1;
    std::int32_t lat; ///< 1e-5 degrees
    std::int32_t lon;
    std::uint16_t reach; ///< tens of metres
    std::uint16_t arrondissement;
};

static_assert(sizeof(CommuneRecord) == 36);

struct PostcodeRecord {
    std::uint32_t postcode;
    std::uint16_t first;
    std::uint16_t count;
};

static_assert(sizeof(PostcodeRecord) == 8);

struct EpciRecord {
    std::uint32_t siren;
    std::uint32_t name;
    std::uint8_t nameLength;
    std::uint8_t kind;
    std::uint16_t reserved;
};

static_assert(sizeof(EpciRecord) == 12);

struct DepartementRecord {
    std::array<char, 3> code;
    std::uint8_t region;
    std::uint32_t name;
    std::uint8_t nameLength;
    std::uint8_t zone;
    std::array<char, 5> seat;
    std::uint8_t reserved;
};

static_assert(sizeof(DepartementRecord) == 16);

struct RegionRecord {
    std::array<char, 3> code;
    std::uint8_t reserved1;
    std::uint32_t name;
    std::uint8_t nameLength;
    std::uint8_t zone;
    std::array<char, 2> reserved2;
};

static_assert(sizeof(RegionRecord) == 12);

struct ArrondissementRecord {
    std::array<char, 4> code;
    std::uint32_t name;
    std::uint8_t nameLength;
    std::uint8_t departement;
    std::array<char, 5> seat;
    std::uint8_t reserved;
};

static_assert(sizeof(ArrondissementRecord) == 16);

struct YearsRecord {
    std::uint16_t divisions;
    std::uint16_t populations;
};

static_assert(sizeof(YearsRecord) == 4);

struct TerritoryData {
    Column<CommuneRecord> communes; ///< by code; the present commune first where a part has the same code
    Column<std::uint32_t> postcodes;
    Column<PostcodeRecord> postcodeHeads;
    Column<std::uint16_t> postcodeEntries;
    Column<std::uint16_t> byName; ///< named communes by key, then arrondissement
    Column<EpciRecord> epci;      ///< by SIREN
    Column<DepartementRecord> departements;
    Column<RegionRecord> regions;
    Column<ArrondissementRecord> arrondissements; ///< by code
    Column<YearsRecord> years;
    std::string_view text;
    std::vector<std::uint16_t> byCode; ///< codeNumber() -> number of the commune + 1; 0: none

    [[nodiscard]] std::string_view textAt(std::uint32_t offset, std::uint8_t length) const {
        return offset <= text.size() ? text.substr(offset, length) : std::string_view{};
    }
};

[[nodiscard]] Departement departementAt(const TerritoryData& data, std::size_t number);
[[nodiscard]] Region regionAt(const TerritoryData& data, std::size_t number);
[[nodiscard]] Arrondissement arrondissementAt(const TerritoryData& data, std::size_t number);
[[nodiscard]] Epci epciAt(const TerritoryData& data, std::size_t number);

} // namespace maillage
