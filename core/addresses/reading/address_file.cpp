// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/reading/address_file.h"

#include "core/addresses/reading/address_columns.h"
#include "core/addresses/reading/line_stream.h"
#include "core/exchange/csv/csv_scanner.h"
#include "core/exchange/shape_fault.h"
#include "core/geo/coordinate_text.h"

#include <array>
#include <utility>

namespace maillage {

namespace {

using enum AddressColumn;

constexpr std::size_t reportEvery = 4096;      // rows
constexpr std::string_view noNumber = "99999"; // of the format BAL: a street or hamlet as a whole

struct Refusal {
    AddressColumn column; ///< the one to look at
    std::string_view rule;
};

Refusal refusalOf(RowVerdict verdict, const AddressColumns& columns) {
    const AddressColumn name = columns.numberOf(Street) != 0 ? Street : HamletName;
    switch (verdict) {
    case RowVerdict::Taken:
    case RowVerdict::NoName:
        return {name, "addresses.no_name"};
    case RowVerdict::LongName:
        return {name, "addresses.long_name"};
    case RowVerdict::NoCommune:
        return {columns.numberOf(Insee) != 0 ? Insee : Commune, "addresses.no_commune"};
    case RowVerdict::BadNumber:
        return {Number, "addresses.bad_number"};
    case RowVerdict::BadPosition:
        return {Latitude, "addresses.bad_position"};
    case RowVerdict::TooMany:
        return {name, "addresses.too_many"};
    }
    std::unreachable();
}

/// Reads one file, from its header on.
class Reading {
public:
    Reading(ByteStream& bytes, AddressSink& sink, const TaskControl& control)
        : m_bytes(bytes)
        , m_lines(bytes)
        , m_sink(sink)
        , m_control(control) {}

    [[nodiscard]] Result<AddressFileReport> run();

private:
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] Result<void> readRow(std::string_view line);
    [[nodiscard]] std::optional<AddressRow> rowOf();
    [[nodiscard]] std::optional<double> degrees(AddressColumn column);
    void split(std::string_view line);
    [[nodiscard]] Error noneTaken() const;
    void addFault(AddressColumn column, std::string_view rule);

    ByteStream& m_bytes;
    LineStream m_lines;
    AddressSink& m_sink;
    const TaskControl& m_control;
    AddressColumns m_columns{{}};
    char m_delimiter = ';';
    RawRecord m_record;
    AddressFileReport m_report;
};

void Reading::split(std::string_view line) {
    m_record.values.clear();
    if (!line.empty()) {
        (void)CsvScanner(line, m_delimiter).scan(0, m_record);
    }
}

Result<void> Reading::readHeader() {
    std::string_view line;
    const auto any = m_lines.next(line);
    if (!any) {
        return std::unexpected(any.error());
    }
    if (line.starts_with("PK\x03\x04")) {
        return failure(ErrorKind::Data, "addresses.zip", {m_bytes.path()});
    }
    char best = ';';
    for (const char delimiter : {';', ',', '\t'}) {
        m_delimiter = delimiter;
        split(line);
        const AddressColumns columns(m_record.values);
        if (columns.known() > m_columns.known()) {
            m_columns = columns;
            best = delimiter;
        }
    }
    m_delimiter = best;
    std::string missing;
    for (const std::string& name : m_columns.missing()) {
        missing += (missing.empty() ? "" : ", ") + name;
    }
    return missing.empty() ? Result<void>{} : failure(ErrorKind::Data, "addresses.header", {m_bytes.path(), missing});
}

Result<AddressFileReport> Reading::run() {
    if (auto header = readHeader(); !header) {
        return std::unexpected(header.error());
    }
    std::string_view line;
    while (true) {
        const auto more = m_lines.next(line);
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            break;
        }
        if (auto read = readRow(line); !read) {
            return std::unexpected(read.error());
        }
        if (m_lines.number() % reportEvery == 0) {
            m_control.report({m_bytes.position(), m_bytes.size()});
            if (m_control.interrupted()) {
                return failure(ErrorKind::Cancelled, "addresses.interrupted");
            }
        }
    }
    if (m_report.taken == 0) {
        return std::unexpected(noneTaken());
    }
    return std::move(m_report);
}

Error Reading::noneTaken() const {
    if (m_report.faults.empty()) {
        return {ErrorKind::Data, Message{"addresses.no_rows", {m_bytes.path()}, {}}};
    }
    const Fault& first = m_report.faults.front();
    return {
        ErrorKind::Data,
        Message{"addresses.none_taken", {m_bytes.path(), std::to_string(first.line), first.field, first.value}, {}}};
}

Result<void> Reading::readRow(std::string_view line) {
    split(line);
    if (m_record.values.empty() || (m_record.values.size() == 1 && m_record.values[0].empty())) {
        return {};
    }
    ++m_report.rows;
    if (m_lines.wasCut()) {
        addFault(Street, "addresses.long_line");
        return {};
    }
    const auto row = rowOf();
    if (!row) {
        return {};
    }
    const auto verdict = m_sink.take(*row);
    if (!verdict) {
        return std::unexpected(verdict.error());
    }
    if (*verdict == RowVerdict::Taken) {
        ++m_report.taken;
    } else {
        const Refusal refusal = refusalOf(*verdict, m_columns);
        addFault(refusal.column, refusal.rule);
    }
    return {};
}

/// Nothing where its position cannot be read, which is reported.
std::optional<AddressRow> Reading::rowOf() {
    const auto value = [&](AddressColumn column) { return m_columns.value(m_record.values, column); };
    const auto lat = degrees(Latitude);
    const auto lon = lat ? degrees(Longitude) : std::nullopt;
    if (!lon) {
        return std::nullopt;
    }
    AddressRow row{.number = value(Number),
                   .suffix = value(Suffix),
                   .street = value(Street),
                   .locality = value(Locality),
                   .postcode = value(Postcode),
                   .insee = value(Insee),
                   .commune = value(Commune),
                   .formerInsee = value(FormerInsee),
                   .formerCommune = value(FormerCommune),
                   .position = {*lat, *lon},
                   .positionKind = positionKindNamed(value(PositionType)),
                   .certified = value(Certified) == "1"};
    const bool isWhole = row.number == noNumber || row.number == "0";
    if (isWhole) {
        row.number = {};
    }
    const std::string_view hamlet = value(HamletName);
    if (!hamlet.empty()) {
        row.locality = hamlet;
    } else if (row.number.empty() && isWhole && row.locality.empty()) {
        row.locality = std::exchange(row.street, {});
    }
    return row;
}

std::optional<double> Reading::degrees(AddressColumn column) {
    const auto number = parseDegrees(m_columns.value(m_record.values, column));
    if (!number) {
        addFault(column, "addresses.bad_position");
    }
    return number;
}

void Reading::addFault(AddressColumn column, std::string_view rule) {
    if (m_report.faults.size() == AddressFileReport::mostFaults) {
        return;
    }
    std::string value(clippedValue(m_columns.value(m_record.values, column)));
    const std::string& field = m_columns.nameOf(column);
    m_report.faults.push_back({.line = m_lines.number(),
                               .column = m_columns.numberOf(column),
                               .field = field,
                               .value = value,
                               .severity = Severity::Error,
                               .rule = rule,
                               .message = Message{rule, {std::move(value)}, {}}});
}

} // namespace

Result<AddressFileReport> readAddressFile(ByteStream& bytes, AddressSink& sink, const TaskControl& control) {
    return Reading(bytes, sink, control).run();
}

} // namespace maillage
