// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tiles/vector/schema/tile_schema.h"

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
    return attributes.isTrue(Key::Tunnel)   ? SceneLevel::Tunnel
           : attributes.isTrue(Key::Bridge) ? SceneLevel::Bridge
                                            : SceneLevel::Ground;
}

bool mapOcean(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Ocean;
    return type == Type::Polygon;
}

bool mapWater(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = kindOf(attributes) == "glacier" ? Ice : Water;
    return type == Type::Polygon;
}

bool mapWaterLabel(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = Lake;
    meaning.importance = importanceOf(attributes.number(Key::WayArea).value_or(0));
    return type == Type::Point;
}

bool mapWaterLine(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.level = levelOf(attributes);
    return type == Type::Line && takeWaterway(kindOf(attributes), meaning.what);
}

bool mapWaterLineLabel(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.isDrawn = false;
    meaning.isNamed = true;
    return type == Type::Line && takeWaterway(kindOf(attributes), meaning.what);
}

bool mapPier(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Pier;
    return type != Type::Point;
}

bool mapLandOf(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Polygon && takeLand(kindOf(attributes), meaning.what);
}

bool mapBuilding(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Building;
    return type == Type::Polygon;
}

bool mapAddress(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.what = HouseNumber;
    meaning.text = attributes.text(Key::HouseNumber);
    return type == Type::Point;
}

bool takeStreet(const FeatureAttributes& attributes, FeatureMeaning& meaning) {
    const bool known = takeWay(kindOf(attributes), meaning);
    meaning.isLink = meaning.isLink || attributes.isTrue(Key::Link);
    if (known && meaning.what == Rail && !attributes.text(Key::ServiceKind).empty()) {
        meaning.what = RailService;
    }
    return known;
}

bool mapStreet(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.level = levelOf(attributes);
    return type == Type::Line && takeStreet(attributes, meaning);
}

bool mapStreetPolygon(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Polygon && takeLand(kindOf(attributes), meaning.what)
           && (meaning.what == Pedestrian || meaning.what == Airport);
}

bool mapStreetLabel(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.isDrawn = false;
    meaning.isNamed = true;
    const std::string_view numbers = attributes.text(Key::Reference);
    meaning.number = numbers.substr(0, numbers.find('\n')); // the first of several
    return type == Type::Line && takeStreet(attributes, meaning);
}

bool mapFerry(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = Ferry;
    meaning.isNamed = true;
    return type == Type::Line;
}

bool mapAerialway(const FeatureAttributes&, Type type, FeatureMeaning& meaning) {
    meaning.what = CableCar;
    return type == Type::Line;
}

bool mapBoundary(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Line && !attributes.isTrue(Key::Maritime)
           && takeBorder(attributes.number(Key::AdminLevel).value_or(0), meaning.what);
}

bool mapBoundaryLabel(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    meaning.importance = importanceOf(attributes.number(Key::WayArea).value_or(0));
    return type == Type::Point && takeBorder(attributes.number(Key::AdminLevel).value_or(0), meaning.what)
           && (meaning.what == Country || meaning.what == Region);
}

bool mapPlaceLabel(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    constexpr std::int64_t capital = 10'000'000;
    const std::string_view kind = kindOf(attributes);
    meaning.importance =
        importanceOf(attributes.number(Key::Population).value_or(0) + (kind == "capital" ? capital : 0));
    return type == Type::Point && takeSettlement(kind, meaning.what);
}

bool mapTransport(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    return type == Type::Point && takePoint(kindOf(attributes), meaning.what);
}

bool mapPoi(const FeatureAttributes& attributes, Type type, FeatureMeaning& meaning) {
    if (type != Type::Point) {
        return false;
    }
    for (const Key key : {Key::Amenity, Key::Tourism, Key::Historic, Key::Leisure}) {
        if (takePoint(attributes.text(key), meaning.what)) {
            return true;
        }
    }
    return false;
}

constexpr auto mappers = std::to_array<LayerMapper>({
    {"ocean", mapOcean},
    {"water_polygons", mapWater},
    {"water_polygons_labels", mapWaterLabel},
    {"water_lines", mapWaterLine},
    {"water_lines_labels", mapWaterLineLabel},
    {"pier_lines", mapPier},
    {"pier_polygons", mapPier},
    {"land", mapLandOf},
    {"sites", mapLandOf},
    {"buildings", mapBuilding},
    {"addresses", mapAddress},
    {"streets", mapStreet},
    {"street_polygons", mapStreetPolygon},
    {"street_labels", mapStreetLabel},
    {"ferries", mapFerry},
    {"aerialways", mapAerialway},
    {"boundaries", mapBoundary},
    {"boundary_labels", mapBoundaryLabel},
    {"place_labels", mapPlaceLabel},
    {"public_transport", mapTransport},
    {"pois", mapPoi},
});

} // namespace

std::span<const LayerMapper> shortbreadMappers() {
    return mappers;
}

} // namespace maillage
