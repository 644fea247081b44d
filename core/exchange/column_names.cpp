// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_names.h"

#include "core/base/text.h"

#include <array>
#include <span>
#include <unordered_map>
#include <utility>

namespace maillage {

namespace {

// In the order of fieldsOf(); `extra` has none.
constexpr std::array<std::string_view, placeFieldCount - 1> placeHeaders{
    "Identifiant",
    "SIRET, RNA ou RIDET",
    "Nom",
    "Commune",
    "Code postal",
    "Code INSEE",
    "Adresse",
    "Complément d’adresse",
    "Latitude",
    "Longitude",
    "Typologie",
    "Téléphone",
    "Courriels",
    "Site web",
    "Horaires",
    "Présentation (résumé)",
    "Présentation (détail)",
    "Source",
    "Itinérance",
    "Structure parente",
    "Date de mise à jour",
    "Services",
    "Publics spécifiquement adressés",
    "Prise en charge spécifique",
    "Frais à charge",
    "Dispositifs et programmes nationaux",
    "Formations et labels",
    "Autres formations et labels",
    "Modalités d’accès",
    "Modalités d’accompagnement",
    "Fiche Accès libre",
    "Prise de rendez-vous",
    "État",
    "Fermé depuis",
    "Vérifié le",
    "Vérifié par",
    "À rappeler le",
    "Suivi",
    "Visibilité",
    "Étiquettes",
    "Notes internes",
    "Origine des coordonnées",
    "Précision des coordonnées",
};

constexpr std::array<std::string_view, 15> organisationHeaders{
    "Identifiant",       "Nom de la structure",
    "Type de structure", "SIRET, RNA ou RIDET",
    "Courriel",          "Téléphone",
    "Site web",          "Adresse",
    "Code postal",       "Commune",
    "Code INSEE",        "Description",
    "Visibilité",        "Étiquettes",
    "Notes internes",
};

constexpr std::array<std::string_view, 14> personHeaders{
    "Identifiant", "Nom de famille", "Prénom",      "Fonction", "Structure",  "Courriel",   "Téléphone",
    "Site web",    "Adresse",        "Code postal", "Commune",  "Visibilité", "Étiquettes", "Notes internes",
};

using Synonym = std::pair<std::string_view, std::string_view>; // key, field

constexpr std::array placeSynonyms{
    Synonym{"identifiant_unique_local_du_lieu", "id"},
    Synonym{"siret_ou_rna_ou_ridet", "pivot"},
    Synonym{"siret", "pivot"},
    Synonym{"siret_ou_rna", "pivot"},
    Synonym{"rna", "pivot"},
    Synonym{"ridet", "pivot"},
    Synonym{"name", "nom"},
    Synonym{"nom_du_lieu", "nom"},
    Synonym{"lieu", "nom"},
    Synonym{"ville", "commune"},
    Synonym{"nom_de_la_commune", "commune"},
    Synonym{"nom_commune", "commune"},
    Synonym{"cp", "code_postal"},
    Synonym{"insee", "code_insee"},
    Synonym{"code_commune", "code_insee"},
    Synonym{"code_insee_de_la_commune", "code_insee"},
    Synonym{"adresse_postale", "adresse"},
    Synonym{"complement_d_adresse", "complement_adresse"},
    Synonym{"lat", "latitude"},
    Synonym{"lon", "longitude"},
    Synonym{"lng", "longitude"},
    Synonym{"long", "longitude"},
    Synonym{"numero_de_telephone", "telephone"},
    Synonym{"tel", "telephone"},
    Synonym{"phone", "telephone"},
    Synonym{"telephones", "telephone"},
    Synonym{"courriel", "courriels"},
    Synonym{"courriel_s", "courriels"},
    Synonym{"email", "courriels"},
    Synonym{"e_mail", "courriels"},
    Synonym{"mail", "courriels"},
    Synonym{"adresse_mail", "courriels"},
    Synonym{"contact_mail", "courriels"},
    Synonym{"site_internet", "site_web"},
    Synonym{"site", "site_web"},
    Synonym{"url", "site_web"},
    Synonym{"website", "site_web"},
    Synonym{"horaires_d_ouverture", "horaires"},
    Synonym{"opening_hours", "horaires"},
    Synonym{"presentation_detaillee", "presentation_detail"},
    Synonym{"structure_collectant_la_donnee", "source"},
    Synonym{"date_de_maj", "date_maj"},
    Synonym{"dispositifs_et_programmes_nationaux", "dispositif_programmes_nationaux"},
    Synonym{"formations_et_labels", "formations_labels"},
    Synonym{"autres_formations_et_labels", "autres_formations_labels"},
    Synonym{"prise_de_rdv", "prise_rdv"},
};

constexpr std::array organisationSynonyms{
    Synonym{"nom", "name"},
    Synonym{"structure", "name"},
    Synonym{"organisation", "name"},
    Synonym{"organisme", "name"},
    Synonym{"association", "name"},
    Synonym{"raison_sociale", "name"},
    Synonym{"denomination", "name"},
    Synonym{"type", "kind"},
    Synonym{"type_d_organisation", "kind"},
    Synonym{"forme_juridique", "kind"},
    Synonym{"siret", "pivot"},
    Synonym{"siren", "pivot"},
    Synonym{"rna", "pivot"},
    Synonym{"ridet", "pivot"},
    Synonym{"courriels", "email"},
    Synonym{"e_mail", "email"},
    Synonym{"mail", "email"},
    Synonym{"adresse_mail", "email"},
    Synonym{"tel", "phone"},
    Synonym{"telephones", "phone"},
    Synonym{"numero_de_telephone", "phone"},
    Synonym{"site_internet", "website"},
    Synonym{"site", "website"},
    Synonym{"url", "website"},
    Synonym{"adresse_postale", "address"},
    Synonym{"cp", "code_postal"},
    Synonym{"ville", "commune"},
    Synonym{"insee", "code_insee"},
    Synonym{"presentation", "description"},
};

constexpr std::array personSynonyms{
    Synonym{"nom", "family_name"},
    Synonym{"last_name", "family_name"},
    Synonym{"surname", "family_name"},
    Synonym{"first_name", "given_name"},
    Synonym{"prenoms", "given_name"},
    Synonym{"poste", "job_title"},
    Synonym{"metier", "job_title"},
    Synonym{"role", "job_title"},
    Synonym{"titre", "job_title"},
    Synonym{"job", "job_title"},
    Synonym{"organisme", "organisation"},
    Synonym{"association", "organisation"},
    Synonym{"employeur", "organisation"},
    Synonym{"entreprise", "organisation"},
    Synonym{"organization", "organisation"},
    Synonym{"courriels", "email"},
    Synonym{"e_mail", "email"},
    Synonym{"mail", "email"},
    Synonym{"adresse_mail", "email"},
    Synonym{"tel", "phone"},
    Synonym{"telephones", "phone"},
    Synonym{"portable", "phone"},
    Synonym{"mobile", "phone"},
    Synonym{"numero_de_telephone", "phone"},
    Synonym{"site_internet", "website"},
    Synonym{"site", "website"},
    Synonym{"url", "website"},
    Synonym{"adresse_postale", "address"},
    Synonym{"cp", "code_postal"},
    Synonym{"ville", "commune"},
    Synonym{"notes", "internal_notes"},
    Synonym{"note", "internal_notes"},
    Synonym{"remarques", "internal_notes"},
    Synonym{"commentaire", "internal_notes"},
    Synonym{"commentaires", "internal_notes"},
};

struct Names {
    std::span<const std::string_view> headers;
    std::span<const Synonym> synonyms;
};

Names namesOf(Entity entity) {
    switch (entity) {
    case Entity::Place:
        return {placeHeaders, placeSynonyms};
    case Entity::Organisation:
        return {organisationHeaders, organisationSynonyms};
    case Entity::Person:
        return {personHeaders, personSynonyms};
    default:
        return {};
    }
    std::unreachable();
}

using Table = std::unordered_map<std::string, FieldMatch>;

Table buildTable(Entity entity) {
    Table table;
    const auto fields = fieldsOf(entity);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].kind != FieldKind::Extra) {
            table.emplace(fields[i].name, FieldMatch{i, NameMatch::Exact});
        }
    }
    const Names names = namesOf(entity);
    for (std::size_t i = 0; i < names.headers.size(); ++i) {
        table.emplace(columnKey(names.headers[i]), FieldMatch{i, NameMatch::Spreadsheet});
    }
    for (const auto& [key, field] : names.synonyms) {
        if (const auto index = fieldIndex(entity, field)) {
            table.emplace(key, FieldMatch{*index, NameMatch::Synonym});
        }
    }
    return table;
}

const Table& tableOf(Entity entity) {
    static const auto tables = [] {
        std::array<Table, entityCount> built;
        for (std::size_t i = 0; i < entityCount; ++i) {
            built[i] = buildTable(static_cast<Entity>(i));
        }
        return built;
    }();
    return tables[std::to_underlying(entity)];
}

} // namespace

std::string columnKey(std::string_view header) {
    std::string key;
    const std::string folded = fold(header.substr(0, 200));
    forEachWord(folded, [&](std::string_view word) {
        key += key.empty() ? "" : "_";
        key += word;
    });
    return key;
}

std::optional<FieldMatch> fieldForColumn(Entity entity, std::string_view header) {
    const Table& table = tableOf(entity);
    const auto found = table.find(columnKey(header));
    return found == table.end() ? std::nullopt : std::optional{found->second};
}

bool isKnownColumn(std::string_view header) {
    return fieldForColumn(Entity::Place, header) || fieldForColumn(Entity::Organisation, header)
           || fieldForColumn(Entity::Person, header);
}

std::string_view spreadsheetHeader(Entity entity, std::size_t field) {
    const Names names = namesOf(entity);
    return field < names.headers.size() ? names.headers[field] : fieldsOf(entity)[field].name;
}

} // namespace maillage
