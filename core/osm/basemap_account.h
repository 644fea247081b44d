// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/osm/basemap_build.h"

#include <vector>

namespace maillage {

/// What was made, told in plain sentences, the most important first: the basemap; the addresses; the communes, those
/// without a code and those that the extract holds in part; the boundary file.
[[nodiscard]] std::vector<Message> accountOf(const BasemapOrder& order, const BasemapReport& report);

} // namespace maillage
