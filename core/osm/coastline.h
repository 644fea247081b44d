// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/polygon.h"

#include <vector>

namespace maillage {

/// The sea within a frame, of the lines of its coast, which come in any order and in pieces, each with the land to its
/// left and the water to its right (https://wiki.openstreetmap.org/wiki/Tag:natural%3Dcoastline). Pieces of which one
/// begins where another ends are one line. A line that ends inside the frame, as at the ragged edge of an extract, goes
/// on to the nearest side of it; scraps that fit in with no others there are passed over. Empty without any line in the
/// frame: whether it is land or sea then, nobody knows.
[[nodiscard]] MultiPolygon seaWithin(const Box& frame, std::vector<Ring> coast);

} // namespace maillage
