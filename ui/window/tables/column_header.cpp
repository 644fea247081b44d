// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/column_header.h"

#include <QStyleOptionHeader>

#include <algorithm>

namespace maillage {

ColumnHeader::ColumnHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void ColumnHeader::setOrders(const Orders& orders) {
    m_orders = orders;
    viewport()->update();
}

void ColumnHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    const auto order = std::ranges::find(m_orders, section, &Orders::value_type::first);
    option->sortIndicator = order == m_orders.end()               ? QStyleOptionHeader::None
                            : order->second == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                  : QStyleOptionHeader::SortUp;
    if (order != m_orders.end() && m_orders.size() > 1) {
        option->text = QStringLiteral("%1 · %2").arg(order - m_orders.begin() + 1).arg(option->text);
    }
}

} // namespace maillage
