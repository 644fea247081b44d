// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_columns.h"
#include "ui/presenters/session/hub_session.h"
#include "ui/presenters/tables/table_clip.h"

#include <functional>
#include <vector>

namespace maillage {

/// Places in the order of `keys`, columns from left to right.
struct PlaceClipRequest {
    Snapshot::Pointer snapshot = Snapshot::empty();
    std::vector<std::int64_t> keys;
    std::vector<PlaceColumn> columns;
};

[[nodiscard]] Result<ClipTexts> clipPlaces(const store::Connection& connection, const PlaceClipRequest& request,
                                           const TaskControl& control = {});

/// The same off the UI thread, as a task of the session, with `done` on the UI thread.
void startPlaceClip(HubSession& session, PlaceClipRequest request, QObject* context,
                    std::function<void(Result<ClipTexts>)> done);

} // namespace maillage
