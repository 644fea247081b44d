// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_centres.h"

#include "core/territory/boundaries/inner_point.h"

#include <algorithm>
#include <map>

namespace maillage {

namespace {

double largestRing(const CommuneShape& shape) {
    double largest = 0;
    for (const auto& ring : shape.rings) {
        largest = std::max(largest, ringArea(ring));
    }
    return largest;
}

} // namespace

CommuneCentres::CommuneCentres(const Boundaries* boundaries) {
    if (boundaries == nullptr) {
        return;
    }
    std::map<std::uint16_t, double> areas;
    for (std::size_t i = 0; i < boundaries->shapes().size(); ++i) {
        const auto commune = boundaries->communeOf(i);
        if (!commune || commune->centre()) {
            continue;
        }
        const CommuneShape& shape = boundaries->shapes()[i];
        double& largest = areas[commune->number()];
        const double area = largestRing(shape);
        const auto point = area > largest ? innerPoint(shape.rings) : std::nullopt;
        if (point) {
            largest = area;
            m_drawn.insert_or_assign(commune->number(), toLatLon(*point));
        }
    }
}

std::optional<LatLon> CommuneCentres::of(Commune commune) const {
    if (const auto centre = commune.centre()) {
        return centre;
    }
    const auto drawn = m_drawn.find(commune.number());
    return drawn == m_drawn.end() ? std::nullopt : std::optional{drawn->second};
}

} // namespace maillage
