// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The ids of a `vector_layers` array (MBTiles 1.3 and PMTiles 3 metadata), in the order written; 256 at most. Empty
/// where it is no such array.
[[nodiscard]] std::vector<std::string> readVectorLayers(std::string_view json);

/// The same from an object that has the array as a member, as in the row `json` of an MBTiles file.
[[nodiscard]] std::vector<std::string> readVectorLayersMember(std::string_view json);

} // namespace maillage
