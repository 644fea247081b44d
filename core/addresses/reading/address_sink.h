// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/address.h"
#include "core/base/error.h"

#include <cstdint>
#include <string_view>

namespace maillage {

/// One address as its source writes it, UTF-8. The views hold during the call only. What a source doesn't know stays
/// empty; a name of a street or of a locality there must be, and an INSEE code or the name of a commune.
struct AddressRow {
    std::string_view number{}; ///< "12", "12bis", "12 B"; empty: the street or the locality as a whole
    std::string_view suffix{}; ///< "bis", where the source keeps it apart
    std::string_view street{};
    std::string_view locality{}; ///< a hamlet or an estate: beside the street, or in place of one
    std::string_view postcode{};
    std::string_view insee{};
    std::string_view commune{};
    std::string_view formerInsee{}; ///< of the part of a merged commune
    std::string_view formerCommune{};
    LatLon position{};
    PositionKind positionKind = PositionKind::Unknown;
    bool certified = false;
};

/// What became of a row.
enum class RowVerdict : std::uint8_t {
    Taken,
    NoName,      ///< neither street nor locality
    LongName,    ///< of more than 255 bytes
    NoCommune,   ///< no INSEE code, and no commune, or several, of that name and postcode
    BadNumber,   ///< not a number of 1 to 99,999
    BadPosition, ///< not on Earth, or 0° 0°
    TooMany,     ///< more than 65,535 addresses in the street, or suffixes or communes in the file
};

/// Takes the addresses of any source, in any order; those of one street following one another are the quickest.
/// One thread at a time.
class AddressSink {
public:
    AddressSink() = default;
    AddressSink(const AddressSink&) = delete;
    AddressSink& operator=(const AddressSink&) = delete;
    virtual ~AddressSink() = default;

    /// An error is the sink's own (the disk is full): stop then. What is wrong with the row is in the verdict: go on.
    [[nodiscard]] virtual Result<RowVerdict> take(const AddressRow& row) = 0;
};

} // namespace maillage
