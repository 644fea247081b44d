// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/delivery.h"

#include "core/base/text.h"
#include "core/commands/editor.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr char separator = '\x1F';

void appendKeyPart(std::string& key, std::string_view value, bool& any) {
    const std::string_view part = trimmed(value);
    any = any || !part.empty();
    foldInto(part, key);
    key += separator;
}

std::span<const std::size_t> namingFields(Entity entity) {
    static constexpr std::array place{std::size_t{std::to_underlying(PlaceField::Nom)}};
    static constexpr std::array organisation{std::size_t{std::to_underlying(OrganisationField::Name)}};
    static constexpr std::array person{std::size_t{std::to_underlying(PersonField::FamilyName)},
                                       std::size_t{std::to_underlying(PersonField::GivenName)},
                                       std::size_t{std::to_underlying(PersonField::Email)},
                                       std::size_t{std::to_underlying(PersonField::Phone)}};
    if (entity == Entity::Place) {
        return place;
    }
    return entity == Entity::Organisation ? std::span<const std::size_t>(organisation) : person;
}

} // namespace

std::size_t extraFieldOf(Entity entity) {
    const auto fields = fieldsOf(entity);
    const auto found = std::ranges::find(fields, FieldKind::Extra, &FieldInfo::kind);
    return static_cast<std::size_t>(found - fields.begin());
}

std::string keyText(const Record& record, std::span<const std::size_t> fields) {
    std::string key;
    bool any = false;
    for (const std::size_t field : fields) {
        appendKeyPart(key, record.values[field], any);
    }
    return any ? key : std::string{};
}

Delivery::Delivery(const ColumnMap& map)
    : m_map(map)
    , m_extraField(extraFieldOf(map.entity()))
    , m_values(fieldsOf(map.entity()).size()) {
    const auto fields = fieldsOf(map.entity());
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const bool ownDate = fields[field].kind == FieldKind::Date && fields[field].scope == FieldScope::Hub;
        m_restricted.push_back(ownDate || !choicesOf(map.entity(), field).empty());
    }
}

void Delivery::read(const RawRecord& raw) {
    m_leftOut.clear();
    m_extras.clear();
    std::ranges::fill(m_values, std::nullopt);
    const auto columns = m_map.columns();
    const std::size_t count = std::min({columns.size(), raw.values.size(), raw.present});
    const auto stops = m_map.stopsColumn();
    m_stops = stops && *stops < count ? raw.values[*stops] : std::string_view{};
    for (std::size_t i = 0; i < count; ++i) {
        const ColumnMap::Column& column = columns[i];
        if (column.field) {
            m_values[*column.field] = accepted(*column.field, i + 1, raw.values[i]);
        } else if (!column.extraName.empty()) {
            m_extras.emplace_back(column.extraName, raw.values[i]);
        }
    }
}

std::optional<std::string_view> Delivery::accepted(std::size_t field, std::size_t column, std::string_view value) {
    if (!m_restricted[field]) {
        return value.empty() && isCompleted(field) ? std::nullopt : std::optional(value);
    }
    const auto choices = choicesOf(entity(), field);
    const std::string_view plain = trimmed(value);
    if (plain.empty() && !choices.empty()) {
        return choices.front();
    }
    if (refusal(entity(), {field, std::string(plain)})) {
        m_leftOut.push_back({field, column, value});
        return std::nullopt;
    }
    return plain;
}

/// Whether the hub fills the field of a new record where the source has nothing in it.
bool Delivery::isCompleted(std::size_t field) const {
    return entity() == Entity::Place
           && (field == std::to_underlying(PlaceField::Id) || field == std::to_underlying(PlaceField::DateMaj));
}

std::string_view Delivery::id() const {
    return trimmed(m_values[0].value_or(std::string_view{})); // every entity's first field
}

bool Delivery::isIdentified() const {
    return !id().empty() || std::ranges::any_of(namingFields(entity()), [this](std::size_t field) {
        return !trimmed(m_values[field].value_or(std::string_view{})).empty();
    });
}

std::string Delivery::keyText(std::span<const std::size_t> fields) const {
    std::string key;
    bool any = false;
    for (const std::size_t field : fields) {
        appendKeyPart(key, m_values[field].value_or(std::string_view{}), any);
    }
    return any ? key : std::string{};
}

std::size_t Delivery::contentHash() const {
    std::string content;
    for (std::size_t field = 0; field < m_values.size(); ++field) {
        if (!isCompleted(field)) {
            content += m_values[field].value_or(std::string_view{});
            content += separator;
        }
    }
    for (const auto& [name, value] : m_extras) {
        content += value;
        content += separator;
    }
    return std::hash<std::string_view>{}(content);
}

void Delivery::fillNew(Record& record) const {
    record.entity = entity();
    record.number = 0;
    record.uuid = Uuid{};
    record.values.resize(m_values.size());
    for (std::size_t field = 0; field < m_values.size(); ++field) {
        record.values[field].assign(m_values[field].value_or(std::string_view{}));
    }
    if (m_extraField < m_values.size()) {
        JsonPairs filled = m_extras;
        std::erase_if(filled, [](const auto& pair) { return pair.second.empty(); });
        record.values[m_extraField] = writeJsonPairs(filled);
    }
    if (entity() == Entity::Place && !m_values[std::to_underlying(PlaceField::CoordOrigin)]
        && !record[PlaceField::Latitude].empty() && !record[PlaceField::Longitude].empty()) {
        record[PlaceField::CoordOrigin] = "source";
    }
}

} // namespace maillage
