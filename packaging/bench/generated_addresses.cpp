// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/bench/generated_addresses.h"

#include "core/territory/gazetteer.h"
#include "packaging/bench/generated_address_words.h"

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

/// Somebody of the village: one of about 14,000 surnames.
std::string villager(Chance& chance) {
    std::string name(chance.of(givenNames));
    name += ' ';
    name += chance.of(surnameStarts);
    name += chance.of(surnameMiddles);
    name += chance.of(surnameEnds);
    return name;
}

std::string streetName(Chance& chance) {
    const std::string_view type = chance.of(types);
    if (chance.percent(25)) {
        return std::format("{} {}", type, villager(chance));
    }
    return std::format("{} {}", type, chance.percent(42) ? chance.of(people) : chance.of(things));
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
