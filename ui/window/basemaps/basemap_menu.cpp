// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemaps/basemap_menu.h"

#include "ui/map/tiles/network_permission.h"
#include "ui/presenters/texts/text.h"
#include "ui/window/basemaps/basemap_list.h"
#include "ui/window/basemaps/boundary_files.h"
#include "ui/window/basemaps/tile_server_dialog.h"
#include "ui/window/dialogs.h"
#include "ui/window/pages/map_pane.h"

#include <QActionGroup>
#include <QFile>
#include <QSettings>
#include <QUrl>

namespace maillage {

namespace {

const QString basemapKey = QStringLiteral("map/basemap");
const QString networkKey = QStringLiteral("map/network");
const QString addressKey = QStringLiteral("map/address");
const QString attributionKey = QStringLiteral("map/attribution");
const QString webValue = QStringLiteral("web");

/// The server used last; OpenStreetMap's at first.
WebBasemap keptServer(const QSettings& settings) {
    WebBasemap usual = WebBasemap::openStreetMap();
    const QString address = settings.value(addressKey, usual.address).toString();
    if (address == usual.address) {
        return usual;
    }
    return {address, settings.value(attributionKey).toString(), {}, usual.maxZoom};
}

} // namespace

BasemapMenu::BasemapMenu(MapPane& map, BasemapList& list, NetworkPermission& permission, BoundaryFiles& boundaries,
                         Dialogs& dialogs, QSettings& settings, QWidget* parent)
    : QMenu(parent)
    , m_map(map)
    , m_list(list)
    , m_permission(permission)
    , m_boundaries(boundaries)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
    , m_file(new QAction(this))
    , m_server(new QAction(this))
    , m_manage(new QAction(this))
    , m_network(new QAction(this))
    , m_outlines(new QAction(this))
    , m_noOutlines(new QAction(this)) {
    makeActions();
    connectActions();
    retranslate();
}

void BasemapMenu::makeActions() {
    m_afterList = addSeparator();
    addActions({m_file, m_server, m_manage});
    m_network->setCheckable(true);
    addSeparator();
    addAction(m_network);
    addSeparator();
    addActions({m_outlines, m_noOutlines});
}

void BasemapMenu::connectActions() {
    connect(m_file, &QAction::triggered, this, &BasemapMenu::chooseFile);
    connect(m_server, &QAction::triggered, this, &BasemapMenu::chooseServer);
    connect(m_manage, &QAction::triggered, this, &BasemapMenu::manageWanted);
    connect(m_network, &QAction::triggered, this, [this](bool checked) {
        if (checked) {
            chooseOpenStreetMap();
        } else {
            allow(false);
        }
    });
    connect(m_outlines, &QAction::triggered, this, &BasemapMenu::chooseBoundaries);
    connect(m_noOutlines, &QAction::triggered, this, [this] { m_boundaries.use({}); });
    connect(&m_list, &BasemapList::changed, this, &BasemapMenu::followList);
    connect(&m_map, &MapPane::basemapChanged, this, &BasemapMenu::followMap);
    connect(&m_boundaries, &BoundaryFiles::changed, this, [this] {
        m_map.setBoundaries(m_boundaries.layer());
        m_noOutlines->setEnabled(m_boundaries.layer() != nullptr);
    });
    m_noOutlines->setEnabled(false);
    connect(&m_boundaries, &BoundaryFiles::failed, this, [this](const Error& error) {
        m_dialogs.tellProblem(parentWidget(), tr("The outlines could not be read"), sentenceOf(error.message));
    });
}

/// One action for each basemap of the list, above the line.
void BasemapMenu::followList() {
    for (QAction* action : m_group->actions()) {
        m_group->removeAction(action);
        action->deleteLater(); // it may be the one that was chosen just now
        removeAction(action);
    }
    for (const BasemapChoice& choice : m_list.entries()) {
        const QString name = basemapName(choice).replace(QLatin1Char('&'), QStringLiteral("&&"));
        auto* action = new QAction(
            std::holds_alternative<WebBasemap>(choice) ? tr("%1 (needs the network)").arg(name) : name, m_group);
        action->setCheckable(true);
        action->setChecked(choice == m_map.basemap());
        connect(action, &QAction::triggered, this, [this, choice] { use(choice); });
        insertAction(m_afterList, action);
    }
}

void BasemapMenu::retranslate() {
    setTitle(tr("&Basemap"));
    m_file->setText(tr("From a &file (MBTiles, PMTiles)…"));
    m_server->setText(tr("&Another map server (needs the network)…"));
    m_manage->setText(tr("Base&maps…"));
    m_outlines->setText(tr("&Outlines of communes from files…"));
    m_noOutlines->setText(tr("&Without these outlines"));
    m_network->setText(tr("&Network allowed for the map"));
    followList();
}

void BasemapMenu::restore() {
    allow(m_settings.value(networkKey, false).toBool());
    const QString kept = m_settings.value(basemapKey).toString();
    m_boundaries.restore();
    if (kept == webValue && m_permission.isAllowed()) {
        m_map.setBasemap(keptServer(m_settings));
    } else if (!kept.isEmpty() && kept != webValue && QFile::exists(kept)) {
        m_map.setBasemap(FileBasemap{toPath(kept)});
    }
}

void BasemapMenu::allow(bool allowed) {
    m_permission.setAllowed(allowed);
    m_settings.setValue(networkKey, allowed);
    m_network->setChecked(allowed);
}

void BasemapMenu::chooseFile() {
    const FileQuestion question{.title = tr("Open a basemap file"),
                                .filters = {tr("Map tiles (*.mbtiles *.pmtiles)"), tr("All files (*)")}};
    m_dialogs.openFile(parentWidget(), question,
                       [this](const QString& path) { m_map.setBasemap(FileBasemap{toPath(path)}); });
}

void BasemapMenu::use(const BasemapChoice& choice) {
    if (const auto* server = std::get_if<WebBasemap>(&choice)) {
        useServer(*server);
    } else {
        followMap(m_map.basemap()); // until the file is open
        m_map.setBasemap(choice);
    }
}

void BasemapMenu::chooseOpenStreetMap() {
    useServer(WebBasemap::openStreetMap());
}

void BasemapMenu::chooseServer() {
    auto* dialog = new TileServerDialog(keptServer(m_settings), parentWidget());
    connect(dialog, &TileServerDialog::chosen, this, &BasemapMenu::useServer);
    dialog->open();
}

void BasemapMenu::chooseBoundaries() {
    const FileQuestion question{
        .title = tr("Outlines of communes"),
        .filters = {tr("Boundaries (*.geojson *.json *.gpkg *.shp *.zip *.fgb)"), tr("All files (*)")}};
    m_dialogs.openFiles(parentWidget(), question, [this](const QStringList& paths) { m_boundaries.use(paths); });
}

void BasemapMenu::useServer(const WebBasemap& server) {
    if (m_permission.isAllowed()) {
        m_map.setBasemap(server);
        return;
    }
    m_network->setChecked(false);
    followMap(m_map.basemap());
    const Question question{
        .title = tr("Let Maillage use the network for the map?"),
        .text = tr("The pictures of the map come from the server “%1”. It learns your Internet address and which part "
                   "of the map you look at; nothing of your hub leaves this computer. You can forbid it again in "
                   "View → Basemap.")
                    .arg(QUrl(server.address).host()),
        .yes = tr("Allow"),
        .no = tr("Stay offline")};
    m_dialogs.ask(parentWidget(), question, [this, server](bool yes) {
        allow(yes);
        if (yes) {
            m_map.setBasemap(server);
        }
    });
}

/// What is shown is in the list, checked, and kept.
void BasemapMenu::followMap(const BasemapChoice& choice) {
    m_list.add(choice);
    if (const auto index = m_list.indexOf(choice)) {
        m_group->actions()[static_cast<qsizetype>(*index)]->setChecked(true);
    }
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        m_settings.setValue(basemapKey, pathText(file->path));
    } else if (const auto* server = std::get_if<WebBasemap>(&choice)) {
        m_settings.setValue(basemapKey, webValue);
        m_settings.setValue(addressKey, server->address);
        m_settings.setValue(attributionKey, server->attribution);
    } else {
        m_settings.remove(basemapKey);
    }
}

} // namespace maillage
