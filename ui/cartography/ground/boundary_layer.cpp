// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/boundary_layer.h"

#include "core/territory/gazetteer.h"
#include "ui/cartography/ground/clip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace maillage {

namespace {

QRectF boundsOf(const std::vector<WorldPoint>& points) {
    const auto [west, east] = std::ranges::minmax(points, {}, &WorldPoint::x);
    const auto [north, south] = std::ranges::minmax(points, {}, &WorldPoint::y);
    return {QPointF(west.x, north.y), QPointF(east.x, south.y)};
}

/// Bounds of a straight line have no area, for which QRectF::intersects is false.
bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

std::string epciOfCommune(std::string_view insee) {
    const auto commune = Gazetteer::instance().commune(insee);
    const auto epci = commune ? commune->present().epci() : std::nullopt;
    return epci ? epci->code() : std::string();
}

BoundaryLayer::BoundaryLayer(const Boundaries& boundaries, const AreaOfCommune& areaOfCommune) {
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> areas;
    for (const CommuneShape& shape : boundaries.shapes()) {
        m_communes.push_back({shape.code, shape.name, areaOfCommune(shape.code)});
        const std::string& area = m_communes.back().area;
        const auto next = static_cast<std::uint32_t>(numbers.size());
        areas.push_back(area.empty() ? noArea : numbers.try_emplace(area, next).first->second);
    }
    for (BoundaryLine& line : boundaryLines(boundaries.shapes(), areas)) {
        add(std::move(line.points), line.isAreaEdge);
    }
    for (const TerritoryShape& shape : boundaries.territories()) {
        const auto isDrawn = [&](const auto& commune) { return boundaries.areas().covers(commune); };
        if (!std::ranges::all_of(shape.territory.communes(), isDrawn)) {
            std::ranges::for_each(shape.rings, [this](const std::vector<WorldPoint>& ring) { add(ring, true); });
        }
    }
}

void BoundaryLayer::add(std::vector<WorldPoint> points, bool isAreaEdge) {
    const QRectF bounds = boundsOf(points);
    m_box.include(toLatLon({bounds.left(), bounds.top()}));
    m_box.include(toLatLon({bounds.right(), bounds.bottom()}));
    m_lines.push_back({std::move(points), bounds, isAreaEdge});
}

Result<BoundaryLayer> BoundaryLayer::load(const std::vector<std::filesystem::path>& files,
                                          const AreaOfCommune& areaOfCommune) {
    const auto boundaries = Boundaries::load(files);
    if (!boundaries) {
        return std::unexpected(boundaries.error());
    }
    return BoundaryLayer(**boundaries, areaOfCommune);
}

void BoundaryLayer::paint(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const double zoom = view.zoom() - std::log2(style.unit);
    const double margin = 8 * style.unit;
    const QRectF world = view.worldRect(margin);
    const QRectF clip = view.rect().adjusted(-margin, -margin, margin, margin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<QPointF> points;
    for (const bool isAreaEdge : {false, true}) {
        const double width = isAreaEdge ? (zoom < 8 ? 1.1 : 1.6) : (zoom < 9 ? 0.4 : 0.8);
        painter.setPen(QPen(isAreaEdge ? style.epci : style.commune, width * style.unit, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        for (const Line& line : m_lines) {
            if (line.isAreaEdge != isAreaEdge || !overlap(line.bounds, world)) {
                continue;
            }
            points.clear();
            for (const WorldPoint& point : line.points) {
                points.push_back(view.toScreen(point));
            }
            forEachVisibleRun(points, clip, [&](const std::vector<QPointF>& run) {
                painter.drawPolyline(run.data(), static_cast<int>(run.size()));
            });
        }
    }
    painter.restore();
}

} // namespace maillage
