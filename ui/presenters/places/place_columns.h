// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/snapshot.h"

#include <QString>
#include <Qt>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// The columns of the table of places, all answered by the snapshot.
enum class PlaceColumn : std::uint8_t {
    Name,
    Commune,
    Postcode,
    Typology,
    Services,
    Phone,
    Email,
    State,
    VerifiedOn,
    Faults,
    Source,
    Visibility,
    Tags,
};
inline constexpr std::size_t placeColumnCount = 13;

/// By a column, or, without one, the best match first.
struct PlaceOrder {
    std::optional<PlaceColumn> column{};
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const PlaceOrder&, const PlaceOrder&) = default;
};

[[nodiscard]] QString placeColumnTitle(PlaceColumn column);
[[nodiscard]] QString placeCell(const Snapshot& snapshot, PlaceRow row, PlaceColumn column);
/// Sorts rows by a column, rows without a value last, equal ones in the order they came.
void sortPlaces(const Snapshot& snapshot, std::vector<PlaceRow>& rows, const PlaceOrder& order);

/// A facet's values of one place as a file would write them, joined by "|".
[[nodiscard]] std::string joinedValues(const Snapshot& snapshot, PlaceRow row, Facet facet);

} // namespace maillage
