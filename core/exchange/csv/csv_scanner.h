// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_reader.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

namespace maillage {

/// Where one record of comma-separated values ends, and what was wrong with its quotes.
struct CsvExtent {
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    std::size_t end = 0;              ///< offset after its line break
    std::size_t lineBreaks = 0;       ///< LF, CR and CR LF count one each, the last included
    std::size_t strayQuote = none;    ///< the first value, from 0, with a quote that is neither doubled nor closing
    std::size_t unclosedQuote = none; ///< the value whose quote is never closed: the record ends with its line
};

/// Splits comma-separated values (RFC 4180), one record at a time, eight bytes at a step. Values without `""` are
/// views into the text; the others are unescaped into the record's arena.
class CsvScanner {
public:
    /// A delimiter of NUL: every line is one value.
    CsvScanner(std::string_view text, char delimiter);

    /// Fills `values` and `arena` from the record that starts at `begin`, which is before the end of the text.
    [[nodiscard]] CsvExtent scan(std::size_t begin, RawRecord& record);

private:
    [[nodiscard]] const char* scanQuoted(const char* open, RawRecord& record, CsvExtent& extent);
    [[nodiscard]] const char* recoverLine(const char* open, RawRecord& record, CsvExtent& extent) const;
    [[nodiscard]] bool endsValue(const char* p) const;
    void unescape(RawRecord& record) const;

    std::string_view m_text;
    const char* m_end;
    char m_delimiter;
    std::vector<std::size_t> m_escaped;
};

} // namespace maillage
