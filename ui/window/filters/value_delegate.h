// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace maillage {

/// Values to tick whose words wrap in a narrow panel, so that none is cut off. A group's row spans both columns: its
/// title at the left, how many of its values are chosen at the right.
class ValueDelegate : public QStyledItemDelegate {
public:
    explicit ValueDelegate(QTreeView* tree);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QTreeView* m_tree;
};

} // namespace maillage
