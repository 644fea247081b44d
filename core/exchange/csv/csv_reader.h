// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_delimiter.h"
#include "core/exchange/csv/csv_scanner.h"

namespace maillage {

/// Comma-separated values: RFC 4180, with `,` `;` or tab found from the content, any line break, and blank lines
/// skipped. A row with another number of values than the header, a quote that is never closed or that stands inside
/// a quoted value, a NUL, and bytes that are invalid in the file's encoding are faults of the row.
class CsvReader final : public RecordReader {
public:
    /// Fails when the file has no header.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> create(std::shared_ptr<const SourceFile> source);

    [[nodiscard]] const std::vector<std::string>& header() const override { return m_header; }

    [[nodiscard]] bool next(RawRecord& record) override;
    [[nodiscard]] bool at(std::uint64_t locator, RawRecord& record) override;

    [[nodiscard]] std::uint64_t position() const override { return m_position; }

    [[nodiscard]] std::string_view format() const override { return "csv"; }

    /// `,` `;` tab, or NUL for a file of a single column.
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    CsvReader(std::shared_ptr<const SourceFile> source, const CsvDialect& dialect);

    [[nodiscard]] bool scanNext(RawRecord& record);
    CsvExtent scanOne(std::size_t begin, RawRecord& record);
    void addFault(RawRecord& record, std::size_t index, std::string_view rule, std::string_view sentence) const;
    void checkLength(RawRecord& record) const;

    CsvScanner m_scanner;
    std::vector<std::string> m_header;
    std::size_t m_position = 0;
    std::size_t m_line = 1;
    std::size_t m_released = 0;
    char m_delimiter = ',';
};

} // namespace maillage
