// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/territory_parts.h"

#include "core/base/text.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 5> kindNames{"region", "departement", "epci", "commune", "arrondissement"};
constexpr std::array<std::string_view, 5> prefixes{"reg:", "dep:", "epci:", "communes:", "arr:"};

/// The territory of a kind that a commune lies in: its code and name. An empty code: none.
std::pair<std::string, std::string_view> territoryOf(const Commune& commune, TerritoryKind kind) {
    switch (kind) {
    case TerritoryKind::Region:
        return {std::string(commune.regionCode()), {}};
    case TerritoryKind::Departement:
        return {std::string(commune.departementCode()), commune.departement().name};
    case TerritoryKind::Arrondissement: {
        const auto arrondissement = commune.arrondissement();
        return arrondissement ? std::pair(std::string(arrondissement->code), arrondissement->name)
                              : std::pair(std::string(), std::string_view());
    }
    case TerritoryKind::Epci: {
        const auto epci = commune.epci();
        return epci ? std::pair(epci->code(), epci->name) : std::pair(std::string(), std::string_view());
    }
    case TerritoryKind::Communes:
        break;
    }
    return {std::string(commune.code()), commune.name()};
}

/// Of the communes' départements or régions, the one with most inhabitants.
std::string mostInhabited(const TerritoryPart& territory, TerritoryKind kind) {
    std::map<std::string, std::uint64_t> inhabitants;
    for (const Commune& commune : territory.communes) {
        inhabitants[territoryOf(commune, kind).first] += commune.population().value_or(0);
    }
    const auto most = std::ranges::max_element(inhabitants, {}, [](const auto& entry) { return entry.second; });
    return most == inhabitants.end() ? std::string() : std::string(prefixes[std::to_underlying(kind)]) + most->first;
}

} // namespace

std::string_view nameOf(TerritoryKind kind) {
    return kindNames[std::to_underlying(kind)];
}

std::optional<TerritoryKind> territoryKindNamed(std::string_view name) {
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? std::nullopt
                                    : std::optional{static_cast<TerritoryKind>(found - kindNames.begin())};
}

std::vector<TerritoryPart> allTerritories(TerritoryKind kind) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::map<std::string, TerritoryPart> parts;
    TerritoryPart* latest = nullptr; // neighbours in the list mostly belong together
    std::string latestCode;
    for (std::uint16_t number = 0; number < gazetteer.communeCount(); ++number) {
        const Commune commune = gazetteer.communeNumbered(number);
        if (commune.kind() != CommuneKind::Present) {
            continue;
        }
        auto [code, name] = territoryOf(commune, kind);
        if (code.empty()) {
            continue;
        }
        if (latest == nullptr || code != latestCode) {
            latest = &parts[code];
            latest->name = name;
            latestCode = std::move(code);
        }
        latest->communes.push_back(commune);
    }
    std::vector<TerritoryPart> all;
    for (auto& [code, part] : parts) {
        part.identification = std::string(prefixes[std::to_underlying(kind)]) + code;
        if (kind == TerritoryKind::Region) {
            const auto region = gazetteer.region(code);
            part.name = region ? region->name : std::string_view(code);
        }
        all.push_back(std::move(part));
    }
    return all;
}

std::vector<TerritoryPart> partsOf(const TerritoryPart& within, TerritoryKind kind) {
    const auto isWithin = [&](const Commune& commune) {
        return std::ranges::binary_search(within.communes, commune.number(), {}, &Commune::number);
    };
    std::vector<TerritoryPart> parts = allTerritories(kind);
    std::erase_if(parts, [&](const TerritoryPart& part) { return std::ranges::none_of(part.communes, isWithin); });
    std::ranges::stable_sort(parts, {}, [](const TerritoryPart& part) { return fold(part.name); });
    return parts;
}

TerritoryPart partOf(const Territory& territory) {
    return {territory.identification(), territory.name(), territory.communes()};
}

std::vector<TerritoryPart> wholesOf(const TerritoryPart& territory) {
    std::vector<TerritoryPart> wholes;
    for (const TerritoryKind kind : {TerritoryKind::Departement, TerritoryKind::Region}) {
        const auto whole = Territory::parse(mostInhabited(territory, kind));
        const bool larger = whole && whole->communes().size() > territory.communes.size();
        if (larger && !territory.identification.starts_with(prefixes[std::to_underlying(TerritoryKind::Region)])) {
            wholes.push_back(partOf(*whole));
        }
    }
    return wholes;
}

} // namespace maillage
