// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/points/cluster_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace maillage {

namespace {

struct Cell {
    std::uint64_t key;
    std::uint32_t first;
    std::uint32_t count;
};

std::uint64_t keyOf(std::uint32_t column, std::uint32_t row) {
    return (static_cast<std::uint64_t>(row) << 32U) | column;
}

/// Gathers points around the densest cells of a grid whose cells are as wide as the radius.
class Gathering {
public:
    Gathering(std::span<const WorldPoint> world, double radius)
        : m_world(world)
        , m_radius(radius)
        , m_taken(world.size(), false) {
        fillCells();
    }

    /// Calls `visit(members, mean)` for each group; the span is valid during the call.
    template<typename Visit>
    void forEachGroup(Visit&& visit) {
        std::vector<std::uint32_t> order(m_cells.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
            return std::tuple(m_cells[b].count, m_cells[a].key) < std::tuple(m_cells[a].count, m_cells[b].key);
        });
        std::vector<std::uint32_t> members;
        for (const std::uint32_t cell : order) {
            while (const auto seed = meanOfFree(m_cells[cell])) {
                gather(m_cells[cell], *seed, members);
                visit(std::span<const std::uint32_t>(members), meanOf(members));
            }
        }
    }

private:
    void fillCells() {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed(m_world.size());
        for (std::uint32_t i = 0; i < m_world.size(); ++i) {
            keyed[i] = {keyOf(static_cast<std::uint32_t>(m_world[i].x / m_radius),
                              static_cast<std::uint32_t>(m_world[i].y / m_radius)),
                        i};
        }
        std::ranges::sort(keyed);
        m_order.reserve(keyed.size());
        for (const auto& [key, index] : keyed) {
            if (m_cells.empty() || m_cells.back().key != key) {
                m_cells.push_back({key, static_cast<std::uint32_t>(m_order.size()), 0});
            }
            ++m_cells.back().count;
            m_order.push_back(index);
        }
    }

    [[nodiscard]] std::span<const std::uint32_t> pointsOf(const Cell& cell) const {
        return std::span(m_order).subspan(cell.first, cell.count);
    }

    [[nodiscard]] std::optional<WorldPoint> meanOfFree(const Cell& cell) const {
        WorldPoint sum{};
        int count = 0;
        for (const std::uint32_t i : pointsOf(cell)) {
            if (!m_taken[i]) {
                sum = {sum.x + m_world[i].x, sum.y + m_world[i].y};
                ++count;
            }
        }
        return count == 0 ? std::nullopt : std::optional(WorldPoint{sum.x / count, sum.y / count});
    }

    [[nodiscard]] WorldPoint meanOf(std::span<const std::uint32_t> members) const {
        if (members.size() == 1) {
            return m_world[members.front()];
        }
        WorldPoint sum{};
        for (const std::uint32_t i : members) {
            sum = {sum.x + m_world[i].x, sum.y + m_world[i].y};
        }
        const auto count = static_cast<double>(members.size());
        return {sum.x / count, sum.y / count};
    }

    void gather(const Cell& centre, WorldPoint seed, std::vector<std::uint32_t>& members) {
        members.clear();
        const auto column = static_cast<std::uint32_t>(centre.key);
        const auto row = static_cast<std::uint32_t>(centre.key >> 32U);
        for (std::uint32_t r = row > 0 ? row - 1 : 0; r <= row + 1; ++r) {
            const std::uint64_t from = keyOf(column > 0 ? column - 1 : 0, r);
            for (auto cell = std::ranges::lower_bound(m_cells, from, {}, &Cell::key);
                 cell != m_cells.end() && cell->key <= keyOf(column + 1, r); ++cell) {
                take(*cell, seed, members);
            }
        }
        std::ranges::sort(members);
    }

    void take(const Cell& cell, WorldPoint seed, std::vector<std::uint32_t>& members) {
        for (const std::uint32_t i : pointsOf(cell)) {
            const double dx = m_world[i].x - seed.x;
            const double dy = m_world[i].y - seed.y;
            if (!m_taken[i] && dx * dx + dy * dy <= m_radius * m_radius) {
                m_taken[i] = true;
                members.push_back(i);
            }
        }
    }

    std::span<const WorldPoint> m_world;
    double m_radius;
    std::vector<bool> m_taken;
    std::vector<Cell> m_cells; ///< sorted by key
    std::vector<std::uint32_t> m_order;
};

int levelOf(double zoom) {
    return std::clamp(static_cast<int>(std::floor(zoom)), 0, ClusterIndex::highestZoom);
}

} // namespace

std::vector<std::uint32_t> MarkLevel::within(const QRectF& world) const {
    const auto south = std::ranges::lower_bound(m_marks, world.top(), {}, [](const MapMark& m) { return m.at.y; });
    std::vector<std::uint32_t> found;
    for (auto mark = south; mark != m_marks.end() && mark->at.y <= world.bottom(); ++mark) {
        if (mark->at.x >= world.left() && mark->at.x <= world.right()) {
            found.push_back(static_cast<std::uint32_t>(mark - m_marks.begin()));
        }
    }
    return found;
}

ClusterIndex::ClusterIndex(PointSet points, Clustering clustering)
    : m_points(std::move(points))
    , m_clustering(clustering) {}

int ClusterIndex::numberOf(double zoom) const {
    return m_clustering == Clustering::Off ? 0 : levelOf(zoom);
}

const MarkLevel* ClusterIndex::built(int number) const {
    const std::scoped_lock lock(m_levels->mutex);
    const auto found = m_levels->levels.find(number);
    return found == m_levels->levels.end() ? nullptr : &found->second;
}

/// Groups without holding the lock, so that who only looks never waits.
const MarkLevel& ClusterIndex::level(double zoom) const {
    const int wanted = numberOf(zoom);
    if (const MarkLevel* known = built(wanted)) {
        return *known;
    }
    MarkLevel level = build(wanted);
    const std::scoped_lock lock(m_levels->mutex);
    return m_levels->levels.try_emplace(wanted, std::move(level)).first->second;
}

const MarkLevel* ClusterIndex::levelIfBuilt(double zoom) const {
    constexpr std::size_t few = 5000; // grouped in a millisecond or two
    return m_points.size() <= few ? &level(zoom) : built(numberOf(zoom));
}

MarkLevel ClusterIndex::build(int zoom) const {
    MarkLevel level;
    level.m_members.reserve(m_points.size());
    const auto add = [&level](std::span<const std::uint32_t> members, WorldPoint mean) {
        level.m_marks.push_back(
            {mean, static_cast<std::uint32_t>(level.m_members.size()), static_cast<std::uint32_t>(members.size())});
        level.m_members.insert(level.m_members.end(), members.begin(), members.end());
    };
    if (m_clustering == Clustering::Off) {
        for (std::uint32_t i = 0; i < m_points.size(); ++i) {
            add(std::span(&i, 1), m_points.world()[i]);
        }
    } else {
        const double pixels = zoom >= nearZoom ? nearRadius : radius;
        Gathering(m_points.world(), pixels / worldPixels(zoom)).forEachGroup(add);
    }
    std::ranges::sort(level.m_marks, [](const MapMark& a, const MapMark& b) {
        return std::tuple(a.at.y, a.at.x, a.first) < std::tuple(b.at.y, b.at.x, b.first);
    });
    level.m_markOfPoint.resize(m_points.size());
    for (std::uint32_t mark = 0; mark < level.m_marks.size(); ++mark) {
        for (const std::uint32_t point : level.members(level.m_marks[mark])) {
            level.m_markOfPoint[point] = mark;
        }
    }
    return level;
}

std::optional<int> ClusterIndex::separatingZoom(const MarkLevel& level, const MapMark& mark, double zoom) const {
    const auto members = level.members(mark);
    for (int next = levelOf(zoom) + 1; next <= highestZoom; ++next) {
        const MarkLevel& finer = this->level(next);
        const auto holdsAll = [&](const MapMark& other) {
            return other.count >= members.size() && std::ranges::includes(finer.members(other), members);
        };
        if (std::ranges::none_of(finer.marks(), holdsAll)) {
            return next;
        }
    }
    return std::nullopt;
}

} // namespace maillage
