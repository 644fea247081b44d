// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/checker.h"

#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage::test {

/// The day on which the tests take place.
inline constexpr Date day = std::chrono::year{2025} / 6 / 15;

using Changes = std::initializer_list<std::pair<PlaceField, std::string_view>>;

/// A place in Angers that has nothing to mend.
inline Record goodPlace() {
    Record place;
    place[PlaceField::Id] = "place-1";
    place[PlaceField::Pivot] = "21490007800012";
    place[PlaceField::Nom] = "Médiathèque Toussaint";
    place[PlaceField::Commune] = "Angers";
    place[PlaceField::CodePostal] = "49000";
    place[PlaceField::CodeInsee] = "49007";
    place[PlaceField::Adresse] = "49 rue Toussaint";
    place[PlaceField::Latitude] = "47.4690";
    place[PlaceField::Longitude] = "-0.5550";
    place[PlaceField::Typologie] = "BIB|MUNI";
    place[PlaceField::Telephone] = "+33241057000";
    place[PlaceField::Courriels] = "contact@mediatheque.example|accueil@angers.example";
    place[PlaceField::SiteWeb] = "https://www.mediatheque.example/lieu?id=1";
    place[PlaceField::Horaires] = "Tu-Fr 10:00-12:00,13:30-18:00; PH off";
    place[PlaceField::PresentationResume] = "Des ateliers, chaque semaine ; « pour toutes et tous ».";
    place[PlaceField::DateMaj] = "2024-04-02";
    place[PlaceField::Services] = "Aide aux démarches administratives|Utilisation sécurisée du numérique";
    place[PlaceField::FraisACharge] = "Gratuit";
    place[PlaceField::FormationsLabels] = "Étapes numériques(La Poste)|ORDI 3.0";
    return place;
}

inline Record changed(Changes changes) {
    Record place = goodPlace();
    for (const auto& [field, value] : changes) {
        place[field] = value;
    }
    return place;
}

/// "error telephone.pattern telephone" for each fault, in order.
inline std::vector<std::string> rulesOf(const Record& place) {
    std::vector<std::string> rules;
    for (const Fault& fault : Checker(day).faultsOf(place)) {
        rules.push_back(std::string(severityName(fault.severity)) + ' ' + std::string(fault.rule) + ' ' + fault.field);
    }
    return rules;
}

} // namespace maillage::test
