// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_view.h"
#include "ui/cartography/points/point_set.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// A symbol on the map: one place, or several that stand too close together to be told apart.
struct MapMark {
    WorldPoint at;
    std::uint32_t first = 0; ///< into the members() of the level that the mark is of
    std::uint32_t count = 1;
};

/// The marks of one zoom level.
class MarkLevel {
public:
    [[nodiscard]] std::span<const MapMark> marks() const { return m_marks; }

    /// Indices into the PointSet, ascending within a mark.
    [[nodiscard]] std::span<const std::uint32_t> members(const MapMark& mark) const {
        return std::span(m_members).subspan(mark.first, mark.count);
    }

    /// The mark that holds a place, by the place's index in the PointSet.
    [[nodiscard]] const MapMark& markOf(std::uint32_t point) const { return m_marks[m_markOfPoint[point]]; }

    /// Indices of the marks that lie in a rectangle of world coordinates.
    [[nodiscard]] std::vector<std::uint32_t> within(const QRectF& world) const;

private:
    friend class ClusterIndex;
    std::vector<MapMark> m_marks; ///< from north to south, so that southern symbols cover northern ones
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_markOfPoint;
};

enum class Clustering { On, Off };

/// Groups places for each whole zoom level, when first asked for it. Deterministic: the same points give the same
/// clusters. A group gathers around its densest cell and stands at the mean of its members. Copies share what has been
/// worked out; any thread may ask.
class ClusterIndex {
public:
    explicit ClusterIndex(PointSet points = {}, Clustering clustering = Clustering::On);

    [[nodiscard]] const PointSet& points() const { return m_points; }

    [[nodiscard]] const MarkLevel& level(double zoom) const;
    /// The same without waiting: null while many places are still to be grouped.
    [[nodiscard]] const MarkLevel* levelIfBuilt(double zoom) const;

    /// The smallest zoom, above `zoom`, at which the members no longer form one mark; nothing where none does.
    [[nodiscard]] std::optional<int> separatingZoom(const MarkLevel& level, const MapMark& mark, double zoom) const;

    /// Distance, in reference pixels, under which places are grouped.
    static constexpr double radius = 30;
    static constexpr int highestZoom = 19;
    /// From here on only places that cover each other are grouped.
    static constexpr int nearZoom = 15;
    static constexpr double nearRadius = 9;

private:
    [[nodiscard]] MarkLevel build(int zoom) const;
    [[nodiscard]] int numberOf(double zoom) const;
    [[nodiscard]] const MarkLevel* built(int number) const;

    struct Levels {
        std::mutex mutex;
        std::map<int, MarkLevel> levels; ///< its nodes stay where they are
    };

    PointSet m_points;
    Clustering m_clustering = Clustering::On;
    std::shared_ptr<Levels> m_levels = std::make_shared<Levels>();
};

} // namespace maillage
