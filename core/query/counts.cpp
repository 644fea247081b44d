// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/conditions.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

using Histogram = std::vector<std::size_t>;

/// What a pass over all places counts: by set, not yet by value.
struct Raw {
    std::array<Histogram, facetCount> sets;
    Histogram localities;
};

void countNumbers(Histogram& histogram, const Block& block, const std::array<std::uint32_t, blockRows>& numbers,
                  const std::array<Failures, blockRows>& failures, Failures own) {
    for (PlaceRow i = 0; i < block.count; ++i) {
        if ((failures[i] & ~own) == 0) {
            ++histogram[numbers[i]];
        }
    }
}

void countFlags(FacetCounts& counts, const Snapshot& snapshot, std::size_t number,
                const std::array<Failures, blockRows>& failures) {
    const Block& block = *snapshot.data().blocks[number];
    const auto first = static_cast<PlaceRow>(number * blockRows);
    for (PlaceRow i = 0; i < block.count; ++i) {
        counts.total += failures[i] == 0 ? 1U : 0U;
        if ((failures[i] & ~coordinatesBit) == 0) {
            ++(block.placements[i] == Placement::Exact ? counts.withCoordinates : counts.withoutCoordinates);
        }
        if ((failures[i] & ~faultsBit) == 0 && snapshot.faultsKnown()) {
            counts.withErrors += snapshot.hasErrors(first + i) ? 1U : 0U;
            counts.withWarnings += snapshot.hasWarnings(first + i) ? 1U : 0U;
        }
    }
}

void spread(FacetCounts& counts, std::size_t facet, const ValueSets& sets, const Histogram& bySet) {
    counts.values[facet].assign(sets.values().size(), 0);
    counts.without[facet] = bySet[0];
    for (std::uint32_t set = 1; set < sets.setCount(); ++set) {
        for (const std::uint32_t value : sets.valuesOf(set)) {
            counts.values[facet][value] += bySet[set];
        }
    }
}

class AreaCounter {
public:
    void add(std::string_view code, std::string_view name, std::size_t count) {
        Area& area = m_areas[std::string(code)];
        area.name = name;
        area.count += count;
    }

    [[nodiscard]] std::vector<AreaCount> result(std::string_view kind) const {
        std::vector<AreaCount> areas;
        for (const auto& [code, area] : m_areas) {
            areas.push_back({std::string(kind) + code, area.name, area.count});
        }
        return areas;
    }

private:
    struct Area {
        std::string_view name;
        std::size_t count = 0;
    };

    std::map<std::string, Area> m_areas;
};

/// Places by commune of today, by its number in the gazetteer.
std::map<std::uint16_t, std::pair<Commune, std::size_t>> byCommune(const Localities& localities,
                                                                   const Histogram& byLocality) {
    std::map<std::uint16_t, std::pair<Commune, std::size_t>> communes;
    for (std::uint32_t i = 0; i < localities.count(); ++i) {
        if (localities[i].place && byLocality[i] > 0) {
            const Commune commune = localities[i].place->present();
            communes.try_emplace(commune.number(), commune, 0).first->second.second += byLocality[i];
        }
    }
    return communes;
}

void spreadAreas(FacetCounts& counts, const Localities& localities, const Histogram& byLocality) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::array<AreaCounter, 4> areas;
    auto& [regions, departements, epcis, communes] = areas;
    for (const auto& [number, entry] : byCommune(localities, byLocality)) {
        const auto& [commune, count] = entry;
        const Departement departement = commune.departement();
        communes.add(commune.code(), commune.name(), count);
        departements.add(departement.code, departement.name, count);
        if (const auto region = gazetteer.region(departement.regionCode)) {
            regions.add(region->code, region->name, count);
        }
        if (const auto epci = commune.epci()) {
            epcis.add(epci->code(), epci->name, count);
        }
    }
    counts.regions = regions.result("reg:");
    counts.departements = departements.result("dep:");
    counts.epcis = epcis.result("epci:");
    counts.communes = communes.result("communes:");
}

} // namespace

FacetCounts counts(const Snapshot& snapshot, const Filter& filter) {
    const SnapshotData& data = snapshot.data();
    const Conditions conditions(snapshot, filter);
    FacetCounts result;
    Raw raw;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        raw.sets[facet].assign(data.sets[facet]->setCount(), 0);
    }
    raw.localities.assign(data.localities->count(), 0);
    std::array<Failures, blockRows> failures{};
    for (std::size_t number = 0; number < data.blocks.size(); ++number) {
        const Block& block = *data.blocks[number];
        conditions.judge(number, failures);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            countNumbers(raw.sets[facet], block, block.sets[facet], failures, bitOf(facet));
        }
        countNumbers(raw.localities, block, block.localities, failures, territoryBit);
        countFlags(result, snapshot, number, failures);
    }
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        spread(result, facet, *data.sets[facet], raw.sets[facet]);
    }
    spreadAreas(result, *data.localities, raw.localities);
    return result;
}

} // namespace maillage
