// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>

namespace maillage {

/// tilemaker 3.0 leaves whom to name out of PMTiles files: writes it into one that doesn't say, as a description of its
/// own behind all the rest, to which the header then points. Errors: "osm.cannot_write", "osm.no_tiles" where it is no
/// PMTiles file. Any thread.
[[nodiscard]] Result<void> addPmtilesCredit(const std::filesystem::path& file, const std::string& attribution);

} // namespace maillage
