// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_writer.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace maillage {

/// Turns records into the bytes of one format.
class RecordEncoder {
public:
    virtual ~RecordEncoder() = default;

    virtual void begin(std::string& out) = 0;
    virtual void write(const Record& record, std::string& out) = 0;
    virtual void end(std::string& out) = 0;
};

/// The fields, as indexes, that a profile lets out, in order; the `extra` field never.
[[nodiscard]] std::vector<std::size_t> fieldsOfProfile(Entity entity, Profile profile);
/// Index of the `extra` field.
[[nodiscard]] std::size_t extraFieldIndex(Entity entity);

enum class CsvStyle : std::uint8_t {
    Standard,    ///< comma, LF, UTF-8 without mark, the fields' own names: as the standard's example is written
    Spreadsheet, ///< semicolon, CR LF, UTF-8 with mark, French headers
};

/// Values stay exactly as they are, quoted only where needed. In the spreadsheet form too: a guard such as an
/// apostrophe before `=` or `+` would alter every phone number, and come back as data with the next import.
/// `extraNames` are the columns after the fields.
[[nodiscard]] std::unique_ptr<RecordEncoder> makeCsvEncoder(const WriteOptions& options, CsvStyle style,
                                                            std::vector<std::string> extraNames);
/// RFC 7946: every field as a text property, the point with the very digits of latitude and longitude, or null.
[[nodiscard]] std::unique_ptr<RecordEncoder> makeGeoJsonEncoder(const WriteOptions& options);
/// `version` is 3 (RFC 2426) or 4 (RFC 6350).
[[nodiscard]] std::unique_ptr<RecordEncoder> makeVcardEncoder(const WriteOptions& options, int version);

} // namespace maillage
