// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/territory/land/land.h"

#include "core/territory/land/basemap.h"
#include "core/territory/land/land_grid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace maillage {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

double squared(double x, double y) {
    return x * x + y * y;
}

/// In world units, from the point to the area's rectangle.
double squaredToBounds(const BasemapArea& area, WorldPoint p) {
    return squared(std::max({area.northWest.x - p.x, 0.0, p.x - area.southEast.x}),
                   std::max({area.northWest.y - p.y, 0.0, p.y - area.southEast.y}));
}

/// The nearest point found so far, by world units: Web Mercator keeps the shape of small surroundings.
struct Nearest {
    WorldPoint to;
    WorldPoint best{};
    double square = infinity;

    void look(const BasemapArea& area) {
        for (const auto ring : area.rings) {
            WorldPoint a = ring.back().world;
            for (const OutlinePoint& next : ring) {
                const WorldPoint candidate = BandedArea::Edge{a, next.world}.nearestTo(to);
                const double found = squared(candidate.x - to.x, candidate.y - to.y);
                if (found < square) {
                    square = found;
                    best = candidate;
                }
                a = next.world;
            }
        }
    }

    [[nodiscard]] Metres distanceFrom(LatLon point) const {
        return square == infinity ? Metres{infinity} : distance(point, toLatLon(best));
    }
};

struct Island {
    LatLon centre;
    Metres radius;
    std::string_view departement;

    [[nodiscard]] Metres distanceTo(LatLon point) const {
        return {std::max(0.0, distance(centre, point).value - radius.value)};
    }
};

std::vector<BandedArea> areasThat(bool french) {
    std::vector<BandedArea> areas;
    for (const BasemapArea& area : Basemap::instance().areas()) {
        if (area.french == french) {
            areas.emplace_back(area);
        }
    }
    return areas;
}

std::vector<Island> readIslands() {
    std::vector<Island> islands;
    for (const SmallIsland& island : Basemap::instance().islands()) {
        islands.push_back({toLatLon(island.centre), island.radius, island.departement});
    }
    return islands;
}

} // namespace

struct Land::Index {
    std::vector<BandedArea> french = areasThat(true); ///< by code
    std::vector<Island> islands = readIslands();
    LandGrid grid{french};

    [[nodiscard]] const BandedArea* named(std::string_view code) const {
        const auto found =
            std::ranges::lower_bound(french, code, {}, [](const BandedArea& a) { return a.area().code; });
        return found != french.end() && found->area().code == code ? &*found : nullptr;
    }

    [[nodiscard]] const BandedArea* holding(WorldPoint point) const {
        const std::uint8_t cell = grid.at(point);
        if (cell < LandGrid::outside) {
            return &french[cell];
        }
        const auto found = std::ranges::find_if(french, [&](const BandedArea& area) { return area.holds(point); });
        return cell == LandGrid::outside || found == french.end() ? nullptr : &*found;
    }

    [[nodiscard]] Metres toIslands(LatLon point, std::string_view departement) const {
        Metres nearest{infinity};
        for (const Island& island : islands) {
            if (departement.empty() || island.departement == departement) {
                nearest = std::min(nearest, island.distanceTo(point));
            }
        }
        return nearest;
    }
};

const Land& Land::instance() {
    static const Land land;
    return land;
}

Land::Land()
    : m_index(std::make_unique<Index>()) {}

Land::~Land() = default;

std::optional<std::string_view> Land::departementAt(LatLon point) const {
    if (const BandedArea* area = m_index->holding(toWorld(point))) {
        return area->area().code;
    }
    for (const Island& island : m_index->islands) {
        if (island.distanceTo(point).value == 0) {
            return island.departement;
        }
    }
    return std::nullopt;
}

bool Land::contains(std::string_view departement, LatLon point) const {
    const WorldPoint world = toWorld(point);
    const std::uint8_t cell = m_index->grid.at(world);
    if (cell < LandGrid::outside) {
        return m_index->french[cell].area().code == departement;
    }
    const BandedArea* area = m_index->named(departement);
    return (area != nullptr && area->holds(world)) || m_index->toIslands(point, departement).value == 0;
}

std::optional<Metres> Land::distanceTo(std::string_view departement, LatLon point) const {
    const BandedArea* area = m_index->named(departement);
    if (area == nullptr) {
        return std::nullopt;
    }
    if (contains(departement, point)) {
        return Metres{0};
    }
    Nearest nearest{toWorld(point)};
    nearest.look(area->area());
    return std::min(nearest.distanceFrom(point), m_index->toIslands(point, departement));
}

Metres Land::distanceToFrance(LatLon point) const {
    if (departementAt(point)) {
        return {0};
    }
    Nearest nearest{toWorld(point)};
    const auto toBounds = [&](const BandedArea& area) { return squaredToBounds(area.area(), nearest.to); };
    nearest.look(std::ranges::min_element(m_index->french, {}, toBounds)->area()); // rules out most of the others
    for (const BandedArea& area : m_index->french) {
        if (toBounds(area) < nearest.square) {
            nearest.look(area.area());
        }
    }
    return std::min(nearest.distanceFrom(point), m_index->toIslands(point, {}));
}

std::optional<std::string_view> Land::foreignCountryAt(LatLon point) const {
    static const std::vector<BandedArea> foreign = areasThat(false); // seldom asked for, so made when it is
    const WorldPoint world = toWorld(point);
    const auto found = std::ranges::find_if(foreign, [&](const BandedArea& area) { return area.holds(world); });
    return found == foreign.end() ? std::nullopt : std::optional{found->area().code};
}

bool Land::isWithin(Metres tolerance, std::string_view departement, LatLon point) const {
    const WorldPoint world = toWorld(point);
    const std::uint8_t cell = m_index->grid.at(world);
    if (cell < LandGrid::outside && m_index->french[cell].area().code == departement) {
        return true;
    }
    const BandedArea* area = m_index->named(departement);
    const double reach = tolerance.value / worldWidthAt(world).value;
    return (area != nullptr && area->comesWithin(reach, world)) || m_index->toIslands(point, departement) <= tolerance;
}

bool Land::isWithinFrance(Metres tolerance, LatLon point) const {
    const WorldPoint world = toWorld(point);
    if (m_index->grid.at(world) < LandGrid::outside) {
        return true;
    }
    const double reach = tolerance.value / worldWidthAt(world).value;
    const auto isNear = [&](const BandedArea& area) { return area.comesWithin(reach, world); };
    return std::ranges::any_of(m_index->french, isNear) || m_index->toIslands(point, {}) <= tolerance;
}

bool Land::isAtSea(LatLon point) const {
    return !isWithinFrance(coastTolerance, point) && !foreignCountryAt(point);
}

std::optional<Box> Land::boxOf(std::string_view departement) const {
    const BandedArea* area = m_index->named(departement);
    if (area == nullptr) {
        return std::nullopt;
    }
    const LatLon northWest = toLatLon(area->area().northWest);
    const LatLon southEast = toLatLon(area->area().southEast);
    Box box{southEast.lat, northWest.lon, northWest.lat, southEast.lon};
    for (const Island& island : m_index->islands) {
        if (island.departement == departement) {
            const Box centre{island.centre.lat, island.centre.lon, island.centre.lat, island.centre.lon};
            box.include(grown(centre, island.radius));
        }
    }
    return box;
}

} // namespace maillage
