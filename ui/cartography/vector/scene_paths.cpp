// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/scene_paths.h"

#include "ui/cartography/ground/clip.h"

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

/// Polygons of neighbours lie on each other by so many painter units: no hairline shows between them.
constexpr double seam = 0.5;
/// Corners nearer than this to the line without them are left out: nobody sees them, and each costs time to paint.
constexpr double finest = 0.2; // painter units
constexpr std::size_t longestSkip = 16;

enum class Outline { Area, Edge, Line };

bool isNear(QPointF point, QPointF start, QPointF end, double limit) {
    const QPointF line = end - start;
    const double length = QPointF::dotProduct(line, line);
    const double along = length > 0 ? std::clamp(QPointF::dotProduct(point - start, line) / length, 0.0, 1.0) : 0;
    const QPointF off = point - (start + along * line);
    return QPointF::dotProduct(off, off) <= limit * limit;
}

/// Adds shapes of one scene to a path, projected and clipped.
class PathMaker {
public:
    PathMaker(const PlacedScene& placed, double margin, Outline outline, int pointsEach, Paths& paths)
        : m_scene(*placed.scene)
        , m_origin(placed.tile.topLeft())
        , m_scaleX(placed.tile.width() / sceneTileSide)
        , m_scaleY(placed.tile.height() / sceneTileSide)
        , m_clip(placed.part.adjusted(-margin, -margin, margin, margin))
        , m_outline(outline)
        , m_pointsEach(pointsEach)
        , m_paths(paths) {}

    void add(const SceneShape& shape) {
        if (m_paths.empty() || m_paths.back().elementCount() >= m_pointsEach) {
            m_paths.emplace_back().setFillRule(Qt::WindingFill);
        }
        for (std::uint32_t part = shape.firstPart; part < shape.firstPart + shape.parts; ++part) {
            const QRectF bounds = project(part);
            if (bounds.left() > m_clip.right() || bounds.right() < m_clip.left() || bounds.top() > m_clip.bottom()
                || bounds.bottom() < m_clip.top()) {
                continue;
            }
            if (m_clip.contains(bounds)) {
                addRun(m_points, m_outline != Outline::Line);
            } else {
                addClipped();
            }
        }
    }

private:
    /// The part's points in painter units, in m_points; returns their bounds.
    [[nodiscard]] QRectF project(std::uint32_t part) {
        m_points.clear();
        double left = std::numeric_limits<double>::max();
        double top = left;
        double right = std::numeric_limits<double>::lowest();
        double bottom = right;
        for (const ScenePoint& point : m_scene.part(part)) {
            const double x = m_origin.x() + point.x * m_scaleX;
            const double y = m_origin.y() + point.y * m_scaleY;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = std::max(bottom, y);
            m_points.emplace_back(x, y);
        }
        return {QPointF(left, top), QPointF(right, bottom)};
    }

    void addClipped() {
        if (m_outline == Outline::Area) {
            clipPolygon(m_points, m_clip, m_clipped);
            if (m_clipped.size() > 2) {
                addRun(m_clipped, true);
            }
            return;
        }
        if (m_outline == Outline::Edge) {
            m_points.push_back(m_points.front());
        }
        forEachVisibleRun(m_points, m_clip, [this](const std::vector<QPointF>& run) { addRun(run, false); });
    }

    void addRun(std::span<const QPointF> points, bool closed) {
        QPainterPath& path = m_paths.back();
        path.moveTo(points.front());
        std::size_t corner = 0;
        for (std::size_t next = 2; next < points.size(); ++next) {
            if (!canSkip(points.subspan(corner, next - corner + 1))) {
                corner = next - 1;
                path.lineTo(points[corner]);
            }
        }
        path.lineTo(points.back());
        if (closed) {
            path.closeSubpath();
        }
    }

    /// Whether the corners between the first and the last can be left out.
    [[nodiscard]] static bool canSkip(std::span<const QPointF> corners) {
        return corners.size() < longestSkip
               && std::ranges::all_of(
                   corners.subspan(1, corners.size() - 2),
                   [corners](QPointF corner) { return isNear(corner, corners.front(), corners.back(), finest); });
    }

    const VectorScene& m_scene;
    QPointF m_origin;
    double m_scaleX;
    double m_scaleY;
    QRectF m_clip;
    Outline m_outline;
    int m_pointsEach;
    Paths& m_paths; ///< the last is being made
    std::vector<QPointF> m_points;
    std::vector<QPointF> m_clipped;
};

Paths pathsOfAreas(std::span<const PlacedScene> scenes, const StyleRule& rule, double margin, Outline outline,
                   int pointsEach) {
    Paths paths;
    for (const PlacedScene& placed : scenes) {
        PathMaker maker(placed, margin, outline, pointsEach, paths);
        for (const SceneClass what : rule.of) {
            for (const SceneShape& shape : placed.scene->areasOf(what)) {
                maker.add(shape);
            }
        }
    }
    return paths;
}

} // namespace

Paths areaPaths(std::span<const PlacedScene> scenes, const StyleRule& rule, int pointsEach) {
    return pathsOfAreas(scenes, rule, seam, Outline::Area, pointsEach);
}

Paths edgePaths(std::span<const PlacedScene> scenes, const StyleRule& rule, double overlap) {
    return pathsOfAreas(scenes, rule, overlap, Outline::Edge, smallPath);
}

Paths linePaths(std::span<const PlacedScene> scenes, const LineRule& rule, SceneLevel level, double overlap) {
    Paths paths;
    for (const PlacedScene& placed : scenes) {
        PathMaker maker(placed, overlap, Outline::Line, smallPath, paths);
        for (const SceneClass what : rule.of) {
            for (const SceneShape& shape : placed.scene->linesOf(what, level)) {
                if (!rule.link || *rule.link == shape.isLink) {
                    maker.add(shape);
                }
            }
        }
    }
    return paths;
}

} // namespace maillage
