// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/exchange/column_names.h"
#include "core/exchange/stop_list.h"

#include <algorithm>
#include <array>
#include <format>
#include <unordered_set>
#include <utility>

namespace maillage {

namespace {

std::size_t extraFieldOf(Entity entity) {
    const auto fields = fieldsOf(entity);
    const auto found = std::ranges::find(fields, FieldKind::Extra, &FieldInfo::kind);
    return static_cast<std::size_t>(found - fields.begin());
}

} // namespace

ColumnMap::ColumnMap(Entity entity, std::span<const std::string> header)
    : m_entity(entity)
    , m_columnOfField(fieldsOf(entity).size())
    , m_extraField(extraFieldOf(entity)) {
    std::vector<std::optional<FieldMatch>> matches;
    for (const std::string& name : header) {
        matches.push_back(fieldForColumn(entity, name));
        m_columns.emplace_back(std::string(trimmed(name)));
    }
    for (const NameMatch sureness : {NameMatch::Exact, NameMatch::Spreadsheet, NameMatch::Synonym}) {
        claimFields(matches, sureness);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i].duplicate = !m_columns[i].field && matches[i].has_value();
    }
    if (entity == Entity::Place) {
        const auto stops = std::ranges::find(m_columns, maillage::stopsColumn, &Column::name);
        m_stopsColumn = stops == m_columns.end() ? std::nullopt : std::optional(stops - m_columns.begin());
    }
    nameExtras();
}

/// A field goes to the first column that names it in the surest way.
void ColumnMap::claimFields(std::span<const std::optional<FieldMatch>> matches, NameMatch sureness) {
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (!matches[i] || matches[i]->match != sureness || m_columnOfField[matches[i]->field]) {
            continue;
        }
        m_columns[i].field = matches[i]->field;
        m_columnOfField[matches[i]->field] = i;
        ++m_matched;
    }
}

void ColumnMap::nameExtras() {
    std::unordered_set<std::string> taken;
    for (const Column& column : m_columns) {
        if (column.field) {
            taken.insert(column.name);
            taken.insert(std::string(fieldsOf(m_entity)[*column.field].name)); // as a later export names it
        }
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        Column& column = m_columns[i];
        if (column.field || m_stopsColumn == i) {
            continue;
        }
        const std::string base = column.name.empty() ? std::format("column {}", i + 1) : column.name;
        std::string name = base;
        for (std::size_t count = 2; !taken.insert(name).second; ++count) {
            name = std::format("{} ({})", base, count);
            column.duplicate = true;
        }
        column.extraName = std::move(name);
        m_extraColumns.push_back(i);
    }
    std::ranges::sort(m_extraColumns, {}, [this](std::size_t i) { return std::string_view(m_columns[i].extraName); });
}

std::vector<std::size_t> ColumnMap::missingStandardFields() const {
    std::vector<std::size_t> missing;
    if (m_entity == Entity::Place) {
        for (std::size_t field = 0; field < standardFieldCount; ++field) {
            if (!m_columnOfField[field]) {
                missing.push_back(field);
            }
        }
    }
    return missing;
}

std::vector<std::string_view> ColumnMap::unknownNames() const {
    std::vector<std::string_view> names;
    for (const Column& column : m_columns) {
        if (!column.field && !column.duplicate && !column.extraName.empty()) {
            names.emplace_back(column.extraName);
        }
    }
    return names;
}

std::vector<std::string_view> ColumnMap::duplicateNames() const {
    std::vector<std::string_view> names;
    for (const Column& column : m_columns) {
        if (column.duplicate) {
            names.emplace_back(column.name);
        }
    }
    return names;
}

std::string_view ColumnMap::value(const RawRecord& raw, std::size_t field) const {
    const auto column = m_columnOfField[field];
    return column && *column < raw.values.size() ? raw.values[*column] : std::string_view();
}

std::string ColumnMap::extraJson(const RawRecord& raw) const {
    std::string json;
    for (const std::size_t i : m_extraColumns) {
        if (i >= raw.values.size() || raw.values[i].empty()) {
            continue;
        }
        json += json.empty() ? '{' : ',';
        appendJsonString(json, m_columns[i].extraName);
        json += ':';
        appendJsonString(json, raw.values[i]);
    }
    if (!json.empty()) {
        json += '}';
    }
    return json;
}

void ColumnMap::fill(const RawRecord& raw, Record& record) const {
    record.entity = m_entity;
    record.values.resize(m_columnOfField.size());
    for (std::size_t field = 0; field < m_columnOfField.size(); ++field) {
        record.values[field].assign(value(raw, field));
    }
    if (hasExtras() && m_extraField < record.values.size()) {
        record.values[m_extraField] = extraJson(raw);
    }
}

Entity guessEntity(std::span<const std::string> header) {
    std::size_t onlyPlace = 0;
    std::size_t onlyOrganisation = 0;
    bool givenName = false;
    for (const std::string& name : header) {
        const auto person = fieldForColumn(Entity::Person, name);
        const bool place = fieldForColumn(Entity::Place, name).has_value();
        const bool organisation = fieldForColumn(Entity::Organisation, name).has_value();
        givenName = givenName || (person && person->field == std::to_underlying(PersonField::GivenName))
                    || (person && !place && person->field == std::to_underlying(PersonField::FamilyName));
        onlyPlace += place && !organisation ? 1 : 0;
        onlyOrganisation += organisation && !place ? 1 : 0;
    }
    if (givenName && onlyPlace < 4) {
        return Entity::Person;
    }
    return onlyOrganisation > onlyPlace ? Entity::Organisation : Entity::Place;
}

} // namespace maillage
