// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/map_style.h"
#include "ui/cartography/points/cluster_index.h"
#include "ui/cartography/points/selected_places.h"

#include <QImage>

#include <optional>
#include <unordered_map>

class QPainter;

namespace maillage {

/// Stamps places and clusters from sprites that are drawn once per style and pixel ratio.
class PointPainter {
public:
    /// `style` must have a unit of 1: paper is painted with paintSymbol().
    PointPainter(const MapStyle& style, double devicePixelRatio);

    /// All marks in view, those with a selected place last.
    void paint(QPainter& painter, const MapView& view, const ClusterIndex& index, const SelectedPlaces& selection);

    /// Diameters in reference pixels.
    static constexpr double symbolSize = 16;
    static constexpr double selectedSize = 22;
    [[nodiscard]] static double clusterSize(std::uint32_t count);
    /// How far a sprite reaches from its centre at most.
    static constexpr double reach = 32;

private:
    void stamp(QPainter& painter, QPointF at, const QImage& sprite) const;
    [[nodiscard]] const QImage& symbol(const MapPoint& point, SymbolState state);
    [[nodiscard]] const QImage& cluster(std::uint32_t count, SymbolState state);

    MapStyle m_style;
    double m_devicePixelRatio;
    std::unordered_map<std::uint32_t, QImage> m_symbols;
    std::unordered_map<std::uint32_t, QImage> m_clusters;
};

/// The mark drawn at that place of the view, the topmost first, within `slack` pixels of its edge.
[[nodiscard]] std::optional<std::uint32_t> markAt(const MarkLevel& level, const MapView& view, QPointF at,
                                                  double slack = 2);

} // namespace maillage
