// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/quality/change_plan_model.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace maillage {

/// A change of many places that is looked at before it is made: what becomes of each, to tick or not, and one button
/// that makes it as one step. Derived dialogs say what is planned.
class ChangeDialog : public QDialog {
    Q_OBJECT

public:
    /// `label`: the step's, as applyPlan() takes it.
    ChangeDialog(HubSession& session, ChangePlanModel::Wording wording, std::string_view label, QWidget* parent);

    [[nodiscard]] ChangePlanner& planner() { return *m_planner; }

    [[nodiscard]] ChangePlanModel& model() { return *m_model; }

    [[nodiscard]] QPushButton& applyButton() { return *m_apply; }

    [[nodiscard]] QTableView& table() { return *m_table; }

    [[nodiscard]] QString summary() const;

    void reject() override;

Q_SIGNALS:
    /// A plain account of what was done.
    void told(const QString& sentence);

protected:
    /// What stands above the table.
    void setHead(QWidget* head);
    /// What the dialog says of the plan there is.
    [[nodiscard]] virtual QString planText(const ChangePlan& plan) const = 0;

    /// While there is no plan.
    [[nodiscard]] virtual QString emptyText() const { return {}; }

    [[nodiscard]] HubSession& session() { return m_session; }

    /// After what planText() depends on has changed.
    void follow();

private:
    void layOut();
    void setUpTable();
    void apply();
    void followChoice();
    void followTask();
    void finish();
    void showProblem(const Error& error);

    HubSession& m_session;
    std::string_view m_label;
    ChangePlanner* m_planner;
    ChangePlanModel* m_model;
    QVBoxLayout* m_layout = nullptr;
    QLabel* m_summary;
    QTableView* m_table;
    QPushButton* m_all;
    QPushButton* m_none;
    QLabel* m_taskText;
    QProgressBar* m_progress;
    QPushButton* m_interrupt;
    QPushButton* m_apply;
    QPushButton* m_close;
};

} // namespace maillage
