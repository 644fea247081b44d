// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calls/call_again_dialog.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace maillage {

CallAgainDialog::CallAgainDialog(const QString& placeName, QDate suggested, QWidget* parent)
    : QDialog(parent)
    , m_calendar(new QCalendarWidget) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Call again on another day"));
    m_calendar->setAccessibleName(tr("The day to call again"));
    m_calendar->setLocale(QLocale());
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        m_calendar->setWeekdayTextFormat(day, {}); // red is hard to read on dark
    }
    m_calendar->setMinimumDate(QDate::currentDate().addDays(1));
    m_calendar->setSelectedDate(suggested);
    auto* question = new QLabel(tr("When to call “%1” again?").arg(placeName));
    question->setWordWrap(true);
    question->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Call again on this day"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_calendar, &QCalendarWidget::activated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_calendar->selectedDate()); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question);
    layout->addWidget(m_calendar);
    layout->addWidget(buttons);
    m_calendar->setFocus();
}

} // namespace maillage
