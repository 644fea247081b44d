// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/location.h"
#include "core/standard/values/patterns.h"
#include "core/territory/land.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace maillage {

namespace {

/// Beyond this from where it should be, a point is far away rather than at sea.
constexpr Metres farAway{300'000};
/// Swapped coordinates count as swapped when they would lie within this of where they should.
constexpr Metres nearEnough{100'000};

const Land& land() {
    return Land::instance();
}

std::string kilometres(Metres metres) {
    return std::to_string(std::max(1L, std::lround(metres.kilometres())));
}

/// One coordinate's text as a number; reports what is none.
std::optional<double> readCoordinate(const Row& row, PlaceField field) {
    const std::string_view text = row[field];
    const auto number = parseNumber(text);
    if (number) {
        return number;
    }
    std::string point(text);
    std::ranges::replace(point, ',', '.');
    if (parseNumber(point)) {
        row.report(field, Rule::NumberComma, {point});
    } else {
        row.report(field, Rule::NumberPattern);
    }
    return std::nullopt;
}

/// Both coordinates where both are numbers; reports the one that is missing or no number.
std::optional<LatLon> readPosition(const Row& row) {
    const bool noLat = row[PlaceField::Latitude].empty();
    const bool noLon = row[PlaceField::Longitude].empty();
    const auto lat = noLat ? std::nullopt : readCoordinate(row, PlaceField::Latitude);
    const auto lon = noLon ? std::nullopt : readCoordinate(row, PlaceField::Longitude);
    if (noLat != noLon) {
        const PlaceField missing = noLat ? PlaceField::Latitude : PlaceField::Longitude;
        if (row.has(missing)) {
            row.report(missing, Rule::CoordinateAlone, {fieldName(missing)});
        }
    }
    if (!lat || !lon) {
        return std::nullopt;
    }
    return LatLon{*lat, *lon};
}

/// Reports numbers that are no position at all.
bool isPosition(const Row& row, LatLon point) {
    constexpr double nothing = 0.01;
    const bool latInRange = std::abs(point.lat) <= 90;
    if (!isOnEarth(point)) {
        row.report(latInRange ? PlaceField::Longitude : PlaceField::Latitude, Rule::CoordinateRange);
        return false;
    }
    if (std::abs(point.lat) < nothing && std::abs(point.lon) < nothing) {
        row.report(PlaceField::Latitude, Rule::CoordinateZero);
        return false;
    }
    return true;
}

/// How far a point lies from where the place says it is, and how far it may.
struct Offset {
    Metres away{0};
    Metres allowed{0};
    bool fromCommune = false;
};

/// Nothing where the place does not say where it is.
std::optional<Offset> offsetFrom(const Location& location, LatLon point) {
    if (const auto centre = location.commune ? location.commune->centre() : std::nullopt) {
        return Offset{distance(point, *centre), location.commune->reach(), true};
    }
    if (const auto away = land().distanceTo(location.departement, point)) {
        return Offset{*away, departementTolerance, false};
    }
    return std::nullopt;
}

bool areSwapped(const Location& location, LatLon point, Metres away) {
    const LatLon swapped{point.lon, point.lat};
    if (away < farAway || !isOnEarth(swapped)) {
        return false;
    }
    const auto offset = offsetFrom(location, swapped);
    return (offset && offset->away < nearEnough) || land().departementAt(swapped).has_value();
}

/// The point's distance to the land of France where it lies in the sea.
std::optional<Metres> atSea(LatLon point) {
    if (land().departementAt(point) || !land().isAtSea(point)) {
        return std::nullopt;
    }
    return land().distanceToFrance(point);
}

void reportOffset(const Row& row, const Location& location, const Offset& offset) {
    constexpr PlaceField field = PlaceField::Latitude;
    if (offset.fromCommune) {
        const std::string_view name = location.commune->name();
        row.report(field, Rule::CoordinatesOffCommune,
                   {kilometres(offset.away), name.empty() ? location.commune->present().name() : name});
        return;
    }
    const auto departement = Gazetteer::instance().departement(location.departement);
    row.report(field, Rule::CoordinatesOffDepartement,
               {kilometres(offset.away), departement ? departement->name : location.departement});
}

void judge(const Row& row, const Location& location, LatLon point) {
    constexpr PlaceField field = PlaceField::Latitude;
    const auto offset = offsetFrom(location, point);
    const Metres away = offset ? offset->away : land().distanceToFrance(point);
    if (areSwapped(location, point, away)) {
        row.report(field, Rule::CoordinatesSwapped, {row[PlaceField::Longitude], row[PlaceField::Latitude]});
    } else if (const auto sea = away < farAway ? atSea(point) : std::nullopt) {
        row.report(field, Rule::CoordinatesAtSea, {kilometres(*sea)});
    } else if (offset && offset->away > offset->allowed) {
        reportOffset(row, location, *offset);
    } else if (!offset && away > coastTolerance) {
        row.report(field, Rule::CoordinatesAbroad, {kilometres(away)});
    }
}

} // namespace

void checkCoordinates(const Row& row, const Location& location) {
    const auto position = readPosition(row);
    if (position && isPosition(row, *position)) {
        judge(row, location, *position);
    }
}

} // namespace maillage
