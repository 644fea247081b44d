// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/scene_painter.h"

#include "ui/cartography/vector/line_strokes.h"
#include "ui/cartography/vector/scene_paths.h"

#include <QPainter>

#include <array>

namespace maillage {

namespace {

constexpr std::array levels{SceneLevel::Tunnel, SceneLevel::Ground, SceneLevel::Bridge};
constexpr double squareFrom = 2; // reference pixels: the ends of thinner lines don't show,
constexpr double roundFrom = 5;  // nor, below this, that they aren't round, which takes twice as long

QList<double> toList(const std::vector<double>& values) {
    return {values.begin(), values.end()};
}

class ScenePainter {
public:
    ScenePainter(QPainter& painter, std::span<const PlacedScene> scenes, const VectorLook& look)
        : m_painter(painter)
        , m_scenes(scenes)
        , m_look(look) {}

    void paint() const {
        paintGround();
        const VectorStyle& style = *m_look.style;
        paintAreas(style.areas, largePath);
        paintLines(style.waterLines);
        paintAreas(style.buildings, smallPath);
        for (const SceneLevel level : levels) {
            paintWays(level);
        }
        paintLines(style.borders);
    }

private:
    void paintGround() const {
        for (const PlacedScene& placed : m_scenes) {
            if (placed.scene->ground != SceneGround::Unknown) {
                const bool isLand = placed.scene->ground == SceneGround::Land;
                m_painter.fillRect(placed.part, toColor(isLand ? m_look.style->land : m_look.style->ocean));
            }
        }
    }

    void paintAreas(const std::vector<AreaRule>& rules, int pointsEach) const {
        for (const AreaRule& rule : rules) {
            if (!rule.appliesAt(m_look.zoom)) {
                continue;
            }
            const QColor fill = toColor(rule.fill);
            for (const QPainterPath& path : areaPaths(m_scenes, rule, pointsEach)) {
                m_painter.fillPath(path, fill);
            }
            const double width = m_look.length(rule.edgeWidth);
            if (rule.edge && width > 0) {
                stroke(edgePaths(m_scenes, rule, overlap()), penOf(toColor(*rule.edge), width));
            }
        }
    }

    /// At all levels alike.
    void paintLines(const std::vector<LineRule>& rules) const {
        for (const LineRule& rule : rules) {
            for (const SceneLevel level : levels) {
                stroke(linesOf(rule, level), linePen(rule, level));
            }
        }
    }

    void paintWays(SceneLevel level) const {
        const std::vector<LineRule>& rules = m_look.style->ways;
        std::vector<Paths> paths;
        for (const LineRule& rule : rules) {
            paths.push_back(linesOf(rule, level));
            if (rule.casing) {
                stroke(paths.back(), casingPen(rule, level));
            }
        }
        for (std::size_t i = 0; i < rules.size(); ++i) {
            stroke(paths[i], linePen(rules[i], level));
        }
    }

    void stroke(const Paths& paths, const QPen& pen) const {
        if (suitsLines(m_painter, pen)) {
            strokeLines(m_painter, paths, pen);
            return;
        }
        for (const QPainterPath& path : paths) {
            m_painter.strokePath(path, pen);
        }
    }

    [[nodiscard]] double overlap() const { return 2 * m_look.unit; }

    [[nodiscard]] Paths linesOf(const LineRule& rule, SceneLevel level) const {
        return rule.appliesAt(m_look.zoom) ? linePaths(m_scenes, rule, level, overlap()) : Paths();
    }

    [[nodiscard]] QPen penOf(const QColor& colour, double width) const {
        if (width >= roundFrom * m_look.unit) {
            return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
        }
        const bool isSquare = width >= squareFrom * m_look.unit;
        return {colour, width, Qt::SolidLine, isSquare ? Qt::SquareCap : Qt::FlatCap, Qt::BevelJoin};
    }

    [[nodiscard]] QPen linePen(const LineRule& rule, SceneLevel level) const {
        const bool isTunnel = level == SceneLevel::Tunnel && rule.tunnel;
        QPen pen = penOf(toColor(isTunnel ? *rule.tunnel : rule.colour), m_look.length(rule.width));
        if (!rule.dash.empty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern(toList(rule.dash));
        }
        return pen;
    }

    /// Dashed below ground; straight ends on bridges.
    [[nodiscard]] QPen casingPen(const LineRule& rule, SceneLevel level) const {
        const double edge = m_look.length(rule.casingWidth);
        const double width = m_look.length(rule.width) + 2 * edge;
        QPen pen = penOf(toColor(*rule.casing), width);
        if (level == SceneLevel::Bridge) {
            pen.setCapStyle(Qt::FlatCap);
        } else if (level == SceneLevel::Tunnel) {
            pen.setCapStyle(Qt::FlatCap);
            const double stroke = 4 * m_look.unit / width; // dashes are counted in widths of the line
            pen.setDashPattern({stroke, stroke * 0.75});
        }
        return pen;
    }

    QPainter& m_painter;
    std::span<const PlacedScene> m_scenes;
    const VectorLook& m_look;
};

} // namespace

void paintScenes(QPainter& painter, std::span<const PlacedScene> scenes, const VectorLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ScenePainter(painter, scenes, look).paint();
    painter.restore();
}

} // namespace maillage
