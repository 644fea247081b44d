// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

using Date = std::chrono::year_month_day;
/// Milliseconds since 1970-01-01 00:00 UTC.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time, or the one that SOURCE_DATE_EPOCH (seconds) pins, so that outputs can be reproduced.
[[nodiscard]] Timestamp now();
/// The calendar date of now() in the local time zone.
[[nodiscard]] Date today();

/// When a day begins in the local time zone.
[[nodiscard]] Timestamp startOfDay(const Date& day);

/// A point in time as the clocks on the wall show it.
struct LocalTime {
    Date day{};
    int minute = 0; ///< since midnight

    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

[[nodiscard]] LocalTime localTime(Timestamp time);

[[nodiscard]] inline LocalTime localNow() {
    return localTime(now());
}

/// Strictly YYYY-MM-DD and an existing day (ISO 8601); anything else is nothing.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
[[nodiscard]] std::string formatDate(const Date& date);
/// "2026-03-12 14:05:09" in the local time zone.
[[nodiscard]] std::string formatLocalTime(Timestamp time);
/// "20260312-140509" in the local time zone, for file names.
[[nodiscard]] std::string fileStamp(Timestamp time);

} // namespace maillage
