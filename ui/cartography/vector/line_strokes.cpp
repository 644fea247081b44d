// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/vector/line_strokes.h"

#include <QLineF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace maillage {

namespace {

constexpr double widest = 16;     // pixels
constexpr double smallRadius = 4; // pixels: one step makes a cap look round
constexpr double shortest = 1e-6; // pixels
constexpr double overlap = 0.75;  // pixels: no seam shows where a line goes straight on

struct Stretch {
    QPointF start;
    QPointF direction; ///< of length 1
    double length = 0;
};

/// Lines of one width.
struct LineLayer {
    double width = 0;
    std::vector<QLineF> lines{};
};

/// How far the ends of two stretches go beyond their common corner so that their outer edges meet.
double mitre(const Stretch& a, const Stretch& b, double radius) {
    const double cosine = QPointF::dotProduct(a.direction, b.direction);
    const double sine = std::abs(a.direction.x() * b.direction.y() - a.direction.y() * b.direction.x());
    return std::max(overlap, cosine < 0 ? radius : radius * sine / (1 + cosine));
}

class LineStroker {
public:
    explicit LineStroker(const QPen& pen)
        : m_radius(pen.widthF() / 2)
        , m_dashes(pen.dashPattern())
        , m_layers{{.width = pen.widthF()}} {
        if (pen.capStyle() == Qt::SquareCap) {
            m_capLength = m_radius;
        } else if (pen.capStyle() == Qt::RoundCap) {
            addRoundCaps();
        }
    }

    void add(const QPainterPath& path) {
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element element = path.elementAt(i);
            if (element.isMoveTo()) {
                addRun();
                m_points.clear();
            }
            m_points.push_back(element);
        }
        addRun();
        m_points.clear();
    }

    void paint(QPainter& painter, const QColor& colour) const {
        for (const LineLayer& layer : m_layers) {
            if (!layer.lines.empty()) {
                painter.setPen({colour, layer.width, Qt::SolidLine, Qt::FlatCap});
                painter.drawLines(layer.lines.data(), static_cast<int>(layer.lines.size()));
            }
        }
    }

private:
    /// A half circle of stairs: each step narrower and farther out.
    void addRoundCaps() {
        const int steps = m_radius < smallRadius ? 1 : 2;
        const double angle = std::numbers::pi / 2 / (steps + 1);
        m_capLength = m_radius * std::sin(angle / 2);
        for (int step = 1; step <= steps; ++step) {
            m_layers.push_back({.width = 2 * m_radius * std::cos(step * angle)});
            m_stepLengths.push_back(m_radius * std::sin((step + 0.5) * angle));
        }
    }

    void addRun() {
        m_stretches.clear();
        for (std::size_t i = 1; i < m_points.size(); ++i) {
            const QPointF along = m_points[i] - m_points[i - 1];
            const double length = std::hypot(along.x(), along.y());
            if (length > shortest) {
                m_stretches.push_back({m_points[i - 1], along / length, length});
            }
        }
        if (m_stretches.empty()) {
            return;
        }
        if (m_dashes.isEmpty()) {
            addSolid();
        } else {
            addDashes();
        }
    }

    void addSolid() {
        const Stretch& first = m_stretches.front();
        const Stretch& last = m_stretches.back();
        const bool isClosed = m_points.size() > 2 && m_points.front() == m_points.back();
        double before = isClosed ? mitre(last, first, m_radius) : m_capLength;
        for (std::size_t i = 0; i < m_stretches.size(); ++i) {
            const Stretch& stretch = m_stretches[i];
            double after = isClosed ? mitre(last, first, m_radius) : m_capLength;
            if (i + 1 < m_stretches.size()) {
                after = mitre(stretch, m_stretches[i + 1], m_radius);
            }
            m_layers.front().lines.push_back(part(stretch, -before, stretch.length + after));
            before = after;
        }
        if (!isClosed) {
            addSteps(first, 0, -1);
            addSteps(last, last.length, 1);
        }
    }

    void addSteps(const Stretch& stretch, double at, int sign) {
        for (std::size_t step = 0; step < m_stepLengths.size(); ++step) {
            m_layers[step + 1].lines.push_back(part(stretch, at, at + sign * m_stepLengths[step]));
        }
    }

    /// A dash that goes round a corner is broken there, which is not seen.
    void addDashes() {
        qsizetype dash = 0;
        double left = dashLength(dash);
        for (const Stretch& stretch : m_stretches) {
            double at = 0;
            while (at < stretch.length) {
                const double end = std::min(at + left, stretch.length);
                if (dash % 2 == 0) {
                    m_layers.front().lines.push_back(part(stretch, at, end));
                }
                left -= end - at;
                at = end;
                if (left <= shortest) {
                    dash = (dash + 1) % m_dashes.size();
                    left = dashLength(dash);
                }
            }
        }
    }

    /// In widths of the pen, as everywhere in Qt.
    [[nodiscard]] double dashLength(qsizetype dash) const {
        return std::max(m_dashes[dash] * 2 * m_radius, 2 * shortest);
    }

    [[nodiscard]] static QLineF part(const Stretch& stretch, double from, double to) {
        return {stretch.start + from * stretch.direction, stretch.start + to * stretch.direction};
    }

    double m_radius;
    double m_capLength = 0;
    QList<double> m_dashes;              ///< line, gap, line …; empty for a solid pen
    std::vector<LineLayer> m_layers;     ///< the lines themselves, then the steps of their caps
    std::vector<double> m_stepLengths{}; ///< of each of those
    std::vector<QPointF> m_points{};     ///< of the run that is being added
    std::vector<Stretch> m_stretches{};
};

} // namespace

bool suitsLines(const QPainter& painter, const QPen& pen) {
    return painter.paintEngine()->type() == QPaintEngine::Raster && pen.color().alpha() == 255
           && pen.widthF() <= widest;
}

void strokeLines(QPainter& painter, const Paths& paths, const QPen& pen) {
    LineStroker stroker(pen);
    for (const QPainterPath& path : paths) {
        stroker.add(path);
    }
    stroker.paint(painter, pen.color());
}

} // namespace maillage
