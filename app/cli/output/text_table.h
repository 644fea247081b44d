// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

namespace maillage::cli {

/// A line a row, tabulators between the cells: for people, and for cut and awk.
void writeTable(std::ostream& out, std::span<const std::vector<std::string>> rows);

} // namespace maillage::cli
