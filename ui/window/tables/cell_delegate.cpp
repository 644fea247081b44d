// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tables/cell_delegate.h"

#include "ui/presenters/tables/table_roles.h"
#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/tables/checked_line.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

#include <algorithm>

namespace maillage {

namespace {

std::size_t fieldAt(const QModelIndex& index) {
    return static_cast<std::size_t>(index.data(FieldRole).toInt());
}

QComboBox* makeChoice(Entity entity, std::size_t field, QWidget* parent) {
    auto* choice = new QComboBox(parent);
    choice->setAccessibleName(fieldLabel(entity, field));
    for (const std::string_view value : choicesOf(entity, field)) {
        choice->addItem(choiceLabel(entity, field, value), toQString(value));
    }
    return choice;
}

} // namespace

CellDelegate::CellDelegate(Entity entity, std::function<QStringList(std::size_t field)> known, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_entity(entity)
    , m_known(std::move(known)) {}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    const std::size_t field = fieldAt(index);
    if (!choicesOf(m_entity, field).empty()) {
        QComboBox* choice = makeChoice(m_entity, field, parent);
        auto* self = const_cast<CellDelegate*>(this); // the signals are the delegate's, and this function is const
        connect(choice, &QComboBox::activated, self, [self, choice] {
            Q_EMIT self->commitData(choice);
            Q_EMIT self->closeEditor(choice);
        });
        return choice;
    }
    return new CheckedLine(m_entity, field, m_known(field), parent);
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString value = index.data(Qt::EditRole).toString();
    if (auto* choice = qobject_cast<QComboBox*>(editor)) {
        choice->setCurrentIndex(std::max(0, choice->findData(value)));
    } else if (auto* line = qobject_cast<CheckedLine*>(editor); line != nullptr && !line->isModified()) {
        line->setValue(toUtf8(value));
        line->selectAll();
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, choice->currentData().toString(), Qt::EditRole);
    } else if (const auto* line = qobject_cast<CheckedLine*>(editor)) {
        if (const auto value = line->value()) {
            model->setData(index, toQString(*value), Qt::EditRole);
        }
    }
}

/// At least as wide as is comfortable, and as tall as the row.
void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& /*index*/) const {
    constexpr int comfortable = 24;
    const int least = option.fontMetrics.averageCharWidth() * comfortable;
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), least));
    const int room = editor->parentWidget()->width();
    if (rect.right() >= room) {
        rect.moveRight(std::max(room - 1, rect.width() - 1));
    }
    editor->setGeometry(rect);
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem plain = option;
    plain.state.setFlag(QStyle::State_HasFocus, false);
    if (m_alsoSelected && m_alsoSelected(index)) {
        plain.state.setFlag(QStyle::State_Selected);
    }
    QStyledItemDelegate::paint(painter, plain, index);
    if (!option.state.testFlag(QStyle::State_HasFocus)) {
        return;
    }
    const bool selected = plain.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setPen(QPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(2, 2, -2, -2));
    painter->restore();
}

} // namespace maillage
