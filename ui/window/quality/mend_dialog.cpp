// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/mend_dialog.h"

#include "core/quality/fix_plan.h"
#include "core/quality/rule_titles.h"
#include "ui/presenters/places/filter_words.h"

#include <QLabel>

namespace maillage {

MendDialog::MendDialog(HubSession& session, const FaultTopic& topic, const std::vector<std::int64_t>& places,
                       QWidget* parent)
    : ChangeDialog(session, ChangePlanModel::Wording::Exact, mendingLabel(topic.rule).value_or("step.mend"), parent) {
    setWindowTitle(tr("Mend: %1").arg(topicTitle(topic)));
    auto* head = new QLabel(tr("Take the tick off where the value should stay as it is. Nothing is written before "
                               "you say so, and one undo takes all of it back."));
    head->setWordWrap(true);
    setHead(head);
    planner().plan([places, topic](const store::Connection& connection, const TaskControl& control) {
        return planFix(connection, places, [&](FaultKind kind) { return topic.holds(kind); }, control);
    });
}

QString MendDialog::planText(const ChangePlan& plan) const {
    const auto said = [](std::size_t count) { return static_cast<int>(count); };
    if (plan.changes.empty()) {
        return tr("None of these places can be mended for you: open them one by one.");
    }
    const QString mendable = tr("%Ln place(s) can be mended.", nullptr, said(plan.places));
    return plan.unchanged == 0 ? mendable
                               : mendable + QLatin1Char(' ')
                                     + tr("%Ln more must be looked at one by one.", nullptr, said(plan.unchanged));
}

} // namespace maillage
