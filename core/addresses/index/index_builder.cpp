// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/index_builder.h"

#include "core/addresses/address_words.h"
#include "core/addresses/reading/house_number.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <utility>

namespace maillage {

namespace {

constexpr std::size_t longestName = 255;
constexpr std::uint32_t mostAddresses = std::numeric_limits<std::uint16_t>::max();
constexpr std::uint64_t mostStreets = 20'000'000; // France has 2,500,000

/// Of a mean of 0° 0° no address of France comes near: it is what programs write for "unknown".
bool isPlausible(LatLon p) {
    return isOnEarth(p) && (p.lat != 0 || p.lon != 0);
}

/// Line breaks and other control characters in a name would break lists and files.
bool hasControl(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

bool isLong(const AddressRow& row) {
    return std::ranges::any_of(
        std::array{row.street, row.locality, row.commune, row.formerCommune, row.insee, row.formerInsee},
        [](std::string_view text) { return text.size() > longestName || hasControl(text); });
}

} // namespace

IndexBuilder::IndexBuilder(const std::string& path, IndexInfo info)
    : m_info(std::move(info))
    , m_sorter(QFileInfo(QString::fromStdString(path)).absolutePath().toStdString()) {}

IndexBuilder::~IndexBuilder() = default;

Result<std::unique_ptr<IndexBuilder>> IndexBuilder::create(const std::string& path, IndexInfo info) {
    auto writer = SectionWriter::create(path, layout::indexMagic);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    std::unique_ptr<IndexBuilder> builder(new IndexBuilder(path, std::move(info)));
    builder->m_writer = std::move(*writer);
    return builder;
}

std::optional<std::uint16_t> IndexBuilder::suffixId(std::string_view suffix) {
    if (suffix.empty()) {
        return 0;
    }
    const auto known = m_suffixes.find(std::string(suffix));
    if (known != m_suffixes.end()) {
        return known->second;
    }
    if (m_suffixes.size() + 1 >= std::numeric_limits<std::uint16_t>::max()) {
        return std::nullopt;
    }
    m_suffixTexts.push_back(m_table.texts().add(suffix));
    const auto id = static_cast<std::uint16_t>(m_suffixTexts.size());
    m_suffixes.emplace(suffix, id);
    return id;
}

Result<RowVerdict> IndexBuilder::take(const AddressRow& row) {
    if (row.street.empty() && row.locality.empty()) {
        return RowVerdict::NoName;
    }
    if (isLong(row)) {
        return RowVerdict::LongName;
    }
    if (!isPlausible(row.position)) {
        return RowVerdict::BadPosition;
    }
    const auto house = row.number.empty() ? HouseNumber{} : parseHouseNumber(row.number, row.suffix);
    if (!house) {
        return RowVerdict::BadNumber;
    }
    const auto locality = m_table.locality(row);
    if (!locality) {
        return RowVerdict::NoCommune;
    }
    const auto suffix = suffixId(house->suffix);
    if (!suffix || m_table.streets().size() > mostStreets) {
        return RowVerdict::TooMany;
    }
    layout::Number number{.number = house->number,
                          .suffix = *suffix,
                          .kind = std::to_underlying(row.positionKind),
                          .flags = row.certified ? layout::certifiedFlag : std::uint8_t{0},
                          .position = layout::packed(row.position)};
    auto verdict = addTo(*locality, row.street.empty() ? row.locality : row.street, row.street.empty(), number);
    if (!verdict || *verdict != RowVerdict::Taken || row.street.empty() || row.locality.empty()) {
        return verdict;
    }
    // The hamlet beside a street is found by its name too, at the first of its addresses.
    const std::uint32_t hamlet = m_table.street(*locality, row.locality);
    if (m_table.streets()[hamlet].addresses > 0) {
        return verdict;
    }
    number.number = 0;
    number.suffix = 0;
    return addTo(*locality, row.locality, true, number);
}

Result<RowVerdict> IndexBuilder::addTo(std::uint32_t locality, std::string_view name, bool hamlet,
                                       const layout::Number& number) {
    const std::uint32_t street = m_table.street(locality, name);
    StreetTable::Entry& entry = m_table.streets()[street];
    if (entry.addresses == mostAddresses) {
        return RowVerdict::TooMany;
    }
    ++entry.addresses;
    entry.hamlet = entry.hamlet && hamlet;
    if (auto added = m_sorter.add({.street = street, .number = number}); !added) {
        return std::unexpected(added.error());
    }
    return RowVerdict::Taken;
}

} // namespace maillage
