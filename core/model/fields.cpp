// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

using enum FieldKind;

constexpr FieldInfo standard(std::string_view name, FieldKind kind = Text) {
    return {name, kind, FieldScope::Standard};
}

constexpr FieldInfo own(std::string_view name, FieldKind kind = Text, int since = 1) {
    return {name, kind, FieldScope::Hub, since};
}

constexpr std::array placeFields{
    standard("id"),
    standard("pivot"),
    standard("nom"),
    standard("commune"),
    standard("code_postal"),
    standard("code_insee"),
    standard("adresse"),
    standard("complement_adresse"),
    standard("latitude", Decimal),
    standard("longitude", Decimal),
    standard("typologie", List),
    standard("telephone"),
    standard("courriels", List),
    standard("site_web", List),
    standard("horaires"),
    standard("presentation_resume", LongText),
    standard("presentation_detail", LongText),
    standard("source"),
    standard("itinerance", List),
    standard("structure_parente"),
    standard("date_maj", Date),
    standard("services", List),
    standard("publics_specifiquement_adresses", List),
    standard("prise_en_charge_specifique", List),
    standard("frais_a_charge", List),
    standard("dispositif_programmes_nationaux", List),
    standard("formations_labels", List),
    standard("autres_formations_labels", List),
    standard("modalites_acces", List),
    standard("modalites_accompagnement", List),
    standard("fiche_acces_libre"),
    standard("prise_rdv"),
    own("state", Choice),
    own("closed_since", Date),
    own("verified_on", Date),
    own("verified_by"),
    own("call_again_on", Date),
    own("starred", Choice, 3),
    own("visibility", Choice),
    own("tags", List),
    own("internal_notes", LongText),
    own("coord_origin", Choice),
    own("coord_precision"),
    own("extra", Extra),
};
static_assert(placeFields.size() == placeFieldCount);

constexpr std::array organisationFields{
    own("id"),
    own("name"),
    own("kind"),
    own("pivot"),
    own("email", List),
    own("phone", List),
    own("website", List),
    own("address"),
    own("code_postal"),
    own("commune"),
    own("code_insee"),
    own("description", LongText),
    own("visibility", Choice),
    own("tags", List),
    own("internal_notes", LongText),
    own("extra", Extra),
};

constexpr std::array personFields{
    own("id"),           own("family_name"),
    own("given_name"),   own("job_title"),
    own("organisation"), own("email", List),
    own("phone", List),  own("website", List),
    own("address"),      own("code_postal"),
    own("commune"),      own("visibility", Choice),
    own("tags", List),   own("internal_notes", LongText),
    own("extra", Extra),
};

constexpr std::array linkFields{
    own("kind", Choice),
    own("person", Reference),
    own("organisation", Reference),
    own("other_organisation", Reference),
    own("place", Reference),
    own("since", Date),
    own("until", Date),
    own("comment", LongText),
};

constexpr std::array noteFields{
    own("person", Reference),
    own("organisation", Reference),
    own("place", Reference),
    own("on_date", Date),
    own("author"),
    own("text", LongText),
};

constexpr std::array stopFields{
    own("place", Reference, 3), own("name", Text, 3),    own("commune", Text, 3),     own("code_postal", Text, 3),
    own("code_insee", Text, 3), own("adresse", Text, 3), own("latitude", Decimal, 3), own("longitude", Decimal, 3),
    own("horaires", Text, 3),   own("since", Date, 3),   own("until", Date, 3),       own("comment", LongText, 3),
};

constexpr std::array savedFilterFields{own("name", Text, 3), own("conditions", LongText, 3)};

constexpr std::array perimeterFields{own("name", Text, 3), own("communes", List, 3)};

constexpr std::array<std::string_view, entityCount> names{"place", "organisation", "person",       "link",
                                                          "note",  "stop",         "saved_filter", "perimeter"};

// The default of each choice stands first.
constexpr std::array<std::string_view, 3> states{"open", "suspended", "closed"};
constexpr std::array<std::string_view, 2> noFirst{"no", "yes"};
constexpr std::array<std::string_view, 2> publicFirst{"public", "internal"};
constexpr std::array<std::string_view, 2> internalFirst{"internal", "public"};
constexpr std::array<std::string_view, 6> origins{"", "source", "ban", "commune", "manual", "osm"};
constexpr std::array<std::string_view, 8> linkKinds{"member",  "works_at", "manages", "helps",
                                                    "partner", "funds",    "hosts",   "other"};

} // namespace

std::string_view entityName(Entity entity) {
    return names[std::to_underlying(entity)];
}

int entitySince(Entity entity) {
    return fieldsOf(entity).front().since;
}

std::optional<Entity> entityNamed(std::string_view name) {
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional{static_cast<Entity>(found - names.begin())};
}

std::span<const FieldInfo> fieldsOf(Entity entity) {
    switch (entity) {
    case Entity::Place:
        return placeFields;
    case Entity::Organisation:
        return organisationFields;
    case Entity::Person:
        return personFields;
    case Entity::Link:
        return linkFields;
    case Entity::Note:
        return noteFields;
    case Entity::Stop:
        return stopFields;
    case Entity::SavedFilter:
        return savedFilterFields;
    case Entity::Perimeter:
        return perimeterFields;
    }
    std::unreachable();
}

std::optional<std::size_t> fieldIndex(Entity entity, std::string_view name) {
    const auto fields = fieldsOf(entity);
    const auto found = std::ranges::find(fields, name, &FieldInfo::name);
    return found == fields.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - fields.begin())};
}

std::span<const std::string_view> choicesOf(Entity entity, std::size_t field) {
    const std::string_view name = fieldsOf(entity)[field].name;
    if (name == "state") {
        return states;
    }
    if (name == "starred") {
        return noFirst;
    }
    if (name == "visibility") {
        return entity == Entity::Person ? std::span{internalFirst} : std::span{publicFirst};
    }
    if (name == "coord_origin") {
        return origins;
    }
    if (name == "kind" && entity == Entity::Link) {
        return linkKinds;
    }
    return {};
}

std::string_view fieldName(PlaceField field) {
    return placeFields[std::to_underlying(field)].name;
}

} // namespace maillage
