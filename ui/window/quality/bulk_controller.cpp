// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/quality/bulk_controller.h"

#include "ui/window/quality/bulk_edit_dialog.h"
#include "ui/window/quality/mend_dialog.h"

namespace maillage {

BulkController::BulkController(Workspace& workspace, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window) {}

void BulkController::editSelection() {
    if (!m_workspace.view.selectedPlaces().empty()) {
        open(new BulkEditDialog(m_workspace.session, m_workspace.view.selectedPlaces(), &m_window));
    }
}

void BulkController::mend(const FaultTopic& topic, const std::vector<std::int64_t>& places) {
    open(new MendDialog(m_workspace.session, topic, places, &m_window));
}

void BulkController::open(ChangeDialog* dialog) {
    connect(dialog, &ChangeDialog::told, this, &BulkController::told);
    dialog->open();
    Q_EMIT opened(dialog);
}

} // namespace maillage
