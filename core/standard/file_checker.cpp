// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/file_checker.h"

#include "core/exchange/formats.h"
#include "core/standard/first_lines.h"
#include "core/standard/header.h"
#include "core/standard/values/twin_key.h"

#include <span>

namespace maillage {

namespace {

constexpr std::size_t rowsBetweenReports = 2048;
/// A guess that saves memory rather than time.
constexpr std::size_t bytesOfARow = 800;

/// One run over a file. The sink of the checker completes each fault with the line and column of the row at hand.
class Run {
public:
    Run(RecordReader& reader, const Checker& checker, const FaultSink& sink)
        : m_reader(reader)
        , m_checker(checker)
        , m_out(sink)
        , m_header(reader.header())
        , m_sink([this](Fault fault) { complete(std::move(fault)); })
        , m_ids(reader.source().text().size() / bytesOfARow)
        , m_places(reader.source().text().size() / bytesOfARow) {}

    CheckReport run(const TaskControl& control);

private:
    void complete(Fault fault);
    void pass(Fault fault);
    void checkRow();
    [[nodiscard]] FirstLines::Key twinKey();
    void checkSeen(PlaceField field, Rule rule, FirstLines& seen, const FirstLines::Key& key);

    [[nodiscard]] std::string_view value(PlaceField field) const { return m_values[std::to_underlying(field)]; }

    RecordReader& m_reader;
    const Checker& m_checker;
    const FaultSink& m_out;
    Header m_header;
    FaultSink m_sink;
    RawRecord m_record;
    Header::Values m_room;
    std::span<const std::string_view> m_values;
    FirstLines m_ids;
    FirstLines m_places;
    std::string m_key;
    CheckReport m_report;
};

void Run::pass(Fault fault) {
    ++(fault.severity == Severity::Error ? m_report.errors : m_report.warnings);
    m_out(std::move(fault));
}

void Run::complete(Fault fault) {
    fault.line = m_record.line;
    fault.column = m_header.columnOf(fault.column - 1) + 1; // 0 where the file has no such column
    pass(std::move(fault));
}

FirstLines::Key Run::twinKey() {
    writeTwinKey(value(PlaceField::Nom), value(PlaceField::Adresse), value(PlaceField::CodePostal), m_key);
    return m_places.keyOf(m_key);
}

void Run::checkSeen(PlaceField field, Rule rule, FirstLines& seen, const FirstLines::Key& key) {
    if (const auto line = seen.seenAt(key, m_record.line)) {
        complete(makeFault(field, rule, value(field), {std::to_string(*line)}));
    }
}

void Run::checkRow() {
    ++m_report.rows;
    for (Fault& fault : m_record.faults) {
        pass(std::move(fault));
    }
    m_values = m_header.arrange(m_record, m_room);
    const FirstLines::Key id = m_ids.keyOf(value(PlaceField::Id));
    const FirstLines::Key twin = twinKey();
    m_checker.check(m_values, m_sink, m_header.present(m_record));
    if (!value(PlaceField::Id).empty()) {
        checkSeen(PlaceField::Id, Rule::IdDuplicate, m_ids, id);
    }
    if (hasTwinKey(value(PlaceField::Nom), value(PlaceField::Adresse))) {
        checkSeen(PlaceField::Nom, Rule::PlaceDuplicate, m_places, twin);
    }
}

CheckReport Run::run(const TaskControl& control) {
    for (Fault& fault : m_header.faults()) {
        pass(std::move(fault));
    }
    while (m_reader.next(m_record)) {
        checkRow();
        if (m_report.rows % rowsBetweenReports == 0) {
            control.report({m_reader.position(), m_reader.source().text().size()});
            if (control.interrupted()) {
                m_report.interrupted = true;
                return m_report;
            }
        }
    }
    for (const Fault& fault : m_reader.fileFaults()) {
        pass(fault);
    }
    control.report({m_reader.position(), m_reader.source().text().size()});
    return m_report;
}

} // namespace

CheckReport checkRecords(RecordReader& reader, const Checker& checker, const FaultSink& sink,
                         const TaskControl& control) {
    return Run(reader, checker, sink).run(control);
}

Result<CheckReport> checkFile(const std::string& path, const Checker& checker, const FaultSink& sink,
                              const TaskControl& control) {
    const auto reader = openReader(path);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const CheckReport report = checkRecords(**reader, checker, sink, control);
    const auto unchanged = (*reader)->source().checkUnchanged();
    return unchanged ? Result<CheckReport>(report) : std::unexpected(unchanged.error());
}

} // namespace maillage
