// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/tile_schema.h"

#include <array>

namespace maillage {

namespace {

using enum SceneClass;
using Key = FeatureKey;
using Type = MvtGeometryType;

/// Ranks count from 1, the most important.
std::int32_t byRank(const FeatureAttributes& attributes) {
    constexpr std::int64_t beyondAllRanks = 10'000;
    return importanceOf(beyondAllRanks - attributes.number(Key::Rank).value_or(beyondAllRanks));
}

SceneLevel levelOf(const FeatureAttributes& attributes) {
    const std::string_view brunnel = attributes.text(Key::Brunnel);
    return brunnel == "tunnel" ? SceneLevel::Tunnel : brunnel == "bridge" ? SceneLevel::Bridge : SceneLevel::Ground;
}

bool mapWater(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    if (type != Type::Polygon || attributes.text(Key::Brunnel) == "tunnel") {
        return false;
    }
    meaning.what = attributes.text(Key::Class) == "ocean" ? Ocean : Water;
    meaning.intermittent = attributes.isTrue(Key::Intermittent);
    return true;
}

bool mapWaterway(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.level = levelOf(attributes);
    meaning.intermittent = attributes.isTrue(Key::Intermittent);
    meaning.isNamed = meaning.level != SceneLevel::Tunnel;
    return type == Type::Line && takeWaterway(attributes.text(Key::Class), meaning.what);
}

bool mapWaterName(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    static constexpr auto seas =
        std::to_array<WordClass>({{"ocean", Sea}, {"sea", Sea}, {"bay", Sea}, {"strait", Sea}});
    meaning.what = Lake;
    (void)takeClass(seas, attributes.text(Key::Class), meaning.what);
    meaning.isDrawn = false;
    meaning.isNamed = true;
    meaning.importance = byRank(attributes);
    return type != Type::Polygon;
}

bool mapLandcover(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Polygon
           && (takeLand(attributes.text(Key::Subclass), meaning.what)
               || takeLand(attributes.text(Key::Class), meaning.what));
}

bool mapLanduse(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Polygon && takeLand(attributes.text(Key::Class), meaning.what);
}

/// Its polygons are national parks and reserves, as large as départements; only the names are wanted.
bool mapPark(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = Park;
    meaning.importance = byRank(attributes);
    return type == Type::Point;
}

bool mapAeroway(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    const std::string_view word = attributes.text(Key::Class);
    if (type == Type::Polygon) {
        return takeLand(word, meaning.what);
    }
    return type == Type::Line && takeWay(word, meaning) && (meaning.what == Runway || meaning.what == Taxiway);
}

bool mapBuilding(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Building;
    return type == Type::Polygon;
}

/// A path's or a railway's subclass says which; a road's class is enough.
bool takeWayOf(const FeatureAttributes& attributes, FeatureMeaning& meaning) {
    const std::string_view word = attributes.text(Key::Class);
    const bool isGeneral = word == "path" || word == "rail" || word == "transit" || word == "aerialway";
    const bool known = (isGeneral && takeWay(attributes.text(Key::Subclass), meaning)) || takeWay(word, meaning);
    if (known && meaning.what == Rail && attributes.has(Key::ServiceKind)) {
        meaning.what = RailService;
    }
    return known;
}

bool mapTransportation(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    if (type == Type::Polygon) {
        const std::string_view word = attributes.text(Key::Class);
        return takeLand(word == "path" ? attributes.text(Key::Subclass) : word, meaning.what)
               && (meaning.what == Pier || meaning.what == Pedestrian);
    }
    meaning.level = levelOf(attributes);
    meaning.isLink = attributes.isTrue(Key::Ramp);
    return type == Type::Line && takeWayOf(attributes, meaning);
}

bool mapTransportationName(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.isDrawn = false;
    meaning.isNamed = true;
    meaning.number = attributes.text(Key::Reference);
    return type == Type::Line && takeWayOf(attributes, meaning);
}

bool mapBoundary(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Line && !attributes.isTrue(Key::Maritime)
           && takeBorder(attributes.number(Key::AdminLevel).value_or(0), meaning.what);
}

bool mapPlace(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.importance = byRank(attributes);
    return type == Type::Point && takeSettlement(attributes.text(Key::Class), meaning.what);
}

bool mapPeak(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = Peak;
    meaning.importance = byRank(attributes);
    return type == Type::Point;
}

bool mapHouseNumber(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = HouseNumber;
    meaning.text = attributes.text(Key::HouseNumber);
    return type == Type::Point;
}

bool mapPoi(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.importance = byRank(attributes);
    if (type != Type::Point) {
        return false;
    }
    const std::string_view subclass = attributes.text(Key::Subclass);
    // Its classes lump together: a bookshop is a "library" as well. They count where nothing finer is known.
    return takePoint(subclass, meaning.what)
           || (subclass.empty() && takePoint(attributes.text(Key::Class), meaning.what));
}

bool mapAirportName(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Airport;
    return type == Type::Point;
}

constexpr auto mappers = std::to_array<LayerMapper>({
    {"water", mapWater},
    {"waterway", mapWaterway},
    {"water_name", mapWaterName},
    {"landcover", mapLandcover},
    {"landuse", mapLanduse},
    {"park", mapPark},
    {"aeroway", mapAeroway},
    {"building", mapBuilding},
    {"transportation", mapTransportation},
    {"transportation_name", mapTransportationName},
    {"boundary", mapBoundary},
    {"place", mapPlace},
    {"mountain_peak", mapPeak},
    {"housenumber", mapHouseNumber},
    {"poi", mapPoi},
    {"aerodrome_label", mapAirportName},
});

} // namespace

std::span<const LayerMapper> openMapTilesMappers() {
    return mappers;
}

} // namespace maillage
