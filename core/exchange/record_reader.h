// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/source_file.h"
#include "core/model/fault.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// One record as its file writes it. The views point into the source's text or into `arena`; they hold until the
/// same object is filled again, and as long as the reader lives. Reuse one object for a whole file.
struct RawRecord {
    RawRecord() = default;
    RawRecord(const RawRecord&) = delete;
    RawRecord& operator=(const RawRecord&) = delete;
    RawRecord(RawRecord&&) = default;
    RawRecord& operator=(RawRecord&&) = default;

    std::size_t line = 0;      ///< physical line, from 1, at which the record starts
    std::uint64_t locator = 0; ///< where it starts, for RecordReader::at
    /// One a column of the header, empty where the row is short; what a long row has more stands at the end.
    std::vector<std::string_view> values;
    std::size_t present = 0;   ///< how many values the file holds for this record
    std::vector<Fault> faults; ///< of shape only: too short, too long, quotes, bytes, geometry
    std::vector<char> arena;   ///< the values that had to be decoded
};

/// Reads the records of a file one after the other, in constant memory, and goes on after a fault.
/// Not thread-safe; several readers may share a SourceFile.
class RecordReader {
public:
    virtual ~RecordReader() = default;

    /// The columns' names as they came. Names may be empty or occur twice: see ColumnMap.
    [[nodiscard]] virtual const std::vector<std::string>& header() const = 0;
    /// False at the end of the file.
    [[nodiscard]] virtual bool next(RawRecord& record) = 0;
    /// Reads again the record that next() gave with this locator; next() goes on where it was. False when there is
    /// none there. `line` is the caller's to give, as counting from the start would be slow.
    [[nodiscard]] virtual bool at(std::uint64_t locator, RawRecord& record) = 0;
    /// Bytes of the text read so far, of source().text().size().
    [[nodiscard]] virtual std::uint64_t position() const = 0;
    /// "csv", "geojson", "vcard": the id of a Format.
    [[nodiscard]] virtual std::string_view format() const = 0;

    /// What concerns the file as a whole, such as a damaged encoding or an unreadable end.
    [[nodiscard]] const std::vector<Fault>& fileFaults() const { return m_fileFaults; }

    [[nodiscard]] const SourceFile& source() const { return *m_source; }

protected:
    explicit RecordReader(std::shared_ptr<const SourceFile> source)
        : m_source(std::move(source)) {}

    RecordReader(const RecordReader&) = default;

    std::shared_ptr<const SourceFile> m_source;
    std::vector<Fault> m_fileFaults;
};

} // namespace maillage
