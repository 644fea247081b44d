// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/task.h"
#include "core/geo/latlon.h"
#include "core/query/filter/facet.h"
#include "core/query/filter/perimeters.h"
#include "core/query/snapshot/bitmap.h"
#include "core/store/sqlite.h"
#include "core/territory/belonging.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

class Boundaries;
class SearchIndex;
class SpatialIndex;
struct SnapshotData;
class FaultFlags;
struct PlaceTimes;

/// A place's number in a snapshot. It stays the same in the snapshots made from it by with(), not in one loaded anew.
/// Rows of deleted places stay empty: isLive() is false, and no result holds them.
using PlaceRow = std::uint32_t;

enum class Placement : std::uint8_t {
    None,    ///< not known at all
    Commune, ///< the centre of its commune, or placed there by its origin
    Exact,   ///< its own coordinates
};

/// The texts of a place that the snapshot keeps, as they came (cut after 16 KiB).
enum class PlaceText : std::uint8_t { Name, Address, Complement, Phone, Emails, Id, Pivot };
inline constexpr std::size_t placeTextCount = 7;

/// The places of a hub in memory, for search, filters, lists and the map. Immutable, so any thread may use it; an edit
/// gives a new snapshot that shares what did not change. Everything else about a place is read from the store.
class Snapshot {
public:
    using Pointer = std::shared_ptr<const Snapshot>;

    /// With the boundaries that withBoundaries() takes.
    [[nodiscard]] static Result<Pointer> load(const store::Connection& connection, const TaskControl& control = {},
                                              std::shared_ptr<const Boundaries> boundaries = {});
    /// Without any place.
    [[nodiscard]] static Pointer empty();

    /// The snapshot after the places of these keys were added, changed or deleted. Indexes stay in use (changed rows
    /// are searched one by one); when many rows have changed since load(), it loads all again, and indexes must be
    /// built again: wantsIndex().
    [[nodiscard]] Result<Pointer> with(std::span<const std::int64_t> changedKeys,
                                       const store::Connection& connection) const;
    /// With an index or flags that were made from this snapshot or from one it was made from; else unchanged.
    [[nodiscard]] Pointer withIndex(std::shared_ptr<const SearchIndex> index) const;
    [[nodiscard]] Pointer withIndex(std::shared_ptr<const SpatialIndex> index) const;
    [[nodiscard]] Pointer withFaults(std::shared_ptr<const FaultFlags> faults) const;
    [[nodiscard]] Pointer withTimes(std::shared_ptr<const PlaceTimes> times) const;
    /// With the boundaries that tell where places without a valid INSEE code belong; null: without. Those of the same
    /// boundaries share all.
    [[nodiscard]] Pointer withBoundaries(std::shared_ptr<const Boundaries> boundaries) const;
    /// With the hub's own perimeters as they are now.
    [[nodiscard]] Result<Pointer> withPerimeters(const store::Connection& connection) const;
    /// Whether what was found for the rows of one fits those of the other.
    [[nodiscard]] bool sharesRows(const Snapshot& other) const;
    /// No search index, or so many changes since that a new one is worth building (in the background).
    [[nodiscard]] bool wantsIndex() const;

    /// Rows run from 0 to rowCount() - 1, in the order of their keys.
    [[nodiscard]] PlaceRow rowCount() const;
    /// How many of them are places.
    [[nodiscard]] std::size_t placeCount() const;
    [[nodiscard]] bool isLive(PlaceRow row) const;

    /// The number of the place's record (RecordKey::number).
    [[nodiscard]] std::int64_t keyOf(PlaceRow row) const;
    [[nodiscard]] std::optional<PlaceRow> rowOf(std::int64_t key) const;

    [[nodiscard]] std::string_view text(PlaceRow row, PlaceText which) const;

    [[nodiscard]] std::string_view name(PlaceRow row) const { return text(row, PlaceText::Name); }

    [[nodiscard]] std::string_view commune(PlaceRow row) const;
    [[nodiscard]] std::string_view postcode(PlaceRow row) const;
    /// As it came; where it is empty, that of the commune that name and postcode give, if there is one.
    [[nodiscard]] std::string_view inseeCode(PlaceRow row) const;
    /// The commune of today or arrondissement that the place belongs to, and how that was found: see belongingOf().
    [[nodiscard]] Belonging belonging(PlaceRow row) const;

    [[nodiscard]] std::optional<Commune> gazetteerCommune(PlaceRow row) const { return belonging(row).commune; }

    [[nodiscard]] Placement placement(PlaceRow row) const;
    /// Where to draw it; meaningless when placement() is None. Rounded to 1e-7 degrees.
    [[nodiscard]] LatLon position(PlaceRow row) const;

    /// All the values of a facet that a place has or the standard knows, the standard's first, in its order.
    [[nodiscard]] std::span<const std::string> facetValues(Facet facet) const;
    /// The place's values, as positions in facetValues().
    [[nodiscard]] std::span<const std::uint32_t> values(PlaceRow row, Facet facet) const;
    [[nodiscard]] bool hasValue(PlaceRow row, Facet facet, std::string_view value) const;

    [[nodiscard]] std::optional<Date> verifiedOn(PlaceRow row) const;
    [[nodiscard]] std::optional<Date> callAgainOn(PlaceRow row) const;
    [[nodiscard]] bool isStarred(PlaceRow row) const;

    /// Null while they are not known.
    [[nodiscard]] const std::shared_ptr<const FaultFlags>& faults() const;
    [[nodiscard]] bool faultsKnown() const;
    [[nodiscard]] bool hasErrors(PlaceRow row) const;
    [[nodiscard]] bool hasWarnings(PlaceRow row) const;

    [[nodiscard]] const Perimeters& perimeters() const;

    /// Null without.
    [[nodiscard]] const std::shared_ptr<const Boundaries>& boundaries() const;

    /// The day from which opening hours are known, for two days; nothing while they are not, nor the latest changes.
    [[nodiscard]] std::optional<Date> timesFrom() const;

    /// For the files of this library.
    [[nodiscard]] const SnapshotData& data() const { return *m_data; }

    explicit Snapshot(std::shared_ptr<const SnapshotData> data)
        : m_data(std::move(data)) {}

private:
    std::shared_ptr<const SnapshotData> m_data;
};

} // namespace maillage
