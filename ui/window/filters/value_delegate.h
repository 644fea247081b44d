// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QSize>
#include <QString>
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
    /// How much room a value's words take in a width.
    [[nodiscard]] QSize valueSize(const QStyleOptionViewItem& option, int width) const;

    QTreeView* m_tree;
    mutable QHash<QString, QSize> m_words; ///< sizes of values in m_font and m_width
    mutable QFont m_font;
    mutable int m_width = -1;
};

} // namespace maillage
