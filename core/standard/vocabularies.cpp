// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standard/vocabularies.h"

#include "core/base/text.h"
#include "core/standard/typologies.h"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr Term same(std::string_view value) {
    return {value, value};
}

constexpr std::array itinerance{same("Itinérant"), same("Fixe")};

constexpr std::array services{
    same("Aide aux démarches administratives"),
    same("Maîtrise des outils numériques du quotidien"),
    same("Insertion professionnelle via le numérique"),
    same("Utilisation sécurisée du numérique"),
    same("Parentalité et éducation avec le numérique"),
    same("Loisirs et créations numériques"),
    same("Compréhension du monde numérique"),
    same("Accès internet et matériel informatique"),
    same("Acquisition de matériel informatique à prix solidaire"),
};

constexpr std::array publics{
    same("Jeunes"), same("Étudiants"), same("Familles et/ou enfants"), same("Seniors"), same("Femmes"),
};

constexpr std::array prisesEnCharge{
    same("Surdité"),
    same("Handicaps moteurs"),
    same("Handicaps mentaux"),
    same("Illettrisme"),
    same("Langues étrangères (anglais)"),
    same("Langues étrangères (autres)"),
    same("Déficience visuelle"),
};

constexpr std::array frais{same("Gratuit"), same("Gratuit sous condition"), same("Payant")};

constexpr std::array dispositifs{
    same("Aidants Connect"),
    same("Bibliothèques numérique de référence"),
    same("Certification PIX"),
    same("Conseillers numériques"),
    same("Emmaüs Connect"),
    same("France Services"),
    same("Grande école du numérique"),
    same("La Croix Rouge"),
    Term{"Point d'accès numérique CAF", "Point d’accès numérique CAF"},
    same("Promeneurs du net"),
    same("Relais numérique (Emmaüs Connect)"),
};

constexpr std::string_view laPosteWithSpace = "Étapes numériques (La Poste)";
constexpr std::string_view laPosteInPattern = "Étapes numériques(La Poste)";

constexpr std::array formations{
    same("Formé à « Mon Espace Santé »"),
    same("Formé à « DUPLEX » (illettrisme)"),
    same("Arnia/MedNum BFC (Bourgogne-Franche-Comté)"),
    same("Collectif ressources et acteurs réemploi (Normandie)"),
    Term{laPosteInPattern, laPosteWithSpace},
    same("Fabriques de Territoire"),
    same("Les Éclaireurs du numérique (Drôme)"),
    same("Mes Papiers (Métropole de Lyon)"),
    same("ORDI 3.0"),
    same("SUD LABS (PACA)"),
};

constexpr std::array acces{
    same("Se présenter"),
    same("Téléphoner"),
    same("Contacter par mail"),
    same("Prendre un RDV en ligne"),
    Term{"Ce lieu n'accueille pas de public", "Ce lieu n’accueille pas de public"},
    same("Envoyer un mail avec une fiche de prescription"),
};

constexpr std::array accompagnement{
    same("En autonomie"),
    same("Accompagnement individuel"),
    same("Dans un atelier collectif"),
    same("À distance"),
};

/// The letters and digits of a folded text, so that spaces and punctuation do not count.
std::string essence(std::string_view value) {
    const std::string folded = fold(value);
    std::string kept;
    forEachWord(folded, [&](std::string_view word) { kept += word; });
    return kept;
}

std::string withTypographicApostrophes(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\'') {
            out += "’";
        } else {
            out += c;
        }
    }
    return out;
}

/// Calls `visit(part)` for each part between "|".
template<typename Visit>
void forEachPart(std::string_view list, Visit&& visit) {
    while (!list.empty()) {
        const std::size_t bar = list.find('|');
        visit(trimmed(list.substr(0, bar)));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

} // namespace

std::span<const Term> vocabularyOf(PlaceField field) {
    switch (field) {
    case PlaceField::Typologie:
        return typologies();
    case PlaceField::Itinerance:
        return itinerance;
    case PlaceField::Services:
        return services;
    case PlaceField::PublicsSpecifiquementAdresses:
        return publics;
    case PlaceField::PriseEnChargeSpecifique:
        return prisesEnCharge;
    case PlaceField::FraisACharge:
        return frais;
    case PlaceField::DispositifProgrammesNationaux:
        return dispositifs;
    case PlaceField::FormationsLabels:
        return formations;
    case PlaceField::ModalitesAcces:
        return acces;
    case PlaceField::ModalitesAccompagnement:
        return accompagnement;
    default:
        return {};
    }
}

bool isClosedVocabulary(PlaceField field) {
    return field != PlaceField::Typologie && !vocabularyOf(field).empty();
}

std::optional<std::size_t> termIndex(PlaceField field, std::string_view value) {
    if (field == PlaceField::Typologie) {
        return typologieIndex(value);
    }
    const std::span<const Term> terms = vocabularyOf(field);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].value == value) {
            return i;
        }
    }
    if (field == PlaceField::FormationsLabels && value == laPosteWithSpace) {
        return termIndex(field, laPosteInPattern);
    }
    return std::nullopt;
}

std::optional<std::size_t> similarTerm(PlaceField field, std::string_view value) {
    const std::string wanted = essence(value);
    const std::span<const Term> terms = vocabularyOf(field);
    const auto found = std::ranges::find_if(terms, [&](const Term& term) { return essence(term.value) == wanted; });
    return wanted.empty() || found == terms.end() ? std::nullopt : std::optional<std::size_t>(found - terms.begin());
}

std::uint32_t termMask(PlaceField field, std::string_view list) {
    std::uint32_t mask = 0;
    if (isClosedVocabulary(field)) {
        forEachPart(list, [&](std::string_view part) {
            if (const auto index = termIndex(field, part)) {
                mask |= 1U << *index;
            }
        });
    }
    return mask;
}

TypologieMask typologieMask(std::string_view list) {
    TypologieMask mask;
    forEachPart(list, [&](std::string_view part) {
        if (const auto index = typologieIndex(part)) {
            mask.set(*index);
        }
    });
    return mask;
}

std::string termLabel(PlaceField field, std::string_view value) {
    if (const auto index = termIndex(field, value)) {
        return std::string(vocabularyOf(field)[*index].label);
    }
    return withTypographicApostrophes(value);
}

std::optional<std::string> canonicalForExport(PlaceField field, std::string_view value) {
    if (field != PlaceField::FormationsLabels || value.find(laPosteWithSpace) == std::string_view::npos) {
        return std::nullopt;
    }
    std::string rewritten;
    bool changed = false;
    for (std::size_t begin = 0; begin <= value.size();) {
        const std::size_t bar = std::min(value.find('|', begin), value.size());
        const std::string_view part = value.substr(begin, bar - begin);
        const bool laPoste = trimmed(part) == laPosteWithSpace;
        changed |= laPoste;
        rewritten += laPoste ? laPosteInPattern : part;
        rewritten += bar < value.size() ? "|" : "";
        begin = bar + 1;
    }
    return changed ? std::optional{rewritten} : std::nullopt;
}

} // namespace maillage
