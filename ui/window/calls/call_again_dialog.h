// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QDialog>

class QCalendarWidget;

namespace maillage {

/// A day to come, from a calendar.
class CallAgainDialog : public QDialog {
    Q_OBJECT

public:
    CallAgainDialog(const QString& placeName, QDate suggested, QWidget* parent = nullptr);

    [[nodiscard]] QCalendarWidget& calendar() { return *m_calendar; }

Q_SIGNALS:
    void chosen(QDate day);

private:
    QCalendarWidget* m_calendar;
};

} // namespace maillage
