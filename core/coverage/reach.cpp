// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/reach.h"

#include "core/geo/point_tree.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace maillage {

namespace {

constexpr std::size_t communesBetweenLooks = 256; ///< at whether to stop

double metresOf(const CommuneReach& reach) {
    return reach.distance ? reach.distance->value : std::numeric_limits<double>::infinity();
}

} // namespace

Result<std::vector<CommuneReach>> measureReach(const Sites& sites, std::span<const Commune> communes,
                                               const CommuneCentres& centres, const TaskControl& control) {
    std::vector<LatLon> positions;
    positions.reserve(sites.sites.size());
    std::ranges::transform(sites.sites, std::back_inserter(positions), &Site::position);
    const PointTree tree(positions);
    std::vector<CommuneReach> reaches;
    reaches.reserve(communes.size());
    for (const Commune& commune : communes) {
        if (reaches.size() % communesBetweenLooks == 0) {
            if (control.interrupted()) {
                return failure(ErrorKind::Cancelled, "coverage.interrupted");
            }
            control.report({reaches.size(), communes.size()});
        }
        CommuneReach reach{
            .commune = commune, .inhabitants = commune.population().value_or(0), .centre = centres.of(commune)};
        if (const auto hit = reach.centre ? tree.nearest(*reach.centre) : std::nullopt) {
            reach.distance = hit->distance;
            reach.nearest = sites.sites[hit->number].row;
        }
        reaches.push_back(reach);
    }
    return reaches;
}

std::vector<CommuneReach> reachIn(std::span<const CommuneReach> all, std::span<const Commune> communes) {
    std::vector<CommuneReach> found;
    found.reserve(communes.size());
    for (const Commune& commune : communes) {
        const auto reach = std::ranges::lower_bound(all, commune.number(), {},
                                                    [](const CommuneReach& one) { return one.commune.number(); });
        if (reach != all.end() && reach->commune == commune) {
            found.push_back(*reach);
        }
    }
    return found;
}

std::vector<CommuneReach> outOfReach(std::span<const CommuneReach> communes, Metres limit) {
    std::vector<CommuneReach> far;
    std::ranges::copy_if(communes, std::back_inserter(far),
                         [&](const CommuneReach& reach) { return reach.centre && metresOf(reach) > limit.value; });
    std::ranges::stable_sort(far, {}, [](const CommuneReach& reach) {
        return std::tuple(-metresOf(reach), -std::int64_t{reach.inhabitants});
    });
    return far;
}

} // namespace maillage
