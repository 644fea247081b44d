// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/values/open_times.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// From a Thursday on.
OpenTimes times(std::string_view hours, const char* day = "2026-11-26") {
    return openTimes(hours, parseDate(day).value());
}

std::string said(const OpenTimes& times) {
    std::string text = times.understood ? "" : "?";
    text += times.evening ? "E" : "";
    text += times.saturday ? "S" : "";
    text += times.sunday ? "D" : "";
    return text;
}

/// Every quarter of an hour of two days.
std::vector<std::int32_t> minutesOpen(const OpenTimes& times) {
    constexpr std::int32_t step = 15;
    std::vector<std::int32_t> minutes;
    for (std::int32_t minute = 0; minute < 2 * minutesOfDay; minute += step) {
        if (times.openAt(minute)) {
            minutes.push_back(minute);
        }
    }
    return minutes;
}

TEST(OpenTimesTest, EveningsAndWeekends) {
    EXPECT_EQ(said(times("Mo-Fr 09:00-12:00,14:00-18:00")), "");
    EXPECT_EQ(said(times("Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00")), "ES");
    EXPECT_EQ(said(times("24/7")), "ESD");
    EXPECT_EQ(said(times("Su 10:00-12:00")), "D");
    EXPECT_EQ(said(times("Fr 20:00-02:00")), "E") << "two hours after midnight are Friday's";
    EXPECT_EQ(said(times("Tu 18:00+")), "E");
}

TEST(OpenTimesTest, WhatComesNowAndThen) {
    EXPECT_EQ(said(times("We[1] 14:00-20:00")), "E");
    EXPECT_EQ(said(times("week 1-53/2 Sa 10:00-12:00")), "S");
    EXPECT_EQ(said(times("Jul-Aug Sa 10:00-12:00")), "") << "not in the weeks to come";
    EXPECT_EQ(said(times("Jul-Aug Sa 10:00-12:00", "2026-07-01")), "S");
    EXPECT_EQ(said(times("Sa 09:00-12:00; PH off", "2027-12-24")), "S")
        << "Christmas Day is a Saturday, the next one is not";
    EXPECT_EQ(said(times("Sa 09:00-12:00 \"sur rendez-vous\"")), "S");
}

/// Nobody knows their dates here: times are those of the other weeks.
TEST(OpenTimesTest, SchoolHolidaysAreLeftAside) {
    EXPECT_EQ(said(times("Sa 09:00-12:00; SH off")), "S");
    EXPECT_EQ(said(times("Mo-Fr 09:00-12:00; SH Mo-Fr 09:00-20:00")), "") << "no evening outside of them";
    EXPECT_EQ(said(times("Sa 09:00-12:00, SH Su 09:00-12:00")), "S") << "what is added for them alone";
    EXPECT_EQ(said(times("Sa 09:00-12:00 \"fermé; voir SH\"")), "S") << "a remark is no rule";
    EXPECT_EQ(said(times("SH Mo-Sa 09:00-20:00")), "?") << "nothing is known of the other weeks";
    EXPECT_EQ(said(times("SH Mo-Fr 09:00-12:00; Jan 01 off; Su 10:00-12:00")), "D");
    EXPECT_EQ(times("Mo-Fr 09:00-12:00; sh off"), times("Mo-Fr 09:00-12:00"));
}

TEST(OpenTimesTest, OtherHolidaysOfTheSameRuleStay) {
    for (const char* day : {"2026-11-11", "2026-11-12"}) {
        EXPECT_EQ(minutesOpen(times("Mo-Fr 09:00-12:00; PH,SH off", day)),
                  minutesOpen(times("Mo-Fr 09:00-12:00; PH off", day)));
        EXPECT_EQ(minutesOpen(times("Mo-Fr 09:00-12:00; SH,PH 10:00-11:00; Jan 01 off", day)),
                  minutesOpen(times("Mo-Fr 09:00-12:00; PH 10:00-11:00; Jan 01 off", day)));
    }
    EXPECT_TRUE(times("Mo-Fr 09:00-12:00; PH,SH off", "2026-11-11").soon.front().from > minutesOfDay)
        << "Armistice Day is a Wednesday";
}

TEST(OpenTimesTest, WhatIsNoHours) {
    for (const char* text : {"", "  ", "on verra bien", "\"sur rendez-vous\"", "Mo-Fr unknown"}) {
        const OpenTimes none = times(text);
        EXPECT_FALSE(none.evening || none.saturday || none.sunday) << text;
        EXPECT_THAT(none.soon, IsEmpty()) << text;
    }
    EXPECT_FALSE(times("on verra bien").understood);
    EXPECT_FALSE(times(std::string(5000, 'x')).understood);
}

TEST(OpenTimesTest, TodayAndTomorrowByTheMinute) {
    const OpenTimes thursday = times("Mo-Th 09:00-12:00; Fr 08:30-09:00,23:00-01:00");
    EXPECT_THAT(thursday.soon,
                ElementsAre(MinuteSpan{9 * 60, 12 * 60}, MinuteSpan{minutesOfDay + 8 * 60 + 30, minutesOfDay + 9 * 60},
                            MinuteSpan{minutesOfDay + 23 * 60, 2 * minutesOfDay + 60}));
    EXPECT_TRUE(thursday.openAt(9 * 60));
    EXPECT_FALSE(thursday.openAt(12 * 60));
    EXPECT_TRUE(times("We 22:00-03:00").openAt(2 * 60)) << "since the evening before";
    EXPECT_TRUE(times("24/7").openAt(0));
}

TEST(OpenTimesTest, PlainWeeksAreWhatKOpeningHoursSays) {
    // The rule at the end, for a day far from these, leaves the text to KOpeningHours.
    for (const std::string hours :
         {"Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00", "24/7", "Mo-Su 08:00-20:00; We off", "Fr 20:00-02:00",
          "Sa-Mo 10:00-12:00", "Mo-Fr 09:00-17:00; We 13:00-15:00", "Mo-Fr 09:00-12:00, Tu 17:00-19:00",
          "Mo,We,Fr 18:00-18:30", "Sa 22:00-09:00", "Th 09:00-12:00,22:00-01:00; Su 00:00-24:00", "09:00-10:00",
          "Tu 18:00+", "Mo-Fr 09:00-12:00; PH off", "Fr open; Th off"}) {
        for (const char* day : {"2026-11-26", "2026-11-28", "2026-11-29", "2026-07-13", "2026-07-14", "2026-07-15"}) {
            EXPECT_EQ(said(times(hours, day)), said(times(hours + "; Jan 01 off", day))) << hours << ' ' << day;
            EXPECT_EQ(minutesOpen(times(hours, day)), minutesOpen(times(hours + "; Jan 01 off", day)))
                << hours << ' ' << day;
        }
    }
}

TEST(OpenTimesTest, TheDayTheClocksGoBackHasItsHours) {
    const OpenTimes sunday = times("Su 09:00-12:00", "2026-10-25");
    EXPECT_THAT(sunday.soon, ElementsAre(MinuteSpan{9 * 60, 12 * 60}));
}

} // namespace
} // namespace maillage
