// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/basemap_choice.h"

#include <QMenu>

class QActionGroup;
class QSettings;

namespace maillage {

class Dialogs;
class MapPane;
class NetworkPermission;

/// View → Basemap: the bundled one, a file, OpenStreetMap or another server. The network is off until the user has
/// read what it means and allowed it; that holds until it is forbidden again here.
class BasemapMenu : public QMenu {
    Q_OBJECT

public:
    BasemapMenu(MapPane& map, NetworkPermission& permission, Dialogs& dialogs, QSettings& settings, QWidget* parent);

    void retranslate();
    /// What was chosen last time.
    void restore();

    void chooseOpenStreetMap();

private:
    void chooseFile();
    void followMap(const BasemapChoice& choice);
    void allow(bool allowed);

    MapPane& m_map;
    NetworkPermission& m_permission;
    Dialogs& m_dialogs;
    QSettings& m_settings;
    QActionGroup* m_group;
    QAction* m_bundled;
    QAction* m_file;
    QAction* m_openStreetMap;
    QAction* m_network;
};

} // namespace maillage
