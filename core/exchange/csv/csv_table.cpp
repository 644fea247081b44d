// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_table.h"

#include "core/exchange/output_file.h"

namespace maillage {

std::string quotedCell(std::string_view text) {
    constexpr std::string_view formulas = "=+-@\t\r";
    std::string cell = "\"";
    cell += !text.empty() && formulas.contains(text.front()) ? "'" : "";
    for (const char c : text) {
        cell += c == '"' ? "\"\"" : std::string_view(&c, 1);
    }
    return cell + '"';
}

Result<void> writeCsvTable(const std::string& path, std::span<const std::vector<std::string>> rows) {
    auto file = OutputFile::create(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    std::string& bytes = (*file)->buffer();
    bytes = "\xEF\xBB\xBF";
    for (const std::vector<std::string>& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            bytes += i == 0 ? "" : ";";
            bytes += row[i];
        }
        bytes += "\r\n";
    }
    return (*file)->commit();
}

} // namespace maillage
