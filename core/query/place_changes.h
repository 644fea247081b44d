// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/model/record.h"
#include "core/store/sqlite.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What became of a place between two moments. Of several things that happened the first of these counts.
enum class PlaceChangeKind : std::uint8_t {
    Opened, ///< added, or open again
    Closed,
    Moved, ///< its coordinates or its address
    Renamed,
    Changed, ///< anything else that is published, stops and links with organisations too
    Removed, ///< deleted from the hub
};
inline constexpr std::array allPlaceChangeKinds{PlaceChangeKind::Opened,  PlaceChangeKind::Closed,
                                                PlaceChangeKind::Moved,   PlaceChangeKind::Renamed,
                                                PlaceChangeKind::Changed, PlaceChangeKind::Removed};

/// "opened", "closed"…, in JSON and elsewhere.
[[nodiscard]] std::string_view placeChangeName(PlaceChangeKind kind);

struct PublishedDifference {
    std::size_t field = 0; ///< a PlaceField, where not said otherwise
    std::string before;
    std::string after;

    friend bool operator==(const PublishedDifference&, const PublishedDifference&) = default;
};

/// What became of something that hangs on a place: a stop, or a link with a public organisation. Links with people and
/// notes are matters of the hub alone.
struct AttachedDifference {
    Entity entity = Entity::Stop;
    std::string name;                        ///< of the stop, of the organisation
    std::vector<PublishedDifference> fields; ///< of that entity; all from empty texts: added, all to them: removed

    friend bool operator==(const AttachedDifference&, const AttachedDifference&) = default;
};

struct PlaceChange {
    std::int64_t place = 0;
    PlaceChangeKind kind = PlaceChangeKind::Changed;
    std::string name; ///< at the end; of one that is gone at the beginning
    std::string commune;
    std::string inseeCode;
    std::string id;
    // Of a place that was there before and after.
    std::vector<PublishedDifference> fields;
    std::vector<AttachedDifference> attached{};

    friend bool operator==(const PlaceChange&, const PlaceChange&) = default;
};

/// From the beginning of one day to the end of another, in the local time zone.
struct Period {
    Date since{};
    Date until{};

    friend bool operator==(const Period&, const Period&) = default;
};

/// The net effect on the places of what happened in a period: what was undone, or done and taken back by hand, is not
/// in it, nor are verifications and other things that only the hub keeps. By kind, commune and name. Reads history
/// from the period to now: some seconds where 200,000 places have changed, 20 ms where 1,000 of them have.
[[nodiscard]] Result<std::vector<PlaceChange>> placeChanges(const store::Connection& connection, const Period& period,
                                                            const TaskControl& control = {});

/// Whether a difference in the field is one for others too, and the coordinates one of a metre at least.
[[nodiscard]] std::vector<PublishedDifference> publishedDifferences(const Record& before, const Record& after);

} // namespace maillage
