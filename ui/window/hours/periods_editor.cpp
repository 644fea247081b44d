// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/periods_editor.h"

#include "ui/window/look/icons.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr int leapYear = 2000; ///< stands for every year: it has a 29 February

QDate firstDay(const HoursDate& date) {
    return {date.year != 0 ? date.year : leapYear, date.month, date.day != 0 ? date.day : 1};
}

QDate lastDay(const HoursDate& date) {
    const QDate first = firstDay(date);
    return date.day != 0 ? first : QDate(first.year(), first.month(), first.daysInMonth());
}

HoursDate dateOf(const QDateEdit& edit, bool everyYear) {
    const QDate date = edit.date();
    return {.year = everyYear ? 0 : date.year(), .month = date.month(), .day = date.day()};
}

bool isCalendar(const HoursDate& date) {
    return !date.easter && date.offset == 0 && firstDay(date).isValid();
}

QDateEdit* dateEdit(const QString& name, QDate date) {
    auto* edit = new QDateEdit(date);
    edit->setCalendarPopup(true);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

PeriodsEditor::PeriodsEditor(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_always(new QLabel(tr("All year round")))
    , m_add(new QPushButton(tr("Add a &period"))) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_always);
    auto* line = new QHBoxLayout;
    line->addWidget(m_add);
    line->addStretch();
    m_layout->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QDate today = QDate::currentDate();
        const HoursDate day{.year = today.year(), .month = today.month(), .day = today.day()};
        add({.from = day, .to = day});
        m_rows.back().from->setFocus(Qt::TabFocusReason);
        Q_EMIT changed();
    });
}

bool PeriodsEditor::shows(const HoursDates& dates) {
    const HoursDate to = dates.to.value_or(dates.from);
    return isCalendar(dates.from) && isCalendar(to) && (dates.from.year == 0) == (to.year == 0);
}

std::vector<HoursDates> PeriodsEditor::periods() const {
    std::vector<HoursDates> periods;
    for (const Row& row : m_rows) {
        if (!row.touched) {
            periods.push_back(row.written);
            continue;
        }
        const bool everyYear = row.everyYear->isChecked();
        const HoursDate from = dateOf(*row.from, everyYear);
        const HoursDate to = dateOf(*row.to, everyYear);
        periods.push_back({.from = from, .to = to == from ? std::nullopt : std::optional(to)});
    }
    return periods;
}

void PeriodsEditor::setPeriods(const std::vector<HoursDates>& periods) {
    while (!m_rows.empty()) {
        drop(m_rows.back().box);
    }
    std::ranges::for_each(periods, [this](const HoursDates& dates) { add(dates); });
}

void PeriodsEditor::add(const HoursDates& dates) {
    auto* box = new QWidget;
    Row row{.box = box,
            .from = dateEdit(tr("From"), firstDay(dates.from)),
            .to = dateEdit(tr("Until"), lastDay(dates.to.value_or(dates.from))),
            .everyYear = new QCheckBox(tr("every year")),
            .written = dates};
    row.everyYear->setChecked(dates.from.year == 0);
    fit(row);
    auto* remove = new QToolButton;
    remove->setIcon(icon("close"));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this period"));
    remove->setAccessibleName(remove->toolTip());
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new QLabel(tr("from", "a date")));
    line->addWidget(row.from);
    line->addWidget(new QLabel(tr("to", "a date")));
    line->addWidget(row.to);
    line->addWidget(row.everyYear);
    line->addWidget(remove);
    line->addStretch();
    connect(row.from, &QDateEdit::userDateChanged, this, [this, box] { touch(box); });
    connect(row.to, &QDateEdit::userDateChanged, this, [this, box] { touch(box); });
    connect(row.everyYear, &QCheckBox::toggled, this, [this, box] { touch(box); });
    connect(remove, &QToolButton::clicked, this, [this, box] {
        drop(box);
        m_add->setFocus(Qt::TabFocusReason);
        Q_EMIT changed();
    });
    QWidget* before = m_add->previousInFocusChain();
    m_layout->insertWidget(static_cast<int>(m_rows.size()), box);
    for (QWidget* widget : std::initializer_list<QWidget*>{row.from, row.to, row.everyYear, remove}) {
        setTabOrder(before, widget);
        before = widget;
    }
    m_rows.push_back(row);
    m_always->hide();
}

void PeriodsEditor::drop(const QWidget* box) {
    const auto found = std::ranges::find(m_rows, box, &Row::box);
    found->box->hide();
    found->box->deleteLater();
    m_rows.erase(found);
    m_always->setVisible(m_rows.empty());
}

void PeriodsEditor::touch(const QWidget* box) {
    Row& row = *std::ranges::find(m_rows, box, &Row::box);
    row.touched = true;
    fit(row);
    Q_EMIT changed();
}

/// The year is shown where it counts; it is this year's when it begins to.
void PeriodsEditor::fit(const Row& row) {
    const bool everyYear = row.everyYear->isChecked();
    for (QDateEdit* edit : {row.from, row.to}) {
        const QSignalBlocker blocker(edit);
        edit->setDisplayFormat(everyYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
        if (everyYear) {
            edit->setDate(QDate(leapYear, edit->date().month(), edit->date().day()));
        } else if (edit->date().year() == leapYear) {
            const QDate date(QDate::currentDate().year(), edit->date().month(), 1);
            edit->setDate(date.addDays(std::min(edit->date().day(), date.daysInMonth()) - 1));
        }
    }
    if (!everyYear && row.to->date() < row.from->date()) {
        const QSignalBlocker blocker(row.to);
        row.to->setDate(row.from->date());
    }
}

} // namespace maillage
