// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace maillage::store {

/// Marks a hub file in the SQLite header: "Mlge".
inline constexpr std::int64_t applicationId = 0x4D6C6765;
/// The user_version that this program reads and writes.
inline constexpr int schemaVersion = 3;

/// Brings an open file from its user_version to `target`, one transaction a step. A failing step leaves the file at
/// the version before it.
[[nodiscard]] Result<void> migrate(const Connection& connection, int target = schemaVersion);

} // namespace maillage::store
