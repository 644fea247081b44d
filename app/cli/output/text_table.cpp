// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/text_table.h"

#include <ostream>

namespace maillage::cli {

void writeTable(std::ostream& out, std::span<const std::vector<std::string>> rows) {
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            out << (i == 0 ? "" : "\t") << row[i];
        }
        out << '\n';
    }
}

} // namespace maillage::cli
