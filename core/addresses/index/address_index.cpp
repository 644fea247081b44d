// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/addresses/index/address_index.h"

#include "core/base/json.h"
#include "core/exchange/mapped_file.h"
#include "core/territory/commune.h"

#include <QFileInfo>

#include <algorithm>
#include <charconv>

namespace maillage {

namespace {

std::string_view textAt(std::string_view texts, layout::Text place) {
    return place.offset <= texts.size() ? texts.substr(place.offset, place.length) : std::string_view{};
}

std::uint64_t numberIn(const std::string& text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

} // namespace

std::string_view WordColumn::word(std::size_t id) const {
    return textAt(texts, words[id].text);
}

Column<std::uint32_t> WordColumn::of(std::size_t id) const {
    const layout::Word word = words[id];
    return numbers.part(word.first, word.count);
}

std::size_t WordColumn::lowerBound(std::string_view wanted) const {
    std::size_t first = 0;
    std::size_t count = size();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (word(first + half) < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

AddressIndex::~AddressIndex() = default;

Result<std::shared_ptr<const AddressIndex>> AddressIndex::open(const std::string& path) {
    const std::shared_ptr<AddressIndex> index(new AddressIndex);
    index->m_path = path;
    if (!QFileInfo::exists(QString::fromStdString(path))) {
        return failure(ErrorKind::NotFound, "addresses.no_such_file", {path});
    }
    index->m_file = MappedFile::open(path);
    if (index->m_file == nullptr) {
        return failure(ErrorKind::Permission, "addresses.cannot_map", {path});
    }
    if (!index->read(index->m_file->bytes())) {
        return failure(ErrorKind::Damaged, "addresses.damaged_index", {path});
    }
    return index;
}

Result<std::shared_ptr<const AddressIndex>> AddressIndex::fromBytes(std::string name, std::string bytes) {
    const std::shared_ptr<AddressIndex> index(new AddressIndex);
    index->m_path = std::move(name);
    index->m_memory = std::move(bytes);
    if (!index->read(index->m_memory)) {
        return failure(ErrorKind::Damaged, "addresses.damaged_index", {index->m_path});
    }
    return index;
}

bool AddressIndex::read(std::string_view bytes) {
    m_bytes = bytes;
    const auto file = SectionFile::read(std::as_bytes(std::span(bytes)), layout::indexMagic);
    if (!file) {
        return false;
    }
    m_texts = file->text("TEXT");
    m_localities = file->column<layout::Locality>("LOCA");
    m_streets = file->column<layout::Street>("STRE");
    m_numbers = file->column<layout::Number>("NUMB");
    m_suffixes = file->column<layout::Text>("SUFF");
    m_cells = file->column<layout::Cell>("CELL");
    m_cellStreets = file->column<std::uint32_t>("CSTR");
    m_streetWords = {file->column<layout::Word>("SWRD"), file->column<std::uint32_t>("SNUM"), m_texts};
    m_localityWords = {file->column<layout::Word>("LWRD"), file->column<std::uint32_t>("LNUM"), m_texts};
    return m_streets.size() > 0 && readInfo(file->text("META"));
}

bool AddressIndex::readInfo(std::string_view json) {
    const auto pairs = readJsonPairs(json);
    if (!pairs) {
        return false;
    }
    for (const auto& [name, value] : *pairs) {
        if (name == "source") {
            m_info.source = value;
        } else if (name == "source_day") {
            m_info.sourceDay = value;
        } else if (name == "indexed_on") {
            m_info.indexedOn = value;
        } else if (name == "origin") {
            m_info.origin = value == originValue(AddressOrigin::Osm) ? AddressOrigin::Osm : AddressOrigin::Ban;
        } else if (name == "addresses") {
            m_info.addresses = numberIn(value);
        } else if (name == "streets") {
            m_info.streets = numberIn(value);
        } else if (name == "communes") {
            m_info.communes = numberIn(value);
        }
    }
    return true;
}

layout::Street AddressIndex::street(std::size_t id) const {
    return id < m_streets.size() ? m_streets[id] : layout::Street{};
}

layout::Locality AddressIndex::locality(std::size_t id) const {
    return id < m_localities.size() ? m_localities[id] : layout::Locality{};
}

Column<layout::Number> AddressIndex::numbersOf(const layout::Street& street) const {
    return m_numbers.part(street.firstNumber, street.numbers);
}

std::string_view AddressIndex::suffix(const layout::Number& number) const {
    return number.suffix == 0 || number.suffix > m_suffixes.size() ? std::string_view{}
                                                                   : text(m_suffixes[number.suffix - 1U]);
}

std::string_view AddressIndex::text(layout::Text place) const {
    return textAt(m_texts, place);
}

Column<std::uint32_t> AddressIndex::streetsIn(layout::CellId cell) const {
    std::size_t first = 0;
    std::size_t count = m_cells.size();
    const std::uint32_t wanted = cell.value();
    while (count > 0) {
        const std::size_t half = count / 2;
        if (m_cells[first + half].cell < wanted) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    if (first == m_cells.size() || m_cells[first].cell != wanted) {
        return {};
    }
    return m_cellStreets.part(m_cells[first].first, m_cells[first].count);
}

Address AddressIndex::streetAddress(const layout::Street& street) const {
    const layout::Locality place = locality(street.locality);
    const bool hamlet = street.kind == layout::hamletKind;
    return {.street = std::string(text(street.name)),
            .postcode = place.postcode == 0 ? std::string{} : postcodeText(place.postcode),
            .insee = std::string(text(place.insee)),
            .commune = std::string(text(place.name)),
            .formerCommune = std::string(text(place.former)),
            .position = layout::unpacked(street.middle),
            .precision = hamlet ? AddressPrecision::Locality : AddressPrecision::Street,
            .origin = m_info.origin};
}

Address AddressIndex::numberAddress(const layout::Street& street, const layout::Number& number) const {
    Address address = streetAddress(street);
    address.position = layout::unpacked(number.position);
    address.positionKind = number.kind <= static_cast<std::uint8_t>(PositionKind::Utility)
                               ? static_cast<PositionKind>(number.kind)
                               : PositionKind::Unknown;
    address.certified = (number.flags & layout::certifiedFlag) != 0;
    if (number.number != 0) {
        address.number = number.number;
        address.suffix = suffix(number);
        address.precision = AddressPrecision::Number;
    }
    return address;
}

} // namespace maillage
