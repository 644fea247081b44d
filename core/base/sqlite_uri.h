// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace maillage {

/// A path as SQLite's SQLITE_OPEN_URI takes it (https://www.sqlite.org/uri.html); only what it treats specially is
/// escaped. `immutable`: the file is read without a lock and without anything written beside it.
[[nodiscard]] std::string sqliteUri(const std::filesystem::path& path, bool immutable);

} // namespace maillage
