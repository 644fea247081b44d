// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/difference_delegate.h"

#include "ui/window/look/house_style.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace maillage {

namespace {

struct Shown {
    QString text;
    qsizetype start;
    qsizetype length;
};

/// The text from shortly before the stretch on, if all of it does not fit.
Shown shownPart(const QString& text, QPoint stretch, const QFontMetrics& metrics, int width) {
    constexpr qsizetype lead = 16;
    Shown shown{.text = text, .start = stretch.x(), .length = stretch.y()};
    if (metrics.horizontalAdvance(text) > width && shown.start > lead) {
        const qsizetype space = text.indexOf(QLatin1Char(' '), shown.start - lead);
        const qsizetype dropped = space >= 0 && space < shown.start ? space : shown.start - lead;
        shown.text = QChar(0x2026) + text.mid(dropped);
        shown.start -= dropped - 1;
    }
    shown.text = metrics.elidedText(shown.text, Qt::ElideRight, width);
    shown.start = std::min(shown.start, shown.text.size());
    shown.length = std::min(shown.length, shown.text.size() - shown.start);
    return shown;
}

} // namespace

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr float groundAlpha = 0.22F;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const int air = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(air, 0, -air, 0);
    const Shown shown = shownPart(text, index.data(m_role).toPoint(), cell.fontMetrics, room.width());
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    QTextCharFormat format;
    format.setFontUnderline(m_side == Side::After);
    format.setFontStrikeOut(m_side == Side::Before);
    if (!selected) {
        QColor ground = m_side == Side::After ? goodColour(cell.palette) : errorColour(cell.palette);
        ground.setAlphaF(groundAlpha);
        format.setBackground(ground);
    }
    QTextLayout layout(shown.text, cell.font);
    layout.setFormats({{static_cast<int>(shown.start), static_cast<int>(shown.length), format}});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const qreal top = room.top() + (room.height() - line.height()) / 2;
    layout.draw(painter, QPointF(room.left(), top));
    painter->restore();
}

} // namespace maillage
