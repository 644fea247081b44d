// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/query/snapshot/bitmap.h"
#include "core/query/snapshot/snapshot.h"
#include "core/territory/boundaries/commune_centres.h"

#include <vector>

namespace maillage {

/// Where one of the places stands, or stops.
struct Site {
    LatLon position;
    PlaceRow row = 0;
};

/// Where people find the places that count.
struct Sites {
    std::vector<Site> sites;        ///< by row; stops last
    std::size_t places = 0;         ///< that count, wherever they are
    std::size_t atCentre = 0;       ///< of them, those that stand at their commune's centre for want of better
    std::size_t stops = 0;          ///< of itinerant places
    std::vector<PlaceRow> unplaced; ///< ascending: neither they nor a stop of theirs has a position
};

/// The same places but those whose state is closed.
[[nodiscard]] Bitmap withoutClosed(const Snapshot& snapshot, Bitmap places);

/// A place counts where it is drawn, else at the centre of the commune that it belongs to, and at each of the stops
/// that hold on that day: at their coordinates, or at their commune's centre.
[[nodiscard]] Result<Sites> sitesOf(const Snapshot& snapshot, const Bitmap& places, const store::Connection& connection,
                                    const CommuneCentres& centres, const Date& day);

} // namespace maillage
