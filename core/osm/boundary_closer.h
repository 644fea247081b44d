// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/polygon.h"

#include <optional>
#include <vector>

namespace maillage {

/// The area within lines of which one is missing, as at the edge of an extract: those that meet at their ends are
/// joined, and if one gap is left, a straight line closes it. Nothing where several are left, or where the gap is
/// longer than a quarter of what is known. Lines that close by themselves are areas of their own.
[[nodiscard]] std::optional<MultiPolygon> closedArea(std::vector<Ring> lines);

} // namespace maillage
