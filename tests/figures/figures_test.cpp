// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/comparison.h"
#include "core/query/snapshot/place_times.h"
#include "core/territory/gazetteer.h"
#include "tests/query/hub.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>

namespace maillage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using enum FigureKind;

constexpr LocalTime at{Date{std::chrono::year{2026}, std::chrono::month{3}, std::chrono::day{21}}, 10 * 60 + 30};

/// A hub of random places with links, and its figures worked out in the most obvious way: for each territory and each
/// figure a look at every record.
class FiguresTest : public testing::Test {
protected:
    void fill(std::size_t count) {
        static constexpr std::array<std::string_view, 4> costs{"Gratuit", "Payant", "Gratuit|Payant", ""};
        static constexpr std::array<std::string_view, 4> moving{"Itinérant", "Fixe", "Fixe|Itinérant", ""};
        static constexpr std::array<std::string_view, 3> programmes{"France Services",
                                                                    "Aidants Connect|France Services", ""};
        static constexpr std::array<std::string_view, 3> typologies{"CCAS|COMMUNE", "BIB", "PAS CONNUE"};
        for (std::size_t i = 0; i < count; ++i) {
            Record place = test::randomPlace(m_random);
            place[PlaceField::FraisACharge] = m_random.oneOf(costs);
            place[PlaceField::Itinerance] = m_random.oneOf(moving);
            place[PlaceField::DispositifProgrammesNationaux] = m_random.oneOf(programmes);
            place[PlaceField::Typologie] = m_random.oneOf(typologies);
            m_places.push_back(m_hub.read(m_hub.add(place)));
        }
        link(Entity::Organisation, 40);
        link(Entity::Person, 60);
        m_snapshot = m_hub.load();
        m_snapshot = m_snapshot->withTimes(findTimes(*m_snapshot, m_hub.connection(), at.day).value());
    }

    void link(Entity entity, int count) {
        static constexpr std::array<std::array<std::string_view, 3>, 4> addresses{
            {{"Angers", "49000", "49007"}, {"CHOLET", "49300", ""}, {"", "", ""}, {"Nulle Part", "1", "1"}}};
        static constexpr std::array<std::array<std::string_view, 2>, 4> periods{
            {{"", ""}, {"2020-01-01", "2026-03-21"}, {"", "2026-03-20"}, {"2026-03-22", ""}}};
        for (int i = 0; i < count; ++i) {
            Record record(entity);
            const auto& address = m_random.oneOf(addresses);
            const bool isPerson = entity == Entity::Person;
            const auto set = [&](std::string_view field, std::string_view value) {
                if (const auto index = fieldIndex(entity, field)) {
                    record.values[*index] = value;
                }
            };
            set("commune", address[0]);
            set("code_postal", address[1]);
            set("code_insee", address[2]);
            record.number = m_hub.add(record);
            for (std::size_t links = m_random.below(4); links > 0; --links) {
                Record linked(Entity::Link);
                linked[LinkField::Kind] = isPerson ? "works_at" : "manages";
                linked[isPerson ? LinkField::Person : LinkField::Organisation] = std::to_string(record.number);
                linked[LinkField::Place] = std::to_string(m_random.oneOf(m_places).number);
                const auto& period = m_random.oneOf(periods);
                linked[LinkField::Since] = period[0];
                linked[LinkField::Until] = period[1];
                m_hub.add(linked);
                m_links.push_back(linked);
            }
            m_actors.push_back(record);
        }
    }

    /// Where the random places and actors are.
    [[nodiscard]] static std::string communeOf(std::string_view name, std::string_view insee) {
        if (insee == "49007" || insee == "49099" || insee == "44184") {
            return std::string(insee);
        }
        return name == "ANGERS" || name == "Angers" ? "49007" : name == "CHOLET" ? "49099" : "";
    }

    [[nodiscard]] static bool isOpen(const Record& place) { return place[PlaceField::State] != "closed"; }

    [[nodiscard]] static bool has(const Record& place, PlaceField field, std::string_view value) {
        return std::ranges::contains(listParts(place[field]), value);
    }

    [[nodiscard]] static bool isCounted(const Record& place, const Figure& figure) {
        const std::string& hours = place[PlaceField::Horaires];
        const std::string& day = place[PlaceField::VerifiedOn];
        const bool open = place[PlaceField::State] == "open";
        const bool saturday = open && (hours == "Sa 10:00-12:00" || hours == "Mo-Su 17:00-19:00");
        const bool evening = open && (hours == "Mo-Su 17:00-19:00" || hours.starts_with("We[1]"));
        switch (figure.kind) {
        case Places:
            return true;
        case Saturday:
            return saturday;
        case Evening:
            return evening;
        case SaturdayOrEvening:
            return saturday || evening;
        case Itinerant:
            return has(place, PlaceField::Itinerance, "Itinérant");
        case VerifiedThisYear:
            return day >= "2025-03-21";
        case VerifiedEarlier:
            return !day.empty() && day < "2025-03-21";
        case NeverVerified:
            return day.empty();
        case Service:
            return has(place, PlaceField::Services, figure.value);
        case Typology:
            return has(place, PlaceField::Typologie, figure.value);
        case Programme:
            return has(place, PlaceField::DispositifProgrammesNationaux, figure.value);
        case Cost:
            return has(place, PlaceField::FraisACharge, figure.value);
        default:
            return false;
        }
    }

    [[nodiscard]] std::set<std::int64_t> slowPlaces(const Figure& figure, const std::set<std::string>& communes) const {
        std::set<std::int64_t> keys;
        for (const Record& place : m_places) {
            if (isOpen(place) && isCounted(place, figure)
                && communes.contains(communeOf(place[PlaceField::Commune], place[PlaceField::CodeInsee]))) {
                keys.insert(place.number);
            }
        }
        return keys;
    }

    [[nodiscard]] std::set<std::int64_t> slowActors(Entity entity, const std::set<std::string>& communes) const {
        std::set<std::int64_t> keys;
        const auto places = slowPlaces({.kind = Places}, communes);
        for (const Record& actor : m_actors) {
            const auto name = fieldIndex(entity, "commune");
            const auto insee = fieldIndex(entity, "code_insee");
            if (actor.entity == entity
                && communes.contains(communeOf(actor.values[*name], insee ? actor.values[*insee] : ""))) {
                keys.insert(actor.number);
            }
        }
        for (const Record& link : m_links) {
            const std::string& end = link[entity == Entity::Person ? LinkField::Person : LinkField::Organisation];
            const bool holds = (link[LinkField::Since].empty() || link[LinkField::Since] <= "2026-03-21")
                               && (link[LinkField::Until].empty() || link[LinkField::Until] >= "2026-03-21");
            if (!end.empty() && holds && places.contains(std::stoll(link[LinkField::Place]))) {
                keys.insert(std::stoll(end));
            }
        }
        return keys;
    }

    test::Random m_random{20260321};
    test::Hub m_hub;
    std::vector<Record> m_places;
    std::vector<Record> m_actors;
    std::vector<Record> m_links;
    Snapshot::Pointer m_snapshot;
};

std::set<std::string> codesOf(std::span<const Commune> communes) {
    std::set<std::string> codes;
    for (const Commune& commune : communes) {
        codes.emplace(commune.code());
    }
    return codes;
}

TEST_F(FiguresTest, AgreeWithTheObviousOnesInEveryTerritory) {
    fill(600);
    const auto figures = Figures::count(m_snapshot, m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    std::vector<TerritoryPart> parts;
    for (const TerritoryKind kind : {TerritoryKind::Region, TerritoryKind::Departement, TerritoryKind::Arrondissement,
                                     TerritoryKind::Epci, TerritoryKind::Communes}) {
        for (const std::string_view within : {"dep:49", "dep:44"}) {
            std::ranges::move(partsOf(partOf(*Territory::parse(within)), kind), std::back_inserter(parts));
        }
    }
    std::size_t compared = 0;
    std::size_t withPlaces = 0;
    for (const TerritoryRow& row : rowsOf(**figures, parts)) {
        const std::set<std::string> communes = codesOf(row.communes);
        withPlaces += row.figures.places() > 0 ? 1 : 0;
        const bool empty = !communes.contains("49007") && !communes.contains("49099") && !communes.contains("44184");
        for (const Figure& figure : (*figures)->figures()) {
            if (figure.kind == Population || (empty && ++compared % 7 != 0)) {
                continue;
            }
            std::set<std::int64_t> expected = slowPlaces(figure, communes);
            if (figure.kind == Organisations || figure.kind == People) {
                expected = slowActors(figure.kind == People ? Entity::Person : Entity::Organisation, communes);
                EXPECT_EQ((*figures)->actorsOf(figure, row.communes), std::vector(expected.begin(), expected.end()))
                    << row.name << idOf(figure);
            } else if (!empty) {
                EXPECT_EQ((*figures)->placesOf(figure, row.communes), std::vector(expected.begin(), expected.end()))
                    << row.name << idOf(figure);
            }
            ASSERT_EQ(row.figures.value(figure), static_cast<double>(expected.size()))
                << row.identification << ' ' << idOf(figure);
        }
    }
    EXPECT_EQ(withPlaces, 13U)
        << "three communes with places, each in five kinds of territory, the région twice and the "
           "département of two once";
}

TEST_F(FiguresTest, PlacesNowhereAreSaid) {
    fill(200);
    const auto figures = Figures::count(m_snapshot, m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    std::size_t nowhere = 0;
    for (const Record& place : m_places) {
        nowhere += isOpen(place) && communeOf(place[PlaceField::Commune], place[PlaceField::CodeInsee]).empty() ? 1 : 0;
    }
    EXPECT_EQ((*figures)->placesNowhere(), nowhere);
    EXPECT_EQ((*figures)->keysNowhere().size(), nowhere);
    EXPECT_GT(nowhere, 0U);
}

TEST_F(FiguresTest, OpeningTimesThatAreNotKnownYetAreNoData) {
    fill(50);
    const auto angers = Territory::parse("communes:49007");
    const auto figures = Figures::count(m_hub.load(), m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    EXPECT_FALSE((*figures)->of(angers->communes()).value({.kind = Saturday}));
    EXPECT_TRUE((*figures)->of(angers->communes()).value({.kind = Itinerant}));
}

TEST_F(FiguresTest, OfTheFilteredPlacesAlone) {
    fill(200);
    Filter filter;
    filter.of(Facet::Frais) = {"Payant"};
    filter.of(Facet::State) = {"closed", "suspended"};
    const auto figures = Figures::count(m_snapshot, m_hub.connection(), filter, at);
    ASSERT_TRUE(figures);
    std::size_t expected = 0;
    for (const Record& place : m_places) {
        expected += place[PlaceField::State] == "suspended" && has(place, PlaceField::FraisACharge, "Payant")
                            && communeOf(place[PlaceField::Commune], place[PlaceField::CodeInsee]) == "49007"
                        ? 1
                        : 0;
    }
    const auto angers = Territory::parse("communes:49007");
    EXPECT_EQ((*figures)->of(angers->communes()).places(), expected);
    EXPECT_EQ((*figures)->placesOf({.kind = Places}, angers->communes()).size(), expected);
    filter.of(Facet::State) = {"closed"};
    EXPECT_EQ((*Figures::count(m_snapshot, m_hub.connection(), filter, at))->of(angers->communes()).places(), 0U);
}

/// CC Baugeois Vallée (SIREN 244900882): Baugé-en-Anjou 11,712, Beaufort-en-Anjou 6,901, Les Bois d'Anjou 2,525,
/// Mazé-Milon 5,761, La Ménitré 2,079, Noyant-Villages 5,448, La Pellerine 141: 34,567 inhabitants (INSEE, municipal
/// populations of 2023, in force since 1 January 2026). Five places open: 5 / 34,567 × 10,000 = 1.4464…
TEST_F(FiguresTest, PlacesByInhabitantsOfOneEpciByHand) {
    for (const auto& [insee, state] : std::vector<std::pair<std::string, std::string>>{{"49018", "open"},
                                                                                       {"49018", "open"},
                                                                                       {"49018", "closed"},
                                                                                       {"49021", "suspended"},
                                                                                       {"49194", "open"},
                                                                                       {"49138", "open"},
                                                                                       {"49007", "open"}}) {
        m_hub.addPlace({{PlaceField::Nom, "x"}, {PlaceField::CodeInsee, insee}, {PlaceField::State, state}});
    }
    const auto figures = Figures::count(m_hub.load(), m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    const TerritoryRow epci = rowOf(**figures, partOf(*Territory::parse("epci:244900882")));
    EXPECT_EQ(epci.name, "CC Baugeois Vallée");
    EXPECT_EQ(epci.communes.size(), 7U);
    EXPECT_EQ(epci.figures.population(), 34'567U);
    EXPECT_EQ(epci.figures.places(), 5U);
    EXPECT_NEAR(*epci.figures.value({.kind = Places, .measure = FigureMeasure::Per10000}), 1.446466, 1e-6);
    EXPECT_EQ(epci.figures.value({.kind = NeverVerified, .measure = FigureMeasure::Share}), 100.0);
}

TEST_F(FiguresTest, NoDataIsNotZero) {
    m_hub.addPlace({{PlaceField::Nom, "x"}, {PlaceField::CodeInsee, "98411"}});
    const auto figures = Figures::count(m_hub.load(), m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    const TerritoryFigures antarctic = (*figures)->of(Territory::parse("communes:98411")->communes());
    EXPECT_EQ(antarctic.places(), 1U);
    EXPECT_FALSE(antarctic.population()) << "nobody counts the inhabitants";
    EXPECT_FALSE(antarctic.value({.kind = Places, .measure = FigureMeasure::Per10000}));
    const TerritoryFigures angers = (*figures)->of(Territory::parse("communes:49007")->communes());
    EXPECT_EQ(angers.value({.kind = Places}), 0.0);
    EXPECT_EQ(angers.value({.kind = Service, .value = "never heard of"}), 0.0);
    EXPECT_FALSE(angers.value({.kind = Itinerant, .measure = FigureMeasure::Share}));
    EXPECT_EQ(angers.value({.kind = Places, .measure = FigureMeasure::Per10000}), 0.0);
}

TEST_F(FiguresTest, SeriesOfPerimetersAndTerritories) {
    fill(100);
    Record perimeter(Entity::Perimeter);
    perimeter[PerimeterField::Name] = "Around Angers";
    perimeter[PerimeterField::Communes] = "49007|49099";
    m_hub.add(perimeter);
    m_snapshot = m_snapshot->withPerimeters(m_hub.connection()).value();
    const auto figures = Figures::count(m_snapshot, m_hub.connection(), {}, at);
    ASSERT_TRUE(figures);
    const auto rows = perimeterRows(**figures);
    ASSERT_EQ(rows.size(), 1U);
    const FigureSeries series = seriesOf(**figures, {.kind = Places}, rows);
    EXPECT_EQ(series.unit, FigureUnit::Places);
    EXPECT_EQ(series.date, at.day);
    EXPECT_EQ(series.values[0].name, "Around Angers");
    EXPECT_EQ(series.values[0].value, static_cast<double>(slowPlaces({.kind = Places}, {"49007", "49099"}).size()));
    EXPECT_EQ(seriesOf(**figures, {.kind = Population}, rows).date, parseDate("2023-01-01"));
}

TEST(TerritoryParts, OfADepartement) {
    const TerritoryPart maine = partOf(*Territory::parse("dep:49"));
    const auto epci = partsOf(maine, TerritoryKind::Epci);
    EXPECT_EQ(epci.size(), 10U);
    EXPECT_TRUE(std::ranges::contains(epci, "CU Angers Loire Métropole", &TerritoryPart::name));
    EXPECT_EQ(partsOf(maine, TerritoryKind::Arrondissement).size(), 4U);
    EXPECT_EQ(partsOf(maine, TerritoryKind::Communes).size(), maine.communes.size());
    EXPECT_EQ(partsOf(maine, TerritoryKind::Region).at(0).name, "Pays de la Loire");
    EXPECT_EQ(allTerritories(TerritoryKind::Departement).size(), Gazetteer::instance().allDepartements().size());
    EXPECT_EQ(allTerritories(TerritoryKind::Epci).size(), Gazetteer::instance().allEpci().size());
}

TEST(TerritoryParts, WholesAreDepartementAndRegion) {
    const auto names = [](std::string_view territory) {
        std::vector<std::string> found;
        for (const TerritoryPart& whole : wholesOf(partOf(*Territory::parse(territory)))) {
            found.push_back(whole.identification);
        }
        return found;
    };
    EXPECT_THAT(names("epci:244900882"), ElementsAre("dep:49", "reg:52"));
    EXPECT_THAT(names("communes:49007"), ElementsAre("dep:49", "reg:52"));
    EXPECT_THAT(names("dep:49"), ElementsAre("reg:52"));
    EXPECT_THAT(names("reg:52"), IsEmpty());
    EXPECT_THAT(names("dep:75"), ElementsAre("reg:11"));
    EXPECT_THAT(names("communes:75056"), ElementsAre("reg:11")) << "Paris is its own département";
    EXPECT_EQ(territoryKindNamed("epci"), TerritoryKind::Epci);
    EXPECT_FALSE(territoryKindNamed("canton"));
}

} // namespace
} // namespace maillage
