// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/tile_schema.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

using enum SceneClass;
using Key = FeatureKey;
using Type = MvtGeometryType;

std::string_view kindOf(const FeatureAttributes& attributes) {
    return attributes.text(Key::Kind);
}

SceneLevel levelOf(const FeatureAttributes& attributes) {
    const std::int64_t level = attributes.number(Key::Level).value_or(0); // version 3
    if (attributes.isTrue(Key::Tunnel) || level < 0) {
        return SceneLevel::Tunnel;
    }
    return attributes.isTrue(Key::Bridge) || level > 0 ? SceneLevel::Bridge : SceneLevel::Ground;
}

bool mapEarth(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    if (type == Type::Point) {
        meaning.what = Island;
        const std::string_view kind = kindOf(attributes);
        return kind == "island" || kind == "islet";
    }
    meaning.what = Land;
    return type == Type::Polygon;
}

/// Areas, lines and the points of their names share the layer.
bool mapWater(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    static constexpr std::array<std::string_view, 5> seas{"ocean", "sea", "bay", "strait", "fjord"};
    const std::string_view kind = kindOf(attributes);
    meaning.intermittent = attributes.isTrue(Key::Intermittent);
    switch (type) {
    case Type::Polygon:
        meaning.what = kind == "ocean" ? Ocean : Water;
        return true;
    case Type::Line:
        meaning.level = levelOf(attributes);
        meaning.isNamed = meaning.level != SceneLevel::Tunnel;
        return takeWaterway(kind, meaning.what);
    case Type::Point:
        meaning.what = std::ranges::contains(seas, kind) ? Sea : Lake;
        return true;
    case Type::Unknown:
        break;
    }
    return false;
}

/// Version 3: rivers and cliffs.
bool mapPhysicalLine(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.level = levelOf(attributes);
    meaning.isNamed = meaning.level != SceneLevel::Tunnel;
    return type == Type::Line
           && (takeWaterway(kindOf(attributes), meaning.what)
               || takeWaterway(attributes.text(Key::WaterwayKind), meaning.what));
}

/// Version 3: peaks and the names of seas.
bool mapPhysicalPoint(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    static constexpr auto kinds =
        std::to_array<WordClass>({{"peak", Peak}, {"volcano", Peak}, {"sea", Sea}, {"ocean", Sea}, {"lake", Lake}});
    return type == Type::Point && takeClass(kinds, kindOf(attributes), meaning.what);
}

bool mapLand(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Polygon && takeLand(kindOf(attributes), meaning.what);
}

bool mapBuildings(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    if (type == Type::Point) {
        meaning.what = HouseNumber;
        meaning.text = attributes.text(Key::HouseNumber);
        return true;
    }
    meaning.what = Building;
    return type == Type::Polygon && kindOf(attributes) != "building_part"; // its whole is there as well
}

/// The fine kind where there is one, else what the coarse kind holds most of.
bool takeWayOf(const FeatureAttributes& attributes, FeatureMeaning& meaning) {
    static constexpr auto coarse = std::to_array<WordClass>({
        {"highway", Motorway},
        {"major_road", Primary},
        {"medium_road", Secondary},
        {"minor_road", Minor},
        {"other", Service},
        {"path", Path},
        {"rail", Rail},
        {"railway", Rail},
        {"ferry", Ferry},
        {"aerialway", CableCar},
        {"pier", Pier},
    });
    const bool known = takeWay(attributes.text(Key::KindDetail), meaning)
                       || takeWay(attributes.text(Key::RailwayKind), meaning)
                       || takeClass(coarse, kindOf(attributes), meaning.what);
    if (known && meaning.what == Rail && attributes.has(Key::ServiceKind)) {
        meaning.what = RailService;
    }
    return known;
}

bool mapRoads(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.level = levelOf(attributes);
    meaning.isNamed = true;
    meaning.number = attributes.text(Key::Reference);
    const bool known = type == Type::Line && takeWayOf(attributes, meaning);
    meaning.isLink = meaning.isLink || attributes.isTrue(Key::Link);
    return known;
}

bool mapBoundaries(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    static constexpr auto kinds = std::to_array<WordClass>(
        {{"country", Country}, {"region", Region}, {"county", Departement}, {"locality", Commune}});
    if (type != Type::Line) {
        return false;
    }
    const auto level = attributes.number(Key::AdminLevel); // version 3
    const auto detail = level ? level : attributes.number(Key::KindDetail);
    return detail ? takeBorder(*detail, meaning.what) : takeClass(kinds, kindOf(attributes), meaning.what);
}

bool mapPlaces(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    constexpr std::int64_t capital = 10'000'000;
    constexpr std::int64_t perRank = 1000; // ranks count up to 18
    const auto rank = attributes.number(Key::PopulationRank).value_or(0);
    const auto population =
        attributes.number(Key::Population).value_or(std::clamp<std::int64_t>(rank, 0, 18) * perRank);
    meaning.importance = importanceOf(std::clamp<std::int64_t>(population, 0, 100'000'000)
                                      + (attributes.has(Key::Capital) ? capital : 0));
    const std::string_view kind = kindOf(attributes);
    const std::string_view detail = attributes.text(Key::KindDetail);
    return type == Type::Point
           && ((kind == "locality" && takeSettlement(detail, meaning.what)) || takeSettlement(kind, meaning.what));
}

bool mapPois(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    const std::string_view kind = kindOf(attributes);
    meaning.what = Peak;
    return type == Type::Point && (kind == "peak" || takePoint(kind, meaning.what));
}

constexpr auto mappers = std::to_array<LayerMapper>({
    {"earth", mapEarth},
    {"water", mapWater},
    {"physical_line", mapPhysicalLine},
    {"physical_point", mapPhysicalPoint},
    {"natural", mapLand},
    {"landcover", mapLand},
    {"landuse", mapLand},
    {"buildings", mapBuildings},
    {"roads", mapRoads},
    {"transit", mapRoads},
    {"boundaries", mapBoundaries},
    {"places", mapPlaces},
    {"pois", mapPois},
});

} // namespace

std::span<const LayerMapper> protomapsMappers() {
    return mappers;
}

} // namespace maillage
