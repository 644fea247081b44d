// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace maillage {

namespace {

using KOpeningHours::Interval;
using KOpeningHours::OpeningHours;

/// All that is not closed in a year at Angers, told by KOpeningHours; "SH", which it does not know, read as "PH".
std::vector<std::string> openOverAYear(const std::string& text) {
    QString asked = QString::fromStdString(text);
    static const QRegularExpression schoolHolidays(QStringLiteral("\\bSH\\b(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"),
                                                   QRegularExpression::CaseInsensitiveOption);
    asked.replace(schoolHolidays, QStringLiteral("PH"));
    OpeningHours hours(asked.toUtf8());
    hours.setLocation(47.47F, -0.55F);
    hours.setRegion(u"FR");
    hours.setTimeZone(QTimeZone("Europe/Paris"));
    if (hours.error() != OpeningHours::NoError) {
        return {"error", hours.normalizedExpression().toStdString()};
    }
    std::vector<std::string> open;
    QDateTime at = QDate(2026, 1, 1).startOfDay();
    const QDateTime end = QDate(2027, 1, 15).startOfDay();
    while (at < end) {
        const Interval interval = hours.interval(at);
        if (!interval.isValid()) {
            if (hours.error() != OpeningHours::NoError) {
                open.emplace_back("given up");
            }
            break;
        }
        const QDateTime until = interval.hasOpenEnd() ? end : interval.end();
        if (interval.state() != Interval::Closed) {
            open.push_back(QStringLiteral("%1 %2 %3 %4")
                               .arg(at.toString(Qt::ISODate), until.toString(Qt::ISODate), interval.comment())
                               .arg(interval.state())
                               .toStdString());
        }
        at = until > at ? until : at.addSecs(60);
    }
    return open;
}

/// Where the two part ways; empty where they don't.
std::string difference(const std::string& one, const std::string& other) {
    const auto ours = openOverAYear(one);
    const auto theirs = openOverAYear(other);
    const auto [a, b] = std::ranges::mismatch(ours, theirs);
    return a == ours.end() && b == theirs.end()
               ? ""
               : (a == ours.end() ? "nothing" : *a) + " against " + (b == theirs.end() ? "nothing" : *b);
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
