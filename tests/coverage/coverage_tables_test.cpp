// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/catalogue.h"
#include "core/coverage/coverage_tables.h"
#include "core/query/filter/filter.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

class CoverageTablesTest : public testing::Test {
protected:
    /// Of Maine-et-Loire, or another territory, with one place in Angers.
    [[nodiscard]] CoverageReport::Pointer report(std::optional<TerritoryKind> by = {},
                                                 std::string_view subject = "dep:49") {
        m_hub.addPlace({{PlaceField::Nom, "=Médiathèque"}, {PlaceField::CodeInsee, "49007"}});
        m_snapshot = m_hub.load();
        auto sites = sitesOf(*m_snapshot, matches(*m_snapshot, Filter{}), m_hub.connection(), CommuneCentres(), day);
        CoverageQuestion question{.subject = partOf(Territory::parse(subject).value()), .by = by};
        return coverageReport(std::move(question), std::move(sites).value(), CommuneCentres(), day).value();
    }

    static constexpr Date day{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{21}};
    test::Hub m_hub;
    Snapshot::Pointer m_snapshot;
};

TEST_F(CoverageTablesTest, SharesOfThePartsAndTheWhole) {
    const auto report = this->report(TerritoryKind::Epci);
    const TextTable table = shareTable(*report, usualDistances, {.french = true});
    ASSERT_THAT(table, SizeIs(report->parts.size() + 2));
    EXPECT_THAT(table.front(), ElementsAre("Territory", "Code", "Inhabitants", "Within 5 km as the crow flies (%)",
                                           "Within 10 km as the crow flies (%)", "Within 15 km as the crow flies (%)",
                                           "Within 20 km as the crow flies (%)", "Communes left out (centre not known)",
                                           "Their inhabitants"));
    EXPECT_EQ(table.back()[0], "Maine-et-Loire");
    EXPECT_THAT(table.back()[4], testing::MatchesRegex("[0-9]+,[0-9]"));
    const auto angers = std::ranges::find(table, "epci:244900015", [](const auto& row) { return row[1]; });
    ASSERT_NE(angers, table.end());
    EXPECT_GT(std::stod((*angers)[4]), 70);
}

TEST_F(CoverageTablesTest, FarCommunesThenThoseWithoutCentre) {
    const auto report = this->report();
    const TextTable table = farTable(*report, *m_snapshot, {.quoted = true});
    ASSERT_THAT(table, SizeIs(1 + report->far.size() + report->curve.unknown().size()));
    EXPECT_GT(report->curve.unknown().size(), 0U);
    EXPECT_EQ(table[1][4], "\"'=Médiathèque\"") << "no formula for a spreadsheet";
    EXPECT_EQ(table.back()[3], "");
    EXPECT_EQ(table.back()[4], "\"centre not known\"");
    const Message unknown = omissions(*report, false).front();
    EXPECT_EQ(unknown.id, "coverage.unknown_communes");
    EXPECT_EQ(unknown.count, static_cast<long long>(report->curve.unknown().size()));
    EXPECT_THAT(unknown.arguments, ElementsAre(testing::MatchesRegex("[0-9]+,[0-9][0-9][0-9]")));
}

TEST_F(CoverageTablesTest, NextPlacesInTheirOrder) {
    const auto report = this->report();
    const TextTable table = nextTable(*report, {});
    ASSERT_THAT(table, SizeIs(6));
    EXPECT_EQ(table[1][0], "1");
    EXPECT_EQ(table[1][1], "Saint-Léger-sous-Cholet") << "with Cholet and more around";
    EXPECT_EQ(table[0][5], "Share within 10 km as the crow flies after it (%)");
}

TEST_F(CoverageTablesTest, TheCurveAsNumbers) {
    const auto report = this->report();
    const TextTable table = curveTable(*report, std::array{Metres{7'500}, Metres{1e6}}, {.french = true});
    EXPECT_EQ(table[1][0], "7,5");
    EXPECT_EQ(table[2][2], "100,0");
}

TEST_F(CoverageTablesTest, SharesAreNotRoundedToAllOrNone) {
    EXPECT_EQ(shareText(99.97, false), "99.9");
    EXPECT_EQ(shareText(100.0, false), "100.0");
    EXPECT_EQ(shareText(0.01, true), "0,1");
    EXPECT_EQ(shareText(0.0, true), "0,0");
    EXPECT_EQ(shareText(81.96, false), "82.0");
    EXPECT_EQ(shareText(std::nullopt, false), "");
}

TEST_F(CoverageTablesTest, TheSentence) {
    const auto report = this->report();
    EXPECT_THAT(
        sentence(shareSentence(*report, false)),
        testing::MatchesRegex("Maine-et-Loire: [0-9.]+% of the inhabitants live within 10 km of a place, as the "
                              "crow flies."));
    const auto monaco = this->report({}, "dep:980");
    EXPECT_EQ(shareSentence(*monaco, false).id, "coverage.no_inhabitants") << "its centre is known";
    const auto village = this->report({}, "communes:49171");
    EXPECT_EQ(shareSentence(*village, false).id, "coverage.no_share") << "its centre isn't";
}

TEST(WholeOfFrance, HasEveryCommuneOfToday) {
    std::size_t count = 0;
    for (const TerritoryPart& part : allTerritories(TerritoryKind::Departement)) {
        count += part.communes.size();
    }
    EXPECT_EQ(wholeOfFrance().communes.size(), count - 1) << "without Monaco";
}

} // namespace
} // namespace maillage
