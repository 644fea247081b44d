// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/typologies.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr std::array<Term, 100> table{{
    {"ACI", "Atelier et chantier d’insertion"},
    {"ACIPHC", "Atelier et chantier d’insertion, premières heures en chantier"},
    {"AFPA", "Agence nationale pour la formation professionnelle des adultes"},
    {"AI", "Association intermédiaire"},
    {"ASE", "Aide sociale à l’enfance"},
    {"ASSO", "Association"},
    {"ASSO_CHOMEUR", "Association de chômeurs"},
    {"AVIP", "Crèche à vocation d’insertion professionnelle"},
    {"Autre", "Autre"},
    {"BIB", "Bibliothèque ou médiathèque"},
    {"CAARUD", "Accueil et accompagnement à la réduction des risques pour usagers de drogues (CAARUD)"},
    {"CADA", "Centre d’accueil de demandeurs d’asile"},
    {"CAF", "Caisse d’allocations familiales"},
    {"CAP_EMPLOI", "Cap emploi"},
    {"CAVA", "Centre d’adaptation à la vie active"},
    {"CC", "Communauté de communes"},
    {"CCAS", "Centre communal d’action sociale"},
    {"CCONS", "Chambre consulaire"},
    {"CD", "Conseil départemental"},
    {"CDAS", "Centre départemental d’action sociale"},
    {"CFP", "Centre des finances publiques"},
    {"CHRS", "Centre d’hébergement et de réinsertion sociale"},
    {"CHU", "Centre d’hébergement d’urgence"},
    {"CIAS", "Centre intercommunal d’action sociale"},
    {"CIDFF", "Centre d’information sur les droits des femmes et des familles"},
    {"CITMET", "Cité des métiers"},
    {"CMP", "Centre médico-psychologique"},
    {"CMS", "Centre médico-social"},
    {"COMMUNES", "Commune"},
    {"CPAM", "Caisse primaire d’assurance maladie"},
    {"CPH", "Centre provisoire d’hébergement"},
    {"CS", "Centre social"},
    {"CSAPA", "Centre de soins, d’accompagnement et de prévention en addictologie"},
    {"CSC", "Centre socioculturel"},
    {"DEETS", "Direction de l’économie, de l’emploi, du travail et des solidarités"},
    {"DEPT", "Services sociaux du conseil départemental"},
    {"DIPLP", "Délégation interministérielle à la prévention et à la lutte contre la pauvreté"},
    {"E2C", "École de la deuxième chance"},
    {"EA", "Entreprise adaptée"},
    {"EATT", "Entreprise adaptée de travail temporaire"},
    {"EI", "Entreprise d’insertion"},
    {"EITI", "Entreprise d’insertion par le travail indépendant"},
    {"ENM", "Espace numérique mobile"},
    {"EPCI", "Intercommunalité"},
    {"EPI", "Espace public internet"},
    {"EPIDE", "Établissement pour l’insertion dans l’emploi"},
    {"EPN", "Espace public numérique"},
    {"ES", "Épicerie solidaire"},
    {"ESAT", "Établissement ou service d’accompagnement par le travail"},
    {"ESS", "Entreprise de l’économie sociale et solidaire"},
    {"ETABL_PRI", "Établissement privé"},
    {"ETABL_PUB", "Établissement public"},
    {"ETTI", "Entreprise de travail temporaire d’insertion"},
    {"EVS", "Espace de vie sociale"},
    {"FABLAB", "Fablab"},
    {"FABRIQUE", "Fabrique"},
    {"FAIS", "Fédération d’acteurs de l’insertion et de la solidarité"},
    {"FAS", "Fédération des acteurs de la solidarité"},
    {"FT", "France Travail"},
    {"GEIQ", "Groupement d’employeurs pour l’insertion et la qualification"},
    {"GEN", "Grande école du numérique"},
    {"HUDA", "Hébergement d’urgence pour demandeurs d’asile"},
    {"LA_POSTE", "La Poste"},
    {"MDE", "Maison de l’emploi"},
    {"MDEF", "Maison de l’emploi et de la formation"},
    {"MDH", "Maison des habitants"},
    {"MDPH", "Maison départementale des personnes handicapées"},
    {"MDS", "Maison départementale des solidarités"},
    {"MJC", "Maison des jeunes et de la culture"},
    {"ML", "Mission locale"},
    {"MQ", "Maison de quartier"},
    {"MSA", "Mutualité sociale agricole"},
    {"MSAP", "Maison de services au public"},
    {"MUNI", "Mairie, services municipaux"},
    {"OACAS", "Organisme d’accueil communautaire et d’activité solidaire"},
    {"OCASF", "Organisme du code de l’action sociale et des familles"},
    {"ODC", "Organisation délégataire d’un conseil départemental"},
    {"OF", "Organisme de formation"},
    {"OIL", "Opérateur d’intermédiation locative"},
    {"OPCS", "Organisation porteuse de la clause sociale"},
    {"PAD", "Point d’accès au droit"},
    {"PE", "Pôle emploi"},
    {"PENSION", "Pension de famille, résidence accueil"},
    {"PI", "Point information"},
    {"PIJ_BIJ", "Point ou bureau information jeunesse"},
    {"PIMMS", "Point information médiation multiservices"},
    {"PJJ", "Protection judiciaire de la jeunesse"},
    {"PLIE", "Plan local pour l’insertion et l’emploi"},
    {"POSTE", "La Poste"},
    {"PREF", "Préfecture ou sous-préfecture"},
    {"PREVENTION", "Service ou club de prévention"},
    {"REG", "Région"},
    {"RELAIS_LECTURE", "Relais lecture"},
    {"RESSOURCERIE", "Ressourcerie"},
    {"RFS", "Réseau France services"},
    {"RS_FJT", "Résidence sociale, foyer de jeunes travailleurs"},
    {"SCP", "Services et clubs de prévention"},
    {"SPIP", "Service pénitentiaire d’insertion et de probation"},
    {"TIERS_LIEUX", "Tiers-lieu"},
    {"UDAF", "Union départementale des associations familiales"},
}};

static_assert(table.size() <= maxTypologies);
static_assert(std::ranges::is_sorted(table, {}, &Term::value));

} // namespace

std::span<const Term> typologies() {
    return table;
}

std::optional<std::size_t> typologieIndex(std::string_view code) {
    const auto found = std::ranges::lower_bound(table, code, {}, &Term::value);
    return found == table.end() || found->value != code ? std::nullopt
                                                        : std::optional<std::size_t>(found - table.begin());
}

} // namespace maillage
