// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/day_dialog.h"

#include "ui/presenters/texts/dates.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace maillage {

DayDialog::DayDialog(const Date& before, QWidget* parent)
    : QDialog(parent)
    , m_day(new QDateEdit) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed since a day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setMaximumDate(QDate::currentDate());
    m_day->setDate(qDateOf(before));
    m_day->setAccessibleName(tr("Places changed on this day or later"));
    auto* form = new QFormLayout;
    form->addRow(tr("Places changed &since:"), m_day);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Filter"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
}

void DayDialog::accept() {
    Q_EMIT chosen(dateOf(m_day->date()));
    QDialog::accept();
}

} // namespace maillage
