// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tiles/vector/mvt.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace maillage::test {

using Attribute = std::variant<std::string, double, std::int64_t, bool>;
using Attributes = std::vector<std::pair<std::string, Attribute>>;

/// A feature of a tile to be written; rings without their first point repeated.
struct MvtShape {
    MvtGeometryType type = MvtGeometryType::Point;
    std::vector<std::vector<MvtPoint>> parts;
    Attributes attributes;
};

struct MvtSheet {
    std::string name;
    std::vector<MvtShape> shapes;
    std::uint32_t extent = 4096;
    std::uint32_t version = 2;
};

/// The bytes of a vector tile, unpacked.
[[nodiscard]] std::string makeMvt(const std::vector<MvtSheet>& layers);

[[nodiscard]] MvtShape pointAt(MvtPoint at, Attributes attributes);
[[nodiscard]] MvtShape lineOf(std::vector<MvtPoint> points, Attributes attributes);
/// A rectangle, clockwise as seen on the map, as outer rings are.
[[nodiscard]] MvtShape rectangle(MvtPoint from, MvtPoint to, Attributes attributes);

/// A layer with one feature whose geometry is these raw numbers.
[[nodiscard]] std::string makeRawMvt(MvtGeometryType type, const std::vector<std::uint32_t>& geometry,
                                     const std::vector<std::uint32_t>& tags = {});

} // namespace maillage::test
