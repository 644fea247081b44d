// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>

/// The records of an index file (README.md), little-endian, in a container of core/territory/section_file.h.
namespace maillage::layout {

inline constexpr std::string_view indexMagic = "MLGADDR1";

/// Degrees in units of 1e-7.
struct Position {
    std::int32_t lat = 0;
    std::int32_t lon = 0;

    friend auto operator<=>(const Position&, const Position&) = default;
};

/// A text of the section TEXT.
struct Text {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// A commune, or the part of one that has its own former code or postcode.
struct Locality {
    Text name{};
    Text former{};
    Text insee{};
    Text formerInsee{};
    std::uint32_t postcode = 0; ///< 0: unknown
    std::uint32_t addresses = 0;
    Position centre{}; ///< mean of its addresses
};

inline constexpr std::uint8_t streetKind = 0;
inline constexpr std::uint8_t hamletKind = 1;

struct Street {
    Text name{};
    std::uint32_t locality = 0;
    std::uint32_t firstNumber = 0;
    std::uint16_t numbers = 0;
    std::uint8_t words = 0;
    std::uint8_t kind = streetKind;
    Position middle{}; ///< of the address nearest to the mean of all
};

inline constexpr std::uint8_t certifiedFlag = 1;

struct Number {
    std::uint32_t number = 0; ///< 0: the street as a whole
    std::uint16_t suffix = 0; ///< in SUFF; 0: none
    std::uint8_t kind = 0;    ///< PositionKind
    std::uint8_t flags = 0;
    Position position{};
};

/// A word of names and where its list of records begins.
struct Word {
    Text text{};
    std::uint32_t letters = 0; ///< letterSet()
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// The streets that have an address in a cell of cellsPerDegree.
struct Cell {
    std::uint32_t cell = 0;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

static_assert(sizeof(Locality) == 48 && sizeof(Street) == 28 && sizeof(Number) == 16 && sizeof(Word) == 20
              && sizeof(Cell) == 12);

inline constexpr int cellsPerDegree = 100;

[[nodiscard]] inline Position packed(LatLon p) {
    return {static_cast<std::int32_t>(std::lround(p.lat * 1e7)), static_cast<std::int32_t>(std::lround(p.lon * 1e7))};
}

[[nodiscard]] constexpr LatLon unpacked(Position p) {
    return {p.lat * 1e-7, p.lon * 1e-7};
}

/// Rows from the South pole, columns from 180° W.
struct CellId {
    int row = 0;
    int column = 0;

    [[nodiscard]] constexpr std::uint32_t value() const {
        return (static_cast<std::uint32_t>(row) << 16U) | static_cast<std::uint32_t>(column);
    }
};

[[nodiscard]] inline CellId cellOf(LatLon p) {
    return {static_cast<int>(std::floor((p.lat + 90) * cellsPerDegree)),
            static_cast<int>(std::floor((p.lon + 180) * cellsPerDegree))};
}

} // namespace maillage::layout
