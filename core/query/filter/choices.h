// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace maillage {

// What a filter asks of a place's hours and of its last verification. A place has several of each: as bits.

/// Of a place that is not suspended or closed.
enum class Opening : std::uint8_t {
    Now,
    Evening,  ///< after 18:00 on some day
    Saturday, ///< on some Saturday of the coming weeks
    Sunday,
    Unsaid, ///< no hours, or none that are understood
};
inline constexpr std::size_t openingCount = 5;
inline constexpr std::array<Opening, openingCount> allOpenings{Opening::Now, Opening::Evening, Opening::Saturday,
                                                               Opening::Sunday, Opening::Unsaid};

enum class Freshness : std::uint8_t {
    OverSixMonths, ///< verified longer ago than that; so are those of the next two
    OverOneYear,
    OverTwoYears,
    Never, ///< in none of the others
};
inline constexpr std::size_t freshnessCount = 4;
inline constexpr std::array<Freshness, freshnessCount> allFreshnesses{Freshness::OverSixMonths, Freshness::OverOneYear,
                                                                      Freshness::OverTwoYears, Freshness::Never};

using ChoiceBits = std::uint8_t;

template<typename Choice>
constexpr ChoiceBits choiceBit(Choice choice) {
    return static_cast<ChoiceBits>(1U << static_cast<unsigned>(choice));
}

// Names in JSON and on the command line: "saturday", "12_months".
[[nodiscard]] std::string_view nameOf(Opening opening);
[[nodiscard]] std::string_view nameOf(Freshness freshness);
[[nodiscard]] std::optional<Opening> openingNamed(std::string_view name);
[[nodiscard]] std::optional<Freshness> freshnessNamed(std::string_view name);

/// Days since 1970-01-01.
[[nodiscard]] constexpr std::int32_t dayNumber(const Date& day) {
    return static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count());
}

/// The day up to which a verification is older than that many months.
[[nodiscard]] Date monthsBefore(const Date& day, int months);

} // namespace maillage
