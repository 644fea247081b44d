// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "ui/presenters/session/hub_session.h"

#include <memory>
#include <vector>

namespace maillage {

// The changes that the window makes, each one step to undo. All by value: they run on the writer's thread.

/// Adds the record where its number is 0, else writes the fields that differ from `before`: what others changed
/// meanwhile in other fields stays. `added` gets the new record's key.
[[nodiscard]] HubSession::Edit saveRecord(const Record& record, const Record& before,
                                          std::shared_ptr<RecordKey> added = {});
[[nodiscard]] HubSession::Edit removeRecords(std::vector<RecordKey> keys);
/// Placed by hand, at a position that is written to six digits (about 10 cm).
/// Stars the places, or takes the stars away where the first of them has one.
[[nodiscard]] HubSession::Edit toggleStarsOf(std::vector<std::int64_t> places);
[[nodiscard]] HubSession::Edit movePlace(std::int64_t place, LatLon position);
/// Adds a link, a note or a stop, or changes it where its number is not 0. The names are for the step's label.
[[nodiscard]] HubSession::Edit saveLink(const Record& link, const std::string& from, const std::string& to);
[[nodiscard]] HubSession::Edit saveNote(const Record& note, const std::string& on);
[[nodiscard]] HubSession::Edit saveStop(const Record& stop, const std::string& of);

/// A new place at a point of the map: its coordinates, and the commune whose centre is nearest in its département.
[[nodiscard]] Record newPlaceAt(LatLon position);

/// A link, a note or a stop that hangs on the record; the other end of a link is still missing.
[[nodiscard]] Record attachedTo(Entity attached, RecordKey key);
/// Sets one end of a link; a second organisation becomes the other one.
void setLinkEnd(Record& link, RecordKey end);

} // namespace maillage
