// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_delimiter.h"

#include "core/exchange/column_names.h"
#include "core/exchange/csv/csv_scanner.h"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

constexpr std::size_t sampleBytes = std::size_t{256} * 1024;
constexpr std::size_t sampleRows = 50;
constexpr std::string_view candidates = ",;\t";

std::size_t pastBlankLines(std::string_view text, std::size_t i) {
    while (i < text.size() && (text[i] == '\n' || text[i] == '\r')) {
        ++i;
    }
    return i;
}

/// Evenness (0 to 100) times columns; 0 where the header is one column.
std::size_t score(std::string_view sample, char delimiter) {
    CsvScanner scanner(sample, delimiter);
    RawRecord record;
    std::size_t columns = 0;
    std::size_t known = 0;
    std::size_t rows = 0;
    std::size_t even = 0;
    for (std::size_t i = pastBlankLines(sample, 0); i < sample.size() && rows <= sampleRows;) {
        i = pastBlankLines(sample, scanner.scan(i, record).end);
        if (columns == 0) {
            columns = record.values.size();
            known = static_cast<std::size_t>(std::ranges::count_if(record.values, isKnownColumn));
            continue;
        }
        ++rows;
        even += record.values.size() == columns ? 1 : 0;
    }
    if (columns < 2) {
        return 0;
    }
    const std::size_t evenness = rows == 0 ? 100 : 1 + 99 * even / rows;
    return evenness * (columns + 4 * known);
}

/// A first line "sep=;" and nothing else.
std::optional<CsvDialect> announcedDialect(std::string_view text) {
    constexpr std::size_t length = 5;
    const bool says = text.starts_with("sep=") || text.starts_with("SEP=");
    if (!says || text.size() <= length || !candidates.contains(text[length - 1])) {
        return std::nullopt;
    }
    const std::string_view rest = text.substr(length);
    const std::size_t breakLength = rest.starts_with("\r\n") ? 2 : rest[0] == '\n' || rest[0] == '\r' ? 1 : 0;
    return breakLength == 0 ? std::nullopt : std::optional{CsvDialect{text[length - 1], length + breakLength, 1}};
}

} // namespace

CsvDialect detectCsvDialect(std::string_view text) {
    CsvDialect dialect;
    if (const auto announced = announcedDialect(text)) {
        return *announced;
    }
    std::string_view sample = text.substr(0, sampleBytes);
    if (sample.size() < text.size()) {
        const std::size_t lastBreak = sample.find_last_of("\r\n");
        sample = sample.substr(0, lastBreak == std::string_view::npos ? sample.size() : lastBreak + 1);
    }
    std::size_t best = 0;
    for (const char candidate : candidates) {
        if (const std::size_t reached = score(sample, candidate); reached > best) {
            best = reached;
            dialect.delimiter = candidate;
        }
    }
    return dialect;
}

} // namespace maillage
