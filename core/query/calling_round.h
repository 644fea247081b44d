// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/query/snapshot/snapshot.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// The places to verify, one after the other: starred ones before, then those whose day to be called again has come,
/// then those never verified, then the oldest verification first; equal ones by name. Closed places are left out.
struct CallingRound {
    struct Share {
        std::string author; ///< as it stands in the places
        std::size_t places = 0;

        friend bool operator==(const Share&, const Share&) = default;
    };

    std::vector<std::int64_t> due;
    std::size_t waiting = 0;       ///< to be called again on a day to come
    std::optional<Date> nextCall;  ///< the first of those days
    std::size_t verified = 0;      ///< in the month of today, closed places too
    std::vector<Share> verifiedBy; ///< the most first
};

/// What decides when a place is due.
struct CallingRhythm {
    Date today{};
    int everyMonths = 6; ///< a verification is good for so long
};

/// What a place says about its verification.
struct Verification {
    std::optional<Date> on{};
    std::optional<Date> callAgainOn{};
    bool closed = false;
};

/// A day to be called again that has not come makes a place wait; one that has come makes it due, unless it was
/// verified on that day or later.
[[nodiscard]] bool isDue(const Verification& place, const CallingRhythm& rhythm);
[[nodiscard]] bool isWaiting(const Verification& place, const CallingRhythm& rhythm);

/// Among the places of `scope`, ascending keys. About a millisecond for 1,000 places.
[[nodiscard]] Result<CallingRound> callingRound(const store::Connection& connection, const Snapshot& snapshot,
                                                std::span<const std::int64_t> scope, const CallingRhythm& rhythm);

} // namespace maillage
