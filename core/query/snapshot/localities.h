// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "core/query/snapshot/value_sets.h"
#include "core/territory/belonging.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What places of one commune share: the three texts without spaces at their ends, and what follows from
/// them.
struct Locality {
    std::string commune;
    std::string postcode;
    std::string insee;                ///< as it came, else the one that name and postcode give
    std::string folded;               ///< words of the commune's name, folded, one space between
    std::string searched;             ///< the same and the postcode and code
    std::optional<Commune> place{};   ///< in the gazetteer, of today or an arrondissement
    BelongingWay way{};               ///< how it was found
    std::optional<Commune> present{}; ///< the commune of today that it is, or is an arrondissement of
    std::optional<LatLon> centre{};   ///< its
};

/// Every combination of commune, postcode and INSEE code that places have, so that the look-ups in the gazetteer and
/// the folding are done once each. Number 0 is the empty one.
class Localities {
public:
    Localities();

    [[nodiscard]] std::uint32_t intern(std::string_view commune, std::string_view postcode, std::string_view insee);
    [[nodiscard]] std::optional<std::uint32_t> known(std::string_view commune, std::string_view postcode,
                                                     std::string_view insee) const;

    [[nodiscard]] const Locality& operator[](std::uint32_t number) const { return m_localities[number]; }

    [[nodiscard]] std::size_t count() const { return m_localities.size(); }

private:
    std::vector<Locality> m_localities;
    TextNumbers m_numbers;
};

} // namespace maillage
