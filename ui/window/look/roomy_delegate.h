// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace maillage {

/// Rows with some air, for lists that are read and clicked line by line.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        constexpr int air = 8;
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + air});
    }
};

} // namespace maillage
