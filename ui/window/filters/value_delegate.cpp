// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/value_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace maillage {

namespace {

QSize wordsSize(const QFontMetrics& metrics, const QString& text, int width) {
    constexpr int mostLines = 10;
    const QRect room(0, 0, width, mostLines * metrics.height());
    return metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, text).size();
}

} // namespace

ValueDelegate::ValueDelegate(QTreeView* tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree) {}

QSize ValueDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int air = 8;
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const QStyle& style = *m_tree->style();
    const int height = full.fontMetrics.height();
    if (index.column() != 0) {
        return !index.parent().isValid() ? QSize(0, height + air)
                                         : QSize(full.fontMetrics.horizontalAdvance(full.text)
                                                     + 2 * style.pixelMetric(QStyle::PM_FocusFrameHMargin) + air,
                                                 height + air);
    }
    const int depth = index.parent().isValid() ? 2 : 1;
    const int margins = 2 * (style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree) + 1);
    const int box = full.features.testFlag(QStyleOptionViewItem::HasCheckIndicator)
                        ? style.pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_tree) + margins
                        : 0;
    const QString beside = depth == 1 ? index.siblingAtColumn(1).data(Qt::DisplayRole).toString() : QString();
    const int across = depth == 1 ? m_tree->viewport()->width() - full.fontMetrics.horizontalAdvance(beside) - margins
                                  : m_tree->header()->sectionSize(0);
    const int width = across - depth * m_tree->indentation() - box - margins;
    const QSize words = depth == 1 ? wordsSize(full.fontMetrics, full.text, std::max(width, height))
                                   : valueSize(full, std::max(width, height));
    return {words.width() + box + margins, std::max(words.height(), height) + air};
}

/// Asked for again and again, as the numbers beside the values change.
QSize ValueDelegate::valueSize(const QStyleOptionViewItem& option, int width) const {
    if (m_width != width || m_font != option.font) {
        m_words.clear();
        m_width = width;
        m_font = option.font;
    }
    const auto known = m_words.constFind(option.text);
    return known != m_words.cend() ? *known
                                   : *m_words.insert(option.text, wordsSize(option.fontMetrics, option.text, width));
}

void ValueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QString chosen =
        index.parent().isValid() ? QString() : index.siblingAtColumn(1).data(Qt::DisplayRole).toString();
    if (!chosen.isEmpty()) {
        const int margin = 2 * m_tree->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_tree);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        m_tree->style()->drawItemText(painter, option.rect.adjusted(0, 0, -margin, 0),
                                      Qt::AlignRight | Qt::AlignVCenter, option.palette, true, chosen,
                                      selected ? QPalette::HighlightedText : QPalette::Text);
    }
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::WrapText;
}

} // namespace maillage
