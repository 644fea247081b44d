// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/basemap_menu.h"

#include "ui/map/network_permission.h"
#include "ui/presenters/text.h"
#include "ui/window/dialogs.h"
#include "ui/window/map_pane.h"

#include <QActionGroup>
#include <QFile>
#include <QSettings>

namespace maillage {

namespace {

const QString basemapKey = QStringLiteral("map/basemap");
const QString networkKey = QStringLiteral("map/network");
const QString osmValue = QStringLiteral("openstreetmap");

} // namespace

BasemapMenu::BasemapMenu(MapPane& map, NetworkPermission& permission, Dialogs& dialogs, QSettings& settings,
                         QWidget* parent)
    : QMenu(parent)
    , m_map(map)
    , m_permission(permission)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_group(new QActionGroup(this))
    , m_bundled(addAction(QString()))
    , m_file(addAction(QString()))
    , m_openStreetMap(addAction(QString()))
    , m_network(nullptr) {
    for (QAction* action : {m_bundled, m_file, m_openStreetMap}) {
        action->setCheckable(true);
        m_group->addAction(action);
    }
    m_bundled->setChecked(true);
    addSeparator();
    m_network = addAction(QString());
    m_network->setCheckable(true);
    connect(m_bundled, &QAction::triggered, this, [this] { m_map.setBasemap(BundledBasemap{}); });
    connect(m_file, &QAction::triggered, this, &BasemapMenu::chooseFile);
    connect(m_openStreetMap, &QAction::triggered, this, &BasemapMenu::chooseOpenStreetMap);
    connect(m_network, &QAction::triggered, this, [this](bool checked) {
        if (checked) {
            chooseOpenStreetMap();
        } else {
            allow(false);
        }
    });
    connect(&m_map, &MapPane::basemapChanged, this, &BasemapMenu::followMap);
    retranslate();
}

void BasemapMenu::retranslate() {
    setTitle(tr("&Basemap"));
    m_bundled->setText(tr("&Outlines and towns (comes with Maillage)"));
    m_file->setText(tr("From a &file (MBTiles, PMTiles)…"));
    m_openStreetMap->setText(tr("Open&StreetMap (needs the network)…"));
    m_network->setText(tr("&Network allowed for the map"));
}

void BasemapMenu::restore() {
    allow(m_settings.value(networkKey, false).toBool());
    const QString kept = m_settings.value(basemapKey).toString();
    if (kept == osmValue && m_permission.isAllowed()) {
        m_map.setBasemap(WebBasemap::openStreetMap());
    } else if (!kept.isEmpty() && kept != osmValue && QFile::exists(kept)) {
        m_map.setBasemap(FileBasemap{toPath(kept)});
    }
}

void BasemapMenu::allow(bool allowed) {
    m_permission.setAllowed(allowed);
    m_settings.setValue(networkKey, allowed);
    m_network->setChecked(allowed);
}

void BasemapMenu::chooseFile() {
    m_bundled->setChecked(true); // until the file is open
    const FileQuestion question{.title = tr("Open a basemap file"),
                                .filters = {tr("Map tiles (*.mbtiles *.pmtiles)"), tr("All files (*)")}};
    m_dialogs.openFile(parentWidget(), question,
                       [this](const QString& path) { m_map.setBasemap(FileBasemap{toPath(path)}); });
}

void BasemapMenu::chooseOpenStreetMap() {
    if (m_permission.isAllowed()) {
        m_map.setBasemap(WebBasemap::openStreetMap());
        return;
    }
    m_network->setChecked(false);
    m_bundled->setChecked(true);
    const Question question{
        .title = tr("Let Maillage use the network for the map?"),
        .text = tr("The pictures of the map come from the servers of the OpenStreetMap Foundation. These learn your "
                   "Internet address and which part of the map you look at; nothing of your hub leaves this computer. "
                   "You can forbid it again in View → Basemap."),
        .yes = tr("Allow"),
        .no = tr("Stay offline")};
    m_dialogs.ask(parentWidget(), question, [this](bool yes) {
        allow(yes);
        if (yes) {
            m_map.setBasemap(WebBasemap::openStreetMap());
        }
    });
}

void BasemapMenu::followMap(const BasemapChoice& choice) {
    if (const auto* file = std::get_if<FileBasemap>(&choice)) {
        m_file->setChecked(true);
        m_settings.setValue(basemapKey, pathText(file->path));
    } else if (std::holds_alternative<WebBasemap>(choice)) {
        m_openStreetMap->setChecked(true);
        m_settings.setValue(basemapKey, osmValue);
    } else {
        m_bundled->setChecked(true);
        m_settings.remove(basemapKey);
    }
}

} // namespace maillage
