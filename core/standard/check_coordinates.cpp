// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/location.h"
#include "core/standard/values/patterns.h"
#include "core/territory/land/land.h"

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

/// Where a place should be: near its commune's centre, else in its département; nowhere where it does not say.
class Expected {
public:
    explicit Expected(const Location& location)
        : location(location)
        , centre(location.commune ? location.commune->centre() : std::nullopt) {}

    [[nodiscard]] Metres distanceTo(LatLon point) const {
        if (centre) {
            return distance(point, *centre);
        }
        const auto away = land().distanceTo(location.departement, point);
        return away ? *away : land().distanceToFrance(point);
    }

    /// How far a point lies that cannot be the place's; nothing for one that may be.
    [[nodiscard]] std::optional<Metres> offset(LatLon point) const {
        if (centre) {
            const Metres away = distanceTo(point);
            return away <= location.commune->reach() ? std::nullopt : std::optional{away};
        }
        const bool within = location.departement.empty()
                                ? land().isWithinFrance(coastTolerance, point)
                                : land().isWithin(departementTolerance, location.departement, point);
        return within ? std::nullopt : std::optional{distanceTo(point)};
    }

    const Location& location;
    std::optional<LatLon> centre;
};

bool areSwapped(const Expected& expected, LatLon point) {
    const LatLon swapped{point.lon, point.lat};
    return isOnEarth(swapped)
           && (expected.distanceTo(swapped) < nearEnough || land().departementAt(swapped).has_value());
}

void reportOffset(const Row& row, const Expected& expected, Metres away) {
    constexpr PlaceField field = PlaceField::Latitude;
    const Location& location = expected.location;
    if (expected.centre) {
        const std::string_view name = location.commune->name();
        row.report(field, Rule::CoordinatesOffCommune,
                   {kilometres(away), name.empty() ? location.commune->present().name() : name});
    } else if (const auto departement = Gazetteer::instance().departement(location.departement)) {
        row.report(field, Rule::CoordinatesOffDepartement, {kilometres(away), departement->name});
    } else {
        row.report(field, Rule::CoordinatesAbroad, {kilometres(away)});
    }
}

void judge(const Row& row, const Location& location, LatLon point) {
    constexpr PlaceField field = PlaceField::Latitude;
    const Expected expected(location);
    const auto offset = expected.offset(point);
    const bool far = offset && *offset > farAway;
    if (far && areSwapped(expected, point)) {
        row.report(field, Rule::CoordinatesSwapped, {row[PlaceField::Longitude], row[PlaceField::Latitude]});
    } else if (!far && land().isAtSea(point)) {
        row.report(field, Rule::CoordinatesAtSea, {kilometres(land().distanceToFrance(point))});
    } else if (offset) {
        reportOffset(row, expected, *offset);
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
