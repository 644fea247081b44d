// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace maillage {

/// Lines whose first cell says true in `role` in bold.
class EmphasisDelegate : public QStyledItemDelegate {
public:
    EmphasisDelegate(int role, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_role(role) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font.setBold(index.siblingAtColumn(0).data(m_role).toBool());
    }

private:
    int m_role;
};

} // namespace maillage
