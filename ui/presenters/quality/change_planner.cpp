// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presenters/quality/change_planner.h"

namespace maillage {

ChangePlanner::ChangePlanner(HubSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_alive(&session)
    , m_plan(std::make_shared<ChangePlan>()) {}

ChangePlanner::~ChangePlanner() {
    if (m_alive && m_state == State::Planning) {
        interrupt();
    }
}

void ChangePlanner::plan(MakePlan make) {
    if (m_state == State::Applying) {
        return;
    }
    if (m_state == State::Planning) {
        interrupt();
    }
    setState(State::Planning);
    using Made = std::shared_ptr<const ChangePlan>;
    m_task = m_session.readLong<Made>(
        tr("Looking at the places"), this,
        [make = std::move(make)](const store::Connection& connection, const TaskControl& control) -> Result<Made> {
            auto plan = make(connection, control);
            return plan ? Result<Made>(std::make_shared<const ChangePlan>(std::move(*plan)))
                        : std::unexpected(plan.error());
        },
        [this, wanted = ++m_wanted](Result<Made> made) { takePlan(wanted, std::move(made)); });
}

void ChangePlanner::takePlan(int wanted, Result<std::shared_ptr<const ChangePlan>> made) {
    if (wanted != m_wanted) {
        return;
    }
    m_plan = made ? std::move(*made) : std::make_shared<const ChangePlan>();
    setState(made ? State::Planned : State::Empty);
    if (!made) {
        Q_EMIT failed(made.error());
    }
}

void ChangePlanner::apply(std::vector<PlannedChange> changes, std::string_view label) {
    if (m_state != State::Planned) {
        return;
    }
    setState(State::Applying);
    auto applied = std::make_shared<AppliedPlan>();
    m_task = m_session.editLong(
        tr("Changing %Ln place(s)", nullptr, static_cast<int>(changes.size())),
        [changes = std::make_shared<const std::vector<PlannedChange>>(std::move(changes)), label,
         applied](Editor& editor, const TaskControl& control) -> Result<ChangeReport> {
            auto done = applyPlan(editor, label, *changes, control);
            if (!done) {
                return std::unexpected(std::move(done.error()));
            }
            *applied = std::move(*done);
            return applied->report;
        },
        this,
        [this, applied](const Result<ChangeReport>& report) {
            if (report) {
                m_applied = std::move(*applied);
                setState(State::Applied);
                return;
            }
            setState(State::Planned);
            Q_EMIT failed(report.error());
        });
}

void ChangePlanner::interrupt() {
    m_session.tasks().interrupt(m_task);
}

void ChangePlanner::clear() {
    if (m_state == State::Planning) {
        interrupt();
    }
    ++m_wanted;
    m_plan = std::make_shared<ChangePlan>();
    setState(State::Empty);
}

void ChangePlanner::setState(State state) {
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace maillage
