// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/calling_round.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace maillage {

/// How far the round is in this month: how many are verified, by whom, how many are left.
class RoundProgress : public QWidget {
    Q_OBJECT

public:
    explicit RoundProgress(QWidget* parent = nullptr);

    /// In the language of the interface.
    void show(const CallingRound& round, const Date& today);

    /// What it says, for tests.
    [[nodiscard]] QString text() const;

private:
    QLabel* m_verified;
    QLabel* m_left;
    QProgressBar* m_bar;
    QLabel* m_details;
};

} // namespace maillage
