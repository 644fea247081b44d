// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/tile_schema.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

using enum SceneClass;

constexpr auto ways = std::to_array<WordClass>({
    {"motorway", Motorway},
    {"trunk", Trunk},
    {"primary", Primary},
    {"secondary", Secondary},
    {"tertiary", Tertiary},
    {"minor", Minor},
    {"residential", Minor},
    {"unclassified", Minor},
    {"living_street", Minor},
    {"road", Minor},
    {"service", Service},
    {"driveway", Service},
    {"parking_aisle", Service},
    {"alley", Service},
    {"busway", Service},
    {"bus_guideway", Service},
    {"raceway", Service},
    {"track", Track},
    {"pedestrian", Pedestrian},
    {"path", Path},
    {"footway", Path},
    {"sidewalk", Path},
    {"crossing", Path},
    {"cycleway", Path},
    {"bridleway", Path},
    {"corridor", Path},
    {"steps", Steps},
    {"rail", Rail},
    {"narrow_gauge", Rail},
    {"preserved", Rail},
    {"tram", Tram},
    {"light_rail", Tram},
    {"funicular", Tram},
    {"monorail", Tram},
    {"subway", Subway},
    {"ferry", Ferry},
    {"cable_car", CableCar},
    {"gondola", CableCar},
    {"aerialway", CableCar},
    {"runway", Runway},
    {"taxiway", Taxiway},
    {"pier", Pier},
});

constexpr auto points = std::to_array<WordClass>({
    {"station", Station},
    {"halt", Station},
    {"train_station", Station},
    {"bus_station", Station},
    {"ferry_terminal", Station},
    {"bus_stop", BusStop},
    {"tram_stop", BusStop},
    {"aerodrome", Airport},
    {"townhall", TownHall},
    {"town_hall", TownHall},
    {"library", Library},
    {"post_office", Post},
    {"hospital", Hospital},
    {"clinic", Hospital},
    {"school", School},
    {"college", School},
    {"university", School},
    {"courthouse", Public},
    {"community_centre", Public},
    {"public_building", Public},
    {"police", Public},
    {"fire_station", Public},
    {"museum", Culture},
    {"theatre", Culture},
    {"cinema", Culture},
    {"arts_centre", Culture},
    {"castle", Culture},
    {"stadium", Sports},
    {"sports_centre", Sports},
    {"place_of_worship", Worship},
    {"park", Park},
    {"garden", Park},
    {"zoo", Park},
    {"cemetery", Cemetery},
});

constexpr auto land = std::to_array<WordClass>({
    {"forest", Wood},
    {"wood", Wood},
    {"scrub", Scrub},
    {"heath", Scrub},
    {"grass", Grass},
    {"grassland", Grass},
    {"meadow", Grass},
    {"village_green", Grass},
    {"golf_course", Grass},
    {"greenfield", Grass},
    {"park", Park},
    {"garden", Park},
    {"recreation_ground", Park},
    {"dog_park", Park},
    {"zoo", Park},
    {"theme_park", Park},
    {"camp_site", Park},
    {"farmland", Farmland},
    {"farm", Farmland},
    {"farmyard", Farmland},
    {"orchard", Orchard},
    {"vineyard", Orchard},
    {"allotments", Orchard},
    {"plant_nursery", Orchard},
    {"greenhouse_horticulture", Orchard},
    {"sand", Sand},
    {"beach", Sand},
    {"dune", Sand},
    {"bare_rock", Rock},
    {"barren", Rock},
    {"scree", Rock},
    {"shingle", Rock},
    {"rock", Rock},
    {"glacier", Ice},
    {"ice", Ice},
    {"wetland", Wetland},
    {"swamp", Wetland},
    {"bog", Wetland},
    {"string_bog", Wetland},
    {"wet_meadow", Wetland},
    {"marsh", Wetland},
    {"residential", Residential},
    {"neighbourhood", Residential},
    {"suburb", Residential},
    {"quarter", Residential},
    {"urban_area", Residential},
    {"commercial", Commercial},
    {"retail", Commercial},
    {"industrial", Industrial},
    {"garages", Industrial},
    {"railway", Industrial},
    {"bus_station", Industrial},
    {"landfill", Industrial},
    {"quarry", Industrial},
    {"brownfield", Industrial},
    {"school", School},
    {"kindergarten", School},
    {"college", School},
    {"university", School},
    {"library", School},
    {"hospital", Hospital},
    {"cemetery", Cemetery},
    {"grave_yard", Cemetery},
    {"pitch", Sports},
    {"stadium", Sports},
    {"track", Sports},
    {"playground", Sports},
    {"sports_center", Sports},
    {"miniature_golf", Sports},
    {"military", Military},
    {"naval_base", Military},
    {"airfield", Military},
    {"danger_area", Military},
    {"aerodrome", Airport},
    {"heliport", Airport},
    {"apron", Airport},
    {"helipad", Airport},
    {"runway", Airport},
    {"taxiway", Airport},
    {"pedestrian", Pedestrian},
    {"footway", Pedestrian},
    {"pier", Pier},
    {"breakwater", Pier},
    {"groyne", Pier},
});

constexpr auto settlements = std::to_array<WordClass>({
    {"country", Country},
    {"state", Region},
    {"province", Region},
    {"region", Region},
    {"capital", City},
    {"state_capital", City},
    {"city", City},
    {"town", Town},
    {"village", Village},
    {"hamlet", Hamlet},
    {"isolated_dwelling", Hamlet},
    {"locality", Hamlet},
    {"farm", Hamlet},
    {"borough", Suburb},
    {"suburb", Suburb},
    {"quarter", Suburb},
    {"macrohood", Suburb},
    {"neighbourhood", Neighbourhood},
    {"island", Island},
    {"islet", Island},
});

constexpr auto waterways = std::to_array<WordClass>({
    {"river", River},
    {"canal", Canal},
    {"stream", Stream},
    {"drain", Stream},
    {"ditch", Stream},
});

} // namespace

bool takeClass(std::span<const WordClass> table, std::string_view word, SceneClass& what) {
    const auto found = std::ranges::find(table, word, &WordClass::first);
    if (found == table.end()) {
        return false;
    }
    what = found->second;
    return true;
}

bool takeBorder(std::int64_t adminLevel, SceneClass& what) {
    static constexpr std::array classes{Country, Region, Region, Departement, Departement, Commune, Commune};
    constexpr std::int64_t highest = 2;
    if (adminLevel < highest || adminLevel >= highest + std::ssize(classes)) {
        return false;
    }
    what = classes[static_cast<std::size_t>(adminLevel - highest)];
    return true;
}

bool takeWay(std::string_view word, FeatureMeaning& meaning) {
    constexpr std::string_view link = "_link";
    if (word.ends_with(link)) {
        word.remove_suffix(link.size());
        meaning.isLink = true;
    }
    return takeClass(ways, word, meaning.what);
}

bool takePoint(std::string_view word, SceneClass& what) {
    return takeClass(points, word, what);
}

bool takeLand(std::string_view word, SceneClass& what) {
    return takeClass(land, word, what);
}

bool takeSettlement(std::string_view word, SceneClass& what) {
    return takeClass(settlements, word, what);
}

bool takeWaterway(std::string_view word, SceneClass& what) {
    return takeClass(waterways, word, what);
}

} // namespace maillage
