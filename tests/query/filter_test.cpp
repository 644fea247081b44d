// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record.h"
#include "core/query/filter/filter.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/query/snapshot/place_times.h"
#include "core/territory/territory.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

namespace maillage {
namespace {

using test::Hub;
using test::keysOf;

/// A Saturday morning.
constexpr LocalTime at{Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{21}}, 10 * 60 + 30};

/// What the hours of the random places are at that time.
const std::map<std::string, std::vector<Opening>> openingsOf{
    {"", {Opening::Unsaid}},
    {"on verra", {Opening::Unsaid}},
    {"Mo-Fr 09:00-12:00", {}},
    {"Sa 10:00-12:00", {Opening::Now, Opening::Saturday}},
    {"Mo-Su 17:00-19:00", {Opening::Evening, Opening::Saturday, Opening::Sunday}},
    {"We[1] 18:00-20:00; Su 09:00-10:00", {Opening::Evening, Opening::Sunday}},
};

/// The conditions that have counts of their own, as an obvious program would write them.
struct Obvious {
    const Snapshot& snapshot;
    const Filter& filter;
    const std::vector<std::string>& changed; ///< by row: the day of the latest change, or empty
    std::vector<Territory> territories = [this] {
        std::vector<Territory> parsed;
        for (const std::string& one : filter.territories) {
            if (one.starts_with("perimeter:")) {
                continue;
            }
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
        const auto in = [&](const std::string& one) {
            const Perimeter* perimeter = perimeterOf(snapshot.perimeters(), one);
            const auto commune = snapshot.gazetteerCommune(row);
            return perimeter != nullptr && commune && std::ranges::contains(perimeter->communes, commune->present());
        };
        return filter.territories.empty() || std::ranges::any_of(filter.territories, in)
               || std::ranges::any_of(
                   territories, [&](const Territory& one) { return one.containsCommune(snapshot.inseeCode(row)); });
    }

    [[nodiscard]] static std::vector<Opening> openings(const Record& place) {
        return place[PlaceField::State] == "open" ? openingsOf.at(place[PlaceField::Horaires]) : std::vector<Opening>{};
    }

    [[nodiscard]] static std::vector<Freshness> freshnesses(const Record& place) {
        const std::string& day = place[PlaceField::VerifiedOn];
        std::vector<Freshness> found;
        if (day.empty()) {
            return {Freshness::Never};
        }
        if (day < "2025-09-21") {
            found.push_back(Freshness::OverSixMonths);
        }
        if (day < "2025-03-21") {
            found.push_back(Freshness::OverOneYear);
        }
        if (day < "2024-03-21") {
            found.push_back(Freshness::OverTwoYears);
        }
        return found;
    }

    template<typename Choice>
    [[nodiscard]] static bool meets(const std::vector<Choice>& has, const std::vector<Choice>& wanted) {
        return wanted.empty()
               || std::ranges::any_of(has, [&](Choice choice) { return std::ranges::contains(wanted, choice); });
    }

    [[nodiscard]] static bool isDue(const Record& place) {
        const std::string& day = place[PlaceField::CallAgainOn];
        return !day.empty() && day <= formatDate(at.day) && place[PlaceField::VerifiedOn] < day;
    }

    [[nodiscard]] static bool isStarred(const Record& place) { return place[PlaceField::Starred] == "yes"; }

    [[nodiscard]] bool changedPasses(PlaceRow row) const {
        return !filter.changedSince || (!changed[row].empty() && changed[row] >= formatDate(*filter.changedSince));
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

    /// `but`: the facet whose choice is left aside; facetCount for the territories, +1 coordinates, +2 faults,
    /// +3 opening, +4 freshness, +5 star, +6 calls, +7 changes.
    [[nodiscard]] bool passes(PlaceRow row, const Record& place, std::size_t but) const {
        for (const Facet facet : allFacets) {
            if (static_cast<std::size_t>(facet) != but && !facetPasses(place, facet)) {
                return false;
            }
        }
        return inScope(row) && (but == facetCount || territoryPasses(row))
               && (but == facetCount + 1 || coordinatesPass(row)) && (but == facetCount + 2 || faultsPass(row))
               && (but == facetCount + 3 || meets(openings(place), filter.openings))
               && (but == facetCount + 4 || meets(freshnesses(place), filter.freshnesses))
               && (but == facetCount + 5 || !filter.starred || isStarred(place))
               && (but == facetCount + 6 || !filter.callAgainDue || isDue(place))
               && (but == facetCount + 7 || changedPasses(row));
    }
};

constexpr std::size_t nothing = 99;

class FilterTest : public testing::Test {
protected:
    void fill(std::size_t count, std::uint32_t seed) {
        test::Random random(seed);
        for (std::size_t i = 0; i < count; ++i) {
            records.push_back(hub.read(hub.add(test::randomPlace(random))));
            changed.push_back(random.oneOf(std::array<std::string, 3>{"", "2026-02-01", "2026-03-19"}));
            hub.noteChange(records.back().number, changed.back());
        }
        Record perimeter(Entity::Perimeter);
        perimeter[PerimeterField::Name] = "Around Angers";
        perimeter[PerimeterField::Communes] = "49007|49099";
        hub.add(perimeter);
        snapshot = hub.indexed();
        const FaultFinder find = [](const Record& place) {
            std::vector<FaultKind> kinds;
            if (place[PlaceField::CodeInsee] == "99999") {
                kinds.push_back({Rule::InseePattern, PlaceField::CodeInsee});
            }
            if (place[PlaceField::Telephone].empty()) {
                kinds.push_back({Rule::PhoneImpossible, PlaceField::Telephone});
            }
            return kinds;
        };
        snapshot = snapshot->withFaults(findFaults(*snapshot, hub.connection(), find).value());
        snapshot = snapshot->withTimes(findTimes(*snapshot, hub.connection(), at.day).value());
    }

    void expectObvious(const Filter& filter) {
        const Obvious obvious{*snapshot, filter, changed};
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
            countTimes(expected, obvious, row, place);
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

    void countTimes(FacetCounts& expected, const Obvious& obvious, PlaceRow row, const Record& place) {
        for (const Opening opening : Obvious::openings(place)) {
            expected.openings[static_cast<std::size_t>(opening)] +=
                obvious.passes(row, place, facetCount + 3) ? 1U : 0U;
        }
        for (const Freshness freshness : Obvious::freshnesses(place)) {
            expected.freshnesses[static_cast<std::size_t>(freshness)] +=
                obvious.passes(row, place, facetCount + 4) ? 1U : 0U;
        }
        expected.starred += Obvious::isStarred(place) && obvious.passes(row, place, facetCount + 5) ? 1U : 0U;
        expected.callAgainDue += Obvious::isDue(place) && obvious.passes(row, place, facetCount + 6) ? 1U : 0U;
        const bool late = changed[row] == "2026-03-19" && obvious.passes(row, place, facetCount + 7);
        changedLately += late ? 1U : 0U;
        const auto commune = snapshot->gazetteerCommune(row);
        const bool near = commune && (commune->code() == "49007" || commune->code() == "49099");
        nearAngers += near && obvious.passes(row, place, facetCount) ? 1U : 0U;
    }

    void compare(const Filter& filter, const FacetCounts& expected, const std::vector<std::int64_t>& keys,
                 const std::map<std::string, std::size_t>& departements) {
        const FacetCounts got = counts(*snapshot, filter, at);
        EXPECT_EQ(got.openings, expected.openings);
        EXPECT_EQ(got.freshnesses, expected.freshnesses);
        EXPECT_EQ(got.starred, expected.starred);
        EXPECT_EQ(got.callAgainDue, expected.callAgainDue);
        EXPECT_EQ(got.changedSince(parseDate("2026-03-01").value()), std::exchange(changedLately, 0));
        EXPECT_EQ(got.perimeters.at(0).count, std::exchange(nearAngers, 0));
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
        const Selection selection = apply(*snapshot, filter, at);
        EXPECT_EQ(keysOf(*snapshot, selection.bitmap), keys);
        auto sorted = keysOf(*snapshot, selection.rows);
        std::ranges::sort(sorted);
        EXPECT_EQ(sorted, keys);
        EXPECT_EQ(selection.rows, inOrder(*snapshot, selection.bitmap, filter.text));
    }

    Hub hub;
    std::vector<Record> records;      ///< by row
    std::vector<std::string> changed; ///< by row: the day of the latest change
    std::size_t changedLately = 0;
    std::size_t nearAngers = 0;
    Snapshot::Pointer snapshot;
};

TEST_F(FilterTest, AgreesWithTheObviousComputation) {
    fill(500, 21);
    std::vector<Filter> filters(17);
    filters[9].openings = {Opening::Now};
    filters[9].of(Facet::Visibility) = {"public"};
    filters[10].openings = {Opening::Evening, Opening::Saturday};
    filters[10].freshnesses = {Freshness::OverOneYear};
    filters[11].openings = {Opening::Unsaid};
    filters[11].withErrors = true;
    filters[12].freshnesses = {Freshness::OverTwoYears, Freshness::Never};
    filters[12].territories = {"dep:49"};
    filters[13].starred = true;
    filters[13].callAgainDue = true;
    filters[14].changedSince = parseDate("2026-02-01");
    filters[14].of(Facet::State) = {"closed"};
    filters[15].changedSince = parseDate("2026-03-19");
    filters[15].openings = {Opening::Sunday};
    filters[15].starred = true;
    filters[15].text = "rue";
    filters[16].callAgainDue = true;
    filters[16].freshnesses = {Freshness::OverSixMonths};
    filters[16].hasCoordinates = true;
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
    Filter near;
    near.territories = {"communes:44184", snapshot->perimeters().at(0).identification};
    near.openings = {Opening::Saturday};
    filters.push_back(near);
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
    filter.faults = {{.rule = Rule::Required, .field = PlaceField::Adresse}, {.rule = Rule::PhonePattern}};
    filter.openings = {Opening::Now, Opening::Sunday};
    filter.freshnesses = {Freshness::OverTwoYears, Freshness::Never};
    filter.starred = true;
    filter.callAgainDue = true;
    filter.changedSince = parseDate("2026-03-01");
    filter.territories.push_back("perimeter:0190163d-8694-739b-aea5-966c26f8ad91");
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

/// fill() calls an empty phone and the INSEE code 99999 faults.
TEST_F(FilterTest, TopicsOfFaultsAreJoinedByOrAndFollowWhatIsMended) {
    fill(300, 7);
    Filter filter;
    filter.faults = {{.rule = Rule::InseePattern}, {.rule = Rule::PhoneImpossible}};
    Bitmap expected(snapshot->rowCount());
    for (PlaceRow row = 0; row < snapshot->rowCount(); ++row) {
        if (records[row][PlaceField::Telephone].empty() || records[row][PlaceField::CodeInsee] == "99999") {
            expected.set(row);
        }
    }
    ASSERT_GT(expected.count(), 0U);
    EXPECT_LT(expected.count(), snapshot->placeCount());
    EXPECT_EQ(matches(*snapshot, filter), expected);
    EXPECT_EQ(matches(*hub.indexed(), filter).count(), 0U) << "nothing is known of its faults";
    filter.faults = {{.rule = Rule::PhoneImpossible}};
    const auto silent =
        std::ranges::find_if(records, [](const Record& one) { return one[PlaceField::Telephone].empty(); });
    ASSERT_NE(silent, records.end());
    const std::size_t before = matches(*snapshot, filter).count();
    hub.change(silent->number, PlaceField::Telephone, "+33241000000");
    const std::array changed{silent->number};
    snapshot = snapshot->with(changed, hub.connection()).value();
    const FaultFinder find = [](const Record& place) {
        return place[PlaceField::Telephone].empty()
                   ? std::vector{FaultKind{Rule::PhoneImpossible, PlaceField::Telephone}}
                   : std::vector<FaultKind>{};
    };
    snapshot = snapshot->withFaults(updateFaults(*snapshot, changed, hub.connection(), find).value());
    EXPECT_EQ(matches(*snapshot, filter).count(), before - 1);
}

TEST_F(FilterTest, RefusesWhatItDoesNotKnow) {
    for (const char* json : {"",
                             "[]",
                             "{",
                             R"({"new":1})",
                             R"({"text":1})",
                             R"({"tags":"a"})",
                             R"({"tags":[1]})",
                             R"({"box":[1,2,3]})",
                             R"({"box":[1,2,3,"4"]})",
                             R"({"has_coordinates":1})",
                             R"({"territories":["dep:0"]})",
                             R"({"territories":["perimeter:1"]})",
                             R"({"opening":["night"]})",
                             R"({"opening":"now"})",
                             R"({"verified":["5_months"]})",
                             R"({"faults":["night"]})",
                             R"({"faults":["required:night"]})",
                             R"({"faults":"blank"})",
                             R"({"starred":"yes"})",
                             R"({"changed_since":"yesterday"})",
                             "{\"text\":\"\xFF"}) {
        EXPECT_FALSE(filterFromJson(json)) << json;
    }
    EXPECT_EQ(filterFromJson(R"({"new":1})").error().message.arguments, std::vector<std::string>{"new"});
}

} // namespace
} // namespace maillage
