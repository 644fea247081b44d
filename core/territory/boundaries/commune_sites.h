// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/territory/boundaries/commune_centres.h"

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// Which communes lie in an area that somebody has drawn: those whose centre does. Made once, asked at each change of
/// the drawing. Immutable, any thread.
class CommuneSites {
public:
    struct Site {
        WorldPoint centre;
        Commune commune;
    };

    explicit CommuneSites(const CommuneCentres& centres);

    /// By the number of the commune. The corners in turn, the last joined to the first; where the line crosses itself,
    /// the even-odd rule says what is inside. Fewer than three hold nothing.
    [[nodiscard]] std::vector<Site> within(std::span<const WorldPoint> corners) const;

    /// Communes of today in the départements of these whose centre is not known, and which no area can hold.
    [[nodiscard]] std::size_t unknownAround(std::span<const Site> sites) const;

private:
    std::vector<Site> m_sites;                                 ///< communes of today, by number
    std::map<std::string, std::size_t, std::less<>> m_unknown; ///< communes without a centre, by département
};

} // namespace maillage
