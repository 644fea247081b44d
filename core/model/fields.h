// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace maillage {

/// The kinds of record a hub keeps. The names are those of the tables, of JSON and of the command line.
enum class Entity : std::uint8_t { Place, Organisation, Person, Link, Note, Stop, SavedFilter, Perimeter };
inline constexpr std::size_t entityCount = 8;
inline constexpr std::array<Entity, entityCount> allEntities{Entity::Place,       Entity::Organisation, Entity::Person,
                                                             Entity::Link,        Entity::Note,         Entity::Stop,
                                                             Entity::SavedFilter, Entity::Perimeter};

/// What the directory is made of, what lists show and files exchange: places, organisations, people.
[[nodiscard]] constexpr bool isDirectory(Entity entity) {
    return entity == Entity::Place || entity == Entity::Organisation || entity == Entity::Person;
}

/// What hangs on a record of the directory: links, notes, stops.
[[nodiscard]] constexpr bool isAttached(Entity entity) {
    return entity == Entity::Link || entity == Entity::Note || entity == Entity::Stop;
}

enum class FieldKind : std::uint8_t {
    Text,      ///< one line
    LongText,  ///< may hold line breaks
    List,      ///< values joined by "|"
    Choice,    ///< one of choicesOf()
    Date,      ///< YYYY-MM-DD
    Decimal,   ///< a number as it was written
    Extra,     ///< the fields of a source that are not ours: a JSON object of texts (core/base/json.h)
    Reference, ///< the key of another record, as decimal text
};

/// Who defines a field: the national standard (schema v1.0.2), or the hub.
enum class FieldScope : std::uint8_t { Standard, Hub };

struct FieldInfo {
    std::string_view name; ///< the column, the JSON name and the command line's name
    FieldKind kind = FieldKind::Text;
    FieldScope scope = FieldScope::Hub;
    int since = 1; ///< the version of the hub file that brought it (core/store/schema.h)
};

/// The 32 fields of the standard in its order, then the hub's own.
enum class PlaceField : std::uint8_t {
    Id,
    Pivot,
    Nom,
    Commune,
    CodePostal,
    CodeInsee,
    Adresse,
    ComplementAdresse,
    Latitude,
    Longitude,
    Typologie,
    Telephone,
    Courriels,
    SiteWeb,
    Horaires,
    PresentationResume,
    PresentationDetail,
    Source,
    Itinerance,
    StructureParente,
    DateMaj,
    Services,
    PublicsSpecifiquementAdresses,
    PriseEnChargeSpecifique,
    FraisACharge,
    DispositifProgrammesNationaux,
    FormationsLabels,
    AutresFormationsLabels,
    ModalitesAcces,
    ModalitesAccompagnement,
    FicheAccesLibre,
    PriseRdv,
    State,
    ClosedSince,
    VerifiedOn,
    VerifiedBy,
    CallAgainOn,
    Starred,
    Visibility,
    Tags,
    InternalNotes,
    CoordOrigin,
    CoordPrecision,
    Extra,
};
inline constexpr std::size_t standardFieldCount = 32;
inline constexpr std::size_t placeFieldCount = 44;

enum class OrganisationField : std::uint8_t {
    Id,
    Name,
    Kind,
    Pivot,
    Email,
    Phone,
    Website,
    Address,
    CodePostal,
    Commune,
    CodeInsee,
    Description,
    Visibility,
    Tags,
    InternalNotes,
    Extra,
};

enum class PersonField : std::uint8_t {
    Id,
    FamilyName,
    GivenName,
    JobTitle,
    Organisation,
    Email,
    Phone,
    Website,
    Address,
    CodePostal,
    Commune,
    Visibility,
    Tags,
    InternalNotes,
    Extra,
};

/// Exactly two of Person, Organisation, Place are set, or two organisations (Organisation and OtherOrganisation).
enum class LinkField : std::uint8_t { Kind, Person, Organisation, OtherOrganisation, Place, Since, Until, Comment };

/// Exactly one of Person, Organisation, Place is set.
enum class NoteField : std::uint8_t { Person, Organisation, Place, OnDate, Author, Text };

/// Where and when an itinerant place stands: a bus in front of a town hall, every other Tuesday. `Horaires` is in
/// OpenStreetMap's form, dates included; coordinates are as in a place.
enum class StopField : std::uint8_t {
    Place,
    Name,
    Commune,
    CodePostal,
    CodeInsee,
    Adresse,
    Latitude,
    Longitude,
    Horaires,
    Since,
    Until,
    Comment,
};

/// A filter kept under a name; `Conditions` is what toJson() of core/query/filter/filter.h gives.
enum class SavedFilterField : std::uint8_t { Name, Conditions };

/// A territory of the hub's own: a name and INSEE codes of communes, joined by "|".
enum class PerimeterField : std::uint8_t { Name, Communes };

[[nodiscard]] std::string_view entityName(Entity entity);
/// The version of the hub file that brought the kind.
[[nodiscard]] int entitySince(Entity entity);
[[nodiscard]] std::optional<Entity> entityNamed(std::string_view name);

[[nodiscard]] std::span<const FieldInfo> fieldsOf(Entity entity);
[[nodiscard]] std::optional<std::size_t> fieldIndex(Entity entity, std::string_view name);
/// The values a Choice field may take, the default first; empty for others.
[[nodiscard]] std::span<const std::string_view> choicesOf(Entity entity, std::size_t field);

/// The name of a place's field: the standard's, or the hub's own.
[[nodiscard]] std::string_view fieldName(PlaceField field);

} // namespace maillage
