// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/thematic/thematic_map.h"

#include "ui/cartography/thematic/heat.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double areaOpacity = 0.78; // the ground shows through
constexpr double symbolOpacity = 0.7;

QRectF boundsOf(const ThemeArea& area) {
    double west = 1;
    double east = 0;
    double north = 1;
    double south = 0;
    const auto include = [&](const WorldPoint& point) {
        west = std::min(west, point.x);
        east = std::max(east, point.x);
        north = std::min(north, point.y);
        south = std::max(south, point.y);
    };
    for (const auto& ring : area.outline) {
        std::ranges::for_each(ring, include);
    }
    if (area.outline.empty() && area.centre) {
        include(*area.centre);
    }
    return east < west ? QRectF() : QRectF(QPointF(west, north), QPointF(east, south));
}

bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

/// Points nearer to the one before than half a unit are left out.
QPainterPath pathOf(const Outline& outline, const MapView& view, double unit) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& ring : outline) {
        QPolygonF polygon;
        for (const WorldPoint& point : ring) {
            const QPointF at = view.toScreen(point);
            if (polygon.isEmpty() || (at - polygon.back()).manhattanLength() > 0.5 * unit) {
                polygon << at;
            }
        }
        if (polygon.size() > 2) {
            path.addPolygon(polygon);
            path.closeSubpath();
        }
    }
    return path;
}

/// The largest of 1, 2, 5, 10, 20… that is not above.
double niceBelow(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double lead = value / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

} // namespace

ThematicMap::ThematicMap(ThemeKind kind, std::vector<ThemeArea> areas, Classes classes, Palette palette,
                         ThemeWords words)
    : m_kind(kind)
    , m_classes(std::move(classes))
    , m_palette(palette)
    , m_words(std::move(words)) {
    for (ThemeArea& area : areas) {
        m_hasGaps = m_hasGaps || !area.value;
        m_largest = std::max(m_largest, area.value.value_or(0));
        const QRectF bounds = boundsOf(area);
        m_areas.push_back({std::move(area), bounds});
    }
    if (kind != ThemeKind::Areas) {
        std::ranges::stable_sort(m_areas, std::ranges::greater(),
                                 [](const Drawn& one) { return one.area.value.value_or(0); });
    }
    if (kind == ThemeKind::Heat) {
        m_densest = densest();
    }
}

std::vector<QColor> ThematicMap::colours(const MapStyle& style) const {
    const std::size_t count = m_kind == ThemeKind::Heat ? mostClasses : m_classes.count();
    return paletteColours(m_palette, count, style.isDark);
}

double ThematicMap::diameterOf(double value) const {
    return m_largest > 0 ? largestCircle * std::sqrt(std::max(0.0, value) / m_largest) : 0;
}

Box ThematicMap::box() const {
    Box box;
    for (const Drawn& one : m_areas) {
        if (!one.area.outline.empty() || one.area.centre) {
            box.include(toLatLon({one.bounds.left(), one.bounds.top()}));
            box.include(toLatLon({one.bounds.right(), one.bounds.bottom()}));
        }
    }
    return box;
}

void ThematicMap::paint(QPainter& painter, const MapView& view, const MapStyle& style) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_kind) {
    case ThemeKind::Areas:
        paintAreas(painter, view, style);
        paintClassCircles(painter, view, style);
        break;
    case ThemeKind::Symbols:
        paintSymbols(painter, view, style);
        break;
    case ThemeKind::Heat:
        paintHeat(painter, view, style);
        break;
    }
    painter.restore();
}

void ThematicMap::paintAreas(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const QRectF world = view.worldRect();
    std::vector<QColor> fills = colours(style);
    for (QColor& fill : fills) {
        fill.setAlphaF(areaOpacity);
    }
    painter.setPen(QPen(style.halo, 0.6 * style.unit));
    for (const Drawn& one : m_areas) {
        if (one.area.outline.empty() || !overlap(one.bounds, world)) {
            continue;
        }
        painter.setBrush(one.area.value ? QBrush(fills[m_classes.classOf(*one.area.value)]) : noDataBrush(style));
        painter.drawPath(pathOf(one.area.outline, view, style.unit));
    }
}

void ThematicMap::paintClassCircles(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const QRectF world = view.worldRect(largestCircle * style.unit);
    const std::vector<QColor> fills = colours(style);
    painter.setPen(QPen(style.ink, 0.8 * style.unit));
    for (const Drawn& one : m_areas) {
        if (!one.area.outline.empty() || !one.area.centre || !overlap(one.bounds, world)) {
            continue;
        }
        const std::size_t number = one.area.value ? m_classes.classOf(*one.area.value) : 0;
        const double radius = (classCircle / 2 + static_cast<double>(number)) * style.unit;
        painter.setBrush(one.area.value ? QBrush(fills[number]) : noDataBrush(style));
        painter.drawEllipse(view.toScreen(*one.area.centre), radius, radius);
    }
}

void ThematicMap::paintSymbols(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const QRectF world = view.worldRect(largestCircle * style.unit);
    QColor fill = colours(style).back();
    fill.setAlphaF(symbolOpacity);
    constexpr double smallest = 3; // that nothing vanishes
    for (const Drawn& one : m_areas) {
        if (!one.area.centre || !overlap(one.bounds, world)) {
            continue;
        }
        const double value = one.area.value.value_or(0);
        const double radius = std::max(smallest, diameterOf(value) / 2) * style.unit;
        painter.setPen(QPen(value > 0 ? style.symbolEdge : style.ink, style.unit));
        painter.setBrush(!one.area.value ? noDataBrush(style) : value > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
        painter.drawEllipse(view.toScreen(*one.area.centre), radius, radius);
    }
}

double ThematicMap::densest() const {
    std::vector<HeatPoint> points;
    for (const Drawn& one : m_areas) {
        if (one.area.centre && one.area.value.value_or(0) > 0) {
            points.push_back({*one.area.centre, *one.area.value});
        }
    }
    return densestOf(points, spread);
}

void ThematicMap::paintHeat(QPainter& painter, const MapView& view, const MapStyle& style) const {
    const double margin = spread.value / view.metresPerUnit().value;
    const QRectF world = view.worldRect(margin);
    std::vector<HeatPoint> points;
    for (const Drawn& one : m_areas) {
        if (one.area.centre && one.area.value.value_or(0) > 0
            && world.contains(QPointF(one.area.centre->x, one.area.centre->y))) {
            points.push_back({*one.area.centre, *one.area.value});
        }
    }
    constexpr double square = 4;
    const double step = square * style.unit;
    const QImage picture = heatPicture(points, spread, m_densest, colours(style), view, step);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(0, 0, picture.width() * step, picture.height() * step), picture);
}

QString ThematicMap::number(double value) const {
    return QLocale().toString(value, 'f', m_words.decimals);
}

QString ThematicMap::classText(std::size_t number) const {
    const bool isLast = number + 1 == m_classes.count();
    if (isLast && m_words.endless && number > 0) {
        return tr("more than %1").arg(this->number(m_classes.from(number)));
    }
    if (number == 0 && m_words.endless) {
        return tr("up to %1").arg(this->number(m_classes.to(0)));
    }
    if (m_classes.from(number) == m_classes.to(number)) {
        return this->number(m_classes.from(number));
    }
    return number == 0 ? tr("%1 to %2").arg(this->number(m_classes.from(0)), this->number(m_classes.to(0)))
                       : tr("more than %1, up to %2")
                             .arg(this->number(m_classes.from(number)), this->number(m_classes.to(number)));
}

void ThematicMap::appendClasses(ThemeLegend& legend, const MapStyle& style) const {
    const std::vector<QColor> fills = colours(style);
    for (std::size_t i = 0; i < m_classes.count(); ++i) {
        legend.lines.push_back({.colours = {fills[i]}, .text = classText(i)});
    }
}

void ThematicMap::appendCircles(ThemeLegend& legend, const MapStyle& style) const {
    QColor fill = colours(style).back();
    fill.setAlphaF(symbolOpacity);
    if (m_largest <= 0) {
        return;
    }
    double value = niceBelow(m_largest);
    constexpr double fewer = 5;
    constexpr int circles = 3;
    const bool whole = m_words.decimals == 0;
    for (int i = 0; i < circles && (!whole || value >= 1); ++i) {
        legend.lines.push_back({.sign = ThemeLegend::Sign::Circle,
                                .colours = {fill},
                                .diameter = diameterOf(value),
                                .text = number(value)});
        value = niceBelow(value / fewer);
    }
}

ThemeLegend ThematicMap::legend(const MapStyle& style) const {
    ThemeLegend legend{.title = m_words.title, .unit = m_words.unit, .source = m_words.source};
    switch (m_kind) {
    case ThemeKind::Areas:
        appendClasses(legend, style);
        break;
    case ThemeKind::Symbols:
        appendCircles(legend, style);
        break;
    case ThemeKind::Heat:
        legend.lines.push_back(
            {.sign = ThemeLegend::Sign::Ramp,
             .colours = colours(style),
             .text = tr("0 to %1 for a square kilometre, spread over %2 km")
                         .arg(QLocale().toString(m_densest, 'g', 3), QLocale().toString(spread.kilometres(), 'g', 3))});
        break;
    }
    if (m_hasGaps && m_kind != ThemeKind::Heat) {
        legend.lines.push_back({.sign = ThemeLegend::Sign::NoData, .text = tr("no data")});
    }
    return legend;
}

} // namespace maillage
