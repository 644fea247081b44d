// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

struct Attribution {
    std::string text; ///< without markup, entities opened, spaces joined; at most 300 bytes
    std::string link; ///< the first http or https address in an href; may be empty
};

/// Tile sets give their attribution as a piece of HTML. Never trusted: only its text and one web address are taken.
[[nodiscard]] Attribution readAttribution(std::string_view html);

} // namespace maillage
