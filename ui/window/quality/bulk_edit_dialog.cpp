// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/bulk_edit_dialog.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/quality/bulk_edit_form.h"

namespace maillage {

BulkEditDialog::BulkEditDialog(HubSession& session, std::vector<std::int64_t> places, QWidget* parent)
    : ChangeDialog(session, ChangePlanModel::Wording::Readable, "step.bulk_edit", parent)
    , m_places(std::move(places))
    , m_form(new BulkEditForm(*session.snapshot(), toQString(session.author()))) {
    setWindowTitle(tr("Edit %Ln place(s)", nullptr, static_cast<int>(m_places.size())));
    setHead(m_form);
    connect(m_form, &BulkEditForm::changed, this, &BulkEditDialog::plan);
}

void BulkEditDialog::plan() {
    BulkEdit edit = m_form->value();
    if (edit == m_planned) {
        return;
    }
    m_planned = std::move(edit);
    if (m_planned.isEmpty()) {
        planner().clear();
        return;
    }
    planner().plan(
        [places = m_places, edit = m_planned](const store::Connection& connection, const TaskControl& control) {
            return planBulkEdit(connection, places, edit, control);
        });
}

QString BulkEditDialog::planText(const ChangePlan& plan) const {
    const auto said = [](std::size_t count) { return static_cast<int>(count); };
    if (plan.changes.empty()) {
        return tr("All of them are so already: nothing to change.");
    }
    const QString changing = tr("%Ln place(s) would change.", nullptr, said(plan.places));
    return plan.unchanged == 0
               ? changing
               : changing + QLatin1Char(' ') + tr("%Ln of them is so already.", nullptr, said(plan.unchanged));
}

QString BulkEditDialog::emptyText() const {
    return tr("Choose above what is to change: the places are listed here before anything is written.");
}

} // namespace maillage
