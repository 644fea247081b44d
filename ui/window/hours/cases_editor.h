// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standard/hours/hours_rule.h"

#include <QWidget>

#include <vector>

class QListWidget;
class QPushButton;
class QToolButton;

namespace maillage {

class SpecialHoursDialog;

/// The special cases of opening hours, in words, in their order; a dialog for each. The usual ones are offered by name.
class CasesEditor : public QWidget {
    Q_OBJECT

public:
    explicit CasesEditor(QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<HoursRule>& cases() const { return m_cases; }

    void setCases(const std::vector<HoursRule>& cases);

    void addCase(const HoursRule& start);
    void editCurrent();
    void removeCurrent();
    void moveCurrent(int by);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// By the user.
    void changed();
    void dialogOpened(maillage::SpecialHoursDialog* dialog);

private:
    void offerCases(QWidget& button);
    void openDialog(const HoursRule& rule, int row);
    void put(const HoursRule& rule, int row);
    void showCases(int current);
    void enableButtons();

    std::vector<HoursRule> m_cases;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace maillage
