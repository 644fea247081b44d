// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/latlon.h"
#include "core/territory/boundaries/boundaries.h"
#include "core/territory/commune.h"

#include <optional>
#include <unordered_map>

namespace maillage {

/// Where a commune is taken to be, when one asks how far something is: the centre of its town, which the gazetteer
/// knows for four communes in ten; else a point inside the largest of the user's boundaries that it has. Immutable, any
/// thread. Finding the points of 20,000 communes takes some 100 ms.
class CommuneCentres {
public:
    /// Null: no boundaries are known.
    explicit CommuneCentres(const Boundaries* boundaries = nullptr);

    /// Of a commune of today, or a municipal arrondissement. Nothing: not known.
    [[nodiscard]] std::optional<LatLon> of(Commune commune) const;

private:
    std::unordered_map<std::uint16_t, LatLon> m_drawn; ///< by number, of communes that the gazetteer has no centre for
};

} // namespace maillage
