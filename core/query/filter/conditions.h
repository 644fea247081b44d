// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter/filter.h"
#include "core/query/snapshot/place_times.h"
#include "core/query/snapshot/snapshot_data.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// One bit for each condition that has counts of its own; a place's failed ones tell in which counts it stands.
using Failures = std::uint32_t;
inline constexpr Failures territoryBit = Failures{1} << facetCount;
inline constexpr Failures coordinatesBit = territoryBit << 1U;
inline constexpr Failures faultsBit = coordinatesBit << 1U;
inline constexpr Failures openingBit = faultsBit << 1U;
inline constexpr Failures freshnessBit = openingBit << 1U;
inline constexpr Failures starredBit = freshnessBit << 1U;
inline constexpr Failures callAgainBit = starredBit << 1U;
inline constexpr Failures changedBit = callAgainBit << 1U;
/// Deleted, or not found by what has no counts of its own, such as the text and the box: in no count.
inline constexpr Failures outside = Failures{1} << 31U;

constexpr Failures bitOf(std::size_t facet) {
    return Failures{1} << facet;
}

/// The choices of each row of a block, in bits.
using BlockBits = std::array<ChoiceBits, blockRows>;

/// What a place is at a time, besides its values: open, verified long ago, to be called again.
class Moment {
public:
    Moment(const Snapshot& snapshot, const LocalTime& at);

    void openings(std::size_t blockNumber, BlockBits& bits) const;
    void freshnesses(std::size_t blockNumber, BlockBits& bits) const;

    /// The day has come, and the place was not verified since.
    [[nodiscard]] bool callAgainDue(const Block& block, PlaceRow row) const {
        const std::int32_t day = block.callAgain[row];
        return day != Block::noDay && day <= m_today && block.verified[row] < day;
    }

private:
    const Snapshot& m_snapshot;
    std::int32_t m_today;
    std::array<std::int32_t, 3> m_olderThan{}; ///< days of verification, by Freshness
    std::vector<ChoiceBits> m_hours;           ///< by number of hours; empty while they are not known
    std::vector<std::uint8_t> m_inUse;         ///< by set of states, 1: not suspended or closed
};

/// A filter against one snapshot: every condition turned into a table that a row's number in a column looks up.
class Conditions {
public:
    Conditions(const Snapshot& snapshot, const Filter& filter, const LocalTime& at);

    /// For every row of the block, the conditions that it fails; 0: it passes.
    void judge(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const;

    [[nodiscard]] const Moment& moment() const { return m_moment; }

private:
    using Passing = std::vector<std::uint8_t>; ///< by set or commune, 1: passes

    void chooseSets(std::size_t facet, const std::vector<std::string>& chosen);
    void chooseTerritories(const std::vector<std::string>& identifications);
    void chooseRows(const Filter& filter);
    void judgeColumns(const Block& block, std::array<Failures, blockRows>& failures) const;
    void judgeFaults(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const;
    void judgeTimes(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const;
    void judgeCalls(const Block& block, std::array<Failures, blockRows>& failures) const;

    const Snapshot& m_snapshot;
    Moment m_moment;
    ChoiceBits m_openings = 0; ///< 0: not asked
    ChoiceBits m_freshnesses = 0;
    bool m_starred;
    bool m_callAgainDue;
    std::optional<std::int32_t> m_changedSince;
    std::array<Passing, facetCount> m_sets; ///< empty: not asked
    Passing m_communes;                     ///< by number; the last for places of no known commune
    std::optional<bool> m_hasCoordinates;
    bool m_withErrors;
    bool m_withWarnings;
    std::optional<Bitmap> m_rows; ///< those that the text, the box, the topics of faults and the set let pass
};

} // namespace maillage
