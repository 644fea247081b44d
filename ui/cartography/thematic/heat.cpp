// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/thematic/heat.h"

#include "core/geo/point_tree.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {

namespace {

/// By square kilometre; `part` is the squared distance in squares of the reach.
double kernel(double part, Metres spread) {
    const double inside = 1 - part;
    return 3 / (std::numbers::pi * spread.kilometres() * spread.kilometres()) * inside * inside;
}

/// Densities by square of the view, row by row.
class Grid {
public:
    Grid(const MapView& view, double step)
        : m_view(view)
        , m_step(step)
        , m_width(static_cast<int>(std::ceil(view.size().width() / step)))
        , m_height(static_cast<int>(std::ceil(view.size().height() / step)))
        , m_cells(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height)) {}

    void add(const HeatPoint& point, Metres spread) {
        const QPointF at = m_view.toScreen(point.at) / m_step;
        const double reach = spread.value / worldWidthAt(point.at).value * m_view.worldSize() / m_step;
        const int left = std::max(0, static_cast<int>(std::floor(at.x() - reach)));
        const int right = std::min(m_width - 1, static_cast<int>(std::ceil(at.x() + reach)));
        const int top = std::max(0, static_cast<int>(std::floor(at.y() - reach)));
        const int bottom = std::min(m_height - 1, static_cast<int>(std::ceil(at.y() + reach)));
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const double dx = x + 0.5 - at.x();
                const double dy = y + 0.5 - at.y();
                const double part = (dx * dx + dy * dy) / (reach * reach);
                if (part < 1) {
                    m_cells[indexOf(x, y)] += point.value * kernel(part, spread);
                }
            }
        }
    }

    template<typename ColourOf>
    [[nodiscard]] QImage picture(const ColourOf& colourOf) const {
        QImage image(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < m_height; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < m_width; ++x) {
                line[x] = colourOf(m_cells[indexOf(x, y)]);
            }
        }
        return image;
    }

private:
    [[nodiscard]] std::size_t indexOf(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
    }

    const MapView& m_view;
    double m_step;
    int m_width;
    int m_height;
    std::vector<double> m_cells;
};

/// Between the colours; faint where there is little.
QRgb colourAt(double part, const std::vector<QColor>& colours) {
    if (part <= 0 || colours.empty()) {
        return 0;
    }
    const double along = std::min(part, 1.0) * static_cast<double>(colours.size() - 1);
    const auto first = std::min(static_cast<std::size_t>(along), colours.size() - 1);
    const QColor& from = colours[first];
    const QColor& to = colours[std::min(first + 1, colours.size() - 1)];
    const auto t = static_cast<float>(along - static_cast<double>(first));
    constexpr float strongest = 0.85F;
    QColor colour;
    colour.setRgbF(std::lerp(from.redF(), to.redF(), t), std::lerp(from.greenF(), to.greenF(), t),
                   std::lerp(from.blueF(), to.blueF(), t),
                   strongest * static_cast<float>(std::sqrt(std::min(part * 4, 1.0))));
    return qPremultiply(colour.rgba());
}

} // namespace

double densestOf(std::span<const HeatPoint> points, Metres spread) {
    std::vector<LatLon> positions;
    std::ranges::transform(points, std::back_inserter(positions),
                           [](const HeatPoint& one) { return toLatLon(one.at); });
    const PointTree tree(positions);
    double densest = 0;
    for (const LatLon position : positions) {
        double density = 0;
        tree.forEachWithin(position, spread, [&](std::uint32_t other) {
            const double away = distance(position, positions[other]).value / spread.value;
            density += away < 1 ? points[other].value * kernel(away * away, spread) : 0;
        });
        densest = std::max(densest, density);
    }
    return densest;
}

QImage heatPicture(std::span<const HeatPoint> points, Metres spread, double densest, const std::vector<QColor>& colours,
                   const MapView& view, double step) {
    Grid grid(view, step);
    for (const HeatPoint& point : points) {
        grid.add(point, spread);
    }
    return grid.picture([&](double density) { return colourAt(densest > 0 ? density / densest : 0, colours); });
}

} // namespace maillage
