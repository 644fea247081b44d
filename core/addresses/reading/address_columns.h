// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addresses/reading/address_sink.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// The columns that matter of an address file.
enum class AddressColumn : std::uint8_t {
    Number,
    Suffix,
    Street,
    HamletName, ///< of a file of lieux-dits
    Locality,
    Postcode,
    Insee,
    Commune,
    FormerInsee,
    FormerCommune,
    Longitude,
    Latitude,
    PositionType,
    Certified,
};
inline constexpr std::size_t addressColumnCount = 14;

/// Where the columns of an address file stand, by the names in its header, in any order; others are passed over. Reads
/// the CSV of the Base Adresse Nationale (adresses-49.csv, lieux-dits-49.csv) and the format BAL 1.3 of communes.
class AddressColumns {
public:
    explicit AddressColumns(std::span<const std::string_view> header);

    /// The names of columns that are needed and not there, as the Base Adresse Nationale writes them.
    [[nodiscard]] std::vector<std::string> missing() const;

    [[nodiscard]] std::string_view value(std::span<const std::string_view> values, AddressColumn column) const;

    /// The number of the column in the file, from 1, and its name there; 0 and an empty name where it is not there.
    [[nodiscard]] std::size_t numberOf(AddressColumn column) const;
    [[nodiscard]] const std::string& nameOf(AddressColumn column) const;

    /// How many of the names it knows: to tell which delimiter splits a header best.
    [[nodiscard]] std::size_t known() const;

private:
    std::array<std::size_t, addressColumnCount> m_positions{};
    std::array<std::string, addressColumnCount> m_names;
};

/// What "entrée", "délivrance postale", "segment"… mean; Unknown for anything else.
[[nodiscard]] PositionKind positionKindNamed(std::string_view typePosition);

} // namespace maillage
