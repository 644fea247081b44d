// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/calling_round.h"
#include "tests/query/hub.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace maillage {
namespace {

using test::Hub;
using test::Random;

constexpr Date today{std::chrono::year(2026), std::chrono::November, std::chrono::day(26)};
constexpr CallingRhythm rhythm{.today = today, .everyMonths = 6};

std::vector<std::int64_t> allKeys(const Snapshot& snapshot) {
    std::vector<std::int64_t> keys;
    for (PlaceRow row = 0; row < snapshot.rowCount(); ++row) {
        keys.push_back(snapshot.keyOf(row));
    }
    return keys;
}

CallingRound roundOf(const Hub& hub) {
    const auto snapshot = hub.load();
    return callingRound(hub.connection(), *snapshot, allKeys(*snapshot), rhythm).value();
}

TEST(CallingRound, starredThenPromisedThenNeverThenOldest) {
    Hub hub;
    const auto old = hub.addPlace({{PlaceField::Nom, "Vieux"}, {PlaceField::VerifiedOn, "2024-01-10"}});
    const auto older = hub.addPlace({{PlaceField::Nom, "Plus vieux"}, {PlaceField::VerifiedOn, "2023-01-10"}});
    const auto never = hub.addPlace({{PlaceField::Nom, "Zénith"}});
    const auto neverToo = hub.addPlace({{PlaceField::Nom, "Amphi"}});
    const auto promised = hub.addPlace(
        {{PlaceField::Nom, "Promis"}, {PlaceField::VerifiedOn, "2026-11-01"}, {PlaceField::CallAgainOn, "2026-11-26"}});
    const auto starred = hub.addPlace(
        {{PlaceField::Nom, "Étoilé"}, {PlaceField::VerifiedOn, "2026-01-02"}, {PlaceField::Starred, "yes"}});
    EXPECT_EQ(roundOf(hub).due, (std::vector{starred, promised, neverToo, never, older, old}));
}

TEST(CallingRound, leavesOutWhatIsClosedFreshOrWaiting) {
    Hub hub;
    hub.addPlace({{PlaceField::Nom, "Fermé"}, {PlaceField::State, "closed"}});
    hub.addPlace({{PlaceField::Nom, "Frais"}, {PlaceField::VerifiedOn, "2026-06-01"}});
    hub.addPlace({{PlaceField::Nom, "Plus tard"}, {PlaceField::CallAgainOn, "2026-12-24"}});
    hub.addPlace({{PlaceField::Nom, "Demain"}, {PlaceField::CallAgainOn, "2026-11-27"}});
    const auto suspended = hub.addPlace({{PlaceField::Nom, "Suspendu"}, {PlaceField::State, "suspended"}});
    const CallingRound round = roundOf(hub);
    EXPECT_EQ(round.due, std::vector{suspended});
    EXPECT_EQ(round.waiting, 2U);
    EXPECT_EQ(round.nextCall, parseDate("2026-11-27"));
}

TEST(CallingRound, aPromiseIsKeptOnce) {
    const auto place = [](std::string_view on, std::string_view again) {
        return Verification{.on = parseDate(on), .callAgainOn = parseDate(again)};
    };
    EXPECT_TRUE(isDue(place("2026-11-20", "2026-11-25"), rhythm));
    EXPECT_FALSE(isDue(place("2026-11-25", "2026-11-25"), rhythm));
    EXPECT_FALSE(isDue(place("2026-11-26", "2026-11-25"), rhythm));
    EXPECT_FALSE(isDue(place("", "2026-11-27"), rhythm));
    EXPECT_TRUE(isDue(place("2026-05-25", ""), rhythm));
    EXPECT_FALSE(isDue(place("2026-05-26", ""), rhythm));
    const CallingRhythm endOfAugust{.today = parseDate("2026-08-31").value(), .everyMonths = 6};
    EXPECT_TRUE(isDue(place("2026-02-27", ""), endOfAugust));
    EXPECT_FALSE(isDue(place("2026-02-28", ""), endOfAugust));
}

TEST(CallingRound, countsTheMonthByAuthor) {
    Hub hub;
    for (const auto& [on, by] : std::initializer_list<std::pair<std::string, std::string>>{
             {"2026-11-02", "Ada"}, {"2026-11-26", "Blaise"}, {"2026-11-05", "Blaise"}, {"2026-10-31", "Ada"}}) {
        hub.addPlace({{PlaceField::Nom, "Lieu"}, {PlaceField::VerifiedOn, on}, {PlaceField::VerifiedBy, by}});
    }
    const CallingRound round = roundOf(hub);
    EXPECT_EQ(round.verified, 3U);
    EXPECT_EQ(round.verifiedBy, (std::vector<CallingRound::Share>{{"Blaise", 2}, {"Ada", 1}}));
}

TEST(CallingRound, keepsToItsScope) {
    Hub hub;
    const auto one = hub.addPlace({{PlaceField::Nom, "Un"}});
    hub.addPlace({{PlaceField::Nom, "Deux"}});
    const auto snapshot = hub.load();
    const std::array scope{one};
    EXPECT_EQ(callingRound(hub.connection(), *snapshot, scope, rhythm)->due, std::vector{one});
}

/// Against one place after the other, looked at on its own.
TEST(CallingRound, agreesWithASimpleReading) {
    Hub hub;
    Random random(7);
    const std::array<std::string, 6> days{"", "2022-03-01", "2026-05-25", "2026-05-27", "2026-11-10", "2026-11-26"};
    const std::array<std::string, 5> agains{"", "", "2026-11-01", "2026-11-26", "2027-01-01"};
    for (int i = 0; i < 500; ++i) {
        Record place = test::randomPlace(random);
        place[PlaceField::VerifiedOn] = random.oneOf(days);
        place[PlaceField::CallAgainOn] = random.oneOf(agains);
        place[PlaceField::State] = random.below(5) == 0 ? "closed" : "open";
        place[PlaceField::Starred] = random.below(8) == 0 ? "yes" : "no";
        hub.add(place);
    }
    std::size_t due = 0;
    std::size_t waiting = 0;
    const auto snapshot = hub.load();
    for (const std::int64_t key : allKeys(*snapshot)) {
        const Record place = hub.read(key);
        const std::string& on = place[PlaceField::VerifiedOn];
        const std::string& again = place[PlaceField::CallAgainOn];
        if (place[PlaceField::State] == "closed") {
            continue;
        }
        if (again > "2026-11-26") {
            ++waiting;
        } else if (on < "2026-05-26" || (!again.empty() && on < again)) {
            ++due;
        }
    }
    const CallingRound round = roundOf(hub);
    EXPECT_EQ(round.due.size(), due);
    EXPECT_EQ(round.waiting, waiting);
    const auto rank = [&](std::int64_t key) {
        const Record place = hub.read(key);
        const bool promised =
            !place[PlaceField::CallAgainOn].empty() && place[PlaceField::VerifiedOn] < place[PlaceField::CallAgainOn];
        return std::tuple(place[PlaceField::Starred] != "yes", !promised, place[PlaceField::VerifiedOn]);
    };
    EXPECT_TRUE(std::ranges::is_sorted(round.due, {}, rank));
}

} // namespace
} // namespace maillage
