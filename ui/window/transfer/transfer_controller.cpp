// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/transfer/transfer_controller.h"

#include "ui/window/dialogs.h"
#include "ui/window/transfer/export_dialog.h"
#include "ui/window/transfer/import_dialog.h"
#include "ui/window/transfer/print_dialog.h"

#include <QWidget>

namespace maillage {

TransferController::TransferController(Workspace& workspace, Dialogs& dialogs, QWidget& window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window) {}

void TransferController::askImport() {
    const FileQuestion question{
        .title = tr("Import a file"),
        .filters = {tr("Places, people, organisations (*.csv *.tsv *.txt *.geojson *.json *.vcf)"),
                    tr("All files (*)")}};
    m_dialogs.openFile(&m_window, question, [this](const QString& path) { import(path); });
}

void TransferController::import(const QString& path) {
    auto* dialog = new ImportDialog(m_workspace.session, path, &m_window);
    connect(dialog, &ImportDialog::imported, this, &TransferController::told);
    connect(dialog, &ImportDialog::placesWanted, this, [this](const PlaceSet& places) {
        Filter filter;
        filter.among = places;
        m_workspace.view.setFilter(filter);
        Q_EMIT placesShown();
    });
    dialog->open();
    Q_EMIT importOpened(dialog);
}

void TransferController::startExport() {
    auto* dialog = new ExportDialog(m_workspace, m_dialogs, &m_window);
    connect(dialog, &ExportDialog::exported, this, &TransferController::told);
    dialog->open();
    Q_EMIT exportOpened(dialog);
}

void TransferController::print(const Box& onScreen, std::shared_ptr<const BoundaryLayer> boundaries,
                               const BasemapChoice& basemap, ThematicMap::Pointer theme) {
    auto* dialog = new PrintDialog(m_workspace, m_dialogs, onScreen, &m_window);
    dialog->setBoundaries(std::move(boundaries));
    dialog->setBasemap(basemap);
    dialog->setTheme(std::move(theme));
    connect(dialog, &PrintDialog::printed, this, &TransferController::told);
    dialog->open();
    Q_EMIT printOpened(dialog);
}

} // namespace maillage
