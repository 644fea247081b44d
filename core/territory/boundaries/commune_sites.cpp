// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/boundaries/commune_sites.h"

#include "core/territory/gazetteer.h"
#include "core/territory/land/banded_area.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string_view>

namespace maillage {

namespace {

/// By the even-odd rule.
bool holds(std::span<const WorldPoint> corners, WorldPoint point) {
    bool inside = false;
    WorldPoint from = corners.back();
    for (const WorldPoint& to : corners) {
        inside ^= BandedArea::Edge{from, to}.isCrossed(point);
        from = to;
    }
    return inside;
}

} // namespace

CommuneSites::CommuneSites(const CommuneCentres& centres) {
    const Gazetteer& gazetteer = Gazetteer::instance();
    for (const Departement& departement : gazetteer.allDepartements()) {
        for (const Commune& commune : gazetteer.communesOf(departement)) {
            if (const auto centre = centres.of(commune)) {
                m_sites.push_back({toWorld(*centre), commune});
            } else {
                ++m_unknown[std::string(departement.code)];
            }
        }
    }
    std::ranges::sort(m_sites, {}, [](const Site& site) { return site.commune.number(); });
}

std::size_t CommuneSites::unknownAround(std::span<const Site> sites) const {
    std::set<std::string_view> departements;
    for (const Site& site : sites) {
        departements.insert(site.commune.departementCode());
    }
    std::size_t unknown = 0;
    for (const std::string_view code : departements) {
        const auto found = m_unknown.find(code);
        unknown += found == m_unknown.end() ? 0 : found->second;
    }
    return unknown;
}

std::vector<CommuneSites::Site> CommuneSites::within(std::span<const WorldPoint> corners) const {
    std::vector<Site> found;
    if (corners.size() < 3) {
        return found;
    }
    const auto [north, south] = std::ranges::minmax(corners, {}, &WorldPoint::y);
    std::ranges::copy_if(m_sites, std::back_inserter(found), [&](const Site& site) {
        return site.centre.y >= north.y && site.centre.y <= south.y && holds(corners, site.centre);
    });
    return found;
}

} // namespace maillage
