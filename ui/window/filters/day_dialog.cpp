// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filters/day_dialog.h"

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
    m_day->setDate(QDate(static_cast<int>(before.year()), static_cast<int>(static_cast<unsigned>(before.month())),
                         static_cast<int>(static_cast<unsigned>(before.day()))));
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
    const QDate day = m_day->date();
    Q_EMIT chosen(Date{std::chrono::year{day.year()}, std::chrono::month{static_cast<unsigned>(day.month())},
                       std::chrono::day{static_cast<unsigned>(day.day())}});
    QDialog::accept();
}

} // namespace maillage
