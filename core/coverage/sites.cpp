// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/sites.h"

#include "core/geo/coordinate_text.h"
#include "core/store/records.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace maillage {

namespace {

bool holdsOn(const std::string& day, const Record& stop) {
    const std::string& since = stop[StopField::Since];
    const std::string& until = stop[StopField::Until];
    return (since.empty() || since <= day) && (until.empty() || until >= day);
}

std::optional<LatLon> positionOf(const Record& stop, const CommuneCentres& centres) {
    const auto lat = parseDegrees(stop[StopField::Latitude]);
    const auto lon = parseDegrees(stop[StopField::Longitude]);
    if (lat && lon && isOnEarth({*lat, *lon})) {
        return LatLon{*lat, *lon};
    }
    const Belonging belonging = belongingOf({.insee = stop[StopField::CodeInsee],
                                             .postcode = stop[StopField::CodePostal],
                                             .commune = stop[StopField::Commune]});
    return belonging.commune.and_then([&](const Commune& commune) { return centres.of(commune); });
}

std::optional<PlaceRow> placeOf(const Record& stop, const Snapshot& snapshot) {
    const std::string& text = stop[StopField::Place];
    std::int64_t key = 0;
    std::from_chars(text.data(), text.data() + text.size(), key);
    return snapshot.rowOf(key);
}

void addPlace(Sites& found, const Snapshot& snapshot, PlaceRow row, const CommuneCentres& centres) {
    ++found.places;
    if (snapshot.placement(row) != Placement::None) {
        found.atCentre += snapshot.placement(row) == Placement::Commune ? 1U : 0U;
        found.sites.push_back({snapshot.position(row), row});
        return;
    }
    const auto centre =
        snapshot.gazetteerCommune(row).and_then([&](const Commune& commune) { return centres.of(commune); });
    if (centre) {
        ++found.atCentre;
        found.sites.push_back({*centre, row});
    } else {
        found.unplaced.push_back(row);
    }
}

} // namespace

Bitmap withoutClosed(const Snapshot& snapshot, Bitmap places) {
    Bitmap closed(places.size());
    places.forEach([&](std::size_t row) {
        if (snapshot.hasValue(static_cast<PlaceRow>(row), Facet::State, "closed")) {
            closed.set(row);
        }
    });
    return places.subtract(closed);
}

Result<Sites> sitesOf(const Snapshot& snapshot, const Bitmap& places, const store::Connection& connection,
                      const CommuneCentres& centres, const Date& day) {
    Sites found;
    places.forEach([&](std::size_t row) { addPlace(found, snapshot, static_cast<PlaceRow>(row), centres); });
    const std::string now = formatDate(day);
    const auto read = store::forEachRecord(connection, Entity::Stop, [&](const Record& stop) {
        const auto row = placeOf(stop, snapshot);
        if (row && places.test(*row) && holdsOn(now, stop)) {
            if (const auto position = positionOf(stop, centres)) {
                ++found.stops;
                found.sites.push_back({*position, *row});
            }
        }
        return true;
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    const auto stopsOnly = std::span(found.sites).last(found.stops);
    std::erase_if(found.unplaced, [&](PlaceRow row) { return std::ranges::contains(stopsOnly, row, &Site::row); });
    return found;
}

} // namespace maillage
