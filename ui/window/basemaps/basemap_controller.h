// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presenters/basemaps/basemap_builder.h"
#include "ui/presenters/workspace.h"
#include "ui/window/basemaps/basemap_list.h"

#include <QObject>

class QSettings;
class QWidget;

namespace maillage {

class BasemapsDialog;
class BoundaryFiles;
class BuildBasemapDialog;
class Dialogs;
class MapPane;

/// The list of basemaps, and the dialogs that change it and make new ones. Goes before the workspace does.
class BasemapController : public QObject {
    Q_OBJECT

public:
    BasemapController(Workspace& workspace, BoundaryFiles& boundaries, Dialogs& dialogs, QSettings& settings,
                      QWidget& window);

    [[nodiscard]] BasemapList& list() { return m_list; }

    [[nodiscard]] BasemapBuilder& builder() { return m_builder; }

    BasemapsDialog* manage(const MapPane& map);
    BuildBasemapDialog* build(QWidget* over);

Q_SIGNALS:
    /// To be shown.
    void chosen(const maillage::BasemapChoice& basemap);
    void serverWanted();
    void told(const QString& sentence);

private:
    void take(const BasemapOrder& order, const QStringList& account);

    Workspace& m_workspace;
    BoundaryFiles& m_boundaries;
    Dialogs& m_dialogs;
    QWidget& m_window;
    BasemapList m_list;
    BasemapBuilder m_builder;
};

} // namespace maillage
