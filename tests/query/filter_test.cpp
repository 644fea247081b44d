// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"
#include "core/query/fault_flags.h"
#include "core/query/filter.h"
#include "core/territory/territory.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace maillage {
namespace {

using test::Hub;
using test::keysOf;

/// The conditions that have counts of their own, as an obvious program would write them.
struct Obvious {
    const Snapshot& snapshot;
    const Filter& filter;
    std::vector<Territory> territories = [this] {
        std::vector<Territory> parsed;
        for (const std::string& one : filter.territories) {
            parsed.push_back(Territory::parse(one).value());
        }
        return parsed;
    }();
    Bitmap found = search(snapshot, filter.text).matches;

    [[nodiscard]] std::vector<std::string> values(const Record& place, Facet facet) const {
        const std::string& text = place[fieldOf(facet)];
        std::vector<std::string> parts;
        for (const std::string_view part : listParts(text)) {
            if (!std::ranges::contains(parts, part)) {
                parts.emplace_back(part);
            }
        }
        return parts;
    }

    [[nodiscard]] bool facetPasses(const Record& place, Facet facet) const {
        const auto& chosen = filter.of(facet);
        const auto has = values(place, facet);
        return chosen.empty() || (has.empty() && std::ranges::contains(chosen, ""))
               || std::ranges::any_of(has,
                                      [&](const std::string& value) { return std::ranges::contains(chosen, value); });
    }

    [[nodiscard]] bool territoryPasses(PlaceRow row) const {
        return filter.territories.empty() || std::ranges::any_of(territories, [&](const Territory& one) {
                   return one.containsCommune(snapshot.inseeCode(row));
               });
    }

    [[nodiscard]] bool coordinatesPass(PlaceRow row) const {
        return !filter.hasCoordinates || *filter.hasCoordinates == (snapshot.placement(row) == Placement::Exact);
    }

    [[nodiscard]] bool faultsPass(PlaceRow row) const {
        return (!filter.withErrors && !filter.withWarnings) || (filter.withErrors && snapshot.hasErrors(row))
               || (filter.withWarnings && snapshot.hasWarnings(row));
    }

    [[nodiscard]] bool inScope(PlaceRow row) const {
        return found.test(row)
               && (!filter.box
                   || (snapshot.placement(row) != Placement::None && filter.box->contains(snapshot.position(row))));
    }

    /// `but`: the facet whose choice is left aside; facetCount for the territories, +1 coordinates, +2 faults.
    [[nodiscard]] bool passes(PlaceRow row, const Record& place, std::size_t but) const {
        for (const Facet facet : allFacets) {
            if (static_cast<std::size_t>(facet) != but && !facetPasses(place, facet)) {
                return false;
            }
        }
        return inScope(row) && (but == facetCount || territoryPasses(row))
               && (but == facetCount + 1 || coordinatesPass(row)) && (but == facetCount + 2 || faultsPass(row));
    }
};

constexpr std::size_t nothing = 99;

class FilterTest : public testing::Test {
protected:
    void fill(std::size_t count, std::uint32_t seed) {
        test::Random random(seed);
        for (std::size_t i = 0; i < count; ++i) {
            records.push_back(hub.read(hub.add(test::randomPlace(random))));
        }
        snapshot = hub.indexed();
        const FaultFinder find = [](const Record& place) {
            return FaultState{place[PlaceField::CodeInsee] == "99999", place[PlaceField::Telephone].empty()};
        };
        snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection(), find).value());
    }

    void expectObvious(const Filter& filter) {
        const Obvious obvious{*snapshot, filter};
        FacetCounts expected;
        std::vector<std::int64_t> keys;
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            expected.values[facet].resize(snapshot->facetValues(allFacets[facet]).size());
        }
        std::map<std::string, std::size_t> departements;
        for (PlaceRow row = 0; row < snapshot->rowCount(); ++row) {
            const Record& place = records[row];
            if (obvious.passes(row, place, nothing)) {
                keys.push_back(place.number);
            }
            for (const Facet facet : allFacets) {
                countFacet(expected, obvious, row, place, facet);
            }
            if (obvious.passes(row, place, facetCount) && snapshot->gazetteerCommune(row)) {
                ++departements["dep:" + std::string(snapshot->gazetteerCommune(row)->departementCode())];
            }
            if (obvious.passes(row, place, facetCount + 1)) {
                ++(snapshot->placement(row) == Placement::Exact ? expected.withCoordinates
                                                                : expected.withoutCoordinates);
            }
            if (obvious.passes(row, place, facetCount + 2)) {
                expected.withErrors += snapshot->hasErrors(row) ? 1U : 0U;
                expected.withWarnings += snapshot->hasWarnings(row) ? 1U : 0U;
            }
        }
        compare(filter, expected, keys, departements);
    }

    static void countFacet(FacetCounts& expected, const Obvious& obvious, PlaceRow row, const Record& place,
                           Facet facet) {
        const auto number = static_cast<std::size_t>(facet);
        if (!obvious.passes(row, place, number)) {
            return;
        }
        const auto values = obvious.values(place, facet);
        expected.without[number] += values.empty() ? 1U : 0U;
        for (const std::string& value : values) {
            const auto known = obvious.snapshot.facetValues(facet);
            ++expected.values[number][static_cast<std::size_t>(std::ranges::find(known, value) - known.begin())];
        }
    }

    void compare(const Filter& filter, const FacetCounts& expected, const std::vector<std::int64_t>& keys,
                 const std::map<std::string, std::size_t>& departements) {
        const FacetCounts got = counts(*snapshot, filter);
        EXPECT_EQ(got.total, keys.size());
        EXPECT_EQ(got.values, expected.values);
        EXPECT_EQ(got.without, expected.without);
        EXPECT_EQ(got.withCoordinates, expected.withCoordinates);
        EXPECT_EQ(got.withoutCoordinates, expected.withoutCoordinates);
        EXPECT_EQ(got.withErrors, expected.withErrors);
        EXPECT_EQ(got.withWarnings, expected.withWarnings);
        std::map<std::string, std::size_t> gotDepartements;
        for (const AreaCount& area : got.departements) {
            gotDepartements[area.identification] = area.count;
        }
        EXPECT_EQ(gotDepartements, departements);
        const Selection selection = apply(*snapshot, filter);
        EXPECT_EQ(keysOf(*snapshot, selection.bitmap), keys);
        auto sorted = keysOf(*snapshot, selection.rows);
        std::ranges::sort(sorted);
        EXPECT_EQ(sorted, keys);
        EXPECT_EQ(selection.rows, inOrder(*snapshot, selection.bitmap, filter.text));
    }

    Hub hub;
    std::vector<Record> records; ///< by row
    Snapshot::Pointer snapshot;
};

TEST_F(FilterTest, AgreesWithTheObviousComputation) {
    fill(500, 21);
    std::vector<Filter> filters(9);
    filters[1].of(Facet::Services) = {"Autre chose", "Loisirs et créations numériques"};
    filters[1].of(Facet::State) = {"open"};
    filters[2].of(Facet::Tags) = {"", "pilote"};
    filters[2].text = "rue";
    filters[3].territories = {"dep:49", "communes:44184"};
    filters[3].of(Facet::Visibility) = {"public"};
    filters[4].box = Box{46.5, -1, 47.5, 0};
    filters[4].of(Facet::Source) = {"source 1"};
    filters[5].hasCoordinates = false;
    filters[5].of(Facet::State) = {"open", "closed"};
    filters[6].withErrors = true;
    filters[6].of(Facet::Services) = {"Autre chose"};
    filters[7].withErrors = filters[7].withWarnings = true;
    filters[7].territories = {"reg:52"};
    filters[7].hasCoordinates = true;
    filters[7].text = "num";
    filters[8].of(Facet::Tags) = {"never seen"};
    for (std::size_t i = 0; i < filters.size(); ++i) {
        SCOPED_TRACE(i);
        expectObvious(filters[i]);
    }
}

TEST_F(FilterTest, AnUnknownTerritoryShowsNothing) {
    fill(20, 1);
    Filter filter;
    filter.territories = {"dep:0"};
    EXPECT_EQ(matches(*snapshot, filter).count(), 0U);
}

TEST_F(FilterTest, GoesToJsonAndBack) {
    Filter filter;
    EXPECT_EQ(toJson(filter), "{}");
    EXPECT_EQ(filterFromJson("{}").value(), filter);
    filter.text = "l’\"école\"";
    filter.of(Facet::Services) = {"Autre chose", ""};
    filter.of(Facet::Tags) = {"à voir"};
    filter.territories = {"dep:49", "epci:244900015"};
    filter.box = Box{46.123456789, -1.5, 47, 0.1};
    filter.hasCoordinates = false;
    filter.withErrors = true;
    filter.withWarnings = true;
    EXPECT_EQ(filterFromJson(toJson(filter)).value(), filter) << toJson(filter);
}

TEST_F(FilterTest, ASetOfPlacesIsOfTheMoment) {
    fill(10, 1);
    Filter filter;
    filter.among = PlaceSet{.label = "Changed today", .keys = {snapshot->keyOf(3), snapshot->keyOf(1), 999'999'999}};
    const Bitmap found = matches(*snapshot, filter);
    EXPECT_EQ(found.count(), 2U);
    EXPECT_TRUE(found.test(1) && found.test(3));
    EXPECT_EQ(toJson(filter), "{}");
}

TEST_F(FilterTest, RefusesWhatItDoesNotKnow) {
    for (const char* json :
         {"", "[]", "{", R"({"new":1})", R"({"text":1})", R"({"tags":"a"})", R"({"tags":[1]})", R"({"box":[1,2,3]})",
          R"({"box":[1,2,3,"4"]})", R"({"has_coordinates":1})", R"({"territories":["dep:0"]})", "{\"text\":\"\xFF"}) {
        EXPECT_FALSE(filterFromJson(json)) << json;
    }
    EXPECT_EQ(filterFromJson(R"({"new":1})").error().message.arguments, std::vector<std::string>{"new"});
}

} // namespace
} // namespace maillage
