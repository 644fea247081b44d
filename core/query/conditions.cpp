// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/conditions.h"

#include "core/query/query.h"
#include "core/query/spatial.h"
#include "core/territory/territory.h"

#include <algorithm>

namespace maillage {

namespace {

void fail(std::array<Failures, blockRows>& failures, PlaceRow count, Failures bit,
          const std::array<std::uint32_t, blockRows>& numbers, const std::vector<std::uint8_t>& passing) {
    for (PlaceRow i = 0; i < count; ++i) {
        failures[i] |= passing[numbers[i]] != 0 ? 0U : bit;
    }
}

} // namespace

Conditions::Conditions(const Snapshot& snapshot, const Filter& filter)
    : m_snapshot(snapshot)
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
    const Localities& localities = *m_snapshot.data().localities;
    m_localities.resize(localities.count());
    for (const std::string& identification : identifications) {
        const auto territory = Territory::parse(identification);
        for (std::uint32_t i = 0; territory && i < localities.count(); ++i) {
            if (territory->containsCommune(localities[i].insee)) {
                m_localities[i] = 1;
            }
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
}

void Conditions::judgeColumns(const Block& block, std::array<Failures, blockRows>& failures) const {
    for (std::size_t facet = 0; facet < facetCount; ++facet) {
        if (!m_sets[facet].empty()) {
            fail(failures, block.count, bitOf(facet), block.sets[facet], m_sets[facet]);
        }
    }
    if (!m_localities.empty()) {
        fail(failures, block.count, territoryBit, block.localities, m_localities);
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

} // namespace maillage
