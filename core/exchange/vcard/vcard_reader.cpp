// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard/vcard_reader.h"

#include "core/base/text.h"
#include "core/exchange/shape_fault.h"
#include "core/exchange/vcard/vcard_person.h"
#include "core/exchange/vcard/vcard_syntax.h"

#include <algorithm>

namespace maillage {

namespace {

/// More different properties than this come from a broken or hostile file.
constexpr std::size_t maxColumns = 1024;

std::size_t lineEnd(std::string_view text, std::size_t p) {
    const std::size_t end = std::min(text.find_first_of("\r\n", p), text.size());
    return end + (text.substr(end).starts_with("\r\n") ? 2 : end < text.size() ? 1 : 0);
}

bool isLine(std::string_view line, std::string_view upper) {
    return line.size() < upper.size() + 16 && vcard::upperCase(trimmed(line)) == upper;
}

} // namespace

VcardReader::VcardReader(std::shared_ptr<const SourceFile> source)
    : RecordReader(std::move(source)) {
    for (const FieldInfo& info : fieldsOf(Entity::Person)) {
        if (info.kind != FieldKind::Extra) {
            m_header.emplace_back(info.name);
        }
    }
}

Result<std::unique_ptr<VcardReader>> VcardReader::create(std::shared_ptr<const SourceFile> source) {
    std::unique_ptr<VcardReader> reader(new VcardReader(std::move(source)));
    if (!reader->collectHeader()) {
        return failure(ErrorKind::Data, "exchange.no_vcard", {reader->source().path()});
    }
    return reader;
}

bool VcardReader::collectHeader() {
    Card card;
    bool any = false;
    for (std::size_t from = 0; findCard(from, card); from = card.end) {
        any = true;
        for (const auto& [key, value] :
             vcard::readPerson(m_source->text().substr(card.begin, card.end - card.begin)).extras) {
            if (m_header.size() < maxColumns && m_columns.emplace(key, m_header.size()).second) {
                m_header.push_back(key);
            }
        }
    }
    return any;
}

/// A card ends at its END:VCARD, or before a BEGIN:VCARD that no AGENT announces.
bool VcardReader::findCard(std::size_t from, Card& card) const {
    const std::string_view text = m_source->text();
    std::size_t depth = 0;
    bool agent = false;
    for (std::size_t p = from; p < text.size();) {
        const std::size_t after = lineEnd(text, p);
        const std::string_view line = text.substr(p, after - p);
        if (isLine(line, "BEGIN:VCARD")) {
            if (depth > 0 && !agent) {
                card.end = p;
                card.closed = false;
                return true;
            }
            card.begin = depth == 0 ? p : card.begin;
            ++depth;
        } else if (depth > 0 && isLine(line, "END:VCARD")) {
            --depth;
            if (depth == 0) {
                card.end = after;
                card.closed = true;
                return true;
            }
        }
        agent = isLine(line, "AGENT:");
        p = after;
    }
    card.end = text.size();
    card.closed = false;
    return depth > 0;
}

bool VcardReader::next(RawRecord& record) {
    Card card;
    if (!findCard(m_position, card)) {
        m_position = m_source->text().size();
        return false;
    }
    const std::string_view before = m_source->text().substr(m_countedUntil, card.begin - m_countedUntil);
    m_line += static_cast<std::size_t>(std::ranges::count(before, '\n'));
    m_countedUntil = card.begin;
    m_position = card.end;
    record.line = m_line;
    read(card, record);
    return true;
}

bool VcardReader::at(std::uint64_t locator, RawRecord& record) {
    Card card;
    if (!findCard(static_cast<std::size_t>(locator), card) || card.begin != locator) {
        return false;
    }
    record.line = 0;
    read(card, record);
    return true;
}

void VcardReader::read(const Card& card, RawRecord& record) const {
    record.faults.clear();
    record.locator = card.begin;
    record.present = m_header.size();
    record.values.assign(m_header.size(), {});
    const vcard::Person person = vcard::readPerson(m_source->text().substr(card.begin, card.end - card.begin));
    std::size_t room = 0;
    for (const std::string& value : person.fields) {
        room += value.size();
    }
    for (const auto& [key, value] : person.extras) {
        room += value.size();
    }
    record.arena.clear();
    record.arena.reserve(room); // so that the views stay where they are
    const auto set = [&record](std::size_t column, std::string_view value) {
        const std::size_t begin = record.arena.size();
        record.arena.insert(record.arena.end(), value.begin(), value.end());
        record.values[column] = {record.arena.data() + begin, value.size()};
    };
    for (std::size_t i = 0; i < person.fields.size(); ++i) {
        set(i, person.fields[i]);
    }
    for (const auto& [key, value] : person.extras) {
        if (const auto column = m_columns.find(key); column != m_columns.end()) {
            set(column->second, value);
        }
    }
    addFaults(card, person, record);
}

void VcardReader::addFaults(const Card& card, const vcard::Person& person, RawRecord& record) const {
    if (!card.closed) {
        record.faults.push_back(shapeFault(record, "vcard.unclosed", Message{"exchange.vcard_unclosed", {}, {}}));
    }
    for (const std::string& line : person.unreadable) {
        record.faults.push_back(
            shapeFault(record, FaultPlace{0, {}, line}, "vcard.line", Message{"exchange.vcard_line", {}, {}}));
    }
    if (person.organisation) {
        const auto column = static_cast<std::size_t>(PersonField::Organisation);
        record.faults.push_back(shapeFault(record, FaultPlace{column + 1, "organisation", record.values[column]},
                                           "vcard.organisation", Message{"exchange.vcard_organisation", {}, {}},
                                           Severity::Warning));
    }
    const auto fault = [&](std::size_t index, std::string_view rule, std::string_view sentence) {
        const bool inColumn = index < record.values.size();
        const FaultPlace place{index + 1, inColumn ? std::string_view(m_header[index]) : std::string_view(),
                               inColumn ? record.values[index] : std::string_view()};
        record.faults.push_back(shapeFault(record, inColumn ? place : FaultPlace{}, rule,
                                           Message{sentence, {std::string(m_source->encoding())}, {}}));
    };
    if (m_source->hasNul()) {
        if (const auto index = removeNuls(record)) {
            fault(*index, "shape.nul", "exchange.nul");
        }
    }
    if (!m_source->replacedAt().empty()) {
        if (const auto index = valueWithReplacedBytes(*m_source, record, card.begin, card.end)) {
            fault(*index, "shape.bytes", "exchange.invalid_bytes");
        }
    }
}

} // namespace maillage
