// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/osm/build_step.h"

#include <filesystem>
#include <functional>
#include <string>

namespace osmium::memory {
class Buffer;
}

namespace maillage {

enum class ExtractPart : unsigned char { Relations, NodesAndWays };

/// What an extract says of itself.
struct ExtractHeader {
    Box bounds{};      ///< empty where it doesn't say
    std::string day{}; ///< YYYY-MM-DD; empty where it doesn't say
};

/// Reads a part of an .osm.pbf file, block by block, in the order of the file, on this thread; blocks are unpacked on
/// others. Stops early, without an error, when `take` returns false. No exception of libosmium leaves it, not even one
/// that `take` lets through. Errors: "osm.cannot_open", "osm.not_an_extract", "osm.damaged", "osm.interrupted".
[[nodiscard]] Result<ExtractHeader> readExtract(const std::filesystem::path& path, ExtractPart part,
                                                const std::function<bool(osmium::memory::Buffer&)>& take,
                                                const BuildStep& step);

} // namespace maillage
