// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/file_checker.h"

#include "core/base/text.h"
#include "core/exchange/formats.h"
#include "core/standard/first_lines.h"
#include "core/standard/header.h"

#include <array>

namespace maillage {

namespace {

constexpr std::size_t rowsBetweenReports = 2048;

/// One run over a file. The sink of the checker completes each fault with the line and column of the row at hand.
class Run {
public:
    Run(RecordReader& reader, const Checker& checker, const FaultSink& sink)
        : m_reader(reader)
        , m_checker(checker)
        , m_out(sink)
        , m_header(reader.header())
        , m_sink([this](Fault fault) { complete(std::move(fault)); }) {}

    CheckReport run(const TaskControl& control);

private:
    void complete(Fault fault);
    void pass(Fault fault);
    void checkRow();
    void checkUnique();
    void checkTwin();

    [[nodiscard]] std::string_view value(PlaceField field) const { return m_values[std::to_underlying(field)]; }

    RecordReader& m_reader;
    const Checker& m_checker;
    const FaultSink& m_out;
    Header m_header;
    FaultSink m_sink;
    RawRecord m_record;
    std::array<std::string_view, standardFieldCount> m_values;
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
    const auto field = fieldIndex(Entity::Place, fault.field);
    fault.column = field ? m_header.columnOf(*field) + 1 : 0;
    pass(std::move(fault));
}

void Run::checkUnique() {
    const std::string_view id = value(PlaceField::Id);
    if (id.empty()) {
        return;
    }
    if (const auto line = m_ids.seenAt(id, m_record.line)) {
        complete(makeFault(PlaceField::Id, Rule::IdDuplicate, id, {std::to_string(*line)}));
    }
}

/// Letters and digits of name and address, and the postcode: what two rows of one place share.
void Run::checkTwin() {
    const std::string_view name = value(PlaceField::Nom);
    const std::string_view address = value(PlaceField::Adresse);
    if (name.empty() || address.empty()) {
        return;
    }
    m_key.clear();
    foldInto(name, m_key);
    m_key += '\n';
    foldInto(address, m_key);
    std::erase_if(m_key, [](char c) { return c == ' ' || c == '-' || c == '\'' || c == ',' || c == '.'; });
    m_key += value(PlaceField::CodePostal);
    if (const auto line = m_places.seenAt(m_key, m_record.line)) {
        complete(makeFault(PlaceField::Nom, Rule::PlaceDuplicate, name, {std::to_string(*line)}));
    }
}

void Run::checkRow() {
    ++m_report.rows;
    for (Fault& fault : m_record.faults) {
        pass(std::move(fault));
    }
    m_header.arrange(m_record, m_values);
    checkUnique();
    m_checker.check(m_values, m_sink, m_header.present(m_record));
    checkTwin();
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
    return checkRecords(**reader, checker, sink, control);
}

} // namespace maillage
