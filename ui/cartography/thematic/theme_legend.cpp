// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cartography/thematic/theme_legend.h"

#include <QBrush>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace maillage {

namespace {

constexpr double padding = 8; // all in reference pixels
constexpr double swatchWidth = 26;
constexpr double swatchHeight = 14;
constexpr double gap = 8;
constexpr double lineGap = 4;
constexpr double titleSize = 14;
constexpr double textSize = 12;
constexpr double sourceSize = 11;

/// Lays the legend out from top to bottom; without a painter it only measures.
class Layout {
public:
    Layout(const ThemeLegend& legend, const MapStyle& style, double widest)
        : m_legend(legend)
        , m_style(style)
        , m_widest(widest - 2 * padding * style.unit) {
        for (const ThemeLegend::Line& line : legend.lines) {
            m_signWidth = std::max(m_signWidth, std::max(swatchWidth, line.diameter) * style.unit);
        }
    }

    QSizeF run(QPainter* painter, QPointF at) {
        const double unit = m_style.unit;
        m_painter = painter;
        m_left = at.x() + padding * unit;
        m_y = at.y() + padding * unit;
        m_width = 0;
        text(m_legend.title, m_style.fontAt(titleSize, QFont::Bold));
        text(m_legend.unit, m_style.fontAt(textSize));
        m_y += lineGap * unit;
        for (const ThemeLegend::Line& line : m_legend.lines) {
            this->line(line);
        }
        m_y += lineGap * unit;
        text(m_legend.source, m_style.fontAt(sourceSize));
        return {m_width + 2 * padding * unit, m_y + (padding - lineGap) * unit - at.y()};
    }

private:
    void text(const QString& text, const QFont& font) {
        if (text.isEmpty()) {
            return;
        }
        const QRectF needed = boxOf(text, font, m_widest);
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(m_style.ink);
            m_painter->drawText(QRectF(m_left, m_y, needed.width() + 1, needed.height() + 1), Qt::TextWordWrap, text);
        }
        m_width = std::max(m_width, needed.width() + 1);
        m_y += needed.height() + lineGap * m_style.unit;
    }

    void line(const ThemeLegend::Line& line) {
        const QFont font = m_style.fontAt(textSize);
        const double indent = m_signWidth + gap * m_style.unit;
        const QRectF needed = boxOf(line.text, font, m_widest - indent);
        const double height = std::max({needed.height(), swatchHeight * m_style.unit, line.diameter * m_style.unit});
        if (m_painter != nullptr) {
            sign(line, QRectF(m_left, m_y, m_signWidth, height));
            m_painter->setFont(font);
            m_painter->setPen(m_style.ink);
            m_painter->drawText(QRectF(m_left + indent, m_y, needed.width() + 1, height),
                                Qt::TextWordWrap | Qt::AlignVCenter, line.text);
        }
        m_width = std::max(m_width, indent + needed.width() + 1);
        m_y += height + lineGap * m_style.unit;
    }

    void sign(const ThemeLegend::Line& line, const QRectF& room) const {
        QRectF box(0, 0, room.width(), swatchHeight * m_style.unit);
        if (line.sign == ThemeLegend::Sign::Circle) {
            box.setSize(QSizeF(line.diameter, line.diameter) * m_style.unit);
        }
        box.moveCenter(room.center());
        QColor edge = m_style.ink;
        edge.setAlphaF(0.6F);
        m_painter->setPen(QPen(edge, 0.8 * m_style.unit));
        m_painter->setBrush(brushOf(line, box));
        if (line.sign == ThemeLegend::Sign::Circle) {
            m_painter->drawEllipse(box);
        } else {
            m_painter->drawRect(box);
        }
    }

    [[nodiscard]] QBrush brushOf(const ThemeLegend::Line& line, const QRectF& box) const {
        if (line.sign == ThemeLegend::Sign::NoData) {
            return noDataBrush(m_style);
        }
        if (line.sign != ThemeLegend::Sign::Ramp) {
            return line.colours.front();
        }
        QLinearGradient gradient(box.topLeft(), box.topRight());
        for (std::size_t i = 0; i < line.colours.size(); ++i) {
            gradient.setColorAt(static_cast<double>(i)
                                    / static_cast<double>(std::max<std::size_t>(1, line.colours.size() - 1)),
                                line.colours[i]);
        }
        return gradient;
    }

    static QRectF boxOf(const QString& text, const QFont& font, double width) {
        constexpr double endless = 1e5;
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, endless), Qt::TextWordWrap, text);
    }

    const ThemeLegend& m_legend;
    const MapStyle& m_style;
    double m_widest;
    double m_signWidth = 0;
    QPainter* m_painter = nullptr;
    double m_left = 0;
    double m_y = 0;
    double m_width = 0;
};

} // namespace

QBrush noDataBrush(const MapStyle& style) {
    QColor stripes = style.ink;
    stripes.setAlphaF(0.55F);
    return {stripes, Qt::BDiagPattern};
}

QString ThemeLegend::text() const {
    QStringList all{title, unit};
    for (const Line& line : lines) {
        all << line.text;
    }
    all << source;
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

QSizeF ThemeLegend::size(const MapStyle& style, double widest) const {
    return isEmpty() ? QSizeF() : Layout(*this, style, widest).run(nullptr, {});
}

void ThemeLegend::paint(QPainter& painter, const MapStyle& style, QPointF at, double widest) const {
    if (isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double radius = 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.panel);
    painter.drawRoundedRect(QRectF(at, size(style, widest)), radius * style.unit, radius * style.unit);
    Layout(*this, style, widest).run(&painter, at);
    painter.restore();
}

} // namespace maillage
