// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/hours/hours_grid.h"

#include "ui/window/hours/spans_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace maillage {

namespace {

constexpr std::size_t weekdays = 7;
constexpr std::size_t workingDays = 5;

} // namespace

QString dayName(std::size_t day) {
    QString name = QLocale().standaloneDayName(static_cast<int>(day) + 1);
    name[0] = name[0].toUpper();
    return name;
}

HoursGrid::HoursGrid(QWidget* parent)
    : QWidget(parent)
    , m_holidays(new QComboBox)
    , m_holidayTimes(new SpansEditor(tr("Public holidays"))) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(4);
    for (std::size_t day = 0; day < weekdays; ++day) {
        addDay(*layout, day);
    }
    addHolidays(*layout);
    layout->setColumnStretch(1, 1);
}

void HoursGrid::addDay(QGridLayout& layout, std::size_t day) {
    const int row = static_cast<int>(day);
    m_days[day] = new SpansEditor(dayName(day));
    m_days[day]->setEmptyText(tr("Closed"));
    auto* copies = new QToolButton;
    copies->setText(tr("Copy…"));
    copies->setToolTip(tr("Copy the times of this day to others"));
    copies->setAccessibleName(tr("Copy the times of %1").arg(dayName(day)));
    copies->setFocusPolicy(Qt::StrongFocus);
    copies->setAutoRaise(true);
    layout.addWidget(new QLabel(dayName(day)), row, 0);
    layout.addWidget(m_days[day], row, 1);
    layout.addWidget(copies, row, 2);
    connect(m_days[day], &SpansEditor::changed, this, &HoursGrid::changed);
    connect(copies, &QToolButton::clicked, this, [this, day, copies] { offerCopies(day, *copies); });
}

void HoursGrid::addHolidays(QGridLayout& layout) {
    m_holidays->addItem(tr("As on other days"));
    m_holidays->addItem(tr("Closed"));
    m_holidays->addItem(tr("At these times"));
    m_holidays->setAccessibleName(tr("Public holidays"));
    auto* box = new QWidget;
    auto* inside = new QHBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_holidays);
    inside->addWidget(m_holidayTimes, 1);
    const int row = static_cast<int>(weekdays);
    layout.addWidget(new QLabel(tr("Public holidays")), row, 0);
    layout.addWidget(box, row, 1, 1, 2);
    connect(m_holidayTimes, &SpansEditor::changed, this, &HoursGrid::changed);
    connect(m_holidays, &QComboBox::activated, this, &HoursGrid::chooseHolidays);
}

void HoursGrid::setPlan(const HoursPlan& plan) {
    m_plan = plan;
    for (std::size_t day = 0; day < weekdays; ++day) {
        m_days[day]->setSpans(plan.week[day].spans);
    }
    m_holidayTimes->setSpans(plan.publicHolidays.spans);
    m_holidays->setCurrentIndex(!plan.publicHolidays.spans.empty() ? OwnTimes
                                : plan.publicHolidays.closed       ? Closed
                                                                   : AsOtherDays);
    m_holidayTimes->setVisible(m_holidays->currentIndex() == OwnTimes);
}

HoursPlan HoursGrid::plan() const {
    HoursPlan plan = m_plan;
    for (std::size_t day = 0; day < weekdays; ++day) {
        HoursOfDay& hours = plan.week[day];
        hours.spans = m_days[day]->spans();
        hours.closed = hours.closed && hours.spans.empty();
    }
    const int holidays = m_holidays->currentIndex();
    const HoursOfDay before = plan.publicHolidays;
    plan.publicHolidays = {.spans = holidays == OwnTimes ? m_holidayTimes->spans() : std::vector<HoursSpan>{},
                           .closed = holidays == Closed};
    plan.holidaysPlace = plan.publicHolidays == before ? plan.holidaysPlace : HolidaysPlace::Last;
    return plan;
}

void HoursGrid::chooseHolidays() {
    const bool own = m_holidays->currentIndex() == OwnTimes;
    m_holidayTimes->setVisible(own);
    if (own && m_holidayTimes->spans().empty()) {
        m_holidayTimes->add();
    } else {
        Q_EMIT changed();
    }
}

void HoursGrid::offerCopies(std::size_t day, QWidget& button) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString& text, CopyTo to) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, day, to] { copy(day, to); });
    };
    if (day + 1 < weekdays) {
        offer(tr("To the &next day"), CopyTo::NextDay);
    }
    offer(tr("To the &working days, Monday to Friday"), CopyTo::WorkingDays);
    offer(tr("To &all days"), CopyTo::AllDays);
    menu->popup(button.mapToGlobal(button.rect().bottomLeft()));
}

void HoursGrid::copy(std::size_t day, CopyTo to) {
    const std::vector<HoursSpan> spans = m_days[day]->spans();
    const std::size_t first = to == CopyTo::NextDay ? day + 1 : 0;
    const std::size_t last = to == CopyTo::NextDay       ? day + 1
                             : to == CopyTo::WorkingDays ? workingDays - 1
                                                         : weekdays - 1;
    for (std::size_t i = first; i <= last; ++i) {
        m_days[i]->setSpans(spans);
    }
    Q_EMIT changed();
}

} // namespace maillage
