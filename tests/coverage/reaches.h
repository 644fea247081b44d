// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/reach.h"
#include "core/territory/gazetteer.h"

#include <random>
#include <string_view>
#include <vector>

namespace maillage::test {

inline Commune communeOf(std::string_view code) {
    return Gazetteer::instance().commune(code).value();
}

/// The communes of today of a département, by number.
inline std::vector<Commune> communesOf(std::string_view departement) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    return gazetteer.communesOf(gazetteer.departement(departement).value());
}

/// Sites spread over a box, some on top of each other and some at communes' centres, so that ties and zeros occur.
inline Sites randomSites(std::mt19937& random, std::size_t count, const Box& box) {
    std::uniform_real_distribution<double> latitude(box.south, box.north);
    std::uniform_real_distribution<double> longitude(box.west, box.east);
    Sites sites;
    for (std::size_t i = 0; i < count; ++i) {
        const bool again = i > 0 && random() % 4 == 0;
        const LatLon position =
            again ? sites.sites[random() % i].position : LatLon{latitude(random), longitude(random)};
        sites.sites.push_back({position, static_cast<PlaceRow>(i)});
    }
    sites.places = count;
    return sites;
}

/// A commune with those numbers; the distance in kilometres, below 0: no place.
inline CommuneReach reachOf(std::string_view code, std::uint32_t inhabitants, double kilometres) {
    const Commune commune = communeOf(code);
    return {.commune = commune,
            .inhabitants = inhabitants,
            .centre = LatLon{47, 0},
            .distance = kilometres < 0 ? std::nullopt : std::optional(Metres{kilometres * 1000})};
}

} // namespace maillage::test
