// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_plan.h"

#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;

namespace maillage {

class SpansEditor;

/// The usual week: a row for each weekday, one for public holidays, and a button beside each day that copies it.
class HoursGrid : public QWidget {
    Q_OBJECT

public:
    explicit HoursGrid(QWidget* parent = nullptr);

    void setPlan(const HoursPlan& plan);
    /// The plan that was set, with the week that stands in the grid.
    [[nodiscard]] HoursPlan plan() const;

    [[nodiscard]] SpansEditor& day(std::size_t day) { return *m_days[day]; }

    enum class CopyTo { NextDay, WorkingDays, AllDays };
    void copy(std::size_t day, CopyTo to);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    enum Holidays { AsOtherDays, Closed, OwnTimes };

    void addDay(QGridLayout& layout, std::size_t day);
    void addHolidays(QGridLayout& layout);
    void offerCopies(std::size_t day, QWidget& button);
    void chooseHolidays();

    HoursPlan m_plan;
    std::array<SpansEditor*, 7> m_days{};
    QComboBox* m_holidays;
    SpansEditor* m_holidayTimes;
};

/// “Monday”, Monday first, with a capital.
[[nodiscard]] QString dayName(std::size_t day);

} // namespace maillage
