// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/query/filter/choices.h"
#include "core/query/snapshot/snapshot.h"
#include "core/query/snapshot/value_sets.h"
#include "core/standard/values/open_times.h"

#include <memory>
#include <span>
#include <vector>

namespace maillage {

/// What each text of opening hours comes to; number 0 stands for none, and for those that are not understood.
struct HoursTable {
    TextNumbers numbers;
    std::vector<OpenTimes> times{OpenTimes{}};

    /// Works out a text that has not come before.
    std::uint32_t intern(std::string_view text, const Date& day);
};

/// When the places of a snapshot are open, and when they last changed: found in a second pass, as it costs more than
/// reading. Attached by Snapshot::withTimes(). After Snapshot::with() the changed places keep their old ones until
/// updateTimes().
struct PlaceTimes {
    Date day; ///< the hours are worked out from here on: good for two days
    std::shared_ptr<const HoursTable> table;
    std::vector<std::uint32_t> hours;  ///< by row
    std::vector<std::int32_t> changed; ///< by row: days since 1970-01-01, links, notes and stops too; or Block::noDay
    std::int32_t firstChange = 0;      ///< no day in `changed` is earlier

    [[nodiscard]] std::uint32_t hoursOf(PlaceRow row) const { return row < hours.size() ? hours[row] : 0; }

    [[nodiscard]] std::int32_t changedOn(PlaceRow row) const;

    /// What each number of the table is at that time, in bits.
    [[nodiscard]] std::vector<ChoiceBits> openings(const LocalTime& at) const;
};

[[nodiscard]] Result<std::shared_ptr<const PlaceTimes>> findTimes(const Snapshot& snapshot,
                                                                  const store::Connection& connection, const Date& day,
                                                                  const TaskControl& control = {});
/// The same after an edit on that day, which has changed the places of these keys.
[[nodiscard]] Result<std::shared_ptr<const PlaceTimes>> updateTimes(const Snapshot& snapshot,
                                                                    std::span<const std::int64_t> changedKeys,
                                                                    const store::Connection& connection,
                                                                    const Date& day);

} // namespace maillage
