// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/boundary_file.h"

#include <simdjson.h>

#include <cmath>
#include <system_error>
#include <utility>

namespace maillage {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;

/// False where it is no closed line of positions on Earth.
bool readRing(const array& positions, std::vector<WorldPoint>& ring) {
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

void readPolygon(const array& rings, CommuneShape& commune) {
    for (const element each : rings) {
        array positions;
        std::vector<WorldPoint> ring;
        if (each.get_array().get(positions) == simdjson::SUCCESS && readRing(positions, ring)) {
            commune.rings.push_back(std::move(ring));
        }
    }
}

void readGeometry(const element& geometry, CommuneShape& commune) {
    std::string_view type;
    array coordinates;
    if (geometry["type"].get_string().get(type) != simdjson::SUCCESS
        || geometry["coordinates"].get_array().get(coordinates) != simdjson::SUCCESS) {
        return;
    }
    if (type == "Polygon") {
        readPolygon(coordinates, commune);
    } else if (type == "MultiPolygon") {
        for (const element polygon : coordinates) {
            array rings;
            if (polygon.get_array().get(rings) == simdjson::SUCCESS) {
                readPolygon(rings, commune);
            }
        }
    }
}

bool readFeature(const element& feature, CommuneShape& commune) {
    std::string_view code;
    std::string_view name;
    element geometry;
    if (feature["properties"]["code"].get_string().get(code) != simdjson::SUCCESS
        || feature["properties"]["nom"].get_string().get(name) != simdjson::SUCCESS
        || feature["geometry"].get(geometry) != simdjson::SUCCESS) {
        return false;
    }
    commune.code = code;
    commune.name = name;
    readGeometry(geometry, commune);
    return !commune.rings.empty();
}

} // namespace

Result<std::vector<CommuneShape>> readCommuneShapes(const std::filesystem::path& file) {
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (problem) {
        return failure(ErrorKind::NotFound, "boundaries.cannot_open", {file.string(), problem.message()});
    }
    if (size > maxBoundaryFileBytes) {
        return failure(ErrorKind::Data, "boundaries.too_large",
                       {file.string(), std::to_string(size >> 20U), std::to_string(maxBoundaryFileBytes >> 20U)});
    }
    simdjson::dom::parser parser;
    simdjson::padded_string bytes;
    if (const auto code = simdjson::padded_string::load(file.string()).get(bytes); code != simdjson::SUCCESS) {
        return failure(ErrorKind::Io, "boundaries.cannot_open", {file.string(), simdjson::error_message(code)});
    }
    element document;
    array features;
    if (const auto code = parser.parse(bytes).get(document); code != simdjson::SUCCESS) {
        return failure(ErrorKind::Data, "boundaries.not_geojson", {file.string(), simdjson::error_message(code)});
    }
    if (const auto code = document["features"].get_array().get(features); code != simdjson::SUCCESS) {
        return failure(ErrorKind::Data, "boundaries.not_geojson", {file.string(), "features"});
    }
    std::vector<CommuneShape> communes;
    for (const element feature : features) {
        CommuneShape commune;
        if (readFeature(feature, commune)) {
            communes.push_back(std::move(commune));
        }
    }
    if (communes.empty()) {
        return failure(ErrorKind::Data, "boundaries.none", {file.string()});
    }
    return communes;
}

} // namespace maillage
