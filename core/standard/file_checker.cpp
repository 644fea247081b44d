// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/file_checker.h"

#include "core/base/text.h"
#include "core/exchange/formats.h"
#include "core/standard/first_lines.h"
#include "core/standard/header.h"
#include "core/standard/values/patterns.h"

#include <array>
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

/// Appends the letters and digits of a text, folded; what is not ASCII is folded apart, being rarer.
void appendEssence(std::string_view text, std::string& out) {
    static constexpr std::array<char, 128> kept = [] {
        std::array<char, 128> table{}; // 0: dropped
        for (std::size_t c = 0; c < table.size(); ++c) {
            const char lower = static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20U : c);
            table[c] = isDigit(lower) || isLetter(lower) ? lower : '\0';
        }
        return table;
    }();
    std::array<char, 64> chunk{};
    std::size_t filled = 0;
    const auto flush = [&] {
        out.append(chunk.data(), filled);
        filled = 0;
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c < kept.size()) {
            chunk[filled] = kept[c];
            filled += kept[c] != '\0' ? 1 : 0;
        } else {
            const std::size_t begin = at;
            while (at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) >= kept.size()) {
                ++at;
            }
            flush();
            foldInto(text.substr(begin, at + 1 - begin), out);
        }
        if (filled == chunk.size()) {
            flush();
        }
    }
    flush();
}

/// Name, address and postcode are what two rows of one place share.
FirstLines::Key Run::twinKey() {
    m_key.clear();
    appendEssence(value(PlaceField::Nom), m_key);
    m_key += '\n';
    appendEssence(value(PlaceField::Adresse), m_key);
    m_key += value(PlaceField::CodePostal);
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
    if (!value(PlaceField::Nom).empty() && !value(PlaceField::Adresse).empty()) {
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
