// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/territories/theme_legend_view.h"

#include "ui/window/look/icons.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <cmath>

namespace maillage {

namespace {

constexpr int widestCharacters = 36;
constexpr int edge = 8;

} // namespace

ThemeLegendView::ThemeLegendView(QWidget* map)
    : QWidget(map)
    , m_close(new QToolButton(this)) {
    m_close->setIcon(icon("close"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &ThemeLegendView::closeWanted);
    follow();
}

void ThemeLegendView::setTheme(ThematicMap::Pointer theme) {
    m_theme = std::move(theme);
    follow();
}

void ThemeLegendView::setStyle(const MapStyle& style) {
    m_style = style;
    follow();
}

void ThemeLegendView::follow() {
    m_legend = m_theme ? m_theme->legend(m_style) : ThemeLegend{};
    m_close->setToolTip(tr("Take these figures off the map"));
    m_close->setAccessibleName(m_close->toolTip());
    setAccessibleName(tr("Legend of the map"));
    setAccessibleDescription(m_legend.text());
    setVisible(!m_legend.isEmpty());
    if (m_legend.isEmpty()) {
        return;
    }
    const QSizeF needed = m_legend.size(m_style, widestCharacters * fontMetrics().averageCharWidth());
    const QSize button = m_close->sizeHint();
    setGeometry(edge, edge, static_cast<int>(std::ceil(needed.width())) + button.width(),
                static_cast<int>(std::ceil(needed.height())));
    m_close->setGeometry(width() - button.width(), 0, button.width(), button.height());
    raise();
    update();
}

void ThemeLegendView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    QColor ground = m_style.panel;
    ground.setAlpha(255); // nothing of the map shines through
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), 4, 4);
    MapStyle style = m_style;
    style.panel = Qt::transparent; // the whole widget is the panel
    m_legend.paint(painter, style, {}, widestCharacters * fontMetrics().averageCharWidth());
}

void ThemeLegendView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        follow();
    }
    QWidget::changeEvent(event);
}

} // namespace maillage
