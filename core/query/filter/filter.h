// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/latlon.h"
#include "core/query/filter/choices.h"
#include "core/query/search/search.h"
#include "core/query/snapshot/snapshot.h"
#include "core/standard/rules.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maillage {

/// Some places by their keys, such as those with one fault or those changed since a date, and what to call them.
struct PlaceSet {
    std::string label;              ///< as people read it
    std::vector<std::int64_t> keys; ///< in any order

    friend bool operator==(const PlaceSet&, const PlaceSet&) = default;
};

/// What the lists and the map show. A value: an empty one lets everything pass. Conditions are joined by AND, the
/// values chosen in one facet by OR.
struct Filter {
    std::string text; ///< as search() takes it
    /// Values by facet; the empty value stands for places that have none.
    std::array<std::vector<std::string>, facetCount> chosen;
    /// Territory::identification() or Perimeter::identification; a place's commune lies in one of them.
    std::vector<std::string> territories;
    std::optional<Box> box;             ///< places drawn in it
    std::optional<bool> hasCoordinates; ///< its own, not its commune's
    bool withErrors = false;            ///< with both, errors or warnings
    bool withWarnings = false;
    std::vector<FaultTopic> faults;     ///< with a fault of any of them, ascending
    std::vector<Opening> openings;      ///< any of them, ascending
    std::vector<Freshness> freshnesses; ///< any of them, ascending
    bool starred = false;
    bool callAgainDue = false;        ///< the day to call again has come, unverified since
    std::optional<Date> changedSince; ///< on that day or later
    std::optional<PlaceSet> among;    ///< of the moment: toJson() leaves it out

    [[nodiscard]] std::vector<std::string>& of(Facet facet) { return chosen[static_cast<std::size_t>(facet)]; }

    [[nodiscard]] const std::vector<std::string>& of(Facet facet) const {
        return chosen[static_cast<std::size_t>(facet)];
    }

    [[nodiscard]] bool isEmpty() const { return *this == Filter{}; }

    friend bool operator==(const Filter&, const Filter&) = default;
};

[[nodiscard]] std::string toJson(const Filter& filter);
/// Unknown names are refused, so that a filter of a newer version never shows too much.
[[nodiscard]] Result<Filter> filterFromJson(std::string_view json);
/// NotFound with a sentence where the filter holds a perimeter that the hub has no more.
[[nodiscard]] Result<void> checkPerimeters(const Filter& filter, const Perimeters& perimeters);

struct Selection {
    std::vector<PlaceRow> rows; ///< in the order of search()
    Bitmap bitmap;              ///< the same, by row
};

// Ages and what is open now are seen from the time `at`. While the snapshot lacks its faults or its times, no place
// passes a condition on them.
[[nodiscard]] Selection apply(const Snapshot& snapshot, const Filter& filter, const LocalTime& at = localNow());
/// The set alone, faster.
[[nodiscard]] Bitmap matches(const Snapshot& snapshot, const Filter& filter, const LocalTime& at = localNow());

/// A région, département, EPCI, commune or own perimeter and its places.
struct AreaCount {
    std::string identification; ///< as Filter::territories holds it
    std::string_view name;
    std::size_t count = 0;
};

/// How many places each value would show, given all the other conditions: those of other facets, not its own.
struct FacetCounts {
    std::size_t total = 0;                                   ///< places that pass the whole filter
    std::array<std::vector<std::size_t>, facetCount> values; ///< as Snapshot::facetValues()
    std::array<std::size_t, facetCount> without{};           ///< places without a value
    /// Those with places only, by code; given all conditions but the territories.
    std::vector<AreaCount> regions;
    std::vector<AreaCount> departements;
    std::vector<AreaCount> epcis;
    std::vector<AreaCount> communes;
    std::vector<AreaCount> perimeters; ///< all of them, by name; valid as long as the snapshot
    std::size_t withCoordinates = 0;
    std::size_t withoutCoordinates = 0;
    std::size_t withErrors = 0;
    std::size_t withWarnings = 0;
    std::array<std::size_t, openingCount> openings{};
    std::array<std::size_t, freshnessCount> freshnesses{};
    std::size_t starred = 0;
    std::size_t callAgainDue = 0;
    /// By the day of the latest change, the first one firstChange.
    std::vector<std::size_t> changes;
    Date firstChange{};

    /// Places whose latest change is on that day or later.
    [[nodiscard]] std::size_t changedSince(const Date& day) const;
};

[[nodiscard]] FacetCounts counts(const Snapshot& snapshot, const Filter& filter, const LocalTime& at = localNow());

} // namespace maillage
