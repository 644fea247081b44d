// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct LinedMember;

/// A JSON value that knows the line it begins on, so that whoever reads a file written by hand can say where a fault
/// is.
struct LinedJson {
    enum class Kind { Null, Truth, Number, Text, List, Object };

    Kind kind = Kind::Null;
    int line = 1;
    bool truth = false;
    double number = 0;
    std::string text{};
    std::vector<LinedJson> items;
    std::vector<LinedMember> members; ///< in the order written

    /// A member of an object; null where there is none.
    [[nodiscard]] const LinedJson* find(std::string_view name) const;
};

struct LinedMember {
    std::string name;
    LinedJson value;
};

/// Reads a whole JSON document (RFC 8259), at most 16 levels deep. The error is `tiles.style.syntax` with the line.
[[nodiscard]] Result<LinedJson> readLinedJson(std::string_view json);

} // namespace maillage
