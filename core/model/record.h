// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/model/fields.h"

#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace maillage {

/// A record's number in its hub file. Never reused; other files know the record by its UUID.
struct RecordKey {
    Entity entity = Entity::Place;
    std::int64_t number = 0;

    friend auto operator<=>(const RecordKey&, const RecordKey&) = default;
};

template<typename FieldEnum>
constexpr Entity entityOfField() {
    if constexpr (std::is_same_v<FieldEnum, PlaceField>) {
        return Entity::Place;
    } else if constexpr (std::is_same_v<FieldEnum, OrganisationField>) {
        return Entity::Organisation;
    } else if constexpr (std::is_same_v<FieldEnum, PersonField>) {
        return Entity::Person;
    } else if constexpr (std::is_same_v<FieldEnum, LinkField>) {
        return Entity::Link;
    } else if constexpr (std::is_same_v<FieldEnum, NoteField>) {
        return Entity::Note;
    } else if constexpr (std::is_same_v<FieldEnum, StopField>) {
        return Entity::Stop;
    } else if constexpr (std::is_same_v<FieldEnum, SavedFilterField>) {
        return Entity::SavedFilter;
    } else {
        static_assert(std::is_same_v<FieldEnum, PerimeterField>);
        return Entity::Perimeter;
    }
}

/// One record as a value: a text for each field of its entity, empty where there is none. Texts are UTF-8 and exactly
/// as they came. `record[PlaceField::Nom]` reads and writes a field.
struct Record {
    explicit Record(Entity of = Entity::Place)
        : entity(of)
        , values(fieldsOf(of).size()) {}

    Entity entity;
    std::int64_t number = 0; ///< 0: not in a hub yet
    Uuid uuid{};             ///< null: given when it is added
    std::vector<std::string> values;

    [[nodiscard]] RecordKey key() const { return {entity, number}; }

    template<typename FieldEnum>
        requires std::is_enum_v<FieldEnum>
    [[nodiscard]] const std::string& operator[](FieldEnum field) const {
        return values[std::to_underlying(field)];
    }

    template<typename FieldEnum>
        requires std::is_enum_v<FieldEnum>
    [[nodiscard]] std::string& operator[](FieldEnum field) {
        return values[std::to_underlying(field)];
    }

    friend bool operator==(const Record&, const Record&) = default;
};

/// A new value for one field.
struct FieldChange {
    std::size_t field = 0;
    std::string value;

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// "Marie Dupont", "Médiathèque Jean Jaurès": what a list shows for a record.
[[nodiscard]] std::string displayName(const Record& record);

/// The parts of a "|" list, spaces at both ends removed, empty parts dropped. Views into `list`.
[[nodiscard]] std::vector<std::string_view> listParts(std::string_view list);

} // namespace maillage
