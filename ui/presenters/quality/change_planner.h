// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/change_plan.h"
#include "ui/presenters/session/hub_session.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace maillage {

/// A change of many places on its way: planned off the UI thread, looked at, then written as one step.
class ChangePlanner : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Planning, Planned, Applying, Applied };

    explicit ChangePlanner(HubSession& session, QObject* parent = nullptr);
    ~ChangePlanner() override;

    using MakePlan = std::function<Result<ChangePlan>(const store::Connection&, const TaskControl&)>;
    /// In place of the plan there is; a planning that runs is interrupted.
    void plan(MakePlan make);
    /// Writes these changes; `label` as applyPlan() takes it. Then State::Applied, or failed() with the hub as it was.
    void apply(std::vector<PlannedChange> changes, std::string_view label);
    /// Stops what runs.
    void interrupt();
    void clear();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isBusy() const { return m_state == State::Planning || m_state == State::Applying; }

    /// Never null.
    [[nodiscard]] const std::shared_ptr<const ChangePlan>& changes() const { return m_plan; }

    /// Of State::Applied.
    [[nodiscard]] const AppliedPlan& applied() const { return m_applied; }

Q_SIGNALS:
    void stateChanged();
    void failed(const maillage::Error& error);

private:
    void setState(State state);
    void takePlan(int wanted, Result<std::shared_ptr<const ChangePlan>> made);

    HubSession& m_session;
    QPointer<HubSession> m_alive; ///< the same, or null once it is gone: a window's children go after it
    State m_state = State::Empty;
    std::shared_ptr<const ChangePlan> m_plan;
    AppliedPlan m_applied;
    int m_task = 0;
    int m_wanted = 0;
};

} // namespace maillage
