// SPDX-FileCopyrightText: 2026 The Maillage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cartography/thematic/thematic_map.h"
#include "ui/map/tiles/network_permission.h"
#include "ui/presenters/session/recent_files.h"
#include "ui/presenters/session/user_name.h"
#include "ui/presenters/texts/language.h"
#include "ui/presenters/workspace.h"
#include "ui/window/basemaps/boundary_files.h"
#include "ui/window/window_actions.h"

#include <QMainWindow>

#include <memory>

class QSettings;
class QStackedWidget;
class QTabWidget;

namespace maillage {

class AddressController;
class Banner;
class BasemapController;
class BasemapMenu;
class CallsPage;
class BulkController;
class DetailsDock;
class Dialogs;
class DraftsBar;
class HelpController;
class HubController;
class PlacesPage;
class PreferenceMenus;
class QualityPage;
class RecordController;
class RecordsPage;
class StatusView;
class TableController;
class TerritoriesPage;
class TransferController;
class WelcomePage;

/// The window: joins actions, pages, panel and controllers. All the work is done by them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All but `hub` outlive the window. `hub`, if not empty, is opened while the window is made.
    MainWindow(QSettings& settings, Language& language, Dialogs& dialogs, const QString& hub = {});
    ~MainWindow() override;

    [[nodiscard]] Workspace& workspace() { return m_workspace; }

    [[nodiscard]] WindowActions& actions() { return *m_actions; }

    [[nodiscard]] PlacesPage& places() { return *m_places; }

    [[nodiscard]] RecordsPage& recordsOf(Entity entity);

    [[nodiscard]] CallsPage& calls() { return *m_calls; }

    [[nodiscard]] QualityPage& quality() { return *m_quality; }

    [[nodiscard]] TerritoriesPage& territories() { return *m_territories; }

    [[nodiscard]] DetailsDock& details() { return *m_details; }

    [[nodiscard]] RecordController& records() { return *m_records; }

    [[nodiscard]] TransferController& transfers() { return *m_transfers; }

    [[nodiscard]] BulkController& bulk() { return *m_bulk; }

    [[nodiscard]] AddressController& addresses() { return *m_addresses; }

    [[nodiscard]] HubController& hubs() { return *m_hubs; }

    [[nodiscard]] BasemapMenu& basemaps() { return *m_basemaps; }

    [[nodiscard]] BasemapController& basemapFiles() { return *m_basemapFiles; }

    [[nodiscard]] Banner& banner() { return *m_banner; }

    [[nodiscard]] DraftsBar& drafts() { return *m_drafts; }

    [[nodiscard]] HelpController& help() { return *m_help; }

    [[nodiscard]] WelcomePage& welcome() { return *m_welcome; }

    [[nodiscard]] UserName& user() { return m_user; }

    void openHub(const QString& path);
    /// The page of the entity.
    void showPage(Entity entity);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeParts();
    void layOut();
    void makeMenus();
    void makeFileMenu();
    void makePlaceMenu();
    void makeViewMenu();
    void makeToolBar();
    void connectFile();
    void connectRecords();
    void connectAddresses();
    void connectBasemaps();
    void connectView();
    void connectPages();
    void connectHelp();
    void restore();

    void followHub();
    void showDetails(bool shown);
    [[nodiscard]] QWidget* pageOf(Entity entity) const;
    void followActions();
    void fillRecent();
    void showRecord(RecordKey record);
    void showSaved(RecordKey record);
    void removeSelected();
    void editShown();
    void showSelectedMenu(QPoint global);
    void showUnplaced();
    void showPlaces(const Filter& filter);
    void showBox(const Box& box);
    void showTheme(const ThematicMap::Pointer& theme);
    void showAbout();
    void showHistory();
    void showChanges();
    void askUserName();
    void followUser();
    void find();
    [[nodiscard]] std::optional<Entity> currentPage() const;
    [[nodiscard]] std::vector<QWidget*> panes();
    void retranslate();

    QSettings& m_settings;
    Language& m_language;
    Dialogs& m_dialogs;
    Workspace m_workspace;
    RecentFiles m_recent;
    UserName m_user;
    NetworkPermission m_permission;
    BoundaryFiles m_boundaries;
    std::unique_ptr<BasemapController> m_basemapFiles; ///< goes before the workspace
    WindowActions* m_actions;
    HubController* m_hubs = nullptr;
    RecordController* m_records = nullptr;
    TransferController* m_transfers = nullptr;
    HelpController* m_help = nullptr;
    BulkController* m_bulk = nullptr;
    AddressController* m_addresses = nullptr;
    QStackedWidget* m_stack = nullptr;
    WelcomePage* m_welcome = nullptr;
    Banner* m_banner = nullptr;
    DraftsBar* m_drafts = nullptr;
    QTabWidget* m_pages = nullptr;
    PlacesPage* m_places = nullptr;
    RecordsPage* m_people = nullptr;
    RecordsPage* m_organisations = nullptr;
    CallsPage* m_calls = nullptr;
    QualityPage* m_quality = nullptr;
    TerritoriesPage* m_territories = nullptr;
    DetailsDock* m_details = nullptr;
    StatusView* m_status = nullptr;
    TableController* m_tables = nullptr;
    BasemapMenu* m_basemaps = nullptr;
    PreferenceMenus* m_preferences = nullptr;
    QToolBar* m_toolBar = nullptr;
    bool m_detailsWanted = true; ///< while a hub is open
    bool m_arranging = false;    ///< the panel comes and goes by itself
    QMenu* m_fileMenu = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_placeMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
};

} // namespace maillage
