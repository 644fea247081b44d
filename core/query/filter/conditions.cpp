// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter/conditions.h"

#include "core/query/query.h"
#include "core/query/search/spatial.h"
#include "core/query/snapshot/fault_flags.h"
#include "core/territory/territory.h"

#include <algorithm>

namespace maillage {

namespace {

template<typename Number>
void fail(std::array<Failures, blockRows>& failures, PlaceRow count, Failures bit,
          const std::array<Number, blockRows>& numbers, const std::vector<std::uint8_t>& passing) {
    for (PlaceRow i = 0; i < count; ++i) {
        failures[i] |= passing[numbers[i]] != 0 ? 0U : bit;
    }
}

std::vector<std::uint8_t> statesInUse(const ValueSets& states) {
    const auto open = states.valueNumber("open");
    std::vector<std::uint8_t> inUse(states.setCount());
    for (std::uint32_t set = 0; set < states.setCount(); ++set) {
        inUse[set] = open && std::ranges::contains(states.valuesOf(set), *open) ? 1 : 0;
    }
    return inUse;
}

template<typename Choice>
ChoiceBits bitsOf(const std::vector<Choice>& choices) {
    unsigned bits = 0;
    for (const Choice choice : choices) {
        bits |= choiceBit(choice);
    }
    return static_cast<ChoiceBits>(bits);
}

} // namespace

Moment::Moment(const Snapshot& snapshot, const LocalTime& at)
    : m_snapshot(snapshot)
    , m_today(dayNumber(at.day))
    , m_inUse(statesInUse(*snapshot.data().sets[static_cast<std::size_t>(Facet::State)])) {
    constexpr std::array months{6, 12, 24};
    std::ranges::transform(months, m_olderThan.begin(),
                           [&](int count) { return dayNumber(monthsBefore(at.day, count)); });
    if (const auto& times = snapshot.data().times) {
        m_hours = times->openings(at);
    }
}

void Moment::openings(std::size_t blockNumber, BlockBits& bits) const {
    const Block& block = *m_snapshot.data().blocks[blockNumber];
    const auto first = static_cast<PlaceRow>(blockNumber * blockRows);
    const auto& states = block.sets[static_cast<std::size_t>(Facet::State)];
    for (PlaceRow i = 0; i < block.count; ++i) {
        const bool known = !m_hours.empty() && m_inUse[states[i]] != 0;
        bits[i] = known ? m_hours[m_snapshot.data().times->hoursOf(first + i)] : ChoiceBits{0};
    }
}

void Moment::freshnesses(std::size_t blockNumber, BlockBits& bits) const {
    const Block& block = *m_snapshot.data().blocks[blockNumber];
    for (PlaceRow i = 0; i < block.count; ++i) {
        const std::int32_t day = block.verified[i];
        unsigned found = day == Block::noDay ? choiceBit(Freshness::Never) : 0U;
        for (std::size_t age = 0; age < m_olderThan.size() && found != choiceBit(Freshness::Never); ++age) {
            found |= day < m_olderThan[age] ? 1U << age : 0U;
        }
        bits[i] = static_cast<ChoiceBits>(found);
    }
}

Conditions::Conditions(const Snapshot& snapshot, const Filter& filter, const LocalTime& at)
    : m_snapshot(snapshot)
    , m_moment(snapshot, at)
    , m_openings(bitsOf(filter.openings))
    , m_freshnesses(bitsOf(filter.freshnesses))
    , m_starred(filter.starred)
    , m_callAgainDue(filter.callAgainDue)
    , m_changedSince(filter.changedSince.transform(dayNumber))
    , m_hasCoordinates(filter.hasCoordinates)
    , m_withErrors(filter.withErrors)
    , m_withWarnings(filter.withWarnings) {
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (!filter.chosen[facet].empty()) {
            chooseSets(facet, filter.chosen[facet]);
        }
    }
    if (!filter.territories.empty()) {
        chooseTerritories(filter.territories);
    }
    chooseRows(filter);
}

void Conditions::chooseSets(std::size_t facet, const std::vector<std::string>& chosen) {
    const ValueSets& sets = *m_snapshot.data().sets[facet];
    std::vector<bool> wanted(sets.values().size());
    bool withoutValue = false;
    for (const std::string& value : chosen) {
        withoutValue = withoutValue || value.empty();
        if (const auto number = sets.valueNumber(value)) {
            wanted[*number] = true;
        }
    }
    m_sets[facet].resize(sets.setCount());
    for (std::uint32_t set = 0; set < sets.setCount(); ++set) {
        const auto values = sets.valuesOf(set);
        const bool passes =
            values.empty() ? withoutValue : std::ranges::any_of(values, [&](std::uint32_t v) { return wanted[v]; });
        m_sets[facet][set] = passes ? 1 : 0;
    }
}

void Conditions::chooseTerritories(const std::vector<std::string>& identifications) {
    m_communes.assign(std::size_t{Block::noCommune} + 1, 0);
    const auto pass = [&](const std::vector<Commune>& communes) {
        for (const Commune& commune : communes) {
            m_communes[commune.number()] = 1;
        }
    };
    for (const std::string& identification : identifications) {
        if (const Perimeter* perimeter = perimeterOf(m_snapshot.perimeters(), identification)) {
            pass(perimeter->communes);
        } else if (const auto territory = Territory::parse(identification)) {
            pass(territory->communes());
        }
    }
}

void Conditions::chooseRows(const Filter& filter) {
    if (!Query(filter.text).isEmpty()) {
        m_rows = search(m_snapshot, filter.text, 0).matches;
    }
    if (filter.box) {
        Bitmap inBox(m_snapshot.rowCount());
        forEachInBox(m_snapshot, *filter.box, [&](PlaceRow row) { inBox.set(row); });
        m_rows = m_rows ? * m_rows &= inBox : inBox;
    }
    if (!filter.faults.empty()) {
        const Bitmap faulty = rowsWith(m_snapshot, filter.faults);
        m_rows = m_rows ? * m_rows &= faulty : faulty;
    }
    if (filter.among) {
        Bitmap among(m_snapshot.rowCount());
        for (const std::int64_t key : filter.among->keys) {
            if (const auto row = m_snapshot.rowOf(key)) {
                among.set(*row);
            }
        }
        m_rows = m_rows ? * m_rows &= among : among;
    }
}

void Conditions::judge(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const {
    const Block& block = *m_snapshot.data().blocks[blockNumber];
    const std::size_t first = blockNumber * blockRows;
    for (PlaceRow i = 0; i < block.count; ++i) {
        failures[i] = block.live[i] && (!m_rows || m_rows->test(first + i)) ? 0 : outside;
    }
    judgeColumns(block, failures);
    judgeFaults(blockNumber, failures);
    judgeTimes(blockNumber, failures);
    judgeCalls(block, failures);
}

void Conditions::judgeColumns(const Block& block, std::array<Failures, blockRows>& failures) const {
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (!m_sets[facet].empty()) {
            fail(failures, block.count, bitOf(facet), block.sets[facet], m_sets[facet]);
        }
    }
    if (!m_communes.empty()) {
        fail(failures, block.count, territoryBit, block.communes, m_communes);
    }
    for (PlaceRow i = 0; m_hasCoordinates && i < block.count; ++i) {
        const bool has = block.placements[i] == Placement::Exact;
        failures[i] |= has == *m_hasCoordinates ? 0U : coordinatesBit;
    }
}

void Conditions::judgeFaults(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const {
    if (!m_withErrors && !m_withWarnings) {
        return;
    }
    const auto first = static_cast<PlaceRow>(blockNumber * blockRows);
    for (PlaceRow i = 0; i < m_snapshot.data().blocks[blockNumber]->count; ++i) {
        const bool wanted =
            (m_withErrors && m_snapshot.hasErrors(first + i)) || (m_withWarnings && m_snapshot.hasWarnings(first + i));
        failures[i] |= wanted ? 0U : faultsBit;
    }
}

void Conditions::judgeTimes(std::size_t blockNumber, std::array<Failures, blockRows>& failures) const {
    const PlaceRow count = m_snapshot.data().blocks[blockNumber]->count;
    BlockBits bits{};
    if (m_openings != 0) {
        m_moment.openings(blockNumber, bits);
        for (PlaceRow i = 0; i < count; ++i) {
            failures[i] |= (bits[i] & m_openings) != 0 ? 0U : openingBit;
        }
    }
    if (m_freshnesses != 0) {
        m_moment.freshnesses(blockNumber, bits);
        for (PlaceRow i = 0; i < count; ++i) {
            failures[i] |= (bits[i] & m_freshnesses) != 0 ? 0U : freshnessBit;
        }
    }
    const auto first = static_cast<PlaceRow>(blockNumber * blockRows);
    const auto& times = m_snapshot.data().times;
    for (PlaceRow i = 0; m_changedSince && i < count; ++i) {
        const bool passes = times && times->changedOn(first + i) >= *m_changedSince;
        failures[i] |= passes ? 0U : changedBit;
    }
}

void Conditions::judgeCalls(const Block& block, std::array<Failures, blockRows>& failures) const {
    for (PlaceRow i = 0; m_starred && i < block.count; ++i) {
        failures[i] |= block.starred[i] ? 0U : starredBit;
    }
    for (PlaceRow i = 0; m_callAgainDue && i < block.count; ++i) {
        failures[i] |= m_moment.callAgainDue(block, i) ? 0U : callAgainBit;
    }
}

} // namespace maillage
