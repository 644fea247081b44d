// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addresses/address_controller.h"

#include "ui/window/addresses/address_files_dialog.h"
#include "ui/window/addresses/go_to_dialog.h"
#include "ui/window/addresses/locate_dialog.h"

namespace maillage {

AddressController::AddressController(Workspace& workspace, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window) {}

void AddressController::openFiles(QWidget* over) {
    auto* dialog = new AddressFilesDialog(m_workspace.addresses, m_workspace.session.tasks(), m_dialogs, over);
    dialog->open();
}

void AddressController::manageFiles() {
    openFiles(&m_window);
}

void AddressController::locatePlaces() {
    auto* dialog = new LocateDialog(m_workspace.session, m_workspace.addresses, &m_window);
    connect(dialog, &ChangeDialog::told, this, &AddressController::told);
    connect(dialog, &LocateDialog::filesWanted, this, [this, dialog] { openFiles(dialog); });
    dialog->open();
    Q_EMIT locateOpened(dialog);
}

void AddressController::goTo() {
    auto* dialog = new GoToDialog(m_workspace.addresses, &m_window);
    connect(dialog, &GoToDialog::chosen, this, &AddressController::boxWanted);
    dialog->open();
}

} // namespace maillage
