// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/form_field.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/form_sections.h"
#include "ui/window/look/fitting_button.h"
#include "ui/window/look/house_style.h"

#include <QBoxLayout>
#include <QLabel>

#include <algorithm>

namespace maillage {

FormField::FormField(Entity entity, std::size_t field, QWidget* parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_field(field)
    , m_label(new QLabel(fieldLabel(entity, field)))
    , m_editor(ValueEditor::make(entity, field, this))
    , m_help(new QLabel)
    , m_offer(new QWidget)
    , m_offerRow(new QBoxLayout(QBoxLayout::LeftToRight, m_offer))
    , m_faults(new FaultList) {
    constexpr int near = 4;
    if (isRequired(entity, field)) {
        m_label->setText(tr("%1 (required)", "name of a field").arg(m_label->text()));
    }
    m_label->setBuddy(m_editor);
    m_editor->setHint(fieldHint(entity, field));
    m_editor->setName(m_label->text());
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help->setForegroundRole(QPalette::PlaceholderText);
    m_help->hide();
    m_offerRow->setContentsMargins(0, 0, 0, 0);
    m_offer->hide();
    connect(m_faults, &FaultList::proposalChosen, this, &FormField::proposalChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, HouseStyle::spacing);
    layout->setSpacing(near);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_help);
    layout->addWidget(m_offer);
    layout->addWidget(m_faults);
}

void FormField::setFaults(const std::vector<JudgedFault>& faults) {
    m_faults->setFaults(faults);
    m_editor->focusProxy()->setAccessibleDescription(message());
}

void FormField::setHelp(const QString& text) {
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

QString FormField::help() const {
    return m_help->text();
}

void FormField::clearOffer() {
    while (QLayoutItem* item = m_offerRow->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// Short values side by side, long ones below each other.
void FormField::offer(const QStringList& values) {
    if (values == m_offered) {
        return;
    }
    constexpr qsizetype shortest = 8;
    clearOffer();
    m_offered = values;
    const bool beside = std::ranges::all_of(values, [](const QString& value) { return value.size() <= shortest; });
    m_offerRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const QString& value : values) {
        auto* button = new FittingButton(value);
        button->setAccessibleDescription(m_label->text());
        connect(button, &QPushButton::clicked, this, [this, value] {
            m_editor->setValue(toUtf8(value));
            m_editor->setFocus(Qt::OtherFocusReason);
            Q_EMIT offerTaken(value);
        });
        m_offerRow->addWidget(button, 0, Qt::AlignLeft);
    }
    m_offerRow->addStretch();
    m_offer->setVisible(!values.isEmpty());
}

} // namespace maillage
