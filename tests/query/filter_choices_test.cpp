// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/filter.h"
#include "core/query/snapshot/place_times.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using test::Hub;
using test::keysOf;
using testing::ElementsAre;
using testing::IsEmpty;

Date day(const char* text) {
    return parseDate(text).value();
}

class FilterChoicesTest : public testing::Test {
protected:
    [[nodiscard]] Snapshot::Pointer timed(const char* from) const {
        const Snapshot::Pointer snapshot = hub.load();
        return snapshot->withTimes(findTimes(*snapshot, hub.connection(), day(from)).value());
    }

    [[nodiscard]] static std::vector<std::int64_t> found(const Snapshot& snapshot, const Filter& filter,
                                                         const LocalTime& at) {
        return keysOf(snapshot, matches(snapshot, filter, at));
    }

    Hub hub;
};

TEST_F(FilterChoicesTest, WhatIsOpenFollowsTheClock) {
    const auto morning = hub.addPlace({{PlaceField::Horaires, "Mo-Fr 09:00-12:00"}});
    const auto night = hub.addPlace({{PlaceField::Horaires, "Mo 22:00-02:00"}});
    hub.addPlace({{PlaceField::Horaires, "Mo-Fr 09:00-12:00"}, {PlaceField::State, "closed"}});
    const Snapshot::Pointer snapshot = timed("2026-03-16"); // a Monday
    Filter filter;
    filter.openings = {Opening::Now};
    const auto at = [&](const char* date, int hour, int minute) {
        return found(*snapshot, filter, {day(date), hour * 60 + minute});
    };
    EXPECT_THAT(at("2026-03-16", 8, 59), IsEmpty());
    EXPECT_THAT(at("2026-03-16", 9, 0), ElementsAre(morning));
    EXPECT_THAT(at("2026-03-16", 12, 0), IsEmpty());
    EXPECT_THAT(at("2026-03-16", 23, 0), ElementsAre(night));
    EXPECT_THAT(at("2026-03-17", 1, 59), ElementsAre(night))
        << "the day after, with what was worked out the day before";
    EXPECT_THAT(at("2026-03-17", 2, 0), IsEmpty());
}

TEST_F(FilterChoicesTest, WithoutTimesNothingIsOpenYet) {
    hub.addPlace({{PlaceField::Horaires, "24/7"}});
    const Snapshot::Pointer snapshot = hub.load();
    Filter filter;
    filter.openings = {Opening::Saturday};
    EXPECT_EQ(snapshot->timesFrom(), std::nullopt);
    EXPECT_EQ(matches(*snapshot, filter).count(), 0U);
    EXPECT_EQ(counts(*snapshot, {}).openings, (std::array<std::size_t, openingCount>{}));
}

TEST_F(FilterChoicesTest, AnEditIsSeenAtOnce) {
    const auto key = hub.addPlace({{PlaceField::Horaires, "Mo 09:00-12:00"}});
    const auto other = hub.addPlace({{PlaceField::Horaires, "Sa 09:00-12:00"}});
    Snapshot::Pointer snapshot = timed("2026-03-16");
    hub.change(key, PlaceField::Horaires, "Su 09:00-12:00");
    const auto added = hub.addPlace({{PlaceField::Horaires, "Sa 09:00-12:00"}});
    const std::array changed{key, added};
    snapshot = snapshot->with(changed, hub.connection()).value();
    snapshot = snapshot->withTimes(updateTimes(*snapshot, changed, hub.connection(), day("2026-03-17")).value());
    const LocalTime at{day("2026-03-17"), 0};
    Filter filter;
    filter.openings = {Opening::Sunday};
    EXPECT_THAT(found(*snapshot, filter, at), ElementsAre(key));
    filter.openings = {Opening::Saturday};
    EXPECT_THAT(found(*snapshot, filter, at), ElementsAre(other, added));
    filter = {};
    filter.changedSince = day("2026-03-17");
    EXPECT_THAT(found(*snapshot, filter, at), ElementsAre(key, added));
    EXPECT_EQ(counts(*snapshot, {}, at).changedSince(day("2026-03-17")), 2U);
    EXPECT_EQ(counts(*snapshot, {}, at).changedSince(day("2026-03-18")), 0U);
}

TEST_F(FilterChoicesTest, ChangesAreReadFromHistory) {
    const auto early = hub.addPlace({});
    const auto late = hub.addPlace({});
    hub.addPlace({});
    hub.noteChange(late, "2026-01-05");
    hub.noteChange(early, "2026-01-10");
    hub.noteChange(late, "2026-03-01");
    const Snapshot::Pointer snapshot = timed("2026-03-16");
    Filter filter;
    filter.changedSince = day("2026-01-10");
    EXPECT_THAT(found(*snapshot, filter, localNow()), ElementsAre(early, late));
    filter.changedSince = day("2026-01-11");
    EXPECT_THAT(found(*snapshot, filter, localNow()), ElementsAre(late));
    const FacetCounts counted = counts(*snapshot, {});
    EXPECT_EQ(counted.changedSince(day("2020-01-01")), 2U);
    EXPECT_EQ(counted.changedSince(day("2026-02-01")), 1U);
}

TEST_F(FilterChoicesTest, MonthsEndWhereTheyEnd) {
    EXPECT_EQ(formatDate(monthsBefore(day("2026-08-31"), 6)), "2026-02-28");
    EXPECT_EQ(formatDate(monthsBefore(day("2026-03-21"), 24)), "2024-03-21");
}

TEST_F(FilterChoicesTest, ADeletedPerimeterIsSaid) {
    Record perimeter(Entity::Perimeter);
    perimeter[PerimeterField::Name] = "Lac";
    perimeter[PerimeterField::Communes] = "49007|99999|49328";
    const auto key = hub.add(perimeter);
    const auto inside = hub.addPlace({{PlaceField::CodeInsee, "49328"}});
    hub.addPlace({{PlaceField::CodeInsee, "44184"}});
    Snapshot::Pointer snapshot = hub.load();
    ASSERT_EQ(snapshot->perimeters().size(), 1U);
    EXPECT_EQ(snapshot->perimeters()[0].communes.size(), 2U);
    Filter filter;
    filter.territories = {snapshot->perimeters()[0].identification};
    EXPECT_THAT(found(*snapshot, filter, localNow()), ElementsAre(inside));
    EXPECT_TRUE(checkPerimeters(filter, snapshot->perimeters()));
    ASSERT_TRUE(hub.connection().execute("DELETE FROM perimeter WHERE key = " + std::to_string(key)));
    snapshot = snapshot->withPerimeters(hub.connection()).value();
    EXPECT_EQ(checkPerimeters(filter, snapshot->perimeters()).error().message.id, "query.perimeter_gone");
    EXPECT_THAT(found(*snapshot, filter, localNow()), IsEmpty());
}

} // namespace
} // namespace maillage
