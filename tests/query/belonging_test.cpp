// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/filter.h"
#include "core/territory/boundaries/boundaries.h"
#include "tests/query/hub.h"
#include "tests/territory/square_shapes.h"

#include <gmock/gmock.h>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using enum PlaceField;

/// Angers and Avrillé as squares, side by side.
std::shared_ptr<const Boundaries> squares() {
    return std::make_shared<const Boundaries>(test::shapesOf({{"49007", -0.6}, {"49015", -0.5}}));
}

class BelongingTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::int64_t> keysIn(const Snapshot& snapshot, const std::string& territory) const {
        Filter filter;
        filter.territories = {territory};
        return test::keysOf(snapshot, matches(snapshot, filter));
    }

    test::Hub m_hub;
    std::int64_t m_coded =
        m_hub.addPlace({{Nom, "a"}, {CodeInsee, "49007"}, {Latitude, "47.05"}, {Longitude, "-0.45"}});
    std::int64_t m_drawn = m_hub.addPlace({{Nom, "b"}, {Latitude, "47.05"}, {Longitude, "-0.45"}});
    std::int64_t m_wrong = m_hub.addPlace({{Nom, "c"}, {CodeInsee, "x"}, {Latitude, "47.05"}, {Longitude, "-0.55"}});
    std::int64_t m_named = m_hub.addPlace(
        {{Nom, "d"}, {Commune, "Angers"}, {CodePostal, "49100"}, {Latitude, "47.05"}, {Longitude, "-0.45"}});
    std::int64_t m_nowhere = m_hub.addPlace({{Nom, "e"}});
    Snapshot::Pointer m_snapshot = m_hub.load();
};

TEST_F(BelongingTest, WithoutBoundariesByCodeOrName) {
    EXPECT_THAT(keysIn(*m_snapshot, "communes:49007"), ElementsAre(m_coded, m_named));
    EXPECT_EQ(m_snapshot->belonging(0).way, BelongingWay::Code);
    EXPECT_EQ(m_snapshot->belonging(1).way, BelongingWay::Nowhere);
    EXPECT_EQ(m_snapshot->belonging(3).way, BelongingWay::PostcodeAndName);
}

TEST_F(BelongingTest, BoundariesPlaceThoseWithoutAValidCode) {
    const auto placed = m_snapshot->withBoundaries(squares());
    EXPECT_THAT(keysIn(*placed, "communes:49007"), ElementsAre(m_coded, m_wrong));
    EXPECT_THAT(keysIn(*placed, "communes:49015"), ElementsAre(m_drawn, m_named));
    EXPECT_EQ(placed->belonging(1).way, BelongingWay::Coordinates);
    EXPECT_EQ(placed->gazetteerCommune(1)->code(), "49015");
    EXPECT_FALSE(placed->gazetteerCommune(4));
    const FacetCounts counted = counts(*placed, {});
    ASSERT_EQ(counted.communes.size(), 2U);
    EXPECT_EQ(counted.communes[0].count, 2U);
    EXPECT_EQ(counted.communes[1].count, 2U);
    EXPECT_EQ(counted.departements.at(0).count, 4U);
    EXPECT_THAT(keysIn(*placed->withBoundaries(nullptr), "communes:49015"), IsEmpty());
}

TEST_F(BelongingTest, EditsFollowTheBoundaries) {
    const auto placed = m_snapshot->withBoundaries(squares());
    m_hub.change(m_drawn, Longitude, "-0.55");
    const std::int64_t added = m_hub.addPlace({{Nom, "f"}, {Latitude, "47.05"}, {Longitude, "-0.55"}});
    const std::array changed{m_drawn, added};
    const auto after = placed->with(changed, m_hub.connection());
    ASSERT_TRUE(after);
    EXPECT_THAT(keysIn(**after, "communes:49007"), ElementsAre(m_coded, m_drawn, m_wrong, added));
    m_hub.change(m_drawn, CodeInsee, "49328");
    const auto coded = (*after)->with(std::span(&m_drawn, 1), m_hub.connection());
    ASSERT_TRUE(coded);
    EXPECT_THAT(keysIn(**coded, "communes:49328"), ElementsAre(m_drawn)) << "a code counts more";
}

TEST_F(BelongingTest, LoadingAgainKeepsTheBoundaries) {
    const auto placed = m_snapshot->withBoundaries(squares());
    std::vector<std::int64_t> many;
    for (int i = 0; i < 1500; ++i) {
        many.push_back(m_hub.addPlace({{Nom, "g"}, {Latitude, "47.05"}, {Longitude, "-0.55"}}));
    }
    const auto after = placed->with(many, m_hub.connection());
    ASSERT_TRUE(after);
    EXPECT_FALSE((*after)->sharesRows(*placed)) << "so many are loaded anew";
    EXPECT_EQ(keysIn(**after, "communes:49007").size(), 1502U);
}

} // namespace
} // namespace maillage
