// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/places/place_columns.h"

#include <string>

namespace maillage {

/// For sorting by a column that the snapshot answers; empty where there is no value.
[[nodiscard]] std::string placeSortText(const Snapshot& snapshot, PlaceRow row, PlaceColumn column);

} // namespace maillage
