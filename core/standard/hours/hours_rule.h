// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

// Opening hours as OpenStreetMap's specification builds them: rules one after the other, each saying when it holds and
// what holds then. https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification

// The words of the specification, in the order of the numbers below.
inline constexpr std::array<std::string_view, 7> osmDays{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
inline constexpr std::array<std::string_view, 12> osmMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
inline constexpr std::array<std::string_view, 4> osmEvents{"sunrise", "sunset", "dawn", "dusk"};
inline constexpr std::array<std::string_view, 4> osmStates{"off", "closed", "open", "unknown"};

/// How a rule stands to those before it.
enum class HoursJoint : std::uint8_t {
    Replace,   ///< ";" the whole day is as this rule says
    Add,       ///< "," its times come on top
    Otherwise, ///< "||" where no other rule says anything
};

/// In the order of osmStates.
enum class HoursState : std::uint8_t { Off, Closed, Open, Unknown };

/// A time of the day, or one told from the sun.
struct HoursTime {
    int minutes = 0;            ///< since midnight, up to 48 hours; from the event where that is set
    std::optional<int> event{}; ///< in osmEvents

    friend bool operator==(const HoursTime&, const HoursTime&) = default;
};

struct HoursSpan {
    HoursTime from{};
    std::optional<HoursTime> to{}; ///< none: an open end, or a point in time
    bool openEnd = false;          ///< "18:00+"
    std::string every{};           ///< "01:30" of "10:00-16:00/01:30"

    friend bool operator==(const HoursSpan&, const HoursSpan&) = default;
};

/// Numbers from the first to the last.
struct HoursRange {
    int first = 0;
    int last = 0;
    int step = 1;

    friend bool operator==(const HoursRange&, const HoursRange&) = default;
};

enum class HoursDayKind : std::uint8_t { Weekdays, PublicHolidays, SchoolHolidays };

struct HoursDays {
    HoursDayKind kind = HoursDayKind::Weekdays;
    int first = 0;                 ///< in osmDays
    int last = 0;                  ///< before the first where the span runs over Sunday
    std::vector<HoursRange> nth{}; ///< of the month: "[1,3]", "[-1]"
    int offset = 0;                ///< days later

    friend bool operator==(const HoursDays&, const HoursDays&) = default;
};

using Weekdays = std::bitset<7>; ///< Monday first

/// None for holidays; those that come round once a month count as well.
[[nodiscard]] Weekdays weekdaysOf(const HoursDays& days);
/// Of every week.
[[nodiscard]] bool isPlainWeekday(const HoursDays& days);
/// "Mo-Fr", "Mo,Tu".
[[nodiscard]] std::vector<HoursDays> daysFrom(const Weekdays& weekdays);

/// A month, a day of it, or Easter; with or without a year.
struct HoursDate {
    int year = 0;  ///< 0: any
    int month = 0; ///< 1 to 12
    int day = 0;   ///< 0: the whole month
    bool easter = false;
    int offset = 0; ///< days later

    friend bool operator==(const HoursDate&, const HoursDate&) = default;
};

struct HoursDates {
    HoursDate from{};
    std::optional<HoursDate> to{};

    friend bool operator==(const HoursDates&, const HoursDates&) = default;
};

struct HoursYears {
    int first = 0;
    std::optional<int> last{}; ///< none: that year alone, or without end
    bool openEnd = false;      ///< "2026+", "2026/2"
    int step = 1;

    friend bool operator==(const HoursYears&, const HoursYears&) = default;
};

struct HoursRule {
    HoursJoint joint = HoursJoint::Replace;
    bool always = false; ///< "24/7"
    std::vector<HoursYears> years{};
    std::vector<HoursDates> dates{};
    std::vector<HoursRange> weeks{}; ///< of ISO 8601
    std::string period{};            ///< a remark in place of dates: "\"travaux\": Mo 10:00-12:00"
    bool colon = false;              ///< between dates and days
    std::vector<HoursDays> within{}; ///< holidays that the days must fall in as well: "SH Mo-Fr"
    std::vector<HoursDays> days{};   ///< none: every day
    std::vector<HoursSpan> spans{};
    std::optional<HoursState> state{};
    std::optional<std::string> remark{};

    friend bool operator==(const HoursRule&, const HoursRule&) = default;

    [[nodiscard]] bool closes() const { return state == HoursState::Off || state == HoursState::Closed; }

    /// Whether it holds in some part of the year only.
    [[nodiscard]] bool isDated() const { return !years.empty() || !dates.empty() || !weeks.empty() || !period.empty(); }
};

using HoursRules = std::vector<HoursRule>;

/// The rules of a text that KOpeningHours understands, "Mo-Fr 09:00-12:00" or "du lundi au vendredi de 9h à 12h";
/// nothing for others, and for constructs that are not known here. Bounded by maxHoursBytes; no recursion.
[[nodiscard]] std::optional<HoursRules> readHours(std::string_view text);

[[nodiscard]] std::string osmText(std::span<const HoursRule> rules);
/// Without what joins it to others.
[[nodiscard]] std::string osmText(const HoursRule& rule);

} // namespace maillage
