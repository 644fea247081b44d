// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/forms/form_field.h"

#include "ui/presenters/texts/field_labels.h"
#include "ui/presenters/texts/html_writer.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/forms/form_sections.h"
#include "ui/window/look/house_style.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace maillage {

FormField::FormField(Entity entity, std::size_t field, QWidget* parent)
    : QWidget(parent)
    , m_entity(entity)
    , m_field(field)
    , m_label(new QLabel(fieldLabel(entity, field)))
    , m_editor(ValueEditor::make(entity, field, this))
    , m_help(new QLabel)
    , m_message(new QLabel) {
    constexpr int near = 4;
    m_label->setBuddy(m_editor);
    m_editor->setHint(fieldHint(entity, field));
    m_editor->focusProxy()->setAccessibleName(m_label->text());
    for (QLabel* label : {m_help, m_message}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    m_help->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, HouseStyle::spacing);
    layout->setSpacing(near);
    layout->addWidget(m_label);
    layout->addWidget(m_editor);
    layout->addWidget(m_help);
    layout->addWidget(m_message);
}

void FormField::setFaults(const std::vector<Fault>& faults) {
    QStringList lines;
    for (const Fault& fault : faults) {
        const bool isError = fault.severity == Severity::Error;
        const QColor colour = isError ? errorColour(palette()) : warningColour(palette());
        lines << QStringLiteral("<span style=\"color:%1\">%2 %3</span>")
                     .arg(colour.name(), isError ? QStringLiteral("●") : QStringLiteral("▲"),
                          escaped(sentenceOf(fault.message)));
    }
    m_message->setText(lines.join(QStringLiteral("<br>")));
    m_message->setVisible(!lines.isEmpty());
    m_editor->focusProxy()->setAccessibleDescription(message());
}

void FormField::setHelp(const QString& text) {
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
}

QString FormField::message() const {
    QString text = m_message->text();
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return text.remove(tags);
}

} // namespace maillage
