// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/header.h"

namespace maillage {

namespace {

constexpr PresentFields bit(std::size_t field) {
    return PresentFields{1} << field;
}

constexpr PresentFields requiredFields =
    bit(std::to_underlying(PlaceField::Id)) | bit(std::to_underlying(PlaceField::Pivot))
    | bit(std::to_underlying(PlaceField::Nom)) | bit(std::to_underlying(PlaceField::Commune))
    | bit(std::to_underlying(PlaceField::CodePostal)) | bit(std::to_underlying(PlaceField::Adresse))
    | bit(std::to_underlying(PlaceField::DateMaj));

/// The fault of the column of this number, from 0.
Fault columnFault(std::size_t column, Rule rule, std::string_view name,
                  std::initializer_list<std::string_view> arguments) {
    Fault fault = makeFault(PlaceField::Id, rule, name, arguments);
    fault.line = 1;
    fault.column = column + 1;
    fault.field = name;
    return fault;
}

} // namespace

Header::Header(const std::vector<std::string>& names)
    : m_map(Entity::Place, names) {
    for (std::size_t field = 0; field < standardFieldCount; ++field) {
        const auto column = m_map.columnOf(field);
        m_columnOf[field] = column.value_or(noColumn);
        m_inHeader |= column ? bit(field) : 0;
        m_standardOrder = m_standardOrder && column == field;
    }
}

std::vector<Fault> Header::faults() const {
    std::vector<Fault> faults;
    for (const std::size_t field : m_map.missingStandardFields()) {
        const bool needed = (requiredFields & bit(field)) != 0;
        const std::string_view name = fieldName(static_cast<PlaceField>(field));
        faults.push_back(
            columnFault(noColumn, needed ? Rule::HeaderMissing : Rule::HeaderMissingOptional, name, {name}));
    }
    std::size_t last = 0;
    bool ordered = true;
    const auto columns = m_map.columns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnMap::Column& column = columns[i];
        if (column.duplicate) {
            faults.push_back(columnFault(i, Rule::HeaderDuplicate, column.name, {column.name}));
            continue;
        }
        if (!column.field || *column.field >= standardFieldCount) {
            faults.push_back(columnFault(i, Rule::HeaderUnknown, column.name, {column.name}));
            continue;
        }
        const std::string_view name = fieldName(static_cast<PlaceField>(*column.field));
        if (column.name != name) {
            faults.push_back(columnFault(i, Rule::HeaderName, column.name, {column.name, name}));
        }
        if (ordered && *column.field < last) {
            faults.push_back(columnFault(i, Rule::HeaderOrder, column.name, {column.name}));
            ordered = false;
        }
        last = *column.field;
    }
    return faults;
}

std::span<const std::string_view> Header::arrange(const RawRecord& record, Values& room) const {
    if (m_standardOrder && record.values.size() >= standardFieldCount) {
        return std::span(record.values).first(standardFieldCount);
    }
    for (std::size_t field = 0; field < standardFieldCount; ++field) {
        const std::size_t column = m_columnOf[field];
        room[field] = column < record.values.size() ? record.values[column] : std::string_view{};
    }
    return room;
}

PresentFields Header::present(const RawRecord& record) const {
    PresentFields present = m_inHeader;
    if (record.present < record.values.size()) {
        for (std::size_t field = 0; field < standardFieldCount; ++field) {
            if (m_columnOf[field] != noColumn && m_columnOf[field] >= record.present) {
                present &= ~bit(field);
            }
        }
    }
    return present;
}

} // namespace maillage
