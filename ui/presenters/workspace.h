// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/addresses/address_files.h"
#include "ui/presenters/places/place_finder.h"
#include "ui/presenters/places/view_state.h"
#include "ui/presenters/records/record_details.h"
#include "ui/presenters/session/hub_session.h"

namespace maillage {

/// One hub and what is seen of it: what every page, dock and dialog of a window shares. Lives on the UI thread.
struct Workspace {
    HubSession session;
    ViewState view;
    PlaceFinder finder{session, view};
    DetailsPresenter details{session, view};
    AddressFiles addresses{session.tasks()};
};

} // namespace maillage
