// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/thematic/thematic_map.h"
#include "ui/map/basemap_choice.h"
#include "ui/presenters/workspace.h"

#include <QObject>

class QWidget;

namespace maillage {

class BoundaryLayer;
class Dialogs;
class ExportDialog;
class ImportDialog;
class PrintDialog;

/// What comes in and goes out: import, export, paper.
class TransferController : public QObject {
    Q_OBJECT

public:
    TransferController(Workspace& workspace, Dialogs& dialogs, QWidget& window);

    void askImport();
    void import(const QString& path);
    void startExport();
    /// `onScreen`: what the map shows. `boundaries`: outlines of communes, or null. `basemap`: the map's. `theme`: the
    /// figures on the map, or null.
    void print(const Box& onScreen, std::shared_ptr<const BoundaryLayer> boundaries,
               const BasemapChoice& basemap = BundledBasemap{}, ThematicMap::Pointer theme = {});

Q_SIGNALS:
    void told(const QString& sentence);
    /// The filter shows these places; their page should.
    void placesShown();
    void importOpened(maillage::ImportDialog* dialog);
    void exportOpened(maillage::ExportDialog* dialog);
    void printOpened(maillage::PrintDialog* dialog);

private:
    Workspace& m_workspace;
    Dialogs& m_dialogs;
    QWidget& m_window;
};

} // namespace maillage
