// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace maillage {

struct CsvDialect {
    char delimiter = '\0';   ///< `,` `;` tab, or NUL where the file has a single column
    std::size_t begin = 0;   ///< where the header starts: after a line such as "sep=;", that some programs write
    std::size_t skipped = 0; ///< lines before it
};

/// From the first rows: the delimiter that splits them, quotes respected, most evenly and into the most columns,
/// known names of columns counting more.
[[nodiscard]] CsvDialect detectCsvDialect(std::string_view text);

} // namespace maillage
