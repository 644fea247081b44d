// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_reader.h"

#include "core/base/text.h"
#include "core/exchange/csv/csv_delimiter.h"
#include "core/exchange/shape_fault.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t releaseStep = std::size_t{8} * 1024 * 1024;

bool isBlank(const RawRecord& record) {
    return std::ranges::all_of(record.values, &std::string_view::empty)
           || (record.values.size() == 1 && trimmed(record.values[0]).empty());
}

} // namespace

CsvReader::CsvReader(std::shared_ptr<const SourceFile> source, const CsvDialect& dialect)
    : RecordReader(std::move(source))
    , m_scanner(m_source->text(), dialect.delimiter)
    , m_position(dialect.begin)
    , m_line(1 + dialect.skipped)
    , m_delimiter(dialect.delimiter) {}

Result<std::unique_ptr<CsvReader>> CsvReader::create(std::shared_ptr<const SourceFile> source) {
    const CsvDialect dialect = detectCsvDialect(source->text());
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source), dialect));
    RawRecord header;
    if (!reader->scanNext(header)) {
        return failure(ErrorKind::Data, "exchange.no_header", {reader->source().path()});
    }
    reader->m_header.assign(header.values.begin(), header.values.end());
    if (!header.faults.empty()) {
        reader->m_fileFaults = std::move(header.faults);
    }
    return reader;
}

bool CsvReader::next(RawRecord& record) {
    if (!scanNext(record)) {
        return false;
    }
    checkLength(record);
    record.values.resize(std::max(record.values.size(), m_header.size()));
    if (m_position - m_released > releaseStep) {
        m_released = m_position;
        m_source->release(record.locator);
    }
    return true;
}

bool CsvReader::at(std::uint64_t locator, RawRecord& record) {
    if (locator >= m_source->text().size()) {
        return false;
    }
    record.line = 0;
    (void)scanOne(static_cast<std::size_t>(locator), record);
    checkLength(record);
    record.values.resize(std::max(record.values.size(), m_header.size()));
    return true;
}

/// The next record that is not blank.
bool CsvReader::scanNext(RawRecord& record) {
    const std::size_t size = m_source->text().size();
    while (m_position < size) {
        record.line = m_line;
        const CsvExtent extent = scanOne(m_position, record);
        m_position = extent.end;
        m_line += extent.lineBreaks;
        if (!isBlank(record)) {
            return true;
        }
    }
    return false;
}

CsvExtent CsvReader::scanOne(std::size_t begin, RawRecord& record) {
    record.faults.clear();
    record.locator = begin;
    const CsvExtent extent = m_scanner.scan(begin, record);
    record.present = record.values.size();
    if (extent.unclosedQuote != CsvExtent::none) {
        addFault(record, extent.unclosedQuote, "shape.quote_unclosed", "exchange.quote_unclosed");
    }
    if (extent.strayQuote != CsvExtent::none) {
        addFault(record, extent.strayQuote, "shape.quote_stray", "exchange.quote_stray");
    }
    if (m_source->hasNul()) {
        if (const auto index = removeNuls(record)) {
            addFault(record, *index, "shape.nul", "exchange.nul");
        }
    }
    if (!m_source->replacedAt().empty()) {
        if (const auto index = valueWithReplacedBytes(*m_source, record, begin, extent.end)) {
            addFault(record, *index, "shape.bytes", "exchange.invalid_bytes");
        }
    }
    return extent;
}

void CsvReader::addFault(RawRecord& record, std::size_t index, std::string_view rule, std::string_view sentence) const {
    const std::string_view name = index < m_header.size() ? std::string_view(m_header[index]) : std::string_view();
    const std::string_view value = index < record.values.size() ? record.values[index] : std::string_view();
    record.faults.push_back(shapeFault(record, FaultPlace{index + 1, trimmed(name), value}, rule,
                                       Message{sentence, {std::string(m_source->encoding())}, {}}));
}

void CsvReader::checkLength(RawRecord& record) const {
    if (record.present == m_header.size()) {
        return;
    }
    const bool shorter = record.present < m_header.size();
    const auto surplus = record.values.begin() + static_cast<std::ptrdiff_t>(std::min(m_header.size(), record.present));
    // Separators too many at the end of a line lose nothing.
    const bool nothingLost =
        !shorter && std::all_of(surplus, record.values.end(), [](std::string_view value) { return value.empty(); });
    record.faults.push_back(shapeFault(record, shorter ? "shape.short" : "shape.long",
                                       Message{shorter ? "exchange.row_short" : "exchange.row_long",
                                               {std::to_string(record.present), std::to_string(m_header.size())},
                                               {}},
                                       nothingLost ? Severity::Warning : Severity::Error));
}

} // namespace maillage
