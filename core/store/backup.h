// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <vector>

namespace maillage::store {

inline constexpr std::size_t keptBackups = 10;

/// The folder beside the hub that holds its dated backups: "NAME-backups".
[[nodiscard]] std::filesystem::path backupFolder(const std::filesystem::path& hub);
/// The oldest first.
[[nodiscard]] std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& hub);

/// Copies the open database, whole or not at all: written under a temporary name, then renamed over `target`.
[[nodiscard]] Result<void> copyDatabase(const Connection& source, const std::filesystem::path& target,
                                        const TaskControl& control = TaskControl{});

/// A dated copy in backupFolder(); the last ten are kept. `reason` is part of the name: "import", "migration".
[[nodiscard]] Result<std::filesystem::path> backup(const Connection& source, const std::filesystem::path& hub,
                                                   std::string_view reason);

} // namespace maillage::store
