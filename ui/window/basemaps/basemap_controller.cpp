// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/basemap_controller.h"

#include "ui/presenters/texts/text.h"
#include "ui/window/basemaps/basemaps_dialog.h"
#include "ui/window/basemaps/boundary_files.h"
#include "ui/window/basemaps/build_basemap_dialog.h"
#include "ui/window/pages/map_pane.h"

#include <QFile>

namespace maillage {

BasemapController::BasemapController(Workspace& workspace, BoundaryFiles& boundaries, Dialogs& dialogs,
                                     QSettings& settings, QWidget& window)
    : m_workspace(workspace)
    , m_boundaries(boundaries)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_list(settings)
    , m_builder(workspace.session.tasks()) {
    connect(&m_builder, &BasemapBuilder::made, this, &BasemapController::take);
    connect(&m_builder, &BasemapBuilder::failed, this,
            [this](const Error& error) { Q_EMIT told(sentenceOf(error.message)); });
}

BasemapsDialog* BasemapController::manage(const MapPane& map) {
    const auto& results = m_workspace.finder.results();
    const BasemapView view{.screen = map.visibleBox(), .territory = results ? results->usualBox : Box{}};
    auto* dialog = new BasemapsDialog(m_list, view, m_dialogs, &m_window);
    connect(dialog, &BasemapsDialog::chosen, this, &BasemapController::chosen);
    connect(dialog, &BasemapsDialog::serverWanted, this, &BasemapController::serverWanted);
    connect(dialog, &BasemapsDialog::buildWanted, this, [this, dialog] { build(dialog); });
    dialog->open();
    return dialog;
}

BuildBasemapDialog* BasemapController::build(QWidget* over) {
    auto* dialog = new BuildBasemapDialog(m_builder, m_workspace.session.tasks(), m_dialogs, over);
    dialog->open();
    return dialog;
}

/// What was made is put to use at once; outlines that are in use already stay, but for those of that very file.
void BasemapController::take(const BasemapOrder& order, const QStringList& account) {
    const FileBasemap basemap{order.output};
    m_list.add(basemap);
    Q_EMIT chosen(basemap);
    if (order.addresses) {
        m_workspace.addresses.refresh();
    }
    const QString outlines = order.boundaries ? pathText(*order.boundaries) : QString();
    if (QFile::exists(outlines)) {
        if (m_boundaries.boundaries() == nullptr) {
            m_boundaries.use({outlines});
        } else if (m_boundaries.files().contains(outlines)) {
            m_boundaries.restore();
        }
    }
    Q_EMIT told(account.value(0));
}

} // namespace maillage
