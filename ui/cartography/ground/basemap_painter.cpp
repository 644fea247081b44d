// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/ground/basemap_painter.h"

#include "core/territory/credits.h"
#include "core/territory/land/basemap.h"
#include "ui/cartography/ground/clip.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace maillage {

namespace {

/// Beyond the view, in reference pixels, so that edges made by clipping never show.
constexpr double clipMargin = 24;

QRectF boundsOf(std::span<const OutlinePoint> points) {
    double left = 1;
    double top = 1;
    double right = 0;
    double bottom = 0;
    for (const OutlinePoint& point : points) {
        left = std::min(left, point.world.x);
        right = std::max(right, point.world.x);
        top = std::min(top, point.world.y);
        bottom = std::max(bottom, point.world.y);
    }
    return {QPointF(left, top), QPointF(right, bottom)};
}

/// Bounds of what the basemap holds, in its own order, to leave out quickly what is out of view.
struct Bounds {
    std::vector<std::vector<QRectF>> rings; ///< for each area
    std::vector<QRectF> lines;

    Bounds() {
        for (const BasemapArea& area : Basemap::instance().areas()) {
            auto& each = rings.emplace_back();
            for (const auto ring : area.rings) {
                each.push_back(boundsOf(ring));
            }
        }
        for (const BasemapLine& line : Basemap::instance().lines()) {
            lines.push_back(boundsOf(line.points));
        }
    }

    static const Bounds& instance() {
        static const Bounds bounds;
        return bounds;
    }
};

/// Lines of one point have empty bounds, for which QRectF::intersects is false.
bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

class Ground {
public:
    Ground(const MapView& view, const MapStyle& style)
        : m_view(view)
        , m_style(style)
        , m_world(view.worldRect(clipMargin * style.unit))
        , m_clip(view.rect().marginsAdded(QMarginsF(margin(), margin(), margin(), margin())))
        , m_detail(static_cast<int>(std::ceil(view.zoom() - std::log2(style.unit)))) {}

    void paint(QPainter& painter) const {
        painter.fillRect(m_view.rect(), m_style.sea);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath french;
        QPainterPath all;
        addLand(french, all);
        painter.setPen(Qt::NoPen);
        painter.fillPath(all, m_style.foreignLand);
        painter.fillPath(french, m_style.land);
        paintIslands(painter);
        paintLines(painter);
    }

private:
    [[nodiscard]] double margin() const { return clipMargin * m_style.unit; }

    void project(std::span<const OutlinePoint> points, bool keepEnds, std::vector<QPointF>& out) const {
        out.clear();
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool isEnd = i == 0 || i + 1 == points.size();
            if (points[i].firstZoom <= m_detail || (keepEnds && isEnd)) {
                out.push_back(m_view.toScreen(points[i].world));
            }
        }
    }

    /// One path each, so that no seam shows between neighbours.
    void addLand(QPainterPath& french, QPainterPath& all) const {
        std::vector<QPointF> points;
        std::vector<QPointF> clipped;
        const auto areas = Basemap::instance().areas();
        for (std::size_t a = 0; a < areas.size(); ++a) {
            for (std::size_t r = 0; r < areas[a].rings.size(); ++r) {
                if (!overlap(Bounds::instance().rings[a][r], m_world)) {
                    continue;
                }
                project(areas[a].rings[r], false, points);
                clipPolygon(points, m_clip, clipped);
                if (clipped.size() < 3) {
                    continue;
                }
                const QPolygonF polygon(QList<QPointF>(clipped.begin(), clipped.end()));
                all.addPolygon(polygon);
                if (areas[a].french) {
                    french.addPolygon(polygon);
                }
            }
        }
    }

    /// The outlines leave these out; a disc of about their size says that there is land.
    void paintIslands(QPainter& painter) const {
        painter.setBrush(m_style.land);
        painter.setPen(penOf(BorderKind::Coast));
        for (const SmallIsland& island : Basemap::instance().islands()) {
            const double radius = 0.5 * island.radius.value / worldWidthAt(island.centre).value * m_view.worldSize();
            const QPointF centre = m_view.toScreen(island.centre);
            if (radius >= m_style.unit && m_clip.contains(centre)) {
                painter.drawEllipse(centre, radius, radius);
            }
        }
    }

    [[nodiscard]] QPen penOf(BorderKind kind) const {
        const auto pen = [this](const QColor& colour, double width) {
            return QPen(colour, width * m_style.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        };
        const double wider = m_view.zoom() - std::log2(m_style.unit) >= 8 ? 1.35 : 1;
        switch (kind) {
        case BorderKind::Coast:
            return pen(m_style.coast, 1.0 * wider);
        case BorderKind::Country:
            return pen(m_style.border, 1.6 * wider);
        case BorderKind::Region:
            return pen(m_style.region, 1.3 * wider);
        case BorderKind::Departement:
            return pen(m_style.departement, 0.9 * wider);
        case BorderKind::ForeignCoast:
            return pen(m_style.coast, 0.8);
        case BorderKind::ForeignCountry:
            break;
        }
        return pen(m_style.departement, 0.9);
    }

    void paintLines(QPainter& painter) const {
        // The more important cover the less important where they meet.
        static constexpr std::array order{BorderKind::ForeignCountry, BorderKind::ForeignCoast, BorderKind::Departement,
                                          BorderKind::Region,         BorderKind::Coast,        BorderKind::Country};
        painter.setBrush(Qt::NoBrush);
        for (const BorderKind kind : order) {
            painter.setPen(penOf(kind));
            paintLinesOf(painter, kind);
        }
    }

    void paintLinesOf(QPainter& painter, BorderKind kind) const {
        const auto lines = Basemap::instance().lines();
        std::vector<QPointF> points;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].kind == kind && overlap(Bounds::instance().lines[i], m_world)) {
                project(lines[i].points, true, points);
                forEachVisibleRun(points, m_clip, [&](const std::vector<QPointF>& run) {
                    painter.drawPolyline(run.data(), static_cast<int>(run.size()));
                });
            }
        }
    }

    const MapView& m_view;
    const MapStyle& m_style;
    QRectF m_world;
    QRectF m_clip;
    int m_detail;
};

} // namespace

void BasemapPainter::paintGround(QPainter& painter, const MapView& view, const MapStyle& style) const {
    painter.save();
    Ground(view, style).paint(painter);
    painter.restore();
}

void BasemapPainter::paint(QPainter& painter, const MapView& view, const MapStyle& style) const {
    paintGround(painter, view, style);
    LabelBoard board(view.rect(), 64 * style.unit);
    paintTowns(painter, view, style, board);
}

QString BasemapPainter::attribution() {
    return QString::fromStdString(basemapAttribution());
}

} // namespace maillage
