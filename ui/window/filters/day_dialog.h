// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDialog>

class QDateEdit;

namespace maillage {

/// Asks for the day since which places have changed.
class DayDialog : public QDialog {
    Q_OBJECT

public:
    explicit DayDialog(const Date& before, QWidget* parent = nullptr);

    [[nodiscard]] QDateEdit& day() { return *m_day; }

    void accept() override;

Q_SIGNALS:
    void chosen(const maillage::Date& day);

private:
    QDateEdit* m_day;
};

} // namespace maillage
