// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage {

// The keys of values that are no values of a field, within their groups of the filter panel.
inline constexpr std::string_view errorsKey = "errors";
inline constexpr std::string_view warningsKey = "warnings";
inline constexpr std::string_view unplacedKey = "unplaced";
inline constexpr std::string_view starredKey = "starred";
inline constexpr std::string_view callAgainKey = "call_again";

} // namespace maillage
