// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace maillage {

/// Minutes since the midnight that a day begins with; `to` is the first one after.
struct MinuteSpan {
    std::int32_t from = 0;
    std::int32_t to = 0;

    friend bool operator==(const MinuteSpan&, const MinuteSpan&) = default;
};

/// What opening hours come to in the weeks after a day, by the clocks on the wall.
struct OpenTimes {
    bool understood = false; ///< false: no hours, or nothing to be made of them
    bool evening = false;    ///< after 18:00 on some day
    bool saturday = false;
    bool sunday = false;
    std::vector<MinuteSpan> soon{}; ///< open on that day and the next, ascending

    /// By minutes since the midnight that the day began with, within two days.
    [[nodiscard]] bool openAt(std::int32_t minute) const;

    friend bool operator==(const OpenTimes&, const OpenTimes&) = default;
};

inline constexpr std::int32_t minutesOfDay = 24 * 60;

/// Hours that are the same every week are worked out at once (PlainWeek), others by KOpeningHours: over two weeks, or
/// over four where weeks, months, nth days or public holidays are named, so that Christmas and New Year hide nothing.
/// Public holidays are those of France, the sun that of its middle. The dates of school holidays are not known: the
/// hours are those outside of them, and hours for school holidays alone are as good as none (not understood). Hours
/// with a remark ("by appointment") count as open. Keep the answer by text.
[[nodiscard]] OpenTimes openTimes(std::string_view hours, const Date& day);

} // namespace maillage
