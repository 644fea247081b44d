// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/bench/generated_addresses.h"

#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace maillage::bench {

namespace {

constexpr std::array<std::string_view, 14> types{"Rue",    "Rue",   "Rue",    "Rue",      "Rue",
                                                 "Rue",    "Allée", "Avenue", "Impasse",  "Place",
                                                 "Chemin", "Route", "Square", "Boulevard"};

constexpr std::array<std::string_view, 118> people{
    "Victor Hugo",
    "Jean Jaurès",
    "Louis Pasteur",
    "Jean Moulin",
    "Émile Zola",
    "Jules Ferry",
    "Jules Verne",
    "Pierre et Marie Curie",
    "Marie Curie",
    "Aristide Briand",
    "Léon Blum",
    "Georges Clemenceau",
    "Léon Gambetta",
    "du Général de Gaulle",
    "du Général Leclerc",
    "du Maréchal Foch",
    "du Maréchal Joffre",
    "du Maréchal Juin",
    "du Docteur Schweitzer",
    "du Président Kennedy",
    "du Commandant Charcot",
    "du Capitaine Guynemer",
    "du Colonel Fabien",
    "Jeanne d'Arc",
    "Joachim du Bellay",
    "René Descartes",
    "Blaise Pascal",
    "Molière",
    "Voltaire",
    "Jean-Jacques Rousseau",
    "Jean de La Fontaine",
    "Pierre de Ronsard",
    "François Rabelais",
    "Honoré de Balzac",
    "Alphonse de Lamartine",
    "Alfred de Musset",
    "George Sand",
    "Colette",
    "Simone Veil",
    "Simone de Beauvoir",
    "Olympe de Gouges",
    "Louise Michel",
    "Rosa Parks",
    "Nelson Mandela",
    "Lucie Aubrac",
    "Germaine Tillion",
    "Geneviève de Gaulle",
    "Pierre Mendès France",
    "François Mitterrand",
    "Jean Mermoz",
    "Antoine de Saint-Exupéry",
    "Hélène Boucher",
    "Roland Garros",
    "Louis Blériot",
    "Clément Ader",
    "Gustave Eiffel",
    "Denis Papin",
    "Ambroise Paré",
    "Claude Bernard",
    "Henri Dunant",
    "Claude Debussy",
    "Maurice Ravel",
    "Hector Berlioz",
    "Georges Bizet",
    "Claude Monet",
    "Auguste Renoir",
    "Paul Cézanne",
    "Edgar Degas",
    "Camille Claudel",
    "Auguste Rodin",
    "Henri Matisse",
    "Pablo Picasso",
    "Georges Brassens",
    "Jacques Brel",
    "Édith Piaf",
    "Jacques Prévert",
    "Paul Éluard",
    "Louis Aragon",
    "Guillaume Apollinaire",
    "Arthur Rimbaud",
    "Paul Verlaine",
    "Charles Baudelaire",
    "Marcel Pagnol",
    "Albert Camus",
    "Saint-Exupéry",
    "Saint-Nicolas",
    "Saint-Martin",
    "Saint-Jacques",
    "Saint-Jean",
    "Saint-Pierre",
    "Sainte-Anne",
    "Sainte-Catherine",
    "Notre-Dame",
    "Henri IV",
    "Louis XIV",
    "François Ier",
    "Jean XXIII",
    "Anatole France",
    "Romain Rolland",
    "Henri Barbusse",
    "Pierre Brossolette",
    "Guy Môquet",
    "Marc Sangnier",
    "Gabriel Péri",
    "Salvador Allende",
    "Robert Schuman",
    "Jean Monnet",
    "Winston Churchill",
    "Franklin Roosevelt",
    "Abbé Pierre",
    "du Chanoine Panaget",
    "Auguste Blandeau",
    "Célestin Port",
    "Julien Gracq",
    "Hervé Bazin",
    "René Bazin",
    "Toussaint Louverture",
    "Joséphine Baker",
};

constexpr std::array<std::string_view, 142> things{
    "de l'Église",
    "de la Mairie",
    "du Moulin",
    "des Lilas",
    "de la Gare",
    "des Écoles",
    "du Stade",
    "de la Fontaine",
    "des Acacias",
    "des Tilleuls",
    "du Château",
    "de la Forêt",
    "des Jardins",
    "du Lavoir",
    "de la Paix",
    "des Vignes",
    "du Puits",
    "de la Croix",
    "des Peupliers",
    "des Rosiers",
    "du Port",
    "de la Poste",
    "des Tanneurs",
    "du Pont",
    "de Bretagne",
    "de Nantes",
    "d'Angers",
    "de Paris",
    "de Saumur",
    "de Cholet",
    "du Mans",
    "de Laval",
    "de Tours",
    "des Chênes",
    "des Érables",
    "des Marronniers",
    "des Bouleaux",
    "des Châtaigniers",
    "des Noyers",
    "des Cerisiers",
    "des Pommiers",
    "des Camélias",
    "des Hortensias",
    "des Coquelicots",
    "des Bleuets",
    "des Glycines",
    "des Primevères",
    "des Genêts",
    "des Ajoncs",
    "des Bruyères",
    "des Fougères",
    "des Mésanges",
    "des Hirondelles",
    "des Alouettes",
    "des Rossignols",
    "des Fauvettes",
    "des Bergeronnettes",
    "des Ardoisiers",
    "des Tisserands",
    "des Potiers",
    "des Forges",
    "des Halles",
    "du Marché",
    "du Champ de Foire",
    "du Vieux Pont",
    "du Vieux Bourg",
    "de la Vieille Église",
    "du Four à Chaux",
    "du Four à Pain",
    "de la Grange",
    "de la Ferme",
    "du Prieuré",
    "de l'Abbaye",
    "du Couvent",
    "des Carmes",
    "des Cordeliers",
    "des Ursulines",
    "des Lices",
    "du Mail",
    "de la Commanderie",
    "du Calvaire",
    "de la Chapelle",
    "du Cimetière",
    "du Souvenir",
    "de la Liberté",
    "de la République",
    "de la Résistance",
    "de la Libération",
    "de l'Europe",
    "de l'Avenir",
    "de l'Industrie",
    "de l'Artisanat",
    "du Commerce",
    "du 8 Mai 1945",
    "du 11 Novembre 1918",
    "du 19 Mars 1962",
    "du 4 Septembre",
    "du 14 Juillet",
    "des Deux Moulins",
    "des Trois Fontaines",
    "des Quatre Vents",
    "du Clos",
    "du Clos Fleuri",
    "du Grand Clos",
    "du Petit Bois",
    "du Bois Joli",
    "de la Prairie",
    "des Prés",
    "des Prés Verts",
    "du Pré de la Fontaine",
    "de la Vallée",
    "du Coteau",
    "du Belvédère",
    "du Panorama",
    "de Bellevue",
    "de Beausoleil",
    "de Beaulieu",
    "de la Loire",
    "de la Maine",
    "de la Sarthe",
    "du Layon",
    "de l'Èvre",
    "de l'Étang",
    "de la Rivière",
    "des Îles",
    "du Gué",
    "du Bac",
    "de la Chaussée",
    "de la Levée",
    "de la Butte",
    "du Tertre",
    "des Landes",
    "de la Lande",
    "du Bocage",
    "des Ormeaux",
    "du Noyer Vert",
    "de la Roche",
    "des Roches",
    "de la Carrière",
    "des Perrières",
    "de la Minoterie",
    "de la Laiterie",
};

constexpr std::array<std::string_view, 48> hamletNouns{
    "La Croix",       "Le Bois",         "La Haie",       "La Roche",      "Le Moulin",       "La Grange",
    "Le Pré",         "La Noue",         "Le Champ",      "La Fosse",      "La Lande",        "Le Chêne",
    "La Fontaine",    "Le Puits",        "La Barre",      "Le Gué",        "La Cour",         "Le Plessis",
    "La Motte",       "La Butte",        "Le Verger",     "L'Aunay",       "L'Épine",         "L'Étang",
    "L'Hommeau",      "La Chapelle",     "La Ferté",      "Le Coudray",    "La Perrière",     "La Touche",
    "Le Tertre",      "Les Landes",      "Les Vignes",    "Les Noyers",    "Les Fosses",      "Les Hayes",
    "La Bretonnière", "La Guichardière", "La Martinière", "La Renaudière", "La Gaudinière",   "La Jolivière",
    "La Pichonnière", "La Rivière",      "La Boulaie",    "La Houssaie",   "Le Grand Chemin", "Le Petit Chemin",
};

constexpr std::array<std::string_view, 30> hamletEnds{
    "",          " Blanche",  " Verte",      " Neuve",      " Rouge",
    " du Bas",   " du Haut",  " aux Moines", " Saint-Jean", " Renaud",
    " Martin",   " Gaudin",   " Bertrand",   " Aubert",     " Hamelin",
    " Fouquet",  " Guérin",   " Mareau",     " des Champs", " du Pont",
    " Robert",   " Foucault", " Garnier",    " Pineau",     " Chauvin",
    " Rabineau", " Ménard",   " Bruneau",    " Cesbron",    " Poirier",
};

/// A commune, or a part of a merged one.
struct Part {
    Commune commune;
    std::optional<Commune> former;
    LatLon centre;
    double people = 0;
};

LatLon moved(LatLon p, Chance& chance, double degrees) {
    const auto shift = [&] { return (static_cast<double>(chance.below(2001)) / 1000 - 1) * degrees; };
    return {p.lat + shift(), p.lon + shift()};
}

/// The communes of a département, by code; a merged one as its parts, which share its people.
std::vector<Part> partsOf(const std::string& departement, Chance& chance) {
    std::map<std::string_view, std::vector<Commune>> parts;
    std::vector<Commune> communes;
    for (int i = 1; i < 1000; ++i) {
        const auto commune = Gazetteer::instance().commune(std::format("{}{:03}", departement, i));
        if (commune && commune->kind() == CommuneKind::Present) {
            communes.push_back(*commune);
        } else if (commune
                   && (commune->kind() == CommuneKind::Delegated || commune->kind() == CommuneKind::Associated)) {
            parts[commune->present().code()].push_back(*commune);
        }
    }
    std::vector<Part> all;
    for (const Commune& commune : communes) {
        const LatLon centre = commune.centre().value_or(moved({47.4, -0.5}, chance, 0.3));
        const double people = commune.population().value_or(300);
        const std::vector<Commune>& own = parts[commune.code()];
        if (own.empty()) {
            all.push_back({commune, std::nullopt, centre, people});
        }
        for (const Commune& each : own) {
            const double share = people / static_cast<double>(own.size());
            all.push_back({commune, each, each.centre().value_or(moved(centre, chance, 0.05)), share});
        }
    }
    return all;
}

std::string streetName(Chance& chance) {
    const std::string_view type = chance.of(types);
    const std::string_view name = chance.percent(42) ? chance.of(people) : chance.of(things);
    return std::format("{} {}", type, name);
}

std::string hamletName(Chance& chance) {
    return std::string(chance.of(hamletNouns)) + std::string(chance.of(hamletEnds));
}

/// A street from a point on, numbers odd on the left and even on the right, with gaps.
void addHouses(GeneratedStreet& street, LatLon start, std::size_t count, Chance& chance) {
    const double angle = static_cast<double>(chance.below(628)) / 100;
    const double step = 0.00012;
    std::uint32_t number = 1 + static_cast<std::uint32_t>(chance.below(2));
    for (std::size_t i = 0; i < count; ++i) {
        const double along = step * static_cast<double>(i);
        const double side = number % 2 == 0 ? 0.00008 : -0.00008;
        const LatLon position{start.lat + along * std::sin(angle) + side * std::cos(angle),
                              start.lon + along * std::cos(angle) - side * std::sin(angle)};
        street.houses.push_back({number, "", position});
        if (chance.percent(4)) {
            street.houses.push_back(
                {number, chance.percent(70) ? "bis" : "ter", {position.lat + 0.00002, position.lon}});
        }
        number += chance.percent(85) ? 1U : 3U;
    }
}

GeneratedStreet newStreet(const Part& part, std::string name) {
    const auto postcodes = (part.former ? *part.former : part.commune).postcodes();
    return {.name = std::move(name),
            .insee = std::string(part.commune.code()),
            .commune = std::string(part.commune.name()),
            .formerInsee = std::string(part.former ? part.former->code() : ""),
            .formerCommune = std::string(part.former ? part.former->name() : ""),
            .postcode = postcodes.size() == 0 ? std::string{} : postcodeText(postcodes[0]),
            .houses = {}};
}

/// Streets until the part has so many addresses; in the country every third one is a hamlet.
void addStreets(const Part& part, std::size_t addresses, Chance& chance, std::vector<GeneratedStreet>& streets) {
    std::set<std::string> taken;
    const double reach = 0.004 * std::sqrt(static_cast<double>(addresses) / 100 + 1);
    const bool country = addresses < 2000;
    for (std::size_t made = 0; made < addresses;) {
        const bool hamlet = country && chance.percent(33);
        std::string name = hamlet ? hamletName(chance) : streetName(chance);
        for (int again = 2; !taken.insert(name).second; ++again) {
            name = (hamlet ? hamletName(chance) : streetName(chance))
                   + (again > 6 ? std::format(" {}", taken.size()) : "");
        }
        GeneratedStreet street = newStreet(part, std::move(name));
        const LatLon start = moved(part.centre, chance, reach);
        if (hamlet && chance.percent(50)) {
            street.houses.push_back({0, "", start});
        } else {
            addHouses(street, start, hamlet ? 1 + chance.below(4) : 3 + chance.below(country ? 20 : 40), chance);
        }
        made += street.houses.size();
        streets.push_back(std::move(street));
    }
}

void appendPosition(std::string& out, LatLon p) {
    // The projected coordinates are not read; they only have to look like some.
    out += std::format("{:.2f};{:.2f};{:.6f};{:.6f}", 432000 + p.lon * 75000, 6710000 + p.lat * 111000, p.lon, p.lat);
}

} // namespace

std::vector<GeneratedStreet> generatedStreets(const std::vector<std::string>& departements, std::size_t addresses) {
    Chance chance(20260401);
    std::vector<Part> parts;
    for (const std::string& departement : departements) {
        std::ranges::move(partsOf(departement, chance), std::back_inserter(parts));
    }
    double people = 0;
    for (const Part& part : parts) {
        people += part.people;
    }
    std::vector<GeneratedStreet> streets;
    for (const Part& part : parts) {
        const double share = part.people / people * static_cast<double>(addresses);
        addStreets(part, static_cast<std::size_t>(std::ceil(share)), chance, streets);
    }
    std::map<std::pair<std::string, std::string>, int> names;
    for (const GeneratedStreet& street : streets) {
        ++names[{street.insee, street.name}];
    }
    for (GeneratedStreet& street : streets) {
        street.alone = names[{street.insee, street.name}] == 1;
    }
    return streets;
}

std::string banCsv(const std::vector<GeneratedStreet>& streets) {
    std::string out =
        "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
        "nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;libelle_acheminement;nom_afnor;"
        "source_position;source_nom_voie;certification_commune;cad_parcelles\n";
    for (std::size_t s = 0; s < streets.size(); ++s) {
        const GeneratedStreet& street = streets[s];
        const std::string way = std::format("{}_{:04}", street.insee, s % 10000);
        for (const GeneratedHouse& house : street.houses) {
            if (house.number == 0) {
                continue;
            }
            const std::string_view bar = house.suffix.empty() ? "" : "_";
            out += std::format("{}_{:05}{}{};{};{};{};{};{};{};{};{};{};", way, house.number, bar, house.suffix, way,
                               house.number, house.suffix, street.name, street.postcode, street.insee, street.commune,
                               street.formerInsee, street.formerCommune);
            appendPosition(out, house.position);
            out += std::format(";{};;;{};;commune;commune;{};\n", house.number % 3 == 0 ? "segment" : "entrée",
                               street.commune, s % 2);
        }
    }
    return out;
}

std::string hamletsCsv(const std::vector<GeneratedStreet>& streets) {
    std::string out = "id;nom_lieu_dit;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
                      "nom_ancienne_commune;x;y;lon;lat;source_position;source_nom_voie\n";
    for (std::size_t s = 0; s < streets.size(); ++s) {
        const GeneratedStreet& street = streets[s];
        if (street.houses.front().number == 0) {
            out += std::format("{}_{:04};{};{};{};{};{};{};", street.insee, s % 10000, street.name, street.postcode,
                               street.insee, street.commune, street.formerInsee, street.formerCommune);
            appendPosition(out, street.houses.front().position);
            out += ";commune;commune\n";
        }
    }
    return out;
}

} // namespace maillage::bench
