// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace maillage {

/// A value before or after a change, the stretch that differs struck out or underlined on a tinted ground. Long values
/// begin shortly before that stretch.
class DifferenceDelegate : public QStyledItemDelegate {
public:
    enum class Side { Before, After };

    /// `role` gives the stretch as a QPoint: its start and its length.
    DifferenceDelegate(Side side, int role, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_side(side)
        , m_role(role) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Side m_side;
    int m_role;
};

} // namespace maillage
