// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/query/snapshot/snapshot.h"
#include "ui/presenters/places/stored_fields.h"
#include "ui/presenters/tables/sort_text.h"

#include <QString>
#include <Qt>

#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// What the table of places can show: every field but Extra, and what is computed from them. By subject.
enum class PlaceColumn : std::uint8_t {
    Name,
    Starred,
    Typology,
    ParentStructure,
    Pivot,
    Commune,
    Postcode,
    InseeCode,
    Address,
    Complement,
    Epci,
    Departement,
    Region,
    Latitude,
    Longitude,
    CoordOrigin,
    CoordPrecision,
    Phone,
    Email,
    Website,
    Appointments,
    AccessPage,
    Hours,
    HoursInWords,
    Itinerance,
    Services,
    Support,
    Summary,
    Description,
    Publics,
    SpecialNeeds,
    Cost,
    Access,
    Programmes,
    Labels,
    OtherLabels,
    State,
    ClosedSince,
    VerifiedOn,
    VerifiedBy,
    CallAgainOn,
    Faults,
    Visibility,
    Tags,
    Notes,
    Source,
    UpdatedOn,
    Identifier,
};
inline constexpr std::size_t placeColumnCount = 48;

struct PlaceColumnInfo {
    std::string_view name;           ///< the field's, or the column's own
    std::optional<PlaceField> field; ///< what it shows; nothing: computed from several
    bool inStore = false;            ///< the snapshot doesn't hold it: the record must be read
    SortBy sort = SortBy::Words;
    int width = 16;    ///< the usual one, in average characters
    int usualRank = 0; ///< as UsualRankRole
};

[[nodiscard]] const PlaceColumnInfo& infoOf(PlaceColumn column);

struct PlaceSort {
    PlaceColumn column = PlaceColumn::Name;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const PlaceSort&, const PlaceSort&) = default;
};

/// The first decides, the next where it is equal; none: the best match first.
using PlaceOrder = std::vector<PlaceSort>;

[[nodiscard]] QString placeColumnTitle(PlaceColumn column);
/// One line, dates as they are read. `record` is needed for a column that is in the store, and may be null elsewhere.
[[nodiscard]] QString placeCell(const Snapshot& snapshot, PlaceRow row, PlaceColumn column, const Record* record);
/// The whole value for a spreadsheet: line breaks kept, dates as YYYY-MM-DD.
[[nodiscard]] QString placeCellToCopy(const Snapshot& snapshot, PlaceRow row, PlaceColumn column, const Record* record);
/// The field's text as the hub holds it; nothing where the record is needed and null.
[[nodiscard]] std::optional<std::string> placeText(const Snapshot& snapshot, PlaceRow row, PlaceField field,
                                                   const Record* record);

/// Sorts rows, those without a value last, equal ones in the order they came. `stored`: the fields of columns that are
/// in the store; one that is missing leaves the order as it is.
void sortPlaces(const Snapshot& snapshot, std::vector<PlaceRow>& rows, const PlaceOrder& order,
                const FieldTextsMap& stored);

/// A facet's values of one place as a file would write them, joined by "|".
[[nodiscard]] std::string joinedValues(const Snapshot& snapshot, PlaceRow row, Facet facet);

} // namespace maillage
