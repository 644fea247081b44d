// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/territory.h"

#include "core/territory/gazetteer.h"
#include "core/territory/land/land.h"

#include <algorithm>

namespace maillage {

namespace {

constexpr Metres around{5000}; // of a commune's centre, so that its surroundings are on the map
constexpr std::size_t namesShown = 3;

std::unexpected<Error> unknown(std::string_view id, std::string_view value) {
    return failure(ErrorKind::NotFound, id, {std::string(value)});
}

std::string namesOf(const std::vector<Commune>& communes) {
    std::string names;
    for (std::size_t i = 0; i < communes.size() && i < namesShown; ++i) {
        names += (i == 0 ? "" : ", ");
        names += communes[i].name();
    }
    return communes.size() > namesShown ? names + "…" : names;
}

std::string codesOf(const std::vector<Commune>& communes) {
    std::string codes = "communes:";
    for (const Commune& commune : communes) {
        codes += codes.ends_with(':') ? "" : ",";
        codes += commune.code();
    }
    return codes;
}

Box boxOfCentres(const std::vector<Commune>& communes) {
    Box box;
    for (const Commune& commune : communes) {
        if (const auto centre = commune.centre()) {
            box.include(*centre);
        }
    }
    return grown(box, around);
}

} // namespace

Territory::Territory(TerritoryKind kind, std::string identification, std::string name, std::vector<Commune> communes)
    : m_kind(kind)
    , m_identification(std::move(identification))
    , m_name(std::move(name))
    , m_communes(std::move(communes)) {}

Result<Territory> Territory::parse(std::string_view identification) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    const std::size_t colon = identification.find(':');
    const std::string_view kind = identification.substr(0, colon);
    const std::string_view code = colon == std::string_view::npos ? "" : identification.substr(colon + 1);
    const auto of = [&](TerritoryKind which, const auto& found, std::string_view problem) -> Result<Territory> {
        return found ? Result<Territory>(Territory(which, std::string(identification), std::string(found->name),
                                                   gazetteer.communesOf(*found)))
                     : unknown(problem, code);
    };
    if (kind == "communes") {
        return parseCommunes(code);
    }
    if (kind == "reg") {
        return of(TerritoryKind::Region, gazetteer.region(code), "territory.unknown_region");
    }
    if (kind == "dep") {
        return of(TerritoryKind::Departement, gazetteer.departement(code), "territory.unknown_departement");
    }
    if (kind == "arr") {
        return of(TerritoryKind::Arrondissement, gazetteer.arrondissement(code), "territory.unknown_arrondissement");
    }
    if (kind == "epci") {
        return of(TerritoryKind::Epci, gazetteer.epci(code), "territory.unknown_epci");
    }
    return failure(ErrorKind::Usage, "territory.not_understood", {std::string(identification)});
}

Result<Territory> Territory::parseCode(std::string_view code) {
    constexpr std::size_t inseeLength = 5;
    constexpr std::size_t sirenLength = 9;
    constexpr std::size_t departementLength = 3; // at most
    if (code.contains(':') || code.empty()) {
        return parse(code);
    }
    const std::string text(code);
    if (code.size() == inseeLength) {
        return parse("communes:" + text);
    }
    if (code.size() == sirenLength) {
        return parse("epci:" + text);
    }
    return code.size() <= departementLength ? parse("dep:" + text) : parse(code);
}

Result<Territory> Territory::parseCommunes(std::string_view codes) {
    std::vector<Commune> communes;
    while (!codes.empty()) {
        const std::string_view code = codes.substr(0, codes.find(','));
        codes.remove_prefix(std::min(codes.size(), code.size() + 1));
        const auto found = Gazetteer::instance().commune(code);
        if (!found) {
            return unknown("territory.unknown_commune", code);
        }
        communes.push_back(found->present());
    }
    if (communes.empty()) {
        return failure(ErrorKind::Usage, "territory.not_understood", {"communes:"});
    }
    std::ranges::sort(communes, {}, &Commune::number);
    const auto repeated = std::ranges::unique(communes);
    communes.erase(repeated.begin(), repeated.end());
    std::string identification = codesOf(communes);
    std::string name = namesOf(communes);
    return Territory(TerritoryKind::Communes, std::move(identification), std::move(name), std::move(communes));
}

std::vector<std::string_view> Territory::departements() const {
    std::vector<std::string_view> codes;
    for (const Commune& commune : m_communes) {
        const std::string_view code = commune.departementCode();
        if (!std::ranges::contains(codes, code)) {
            codes.push_back(code);
        }
    }
    return codes;
}

Box Territory::box() const {
    Box box;
    if (m_kind == TerritoryKind::Region || m_kind == TerritoryKind::Departement) {
        for (const std::string_view code : departements()) {
            box.include(Land::instance().boxOf(code).value_or(Box{}));
        }
    }
    return box.isEmpty() ? boxOfCentres(m_communes) : box;
}

bool Territory::containsCommune(std::string_view insee) const {
    const auto commune = Gazetteer::instance().commune(insee);
    if (!commune) {
        return false;
    }
    const std::uint16_t wanted = commune->present().number();
    const auto found = std::ranges::lower_bound(m_communes, wanted, {}, &Commune::number);
    return found != m_communes.end() && found->number() == wanted;
}

} // namespace maillage
