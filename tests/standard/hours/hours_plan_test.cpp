// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/hours/hours_days.h"
#include "core/standard/hours/hours_plan.h"
#include "core/standard/hours/hours_words.h"
#include "core/standard/values/hours.h"
#include "tests/standard/hours/hours_generator.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <KOpeningHours/Interval>
#include <KOpeningHours/OpeningHours>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace maillage {

namespace {

using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

/// As KOpeningHours evaluates it at Angers; "SH", which it does not know, read as "PH".
OpeningHours atAngers(const std::string& text) {
    QString asked = QString::fromStdString(text);
    static const QRegularExpression schoolHolidays(QStringLiteral("\\bSH\\b(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"),
                                                   QRegularExpression::CaseInsensitiveOption);
    asked.replace(schoolHolidays, QStringLiteral("PH"));
    OpeningHours hours(asked.toUtf8());
    hours.setLocation(47.47F, -0.55F);
    hours.setRegion(u"FR");
    hours.setTimeZone(QTimeZone("Europe/Paris"));
    return hours;
}

bool gaveUp(const OpeningHours& hours) {
    return hours.error() != OpeningHours::NoError;
}

/// All of a day that is not closed.
std::string openOn(const OpeningHours& hours, QDate day) {
    std::string open;
    QDateTime at = startInParis(day);
    const QDateTime end = startInParis(day.addDays(1));
    while (at < end) {
        const Interval interval = hours.interval(at);
        if (!interval.isValid()) {
            return gaveUp(hours) ? open + "given up" : open;
        }
        const QDateTime until = interval.hasOpenEnd() ? end : std::min(interval.end(), end);
        if (interval.state() != Interval::Closed) {
            open += QStringLiteral("%1–%2 %3 %4; ")
                        .arg(at.time().toString(), until.time().toString(), interval.comment())
                        .arg(interval.state())
                        .toStdString();
        }
        at = until > at ? until : at.addSecs(60);
    }
    return open;
}

/// A year and the beginning of the next one.
const QDate firstDay(2026, 1, 1);
const QDate lastDay(2027, 1, 15);

/// Where the two part ways, on a day of each kind that either tells apart and some more; empty where they don't.
std::string difference(const std::string& one, const std::string& other) {
    const auto rules = std::pair(readHours(one), readHours(other));
    if (!rules.first || !rules.second) {
        return "not read";
    }
    std::vector<QDate> days = HoursDaysApart(firstDay, lastDay).oneOfEach(*rules.first, *rules.second);
    constexpr int aPrime = 29;
    for (QDate day = firstDay; day < lastDay; day = day.addDays(aPrime)) {
        days.push_back(day);
    }
    const OpeningHours ours = atAngers(one);
    const OpeningHours theirs = atAngers(other);
    if (gaveUp(ours) || gaveUp(theirs)) {
        return "an error: " + ours.normalizedExpression().toStdString();
    }
    for (const QDate day : days) {
        const std::string said = openOn(ours, day);
        if (const std::string saidThere = openOn(theirs, day); said != saidThere) {
            return day.toString(Qt::ISODate).toStdString() + ": " + said + " against " + saidThere;
        }
        if (gaveUp(ours) && gaveUp(theirs)) {
            return {}; // at the same moment
        }
    }
    return {};
}

std::string throughTheGrid(std::string_view text) {
    const auto plan = planFromOsm(text);
    return plan ? osmFromPlan(*plan) : "not shown";
}

HoursSpan span(int from, int to) {
    return {.from = {from * 60}, .to = HoursTime{to * 60}};
}

} // namespace

TEST(HoursPlan, showsTheUsualWeek) {
    const auto plan = planFromOsm("Mo-Fr 09:00-12:00,14:00-17:00; We 10:00-12:00; Sa,Su off; PH off");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->week[0].spans, testing::ElementsAre(span(9, 12), span(14, 17)));
    EXPECT_THAT(plan->week[2].spans, testing::ElementsAre(span(10, 12)));
    EXPECT_TRUE(plan->week[5].closed);
    EXPECT_TRUE(plan->publicHolidays.closed);
    EXPECT_TRUE(plan->cases.empty());
}

TEST(HoursPlan, keepsSpecialCasesInTheirOrder) {
    const auto plan = planFromOsm("Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 10:00-12:00; Sa[1] 10:00-12:00; PH off");
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->cases.size(), 2U);
    EXPECT_EQ(osmText(plan->cases[0]), "Jul-Aug Mo-Fr 10:00-12:00");
    EXPECT_EQ(osmText(plan->cases[1]), "Sa[1] 10:00-12:00");
    EXPECT_TRUE(plan->publicHolidays.closed);
}

TEST(HoursPlan, writesPublicHolidaysAfterTheCasesTheyGoBefore) {
    HoursPlan plan;
    plan.week[0].spans = {span(9, 12)};
    plan.publicHolidays.closed = true;
    plan.cases.push_back({.dates = {{.from = {.month = 7}, .to = HoursDate{.month = 8}}}, .state = HoursState::Off});
    EXPECT_EQ(osmFromPlan(plan), "Mo 09:00-12:00; Jul-Aug off; PH off");
}

struct Written {
    std::string_view text;
    std::string_view clean;
};

class WrittenAgain : public testing::TestWithParam<Written> {};

TEST_P(WrittenAgain, isClean) {
    EXPECT_EQ(throughTheGrid(GetParam().text), GetParam().clean);
}

INSTANTIATE_TEST_SUITE_P(
    Usual, WrittenAgain,
    testing::Values(Written{"", ""}, Written{"mo-fr  9:00-12:00 ;sa 10:00-12:00;", "Mo-Fr 09:00-12:00; Sa 10:00-12:00"},
                    Written{"Mo 09:00-12:00; Tu 09:00-12:00; We 09:00-12:00; Fr 09:00-12:00", "Mo-We,Fr 09:00-12:00"},
                    Written{"Mo-Fr 09:00-12:00; We off", "Mo,Tu,Th,Fr 09:00-12:00; We off"},
                    Written{"Mo-Fr 09:00-12:00, We 14:00-17:00", "Mo,Tu,Th,Fr 09:00-12:00; We 09:00-12:00,14:00-17:00"},
                    Written{"Mo-Fr 08:00-12:00, 14:00-17:00", "Mo-Fr 08:00-12:00,14:00-17:00"},
                    Written{"Mo, We, Fr 09:00-12:00", "Mo,We,Fr 09:00-12:00"}, Written{"24/7", "24/7"},
                    Written{"24/7; PH off", "24/7; PH off"}, Written{"\"sur rendez-vous\"", "\"sur rendez-vous\""},
                    Written{"Mo-Fr 09:00-18:00 open \"sur rdv\"", "Mo-Fr 09:00-18:00 open \"sur rdv\""},
                    Written{"Mo-Fr 09:00-12:00; Sa 09:00-12:00 \"sur rdv\"",
                            "Mo-Fr 09:00-12:00; Sa 09:00-12:00 \"sur rdv\""},
                    Written{"Mo-Fr 09:00-12:00 || \"sur rendez-vous\"", "Mo-Fr 09:00-12:00 || \"sur rendez-vous\""},
                    Written{"Mo-Su,PH 10:00-12:00", "Mo-Su,PH 10:00-12:00"},
                    Written{"Fr 22:00-26:00; Sa 20:00-24:00", "Fr 22:00-26:00; Sa 20:00-24:00"},
                    Written{"2026 Dec 24-2027 Jan 2 off", "2026 Dec 24-2027 Jan 02 off"},
                    Written{"week 1-53/2 Tu 09:00-12:00", "week 01-53/2 Tu 09:00-12:00"}, Written{"off", "Mo-Su off"},
                    Written{"sunrise-sunset", "sunrise-sunset"}, Written{"Mo 18:00+", "Mo 18:00+"},
                    Written{"lundi au vendredi 9h-12h", "Mo-Fr 09:00-12:00"},
                    Written{"Dec 24,25,Jan 1 off", "Dec 24,Dec 25,Jan 01 off"},
                    Written{"Mo-Fr 10:00-16:00/01:30", "Mo-Fr 10:00-16:00/01:30"},
                    Written{"sur rendez-vous", "not shown"}, Written{"Mo[1", "not shown"},
                    Written{"Jul 8-Aug 31 Sa[1],We[2] 10:00-12:00", "Jul 08-Aug 31 Sa[1],We[2] 10:00-12:00"},
                    Written{"Jun 15+ Mo 10:00-12:00", "not shown"}));

/// The later of two rules goes before the earlier one, but KOpeningHours lets closing rules win wherever they stand:
/// such rules are not taken together.
TEST(HoursPlan, leavesAClosureThatALaterRuleOpensWhereItIs) {
    EXPECT_EQ(throughTheGrid("We off; Mo-Fr 09:00-12:00"), "We off; Mo-Fr 09:00-12:00");
}

/// Public holidays stay before, in or after the week, as later rules go before earlier ones.
TEST(HoursPlan, leavesPublicHolidaysWhereTheyAre) {
    for (const std::string text : {"PH off; Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; PH off; Jul-Aug Mo-Fr 10:00-12:00",
                                   "Mo-Fr,PH 10:00-18:00; Sa 10:00-14:00", "Mo-Fr 09:00-12:00; Aug off; PH off"}) {
        const auto plan = planFromOsm(text);
        ASSERT_TRUE(plan) << text;
        EXPECT_EQ(osmFromPlan(*plan), text);
        EXPECT_FALSE(plan->week[0].spans.empty()) << text;
        EXPECT_NE(plan->publicHolidays, HoursOfDay{}) << text;
    }
}

TEST(HoursPlan, findsTheWeekBehindCasesOfOtherDays) {
    const auto plan = planFromOsm("Sa[1] 10:00-12:00; Mo-Fr 09:00-12:00");
    ASSERT_TRUE(plan);
    EXPECT_THAT(plan->week[0].spans, testing::ElementsAre(span(9, 12)));
    EXPECT_EQ(plan->cases.size(), 1U);
}

/// What comparing one day of each kind rests on, looked at day by day.
TEST(HoursDaysApart, daysOfOneKindAreTheSame) {
    for (const std::string text :
         {"Mo-Fr 09:00-12:00,14:00-18:00; Jul-Aug Mo-Fr 10:00-12:00; PH off", "Fr 20:00-02:00; Sa[1] 10:00-26:00",
          "week 1-53/2 Tu 09:00-12:00; Dec 24-Jan 02 off; easter -2 days off \"fermé\"",
          "Mo-Sa 09:00-12:00 \"rdv\" || Su 10:00-11:00; 2026 Aug 3-16 off",
          "Mo-Fr 10:00-12:00; SH Mo-Fr off, PH +1 day 22:00-25:00", "Sep-Jun We[2,-1] 14:00+; Mo,Th 18:00-24:00"}) {
        SCOPED_TRACE(text);
        const auto rules = readHours(text).value();
        const OpeningHours hours = atAngers(text);
        std::set<std::string> kinds;
        for (const QDate day : HoursDaysApart(firstDay, lastDay).oneOfEach(rules, rules)) {
            kinds.insert(openOn(hours, day));
        }
        std::set<std::string> all;
        for (QDate day = firstDay; day < lastDay; day = day.addDays(1)) {
            all.insert(openOn(hours, day));
        }
        EXPECT_EQ(kinds, all);
    }
}

/// Two hundred in all, in parts that run beside each other.
class GeneratedHours : public testing::TestWithParam<unsigned> {};

TEST_P(GeneratedHours, comeOutEquivalent) {
    constexpr std::size_t part = 25;
    std::vector<std::string> kept;
    for (const std::string& text : test::generatedHours(part, GetParam())) {
        SCOPED_TRACE(text);
        const auto plan = planFromOsm(text);
        if (!plan) {
            kept.push_back(text);
            continue;
        }
        const std::string written = osmFromPlan(*plan);
        EXPECT_EQ(hoursFlaw(written), HoursFlaw::None) << written;
        EXPECT_EQ(difference(written, text), "") << written;
        EXPECT_NE(hoursInWords(text, HoursLanguage::French), text);
    }
    EXPECT_LE(kept.size(), 1U) << testing::PrintToString(kept);
}

INSTANTIATE_TEST_SUITE_P(HoursPlan, GeneratedHours, testing::Range(1U, 9U));

TEST(HoursPlan, survivesAnyCut) {
    const std::string_view hours =
        "2024 Dec 24-2025 Jan 02,easter -2 days: Mo-We,PH +1 day,Sa[1,-1] 09:00-12:00,18:00+ off \"x\" || 24/7";
    for (std::size_t end = 0; end <= hours.size(); ++end) {
        for (std::size_t begin = 0; begin < end; ++begin) {
            const std::string_view part = hours.substr(begin, end - begin);
            if (const auto plan = planFromOsm(part)) {
                EXPECT_TRUE(*plan == HoursPlan{} || readHours(osmFromPlan(*plan))) << part;
            }
        }
    }
}

} // namespace maillage
