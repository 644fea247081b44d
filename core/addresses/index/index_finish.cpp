// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/address_words.h"
#include "core/addresses/index/index_builder.h"
#include "core/base/json.h"

#include <algorithm>
#include <cmath>

/// The second half of IndexBuilder: the file's sections, one after the other.
namespace maillage {

namespace {

constexpr std::uint32_t reportEvery = 1U << 16U;

template<typename T>
Result<void> writeAll(SectionWriter& writer, std::string_view tag, const std::vector<T>& records) {
    return writer.section<T>(tag, records);
}

/// The position of the address that lies nearest to the mean of all.
layout::Position middleOf(const std::vector<layout::Number>& numbers) {
    double lat = 0;
    double lon = 0;
    for (const layout::Number& each : numbers) {
        lat += each.position.lat;
        lon += each.position.lon;
    }
    const auto count = static_cast<double>(numbers.size());
    const LatLon mean{lat / count * 1e-7, lon / count * 1e-7};
    const double narrowing = std::cos(mean.lat * 3.14159265358979 / 180);
    const auto away = [&](const layout::Number& each) {
        const LatLon p = layout::unpacked(each.position);
        return std::hypot(p.lat - mean.lat, (p.lon - mean.lon) * narrowing);
    };
    return std::ranges::min_element(numbers, {}, away)->position;
}

} // namespace

Result<IndexInfo> IndexBuilder::finish(const TaskControl& control) {
    if (auto done = writeNumbers(control); !done) {
        return std::unexpected(done.error());
    }
    for (const auto step : {&IndexBuilder::writeStreets, &IndexBuilder::writeCells, &IndexBuilder::writeLocalities,
                            &IndexBuilder::writeTexts}) {
        if (control.interrupted()) {
            return failure(ErrorKind::Cancelled, "addresses.interrupted");
        }
        if (auto done = (this->*step)(); !done) {
            return std::unexpected(done.error());
        }
    }
    if (auto done = m_writer->commit(); !done) {
        return std::unexpected(done.error());
    }
    return m_info;
}

Result<void> IndexBuilder::writeNumbers(const TaskControl& control) {
    m_writer->begin("NUMB", sizeof(layout::Number));
    m_street = UINT32_MAX;
    std::uint32_t seen = 0;
    auto done = m_sorter.forEach([&](const NumberSorter::Entry& entry) -> Result<void> {
        if (++seen % reportEvery == 0 && control.interrupted()) {
            return failure(ErrorKind::Cancelled, "addresses.interrupted");
        }
        if (entry.street != m_street) {
            if (auto closed = closeStreet(); !closed) {
                return closed;
            }
            m_street = entry.street;
        }
        const bool again = !m_numbers.empty() && m_numbers.back().number == entry.number.number
                           && m_numbers.back().suffix == entry.number.suffix;
        if (!again) {
            m_numbers.push_back(entry.number);
        } else if ((entry.number.flags & ~m_numbers.back().flags & layout::certifiedFlag) != 0) {
            m_numbers.back() = entry.number; // of two positions the certified one
        }
        return {};
    });
    return done ? closeStreet() : done;
}

/// Writes the numbers of the street under way.
Result<void> IndexBuilder::closeStreet() {
    if (m_numbers.empty()) {
        return {};
    }
    const StreetTable::Entry& entry = m_table.streets()[m_street];
    // Every street has an address, and they come in order.
    m_streets.push_back({.name = entry.name,
                         .locality = entry.locality,
                         .firstNumber = m_written,
                         .numbers = static_cast<std::uint16_t>(m_numbers.size()),
                         .words = 0,
                         .kind = entry.hamlet ? layout::hamletKind : layout::streetKind,
                         .middle = middleOf(m_numbers)});
    StreetTable::Part& part = m_table.parts()[entry.locality];
    std::vector<std::uint32_t> cells;
    for (const layout::Number& each : m_numbers) {
        const LatLon position = layout::unpacked(each.position);
        cells.push_back(layout::cellOf(position).value());
        m_info.addresses += each.number != 0 ? 1U : 0U;
        part.record.addresses += 1;
        part.lat += position.lat;
        part.lon += position.lon;
    }
    std::ranges::sort(cells);
    const auto repeated = std::ranges::unique(cells);
    cells.erase(repeated.begin(), repeated.end());
    for (const std::uint32_t cell : cells) {
        m_cells.emplace_back(cell, m_street);
    }
    m_written += static_cast<std::uint32_t>(m_numbers.size());
    auto written = m_writer->append(std::as_bytes(std::span(m_numbers)));
    m_numbers.clear();
    return written;
}

Result<void> IndexBuilder::writeStreets() {
    WordTable words;
    AddressWords name;
    TextPool& texts = m_table.texts();
    for (std::uint32_t street = 0; street < m_streets.size(); ++street) {
        name.assign(texts.text(m_streets[street].name));
        m_streets[street].words = static_cast<std::uint8_t>(name.size());
        for (std::size_t i = 0; i < name.size(); ++i) {
            words.add(street, name[i]);
        }
    }
    m_info.streets = m_streets.size();
    if (auto done = writeAll(*m_writer, "STRE", m_streets); !done) {
        return done;
    }
    if (auto done = writeAll(*m_writer, "SUFF", m_suffixTexts); !done) {
        return done;
    }
    return words.write(*m_writer, "SWRD", "SNUM", texts);
}

Result<void> IndexBuilder::writeCells() {
    std::ranges::sort(m_cells);
    std::vector<layout::Cell> cells;
    std::vector<std::uint32_t> streets;
    for (const auto& [cell, street] : m_cells) {
        if (cells.empty() || cells.back().cell != cell) {
            cells.push_back({.cell = cell, .first = static_cast<std::uint32_t>(streets.size()), .count = 0});
        }
        ++cells.back().count;
        streets.push_back(street);
    }
    if (auto done = writeAll(*m_writer, "CELL", cells); !done) {
        return done;
    }
    return writeAll(*m_writer, "CSTR", streets);
}

Result<void> IndexBuilder::writeLocalities() {
    WordTable words;
    AddressWords name;
    TextPool& texts = m_table.texts();
    std::vector<layout::Locality> localities;
    for (StreetTable::Part& part : m_table.parts()) {
        const double count = std::max(1U, part.record.addresses);
        part.record.centre = layout::packed({part.lat / count, part.lon / count});
        for (const layout::Text text : {part.record.name, part.record.former}) {
            name.assign(texts.text(text));
            for (std::size_t i = 0; i < name.size(); ++i) {
                words.add(static_cast<std::uint32_t>(localities.size()), name[i]);
            }
        }
        localities.push_back(part.record);
    }
    std::vector<std::string_view> codes;
    std::ranges::transform(localities, std::back_inserter(codes),
                           [&](const layout::Locality& each) { return texts.text(each.insee); });
    std::ranges::sort(codes);
    m_info.communes = static_cast<std::uint64_t>(codes.end() - codes.begin())
                      - static_cast<std::uint64_t>(std::ranges::unique(codes).size());
    if (auto done = writeAll(*m_writer, "LOCA", localities); !done) {
        return done;
    }
    return words.write(*m_writer, "LWRD", "LNUM", texts);
}

Result<void> IndexBuilder::writeTexts() {
    const std::string meta = writeJsonPairs({{"source", m_info.source},
                                             {"source_day", m_info.sourceDay},
                                             {"indexed_on", m_info.indexedOn},
                                             {"origin", std::string(originValue(m_info.origin))},
                                             {"addresses", std::to_string(m_info.addresses)},
                                             {"streets", std::to_string(m_info.streets)},
                                             {"communes", std::to_string(m_info.communes)}});
    m_writer->begin("TEXT", 1);
    if (auto done = m_writer->append(std::as_bytes(std::span(m_table.texts().letters()))); !done) {
        return done;
    }
    m_writer->begin("META", 1);
    return m_writer->append(std::as_bytes(std::span(meta)));
}

} // namespace maillage
