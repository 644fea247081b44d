// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>

namespace maillage {

/// Edits cells of a table of records in place, with what fits the field: a list of choices, or a line that checks.
/// Cells whose model says by FieldRole which field they hold. Draws the current cell's frame as well.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `known`: values of a list field that are in use, to be proposed.
    CellDelegate(Entity entity, std::function<QStringList(std::size_t field)> known, QObject* parent);

    /// Cells that are drawn as selected besides those that are.
    void setAlsoSelected(std::function<bool(const QModelIndex& index)> isSelected) {
        m_alsoSelected = std::move(isSelected);
    }

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Entity m_entity;
    std::function<QStringList(std::size_t field)> m_known;
    std::function<bool(const QModelIndex& index)> m_alsoSelected;
};

} // namespace maillage
