// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_scanner.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace maillage {

namespace {

static_assert(std::endian::native == std::endian::little, "the lowest bit set must be that of the first byte");

/// No sensible row has more values. What follows on the line is one more, so that a hostile row does not fill the
/// memory.
constexpr std::size_t maxValues = 65'536;

constexpr std::uint64_t everyByte = 0x0101010101010101;
constexpr std::uint64_t highBits = 0x8080808080808080;

/// High bits where a byte is zero; right up to the lowest one set, which is all that is used.
constexpr std::uint64_t zeroBytes(std::uint64_t word) {
    return (word - everyByte) & ~word & highBits;
}

/// The first of three bytes in [p, end), or end.
const char* findAny(const char* p, const char* end, char a, char b, char c) {
    const auto spread = [](char byte) { return everyByte * static_cast<unsigned char>(byte); };
    const std::uint64_t wordA = spread(a);
    const std::uint64_t wordB = spread(b);
    const std::uint64_t wordC = spread(c);
    while (end - p >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, p, sizeof word);
        const std::uint64_t found = zeroBytes(word ^ wordA) | zeroBytes(word ^ wordB) | zeroBytes(word ^ wordC);
        if (found != 0) {
            return p + std::countr_zero(found) / 8;
        }
        p += 8;
    }
    while (p != end && *p != a && *p != b && *p != c) {
        ++p;
    }
    return p;
}

bool isBreak(char c) {
    return c == '\n' || c == '\r';
}

/// Past the line break at p, if there is one.
const char* pastBreak(const char* p, const char* end) {
    if (p == end) {
        return p;
    }
    return *p == '\r' && p + 1 != end && p[1] == '\n' ? p + 2 : p + 1;
}

} // namespace

CsvScanner::CsvScanner(std::string_view text, char delimiter)
    : m_text(text)
    , m_end(text.data() + text.size())
    , m_delimiter(delimiter == '\0' ? '\n' : delimiter) {}

bool CsvScanner::endsValue(const char* p) const {
    return p == m_end || *p == m_delimiter || isBreak(*p);
}

CsvExtent CsvScanner::scan(std::size_t begin, RawRecord& record) {
    record.values.clear();
    record.arena.clear();
    m_escaped.clear();
    CsvExtent extent;
    const char* p = m_text.data() + begin;
    while (true) {
        if (record.values.size() == maxValues) {
            const char* const start = p;
            p = findAny(p, m_end, '\n', '\r', '\n');
            record.values.emplace_back(start, static_cast<std::size_t>(p - start));
            break;
        }
        if (p != m_end && *p == '"') {
            p = scanQuoted(p, record, extent);
        } else {
            const char* const start = p;
            p = findAny(p, m_end, m_delimiter, '\n', '\r');
            record.values.emplace_back(start, static_cast<std::size_t>(p - start));
        }
        if (p == m_end || isBreak(*p)) {
            break;
        }
        ++p;
    }
    extent.lineBreaks += p == m_end ? 0 : 1;
    extent.end = static_cast<std::size_t>(pastBreak(p, m_end) - m_text.data());
    if (!m_escaped.empty()) {
        unescape(record);
    }
    return extent;
}

/// From the opening quote to what ends the value. A quote inside that is neither doubled nor closing is kept as it
/// stands; one that looks like the opening of a value on a later line says that ours was never closed.
const char* CsvScanner::scanQuoted(const char* open, RawRecord& record, CsvExtent& extent) {
    const char* p = open + 1;
    std::size_t breaks = 0;
    bool escaped = false;
    bool stray = false;
    while (true) {
        p = findAny(p, m_end, '"', '\n', '\r');
        if (p == m_end) {
            return recoverLine(open, record, extent);
        }
        if (*p != '"') {
            p = pastBreak(p, m_end);
            ++breaks;
        } else if (endsValue(p + 1)) {
            break;
        } else if (p[1] == '"') {
            escaped = true;
            p += 2;
        } else if (breaks > 0 && (isBreak(p[-1]) || p[-1] == m_delimiter)) {
            return recoverLine(open, record, extent);
        } else {
            stray = true;
            ++p;
        }
    }
    if (escaped) {
        m_escaped.push_back(record.values.size());
    }
    if (stray && extent.strayQuote == CsvExtent::none) {
        extent.strayQuote = record.values.size();
    }
    extent.lineBreaks += breaks;
    record.values.emplace_back(open + 1, static_cast<std::size_t>(p - open - 1));
    return p + 1;
}

/// The rest of the line, the quote left out, is the last value: the next line starts a new record.
const char* CsvScanner::recoverLine(const char* open, RawRecord& record, CsvExtent& extent) const {
    extent.unclosedQuote = record.values.size();
    const char* const p = findAny(open, m_end, '\n', '\r', '\n');
    record.values.emplace_back(open + 1, static_cast<std::size_t>(p - open - 1));
    return p;
}

void CsvScanner::unescape(RawRecord& record) const {
    std::size_t room = 0;
    for (const std::size_t index : m_escaped) {
        room += record.values[index].size();
    }
    record.arena.resize(std::max(room, record.arena.size())); // once, so that the views stay where they are
    char* out = record.arena.data();
    for (const std::size_t index : m_escaped) {
        char* const start = out;
        std::string_view rest = record.values[index];
        while (!rest.empty()) {
            const std::size_t quote = std::min(rest.find('"'), rest.size() - 1);
            out = std::copy_n(rest.data(), quote + 1, out);
            const bool doubled = rest[quote] == '"' && quote + 1 < rest.size() && rest[quote + 1] == '"';
            rest.remove_prefix(quote + (doubled ? 2 : 1));
        }
        record.values[index] = {start, static_cast<std::size_t>(out - start)};
    }
}

} // namespace maillage
