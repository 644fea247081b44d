// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/snapshot/snapshot.h"

#include "core/query/search/search_index.h"
#include "core/query/search/spatial_index.h"
#include "core/query/snapshot/place_times.h"
#include "core/query/snapshot/snapshot_data.h"
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/gazetteer.h"

#include <algorithm>
#include <ranges>

namespace maillage {

namespace {

/// Above, looking at changed rows one by one shows in every search.
constexpr std::size_t manyUnsearched = 2000;

std::optional<Date> dateOf(std::int32_t day) {
    return day == Block::noDay ? std::nullopt : std::optional{Date{std::chrono::sys_days{std::chrono::days{day}}}};
}

} // namespace

std::optional<PlaceRow> SnapshotData::slotOf(std::int64_t key) const {
    const auto rows = std::views::iota(PlaceRow{0}, rowCount);
    const auto keyAt = [this](PlaceRow row) { return blockOf(row).keys[row % blockRows]; };
    const auto found = std::ranges::lower_bound(rows, key, {}, keyAt);
    return found != rows.end() && keyAt(*found) == key ? std::optional{*found} : std::nullopt;
}

std::vector<PlaceRow> SnapshotData::editsSince(const SnapshotData& earlier) const {
    std::vector<PlaceRow> rows(edits.begin() + static_cast<std::ptrdiff_t>(earlier.edits.size()), edits.end());
    std::ranges::sort(rows);
    const auto [first, last] = std::ranges::unique(rows);
    rows.erase(first, last);
    return rows;
}

Snapshot::Pointer withoutIndexes(const Snapshot& snapshot) {
    auto data = std::make_shared<SnapshotData>(snapshot.data());
    data->search.reset();
    data->spatial.reset();
    data->faults.reset();
    data->times.reset();
    data->unsearched.clear();
    data->unplaced.clear();
    return std::make_shared<Snapshot>(std::move(data));
}

Snapshot::Pointer Snapshot::empty() {
    auto data = std::make_shared<SnapshotData>();
    data->lineage = std::make_shared<int>();
    data->localities = std::make_shared<Localities>();
    data->perimeters = std::make_shared<Perimeters>();
    for (const Facet facet : allFacets) {
        data->sets[static_cast<std::size_t>(facet)] = std::make_shared<ValueSets>(facet);
    }
    return std::make_shared<Snapshot>(std::move(data));
}

Snapshot::Pointer Snapshot::withIndex(std::shared_ptr<const SearchIndex> index) const {
    auto data = std::make_shared<SnapshotData>(*m_data);
    const SnapshotData* base = index ? &index->data().base->data() : nullptr;
    if (base && base->lineage == m_data->lineage && base->edits.size() <= m_data->edits.size()) {
        data->unsearched = m_data->editsSince(*base);
        data->search = std::move(index);
    }
    return std::make_shared<Snapshot>(std::move(data));
}

Snapshot::Pointer Snapshot::withIndex(std::shared_ptr<const SpatialIndex> index) const {
    auto data = std::make_shared<SnapshotData>(*m_data);
    const SnapshotData* base = index ? &index->data().base->data() : nullptr;
    if (base && base->lineage == m_data->lineage && base->edits.size() <= m_data->edits.size()) {
        data->unplaced = m_data->editsSince(*base);
        data->spatial = std::move(index);
    }
    return std::make_shared<Snapshot>(std::move(data));
}

Snapshot::Pointer Snapshot::withFaults(std::shared_ptr<const FaultFlags> faults) const {
    auto data = std::make_shared<SnapshotData>(*m_data);
    if (faults && faults->lineage() == m_data->lineage) {
        data->faults = std::move(faults);
    }
    return std::make_shared<Snapshot>(std::move(data));
}

Snapshot::Pointer Snapshot::withTimes(std::shared_ptr<const PlaceTimes> times) const {
    auto data = std::make_shared<SnapshotData>(*m_data);
    data->times = std::move(times);
    return std::make_shared<Snapshot>(std::move(data));
}

Result<Snapshot::Pointer> Snapshot::withPerimeters(const store::Connection& connection) const {
    auto perimeters = readPerimeters(connection);
    if (!perimeters) {
        return std::unexpected(perimeters.error());
    }
    auto data = std::make_shared<SnapshotData>(*m_data);
    data->perimeters = std::move(*perimeters);
    return std::make_shared<Snapshot>(std::move(data));
}

const Perimeters& Snapshot::perimeters() const {
    return *m_data->perimeters;
}

Snapshot::Pointer Snapshot::withBoundaries(std::shared_ptr<const Boundaries> boundaries) const {
    auto data = std::make_shared<SnapshotData>(*m_data);
    if (data->boundaries == boundaries) {
        return std::make_shared<Snapshot>(std::move(data));
    }
    data->boundaries = std::move(boundaries);
    const CommuneAreas* areas = data->boundaries ? &data->boundaries->areas() : nullptr;
    for (auto& block : data->blocks) {
        auto copy = std::make_shared<Block>(*block);
        for (PlaceRow row = 0; row < copy->count; ++row) {
            copy->findCommune(row, (*data->localities)[copy->localities[row]], areas);
        }
        if (copy->communes != block->communes || copy->ways != block->ways) {
            block = std::move(copy);
        }
    }
    return std::make_shared<Snapshot>(std::move(data));
}

const std::shared_ptr<const Boundaries>& Snapshot::boundaries() const {
    return m_data->boundaries;
}

bool Snapshot::sharesRows(const Snapshot& other) const {
    return m_data->lineage == other.m_data->lineage;
}

bool Snapshot::wantsIndex() const {
    return !m_data->search || m_data->unsearched.size() > manyUnsearched;
}

PlaceRow Snapshot::rowCount() const {
    return m_data->rowCount;
}

std::size_t Snapshot::placeCount() const {
    return m_data->placeCount;
}

bool Snapshot::isLive(PlaceRow row) const {
    return row < m_data->rowCount && m_data->blockOf(row).live[row % blockRows];
}

std::int64_t Snapshot::keyOf(PlaceRow row) const {
    return m_data->blockOf(row).keys[row % blockRows];
}

std::optional<PlaceRow> Snapshot::rowOf(std::int64_t key) const {
    const auto slot = m_data->slotOf(key);
    return slot && isLive(*slot) ? slot : std::nullopt;
}

std::string_view Snapshot::text(PlaceRow row, PlaceText which) const {
    return m_data->blockOf(row).text(row % blockRows, which);
}

std::string_view Snapshot::commune(PlaceRow row) const {
    return m_data->localityOf(row).commune;
}

std::string_view Snapshot::postcode(PlaceRow row) const {
    return m_data->localityOf(row).postcode;
}

std::string_view Snapshot::inseeCode(PlaceRow row) const {
    return m_data->localityOf(row).insee;
}

Belonging Snapshot::belonging(PlaceRow row) const {
    const Block& block = m_data->blockOf(row);
    const BelongingWay way = block.ways[row % blockRows];
    return way == BelongingWay::Coordinates
               ? Belonging{Gazetteer::instance().communeNumbered(block.communes[row % blockRows]), way}
               : Belonging{m_data->localityOf(row).place, way};
}

Placement Snapshot::placement(PlaceRow row) const {
    return m_data->blockOf(row).placements[row % blockRows];
}

LatLon Snapshot::position(PlaceRow row) const {
    return unpacked(m_data->blockOf(row).positions[row % blockRows]);
}

std::span<const std::string> Snapshot::facetValues(Facet facet) const {
    return m_data->sets[static_cast<std::size_t>(facet)]->values();
}

std::span<const std::uint32_t> Snapshot::values(PlaceRow row, Facet facet) const {
    const auto index = static_cast<std::size_t>(facet);
    return m_data->sets[index]->valuesOf(m_data->blockOf(row).sets[index][row % blockRows]);
}

bool Snapshot::hasValue(PlaceRow row, Facet facet, std::string_view value) const {
    const auto number = m_data->sets[static_cast<std::size_t>(facet)]->valueNumber(value);
    return number && std::ranges::binary_search(values(row, facet), *number);
}

std::optional<Date> Snapshot::verifiedOn(PlaceRow row) const {
    return dateOf(m_data->blockOf(row).verified[row % blockRows]);
}

std::optional<Date> Snapshot::callAgainOn(PlaceRow row) const {
    return dateOf(m_data->blockOf(row).callAgain[row % blockRows]);
}

bool Snapshot::isStarred(PlaceRow row) const {
    return m_data->blockOf(row).starred[row % blockRows];
}

std::optional<Date> Snapshot::timesFrom() const {
    return m_data->times ? std::optional{m_data->times->day} : std::nullopt;
}

const std::shared_ptr<const FaultFlags>& Snapshot::faults() const {
    return m_data->faults;
}

bool Snapshot::faultsKnown() const {
    return m_data->faults != nullptr;
}

bool Snapshot::hasErrors(PlaceRow row) const {
    return m_data->faults && m_data->faults->errors().test(row);
}

bool Snapshot::hasWarnings(PlaceRow row) const {
    return m_data->faults && m_data->faults->warnings().test(row);
}

} // namespace maillage
