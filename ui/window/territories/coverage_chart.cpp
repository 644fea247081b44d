// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/coverage_chart.h"

#include "ui/window/look/house_style.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace maillage {

namespace {

constexpr double whole = 100;
constexpr int shareStep = 25;
constexpr int titleFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

QString percentText(double share) {
    return CoverageChart::tr("%1%").arg(QLocale().toString(share, 'f', 0));
}

/// 5, 10 or 20…: four to eight of them fit into the axis.
int stepOf(int end) {
    constexpr std::array steps{1, 2, 5, 10, 20, 50, 100, 200};
    const auto* found = std::ranges::find_if(steps, [end](int step) { return end / step <= 8; });
    return found == steps.end() ? end : *found;
}

} // namespace

CoverageChart::CoverageChart(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int CoverageChart::axisEnd(const CoverageReport& report) {
    constexpr double most = 95;
    constexpr double farthest = 1000;
    const double limit = 2 * report.question.within.kilometres();
    const auto nearlyAll = report.curve.distanceOf(most);
    const double wanted = std::min(farthest, std::max(limit, nearlyAll ? nearlyAll->kilometres() : limit));
    constexpr double round = 5;
    return static_cast<int>(std::ceil(wanted / round) * round);
}

void CoverageChart::setReport(CoverageReport::Pointer report) {
    m_report = std::move(report);
    m_end = m_report ? axisEnd(*m_report) : m_end;
    update();
}

QSize CoverageChart::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 16};
}

QSize CoverageChart::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 32, fontMetrics().height() * 9};
}

QRectF CoverageChart::plot() const {
    const double line = fontMetrics().height();
    const double left = fontMetrics().horizontalAdvance(percentText(whole)) + line / 2;
    return QRectF(rect()).adjusted(left, line, -line, -1.5 * line - titleHeight());
}

QString CoverageChart::title() {
    return tr("km to the nearest place, as the crow flies");
}

/// On two lines where the chart is narrow.
double CoverageChart::titleHeight() const {
    return fontMetrics().boundingRect(rect(), titleFlags, title()).height();
}

QPointF CoverageChart::at(double kilometres, double share) const {
    const QRectF area = plot();
    return {area.left() + area.width() * kilometres / m_end, area.bottom() - area.height() * share / whole};
}

void CoverageChart::paintAxes(QPainter& painter) const {
    const double line = fontMetrics().height();
    const QRectF area = plot();
    QColor faint = outlineColour(palette());
    faint.setAlphaF(0.4F);
    for (int share = 0; share <= static_cast<int>(whole); share += shareStep) {
        const double y = at(0, share).y();
        painter.setPen(faint);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(palette().text().color());
        painter.drawText(QRectF(0, y - line / 2, area.left() - line / 4, line), Qt::AlignRight | Qt::AlignVCenter,
                         percentText(share));
    }
    for (int kilometres = 0; kilometres <= m_end; kilometres += stepOf(m_end)) {
        const QPointF mark = at(kilometres, 0);
        painter.setPen(faint);
        painter.drawLine(mark, mark + QPointF(0, line / 4));
        painter.setPen(palette().text().color());
        painter.drawText(QRectF(mark.x() - 2 * line, mark.y() + line / 4, 4 * line, line), Qt::AlignCenter,
                         QLocale().toString(kilometres));
    }
    painter.drawText(QRectF(0, height() - titleHeight(), width(), titleHeight()), titleFlags, title());
}

void CoverageChart::paintCurve(QPainter& painter) const {
    QPainterPath path(at(0, 0));
    double share = 0;
    for (const CoverageCurve::Step& step : m_report->curve.steps()) {
        const double kilometres = std::min(step.distance.kilometres(), static_cast<double>(m_end));
        path.lineTo(at(kilometres, share));
        if (step.distance.kilometres() > m_end) {
            break;
        }
        share = m_report->curve.shareWithin(step.distance).value_or(0);
        path.lineTo(at(kilometres, share));
    }
    path.lineTo(at(m_end, share));
    QPainterPath filled = path;
    filled.lineTo(at(m_end, 0));
    filled.closeSubpath();
    QColor fill = palette().highlight().color();
    fill.setAlphaF(0.2F);
    painter.fillPath(filled, fill);
    painter.setPen(QPen(palette().highlight().color(), 2));
    painter.drawPath(path);
}

void CoverageChart::paintLimit(QPainter& painter) const {
    const Metres within = m_report->question.within;
    const auto share = m_report->curve.shareWithin(within);
    if (!share) {
        return;
    }
    const QPointF point = at(within.kilometres(), *share);
    painter.setPen(QPen(palette().text().color(), 1, Qt::DashLine));
    painter.drawLine(at(within.kilometres(), 0), at(within.kilometres(), whole));
    painter.setPen(palette().text().color());
    painter.setBrush(palette().highlight());
    constexpr double radius = 4;
    painter.drawEllipse(point, radius, radius);
    const double line = fontMetrics().height();
    const QString text =
        tr("%1 within %2 km")
            .arg(tr("%1%").arg(QLocale().toString(*share, 'f', 1)), QLocale().toString(within.kilometres(), 'g', 6));
    const double textWidth = fontMetrics().horizontalAdvance(text) + line;
    const bool below = *share > whole / 2;
    const double y = below ? point.y() + line / 3 : point.y() - 1.3 * line;
    const QRectF box(std::min(point.x() + line / 2, plot().right() - textWidth), y, textWidth, line);
    QColor ground = palette().base().color();
    ground.setAlphaF(0.85F);
    painter.fillRect(box, ground);
    painter.drawText(box, Qt::AlignCenter, text);
}

void CoverageChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    paintAxes(painter);
    if (m_report && m_report->curve.inhabitants() > 0) {
        paintCurve(painter);
        paintLimit(painter);
    }
}

} // namespace maillage
