// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_plan.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

constexpr double titleHeightMm = 15;
constexpr double footerHeightMm = 8;
constexpr double spacingMm = 4;
constexpr double columnMm = 68;
constexpr double columnGapMm = 5;
constexpr double legendLineMm = 5;

double legendHeightMm(const PrintContent& content) {
    const auto lines = 1 + groupsIn(content).size() // the title, the groups, what needs explaining
                       + (std::ranges::contains(content.places, true, &PrintedPlace::approximate) ? 1 : 0)
                       + (std::ranges::contains(content.places, false, &PrintedPlace::located) ? 1 : 0);
    return static_cast<double>(lines) * legendLineMm;
}

/// Height of wrapped text, in whole lines.
double wrappedMm(const QString& text, const QFontMetricsF& metrics, double widthMm, const PaperScale& scale) {
    if (text.isEmpty()) {
        return 0;
    }
    const QRectF bounds = metrics.boundingRect(QRectF(0, 0, scale.units(widthMm), 1e6), Qt::TextWordWrap, text);
    const double lines = std::max(1.0, std::round(bounds.height() / metrics.lineSpacing()));
    return lines * SheetPlan::lineMm;
}

} // namespace

QString entryDetails(const PrintedPlace& place) {
    if (place.phone.isEmpty() || place.hours.isEmpty()) {
        return place.phone + place.hours;
    }
    return place.phone + QStringLiteral(" · ") + place.hours;
}

std::vector<PlaceGroup> groupsIn(const PrintContent& content) {
    std::vector<PlaceGroup> groups;
    for (const PlaceGroup group : allPlaceGroups) {
        if (std::ranges::contains(content.places, group, &PrintedPlace::group)) {
            groups.push_back(group);
        }
    }
    return groups;
}

SheetPlan::SheetPlan(const PrintContent& content, const PageSetup& setup, const QFont& font, const PaperScale& scale)
    : m_setup(setup) {
    makeFirstPage(content);
    fillIndex(content, font, scale);
}

/// Landscape: the map left, legend and index right of it. Portrait: the map above, legend and index below.
void SheetPlan::makeFirstPage(const PrintContent& content) {
    addPage();
    SheetPage& page = m_pages.front();
    const QRectF body(QPointF(page.titleMm.left(), page.titleMm.bottom()),
                      QPointF(page.footerMm.right(), page.footerMm.top()));
    const double legend = legendHeightMm(content);
    const bool landscape = m_setup.orientation == Orientation::Landscape;
    m_columns.clear();
    if (landscape) {
        const double side = m_setup.paper == Paper::A4 ? columnMm : 2 * columnMm + columnGapMm;
        page.mapMm = body.adjusted(0, 0, -(side + spacingMm), 0);
        const QRectF panel(page.mapMm.right() + spacingMm, body.top(), side, body.height());
        page.legendMm = QRectF(panel.left(), panel.top(), columnMm, legend);
        makeColumns(0, QRectF(panel.left(), panel.top(), panel.width(), panel.height()));
    } else {
        page.mapMm = QRectF(body.left(), body.top(), body.width(), body.height() * 0.62);
        const QRectF panel(body.left(), page.mapMm.bottom() + spacingMm, body.width(),
                           body.bottom() - page.mapMm.bottom() - spacingMm);
        page.legendMm = QRectF(panel.left(), panel.top(), columnMm, std::min(legend, panel.height()));
        makeColumns(0, panel);
    }
    // The legend takes the top of the first column.
    QRectF& first = m_columns.front().rectMm;
    first.setTop(std::min(page.legendMm.bottom() + spacingMm, first.bottom()));
}

void SheetPlan::addPage() {
    const QRectF content = m_setup.contentMm();
    SheetPage page;
    page.titleMm = QRectF(content.left(), content.top(), content.width(), titleHeightMm);
    page.footerMm = QRectF(content.left(), content.bottom() - footerHeightMm, content.width(), footerHeightMm);
    m_pages.push_back(page);
    if (m_pages.size() > 1) {
        makeColumns(m_pages.size() - 1, QRectF(QPointF(content.left(), page.titleMm.bottom()),
                                               QPointF(content.right(), page.footerMm.top() - spacingMm / 2)));
    }
}

void SheetPlan::makeColumns(std::size_t page, const QRectF& areaMm) {
    const int count =
        std::max(1, static_cast<int>(std::floor((areaMm.width() + columnGapMm) / (columnMm + columnGapMm) + 1e-6)));
    const double width = (areaMm.width() - columnGapMm * (count - 1)) / count;
    for (int i = 0; i < count; ++i) {
        m_columns.push_back(
            {page, QRectF(areaMm.left() + i * (width + columnGapMm), areaMm.top(), width, areaMm.height())});
    }
}

void SheetPlan::fillIndex(const PrintContent& content, const QFont& font, const PaperScale& scale) {
    QFont textFont = font;
    textFont.setPixelSize(static_cast<int>(std::round(scale.units(textMm))));
    QFont boldFont = textFont;
    boldFont.setBold(true);
    const QFontMetricsF metrics(textFont);
    const QFontMetricsF boldMetrics(boldFont);
    const auto entryMm = [&](const PrintedPlace& place, double widthMm) {
        return wrappedMm(place.name, boldMetrics, widthMm, scale)
               + wrappedMm(entryDetails(place), metrics, widthMm, scale) + gapMm;
    };
    std::size_t column = 0;
    double y = m_columns.front().rectMm.top();
    for (std::size_t i = 0; i < content.places.size(); ++i) {
        bool opens = i == 0 || content.places[i].commune != content.places[i - 1].commune;
        double height = 0;
        const auto measure = [&] {
            const QRectF& area = m_columns[column].rectMm;
            height = entryMm(content.places[i], area.width() - numberWidthMm) + (opens ? communeMm : 0);
            return y + height <= area.bottom();
        };
        // What is taller than a whole column of a page of its own is cut rather than lost.
        while (!measure() && (m_columns[column].page == 0 || y > m_columns[column].rectMm.top())) {
            if (++column == m_columns.size()) {
                addPage();
            }
            y = m_columns[column].rectMm.top();
            opens = true; // a column begins with its commune
        }
        const QRectF& area = m_columns[column].rectMm;
        m_pages[m_columns[column].page].index.push_back({i, QRectF(area.left(), y, area.width(), height), opens});
        y += height;
    }
}

} // namespace maillage
