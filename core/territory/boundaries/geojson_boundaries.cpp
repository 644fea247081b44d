// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/geojson_boundaries.h"

#include "core/territory/boundaries/commune_attribute.h"
#include "core/territory/boundaries/territory_attribute.h"

#include <simdjson.h>

#include <cmath>
#include <optional>
#include <utility>

namespace maillage {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// False where it is no closed line of positions on Earth.
bool readRing(const array& positions, std::vector<WorldPoint>& ring) {
    ring.reserve(positions.size());
    for (const element position : positions) {
        array numbers;
        double lon = 0;
        double lat = 0;
        if (position.get_array().get(numbers) != simdjson::SUCCESS
            || numbers.at(0).get_double().get(lon) != simdjson::SUCCESS
            || numbers.at(1).get_double().get(lat) != simdjson::SUCCESS || !isOnEarth({lat, lon})) {
            return false;
        }
        ring.push_back(toWorld({lat, lon}));
    }
    return ring.size() >= 4 && ring.front() == ring.back();
}

void readPolygon(const array& rings, Outline& outline) {
    for (const element each : rings) {
        array positions;
        std::vector<WorldPoint> ring;
        if (each.get_array().get(positions) == simdjson::SUCCESS && readRing(positions, ring)) {
            outline.push_back(std::move(ring));
        }
    }
}

Outline readGeometry(const element& geometry) {
    Outline outline;
    std::string_view type;
    array coordinates;
    if (geometry["type"].get_string().get(type) != simdjson::SUCCESS
        || geometry["coordinates"].get_array().get(coordinates) != simdjson::SUCCESS) {
        return outline;
    }
    if (type == "Polygon") {
        readPolygon(coordinates, outline);
    } else if (type == "MultiPolygon") {
        for (const element polygon : coordinates) {
            array rings;
            if (polygon.get_array().get(rings) == simdjson::SUCCESS) {
                readPolygon(rings, outline);
            }
        }
    }
    return outline;
}

/// A text, a number, or the first of a list: some files give lists of one code.
std::string textOf(const element& value) {
    std::string_view text;
    std::int64_t number = 0;
    double real = 0;
    array list;
    if (value.get_string().get(text) == simdjson::SUCCESS) {
        return std::string(text);
    }
    if (value.get_int64().get(number) == simdjson::SUCCESS) {
        return std::to_string(number);
    }
    if (value.get_double().get(real) == simdjson::SUCCESS && std::abs(real) < 1e9 && real == std::trunc(real)) {
        return std::to_string(static_cast<std::int64_t>(real));
    }
    element first;
    if (value.get_array().get(list) == simdjson::SUCCESS && list.at(0).get(first) == simdjson::SUCCESS
        && !first.is_array()) {
        return textOf(first);
    }
    return {};
}

/// Files repeat the same properties in feature after feature: their ranks are looked up once each.
class PropertyRanks {
public:
    struct Ranks {
        std::string name;
        int insee = 0;
        int commune = 0;
    };

    [[nodiscard]] const Ranks& of(std::string_view name) {
        for (const Ranks& known : m_known) {
            if (known.name == name) {
                return known;
            }
        }
        if (m_known.size() == most) {
            m_known.clear();
        }
        return m_known.emplace_back(std::string(name), inseeAttributeRank(name), nameAttributeRank(name));
    }

private:
    static constexpr std::size_t most = 64;
    std::vector<Ranks> m_known;
};

/// The commune of a feature; nothing where its properties name none.
std::optional<CommuneShape> communeOf(const object& properties, PropertyRanks& ranks) {
    CommuneShape commune;
    int bestCode = 0;
    int bestName = 0;
    for (const auto& [key, value] : properties) {
        const PropertyRanks::Ranks rank = ranks.of(key);
        if (rank.insee > bestCode) {
            if (auto code = inseeCodeOf(textOf(value))) {
                commune.code = std::move(*code);
                bestCode = rank.insee;
            }
        }
        if (rank.commune > bestName) {
            commune.name = textOf(value);
            bestName = rank.commune;
        }
    }
    return bestCode > 0 ? std::optional(std::move(commune)) : std::nullopt;
}

std::optional<Territory> territoryOf(const object& properties) {
    std::vector<BoundaryAttribute> attributes;
    for (const auto& [key, value] : properties) {
        attributes.push_back({key, textOf(value)});
    }
    return territoryOfAttributes(attributes);
}

void readFeature(const element& feature, PropertyRanks& ranks, BoundaryShapes& shapes) {
    object properties;
    element geometry;
    if (feature["properties"].get_object().get(properties) != simdjson::SUCCESS
        || feature["geometry"].get(geometry) != simdjson::SUCCESS) {
        return;
    }
    if (auto commune = communeOf(properties, ranks)) {
        commune->rings = readGeometry(geometry);
        if (!commune->rings.empty()) {
            shapes.communes.push_back(*std::move(commune));
        }
    } else if (auto territory = territoryOf(properties)) {
        if (Outline rings = readGeometry(geometry); !rings.empty()) {
            shapes.territories.push_back({*std::move(territory), std::move(rings)});
        }
    }
}

/// Whether an old file's member "crs" names another reference system than longitudes and latitudes.
bool isProjected(const element& document) {
    std::string_view name;
    if (document["crs"]["properties"]["name"].get_string().get(name) != simdjson::SUCCESS) {
        return false;
    }
    return !name.ends_with("CRS84") && !name.ends_with(":4326") && !name.ends_with("WGS84");
}

} // namespace

Result<BoundaryShapes> readGeoJsonBoundaries(const std::string& bytes, const std::string& name) {
    simdjson::dom::parser parser;
    element document;
    array features;
    if (const auto code = parser.parse(bytes).get(document); code != simdjson::SUCCESS) {
        return failure(ErrorKind::Data, "boundaries.not_geojson", {name, simdjson::error_message(code)});
    }
    if (const auto code = document["features"].get_array().get(features); code != simdjson::SUCCESS) {
        return failure(ErrorKind::Data, "boundaries.not_geojson", {name, "features"});
    }
    if (isProjected(document)) {
        return failure(ErrorKind::Data, "boundaries.projected", {name});
    }
    BoundaryShapes shapes;
    PropertyRanks ranks;
    for (const element feature : features) {
        readFeature(feature, ranks, shapes);
    }
    if (shapes.communes.empty() && shapes.territories.empty()) {
        return failure(ErrorKind::Data, "boundaries.none", {name});
    }
    return shapes;
}

} // namespace maillage
