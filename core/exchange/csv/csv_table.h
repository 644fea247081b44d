// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

// Tables for people, as French spreadsheets open them: semicolons, a byte order mark, CR LF.

/// A cell's text in quotes. A sign at its beginning by which a spreadsheet would take it for a formula gets an
/// apostrophe before it.
[[nodiscard]] std::string quotedCell(std::string_view text);

/// A table whose cells are written already: texts by quotedCell(), numbers as they are. The file is complete or absent.
[[nodiscard]] Result<void> writeCsvTable(const std::string& path, std::span<const std::vector<std::string>> rows);

} // namespace maillage
