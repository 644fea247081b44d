// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/coverage/sites.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// A commune, and how far its centre is from the nearest place: in a straight line on the WGS 84 ellipsoid, as the crow
/// flies. Roads are longer, on average by a third.
struct CommuneReach {
    Commune commune;
    std::uint32_t inhabitants = 0;    ///< INSEE's municipal population; 0 where it is not known
    std::optional<LatLon> centre{};   ///< nothing: not known, and so no distance either
    std::optional<Metres> distance{}; ///< nothing too where no place has a position
    std::optional<PlaceRow> nearest{};
};

/// Of communes of today, in their order. Of several places that are as near, the lowest row. Interrupted:
/// "coverage.interrupted". All of France and 20,000 places take 0.1 s; far-off territories longer, see README.md.
[[nodiscard]] Result<std::vector<CommuneReach>> measureReach(const Sites& sites, std::span<const Commune> communes,
                                                             const CommuneCentres& centres,
                                                             const TaskControl& control = {});

/// Those of some communes; `all` by number.
[[nodiscard]] std::vector<CommuneReach> reachIn(std::span<const CommuneReach> all, std::span<const Commune> communes);

/// Communes out of reach: farther than `limit`, or every one that has a centre where there is no place. The farthest
/// first, the more inhabitants of those as far.
[[nodiscard]] std::vector<CommuneReach> outOfReach(std::span<const CommuneReach> communes, Metres limit);

} // namespace maillage
