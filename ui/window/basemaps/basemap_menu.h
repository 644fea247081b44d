// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace maillage {

class BasemapList;
class BoundaryFiles;
class Dialogs;
class MapPane;
class NetworkPermission;

/// View → Basemap: those of the list in its order, a file or a server to add, and the list itself. The network is off
/// until the user has read what it means and allowed it; that holds until it is forbidden again here.
class BasemapMenu : public QMenu {
    Q_OBJECT

public:
    BasemapMenu(MapPane& map, BasemapList& list, NetworkPermission& permission, BoundaryFiles& boundaries,
                Dialogs& dialogs, QSettings& settings, QWidget* parent);

    void retranslate();
    /// What was chosen last time.
    void restore();

    /// Shows it; asks for the network first where it needs it.
    void use(const BasemapChoice& choice);
    void chooseOpenStreetMap();
    void chooseServer();
    void chooseBoundaries();

Q_SIGNALS:
    void manageWanted();

private:
    void makeActions();
    void connectActions();
    void followList();
    void chooseFile();
    /// Asks for the network first where it is not allowed yet.
    void useServer(const WebBasemap& server);
    void followMap(const BasemapChoice& choice);
    void allow(bool allowed);

    MapPane& m_map;
    BasemapList& m_list;
    NetworkPermission& m_permission;
    BoundaryFiles& m_boundaries;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QActionGroup* m_group;          ///< those of the list, in its order
    QAction* m_afterList = nullptr; ///< a line between them and the rest
    QAction* m_file;
    QAction* m_server;
    QAction* m_manage;
    QAction* m_network;
    QAction* m_outlines;
    QAction* m_noOutlines;
};

} // namespace maillage
