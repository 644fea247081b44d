// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot/snapshot.h"
#include "core/territory/belonging.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace maillage {

inline constexpr PlaceRow blockRows = 4096;
inline constexpr std::size_t maxSnapshotText = std::size_t{16} * 1024;

/// A position in 1e-7 degrees, about a centimetre.
struct PackedPosition {
    std::int32_t lat = 0;
    std::int32_t lon = 0;
};

struct Locality;

[[nodiscard]] PackedPosition packed(LatLon position);
[[nodiscard]] LatLon unpacked(PackedPosition position);

/// A phone number as sixteen digits of four bits, each digit plus one, the last lowest; 0: none.
using PackedPhone = std::uint64_t;

/// The columns of up to blockRows places, side by side: what filters run over. Snapshots share the blocks that an
/// edit did not touch.
struct Block {
    std::array<std::int64_t, blockRows> keys;
    std::array<PackedPhone, blockRows> phones;
    std::array<PackedPosition, blockRows> positions;
    std::array<std::array<std::uint32_t, blockRows>, facetCount> sets;
    std::array<std::uint32_t, blockRows> localities;
    std::array<std::uint16_t, blockRows> communes; ///< numbers of the communes of today, or noCommune
    std::array<BelongingWay, blockRows> ways;      ///< how they were found
    std::array<std::uint32_t, blockRows> texts;    ///< where the row's texts begin in `arena`
    std::array<std::int32_t, blockRows> verified;  ///< days since 1970-01-01, or noDay
    std::array<std::int32_t, blockRows> callAgain; ///< the same
    std::array<Placement, blockRows> placements;
    std::array<bool, blockRows> starred;
    std::array<bool, blockRows> live;
    PlaceRow count = 0;
    std::string arena; ///< for each row the lengths of its texts, seven bits a byte, then the texts

    static constexpr std::int32_t noDay = INT32_MIN;
    static constexpr std::uint16_t noCommune = 0xFFFF;

    [[nodiscard]] std::string_view text(PlaceRow row, PlaceText which) const;
    /// Finds the commune of a row whose locality and position stand. Null areas: no boundaries are known.
    void findCommune(PlaceRow row, const Locality& locality, const CommuneAreas* areas);
    void setTexts(PlaceRow row, const std::array<std::string_view, placeTextCount>& values);
};

} // namespace maillage
