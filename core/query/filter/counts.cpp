// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/conditions.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <span>
#include <string>
#include <unordered_map>

namespace maillage {

namespace {

using Histogram = std::vector<std::size_t>;

/// What a pass over all places counts: by set, not yet by value.
struct Raw {
    std::array<Histogram, facetCount> sets;
    Histogram communes; ///< by number of the commune of today
};

template<typename Number>
void countNumbers(Histogram& histogram, const Block& block, const std::array<Number, blockRows>& numbers,
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

void countBits(std::span<std::size_t> totals, const BlockBits& bits, PlaceRow count,
               const std::array<Failures, blockRows>& failures, Failures own) {
    for (PlaceRow i = 0; i < count; ++i) {
        if ((failures[i] & ~own) == 0) {
            for (unsigned left = bits[i]; left != 0; left &= left - 1) {
                ++totals[static_cast<std::size_t>(std::countr_zero(left))];
            }
        }
    }
}

void countTimes(FacetCounts& counts, const Snapshot& snapshot, std::size_t number, const Moment& moment,
                const std::array<Failures, blockRows>& failures) {
    const Block& block = *snapshot.data().blocks[number];
    BlockBits bits{};
    moment.openings(number, bits);
    countBits(counts.openings, bits, block.count, failures, openingBit);
    moment.freshnesses(number, bits);
    countBits(counts.freshnesses, bits, block.count, failures, freshnessBit);
    for (PlaceRow i = 0; i < block.count; ++i) {
        counts.starred += (failures[i] & ~starredBit) == 0 && block.starred[i] ? 1U : 0U;
        counts.callAgainDue += (failures[i] & ~callAgainBit) == 0 && moment.callAgainDue(block, i) ? 1U : 0U;
    }
}

void countChanges(FacetCounts& counts, const PlaceTimes& times, std::size_t number, const Block& block,
                  const std::array<Failures, blockRows>& failures) {
    constexpr std::size_t mostDays = 100'000; // clocks go wrong
    const std::int32_t firstDay = times.firstChange;
    const auto first = static_cast<PlaceRow>(number * blockRows);
    for (PlaceRow i = 0; i < block.count; ++i) {
        const std::int32_t day = times.changedOn(first + i);
        if ((failures[i] & ~changedBit) == 0 && day != Block::noDay) {
            const auto place = std::min(static_cast<std::size_t>(day - firstDay), mostDays);
            if (place >= counts.changes.size()) {
                counts.changes.resize(place + 1);
            }
            ++counts.changes[place];
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

/// Adds up places by area. Communes of an area mostly come one after the other.
class AreaCounter {
public:
    explicit AreaCounter(std::string_view kind)
        : m_kind(kind) {}

    void add(std::string_view code, std::string_view name, std::size_t count) {
        if (m_latest == noArea || m_codes[m_latest] != code) {
            const auto [entry, isNew] = m_numbers.try_emplace(std::string(code), m_areas.size());
            if (isNew) {
                m_areas.push_back({std::string(m_kind) + entry->first, name, 0});
                m_codes.push_back(entry->first);
            }
            m_latest = entry->second;
        }
        m_areas[m_latest].count += count;
    }

    [[nodiscard]] std::vector<AreaCount> result() {
        std::ranges::sort(m_areas, {}, &AreaCount::identification);
        return std::move(m_areas);
    }

private:
    static constexpr std::size_t noArea = SIZE_MAX;

    std::string_view m_kind;
    std::size_t m_latest = noArea;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::string_view> m_codes; ///< the keys of m_numbers
    std::vector<AreaCount> m_areas;
};

/// Those with places, in the order of the gazetteer.
std::vector<std::pair<Commune, std::size_t>> byCommune(const Histogram& byNumber) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    std::vector<std::pair<Commune, std::size_t>> counted;
    for (std::uint16_t number = 0; number < gazetteer.communeCount(); ++number) {
        if (byNumber[number] > 0) {
            counted.emplace_back(gazetteer.communeNumbered(number), byNumber[number]);
        }
    }
    return counted;
}

void spreadPerimeters(FacetCounts& counts, const Perimeters& perimeters, const Histogram& byNumber) {
    for (const Perimeter& perimeter : perimeters) {
        AreaCount area{perimeter.identification, perimeter.name, 0};
        for (const Commune& commune : perimeter.communes) {
            area.count += byNumber[commune.number()];
        }
        counts.perimeters.push_back(std::move(area));
    }
}

void spreadAreas(FacetCounts& counts, const Histogram& byNumber) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    AreaCounter regions("reg:");
    AreaCounter departements("dep:");
    AreaCounter epcis("epci:");
    std::optional<Departement> departement;
    std::optional<Region> region;
    for (const auto& [commune, count] : byCommune(byNumber)) {
        counts.communes.push_back({"communes:" + std::string(commune.code()), commune.name(), count});
        if (!departement || departement->code != commune.departementCode()) {
            departement = commune.departement();
            region = gazetteer.region(departement->regionCode);
        }
        departements.add(departement->code, departement->name, count);
        if (region) {
            regions.add(region->code, region->name, count);
        }
        if (const auto epci = commune.epci()) {
            epcis.add(epci->code(), epci->name, count);
        }
    }
    counts.regions = regions.result();
    counts.departements = departements.result();
    counts.epcis = epcis.result();
}

} // namespace

std::size_t FacetCounts::changedSince(const Date& day) const {
    const auto skipped = (std::chrono::sys_days{day} - std::chrono::sys_days{firstChange}).count();
    const auto from = static_cast<std::size_t>(std::max<decltype(skipped)>(skipped, 0));
    return from >= changes.size()
               ? 0
               : std::accumulate(changes.begin() + static_cast<std::ptrdiff_t>(from), changes.end(), std::size_t{0});
}

FacetCounts counts(const Snapshot& snapshot, const Filter& filter, const LocalTime& at) {
    const SnapshotData& data = snapshot.data();
    const Conditions conditions(snapshot, filter, at);
    FacetCounts result;
    if (data.times) {
        result.firstChange = Date{std::chrono::sys_days{std::chrono::days{data.times->firstChange}}};
    }
    Raw raw;
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        raw.sets[facet].assign(data.sets[facet]->setCount(), 0);
    }
    raw.communes.assign(std::size_t{Block::noCommune} + 1, 0);
    std::array<Failures, blockRows> failures{};
    for (std::size_t number = 0; number < data.blocks.size(); ++number) {
        const Block& block = *data.blocks[number];
        conditions.judge(number, failures);
        for (std::size_t facet = 0; facet < facetCount; ++facet) {
            countNumbers(raw.sets[facet], block, block.sets[facet], failures, bitOf(facet));
        }
        countNumbers(raw.communes, block, block.communes, failures, territoryBit);
        countFlags(result, snapshot, number, failures);
        countTimes(result, snapshot, number, conditions.moment(), failures);
        if (data.times) {
            countChanges(result, *data.times, number, block, failures);
        }
    }
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        spread(result, facet, *data.sets[facet], raw.sets[facet]);
    }
    spreadAreas(result, raw.communes);
    spreadPerimeters(result, snapshot.perimeters(), raw.communes);
    return result;
}

} // namespace maillage
