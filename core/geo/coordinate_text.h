// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace maillage {

/// Decimal degrees as the standard writes them: an optional "-", digits, and optionally "." and digits. No sign "+",
/// no comma, no exponent, no spaces, nothing after; not necessarily within ±180.
[[nodiscard]] std::optional<double> parseDegrees(std::string_view text);

} // namespace maillage
