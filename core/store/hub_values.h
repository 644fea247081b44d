// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <string>
#include <string_view>

namespace maillage::store {

// What a hub remembers for everybody who opens it, by name: table `hub`. No part of history.

/// Empty where there is none.
[[nodiscard]] Result<std::string> hubValue(const Connection& connection, std::string_view name);
[[nodiscard]] Result<void> setHubValue(const Connection& connection, std::string_view name, std::string_view value);

/// The day of the last steering committee (YYYY-MM-DD), from which changes are told.
inline constexpr std::string_view lastCommittee = "last_committee";

} // namespace maillage::store
