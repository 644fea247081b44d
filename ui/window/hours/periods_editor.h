// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace maillage {

/// Parts of the year: “from 15 April to 15 October, every year”, as many as there are. A period that nobody touches
/// stays as it is written, whole months too.
class PeriodsEditor : public QWidget {
    Q_OBJECT

public:
    explicit PeriodsEditor(QWidget* parent = nullptr);

    /// Dates by the calendar, both with a year or both without.
    [[nodiscard]] static bool shows(const HoursDates& dates);

    [[nodiscard]] std::vector<HoursDates> periods() const;
    void setPeriods(const std::vector<HoursDates>& periods);
    void add(const HoursDates& dates);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    struct Row {
        QWidget* box;
        QDateEdit* from;
        QDateEdit* to;
        QCheckBox* everyYear;
        HoursDates written;
        bool touched = false;
    };

    void touch(const QWidget* box);
    void drop(const QWidget* box);
    static void fit(const Row& row);

    std::vector<Row> m_rows;
    QVBoxLayout* m_layout;
    QLabel* m_always;
    QPushButton* m_add;
};

} // namespace maillage
