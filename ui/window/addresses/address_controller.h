// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/workspace.h"

#include <QObject>

class QWidget;

namespace maillage {

class Dialogs;
class LocateDialog;

/// Opens what has to do with addresses.
class AddressController : public QObject {
    Q_OBJECT

public:
    AddressController(Workspace& workspace, Dialogs& dialogs, QWidget& window);

    /// The address files.
    void manageFiles();
    /// Coordinates for places without.
    void locatePlaces();
    /// An address on the map.
    void goTo();

Q_SIGNALS:
    void locateOpened(maillage::LocateDialog* dialog);
    void boxWanted(const maillage::Box& box);
    void told(const QString& sentence);

private:
    void openFiles(QWidget* over);

    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

} // namespace maillage
