// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/time_field.h"

#include "ui/presenters/texts/time_text.h"

#include <QStyle>
#include <QStyleOptionFrame>

namespace maillage {

TimeField::TimeField(QWidget* parent)
    : QLineEdit(parent) {
    const int text = fontMetrics().horizontalAdvance(QStringLiteral("22 h 30 +")) + fontMetrics().averageCharWidth();
    QStyleOptionFrame option;
    initStyleOption(&option);
    setFixedWidth(style()->sizeFromContents(QStyle::CT_LineEdit, &option, {text, 0}, this).width());
    setAlignment(Qt::AlignHCenter);
    connect(this, &QLineEdit::textEdited, this, &TimeField::take);
    connect(this, &QLineEdit::editingFinished, this, &TimeField::display);
}

void TimeField::setMinutes(std::optional<int> minutes) {
    m_minutes = minutes;
    display();
}

void TimeField::setOpen(bool open) {
    m_open = open;
    display();
}

void TimeField::take(const QString& text) {
    QString time = text.trimmed();
    const bool open = time.endsWith(QLatin1Char('+'));
    if (open) {
        time.chop(1);
    }
    const auto minutes = timeIn(time);
    if (minutes || time.isEmpty()) {
        m_minutes = minutes;
        m_open = open && minutes;
        Q_EMIT changed();
    }
}

void TimeField::display() {
    setText(m_minutes ? timeText(*m_minutes) + (m_open ? QStringLiteral(" +") : QString()) : QString());
}

} // namespace maillage
