// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// "02 41 43 28 13" for "+33241432813", as people read it, with no-break spaces; other numbers as they are, those of
/// other countries with their prefix apart.
[[nodiscard]] std::string readablePhone(std::string_view international);

} // namespace maillage
