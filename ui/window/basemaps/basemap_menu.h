// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace maillage {

class Dialogs;
class BoundaryFiles;
class MapPane;
class NetworkPermission;

/// View → Basemap: the bundled one, a file, OpenStreetMap or another server. The network is off until the user has
/// read what it means and allowed it; that holds until it is forbidden again here.
class BasemapMenu : public QMenu {
    Q_OBJECT

public:
    BasemapMenu(MapPane& map, NetworkPermission& permission, BoundaryFiles& boundaries, Dialogs& dialogs,
                QSettings& settings, QWidget* parent);

    void retranslate();
    /// What was chosen last time.
    void restore();

    void chooseOpenStreetMap();
    void chooseBoundaries();

private:
    void makeActions();
    void connectActions();
    void chooseFile();
    void chooseServer();
    /// Asks for the network first where it is not allowed yet.
    void useServer(const WebBasemap& server);
    void followMap(const BasemapChoice& choice);
    void allow(bool allowed);

    MapPane& m_map;
    NetworkPermission& m_permission;
    BoundaryFiles& m_boundaries;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QActionGroup* m_group;
    QAction* m_bundled;
    QAction* m_file;
    QAction* m_openStreetMap;
    QAction* m_server;
    QAction* m_network;
    QAction* m_outlines;
    QAction* m_noOutlines;
};

} // namespace maillage
